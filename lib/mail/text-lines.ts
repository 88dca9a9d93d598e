/**
 * Walks a mail's elements and lays its text out in lines as a reader sees them. One pass without recursion (mail can
 * nest as deep as it likes), bounded in nodes and characters: what lies beyond is not read.
 */
import { inlineStyle, isHidden, isTinyFont } from './text-hidden';
import { isElement } from './text-names';
import { type Line, mostCharacters, type Part, type Setting, TextPage } from './text-page';
import { isDataRow } from './text-tables';
import { blockTags, paragraphTags, skippedTags } from './text-tags';

/** Steps into and out of nodes. The longest newsletters take five thousand; one step costs a microsecond or two. */
const mostSteps = 20_000;

/** What the walk saw of the markup. */
export interface Layout {
  tables: number;
  elements: number;
  depth: number;
}

/** Tells parts by structure. It is told of each element on entering and leaving, and asked for the part at each text. */
export interface PartTeller {
  enter(element: Element): void;
  leave(element: Element): void;
  part(text: string): Part;
}

const allOwn: PartTeller = { enter: () => {}, leave: () => {}, part: () => 'own' };

/** What an element changes for the text in it, kept until the walk leaves it. */
interface Frame extends Setting {
  element: Element;
  tiny: boolean;
  dataRow: boolean;
}

export function layOut(root: Element, teller: PartTeller = allOwn): { lines: Line[]; layout: Layout } {
  const page = new TextPage();
  const partOf = (text: string) => teller.part(text);
  const layout: Layout = { tables: 0, elements: 0, depth: 0 };
  const frames: Frame[] = [
    { element: root, tiny: false, kept: keepsSpace(root, new Map(), false), link: false, dataRow: false },
  ];
  teller.enter(root);
  let node: Node | null = root.firstChild;
  let top: Frame | undefined = frames[0];
  for (let seen = 0; seen < mostSteps && page.characters < mostCharacters; seen += 1) {
    if (node === null) {
      const left = frames.pop();
      top = frames.at(-1);
      if (!left) break;
      leave(left.element, page, top?.dataRow ?? false);
      teller.leave(left.element);
      if (!top) break;
      node = left.element.nextSibling;
      continue;
    }
    if (top && node.nodeType === 3 && !top.tiny) {
      const data = node.nodeValue ?? '';
      page.add(data, top, partOf);
    } else if (top && isElement(node)) {
      const frame = open(node, top, page, partOf);
      layout.elements += 1;
      if (node.localName === 'table') layout.tables += 1;
      if (frame) {
        teller.enter(node);
        frames.push(frame);
        layout.depth = Math.max(layout.depth, frames.length);
        top = frame;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return { lines: page.finish(), layout };
}

/** The frame to walk into, or null where the element holds nothing to read. */
function open(element: Element, around: Frame, page: TextPage, partOf: (text: string) => Part): Frame | null {
  const tag = element.localName;
  if (tag === 'br') page.lineBreak();
  else if (tag === 'hr') page.paragraphBreak();
  else if (tag === 'img') page.add(element.getAttribute('data-emoji') ?? '', around, partOf);
  if (tag === 'br' || tag === 'img' || skippedTags.has(tag)) return null;
  const style = inlineStyle(element);
  if (isHidden(element, style)) return null;
  if (paragraphTags.has(tag)) page.paragraphBreak();
  else if (around.dataRow) page.gap();
  else if (blockTags.has(tag)) page.blockBreak();
  if (tag === 'li') page.bullet();
  return {
    element,
    tiny: isTinyFont(style) ?? around.tiny,
    kept: keepsSpace(element, style, around.kept),
    link: around.link || tag === 'a',
    dataRow: tag === 'tr' && isDataRow(element),
  };
}

function leave(element: Element, page: TextPage, inDataRow: boolean): void {
  const tag = element.localName;
  if (paragraphTags.has(tag)) page.paragraphBreak();
  else if (!inDataRow && blockTags.has(tag)) page.blockBreak();
}

function keepsSpace(element: Element, style: ReadonlyMap<string, string>, around: boolean): boolean {
  const space = style.get('white-space');
  if (space) return space.startsWith('pre') || space === 'break-spaces';
  return around || element.localName === 'pre';
}
