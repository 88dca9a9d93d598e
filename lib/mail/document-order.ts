/** Whether one element stands before another in the document; false for one inside the other's subtree and after it. */
export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
