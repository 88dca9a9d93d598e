import { has } from '../../client/page-options';
import { dropForeign } from './claim';

/** How often the demo throws foreign nodes out; an endless fight would only show that both sides are stubborn. */
const rounds = 12;

/**
 * `drops`: the app renders again and again, and every time whatever it has not painted is gone. How often that was so
 * stands in `data-demo-dropped` of the document.
 */
export function watchForeign(pane: HTMLElement): void {
  if (!has('drops')) return;
  let round = 0;
  const timer = setInterval(() => {
    round += 1;
    const { dataset } = document.documentElement;
    dataset.demoDropped = String(Number(dataset.demoDropped ?? 0) + dropForeign(pane));
    if (round === rounds || !pane.isConnected) clearInterval(timer);
  }, 250);
}
