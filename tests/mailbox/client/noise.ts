import { el } from './dom';

/** Changes the page a thousand times a second, all over it, as long as it is open. */
export function makeNoise(root: HTMLElement): void {
  const corner = el('div', { 'aria-hidden': 'true', class: 'demo-noise' });
  root.append(corner);
  let count = 0;
  setInterval(() => {
    for (let i = 0; i < 5; i += 1) {
      count += 1;
      corner.replaceChildren(el('span', { 'data-n': String(count) }, String(count)));
      root.setAttribute('data-noise', String(count));
    }
  }, 10);
}
