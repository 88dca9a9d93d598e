import { isFooter } from './text-footers';
import { layOut } from './text-lines';
import type { Line } from './text-page';

/**
 * The text of `root` as a reader sees it: lines parted by \n, paragraphs by an empty line, list items with "- ", a row
 * of data on one line. Without what is hidden, not text, or a mailing
 * system's footer. At most the first 100,000 characters of it.
 */
export function visibleText(root: Element): string {
  return joinLines(layOut(root).lines.filter((line) => !isFooter(line)));
}

/** Lines as text: no empty line at the ends, never two in a row. */
export function joinLines(lines: readonly Line[]): string {
  const texts: string[] = [];
  for (const { text } of lines) {
    if (text !== '' || (texts.length > 0 && texts.at(-1) !== '')) texts.push(text);
  }
  return texts.join('\n').trim();
}
