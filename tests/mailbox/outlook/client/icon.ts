import { el } from '../../client/dom';
import { has } from '../../client/page-options';
import { k } from './names';

const svgNamespace = 'http://www.w3.org/2000/svg';

function drawing(): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of Object.entries({ width: '20', height: '20', viewBox: '0 0 20 20' })) {
    svg.setAttribute(name, value);
  }
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', 'M4 10h12M9 5l-5 5 5 5');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  svg.append(path);
  return svg;
}

/** An icon of the font, by name; some builds draw it and say no name. */
export function icon(name: string, sign: string): Element {
  if (has('no-icon-names')) return drawing();
  const glyph = el('i', { class: `fui-Icon-font ${k('glyph')}`, fill: 'currentColor' }, sign);
  return el(
    'i',
    { 'data-icon-name': name, 'aria-hidden': 'true', class: `ms-Icon ${k('icon')}` },
    el('span', { role: 'presentation', class: k('presentation') }, glyph),
  );
}
