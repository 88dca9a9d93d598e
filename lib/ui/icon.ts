const svg = 'http://www.w3.org/2000/svg';

const drawings = {
  mark: ['M3.5 6c4 .5 5.5 4 7 8C12 8.5 15 5 18.5 4.5', 'M15.5 3l4 1.5-1.5 3.5'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  chevron: ['M7 10l5 5 5-5'],
} as const;

type IconName = keyof typeof drawings;

const drawn = new Map<IconName, SVGElement>();

/** A line drawing in the colour of the text beside it; hidden from screen readers. */
export function icon(name: IconName): Node {
  const known = drawn.get(name) ?? draw(name);
  drawn.set(name, known);
  return known.cloneNode(true);
}

function draw(name: IconName): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('class', `icon icon-${name}`);
  picture.setAttribute('viewBox', name === 'mark' ? '0 0 22 18' : '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('focusable', 'false');
  for (const line of drawings[name]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', line);
    picture.append(path);
  }
  return picture;
}
