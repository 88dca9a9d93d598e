/** A mail's body as a page would show it, from markup written in a test. */
export function body(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body><div>${markup}</div></body>`, 'text/html');
  const element = parsed.body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('The markup has no element.');
  return element;
}
