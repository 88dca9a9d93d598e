/** What the app itself has painted. A virtual DOM knows its own nodes, and at a render drops those that it does not. */

const own = new WeakSet<Node>();

/** Marks a tree as painted by the app, before anyone else has seen it. */
export function claim<N extends Node>(root: N): N {
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = root; node; node = walker.nextNode()) own.add(node);
  return root;
}

/** Removes what the app has not painted. Mails and editors are not the virtual DOM's, and stay as they are. */
export function dropForeign(root: Element): number {
  let dropped = 0;
  for (const child of Array.from(root.children)) {
    if (!own.has(child)) {
      child.remove();
      dropped += 1;
    } else if (!child.matches('[id^=UniqueMessageBody], [contenteditable]')) {
      dropped += dropForeign(child);
    }
  }
  return dropped;
}
