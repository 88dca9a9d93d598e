/** Does the work for every item, one after the other: what a person at one screen does. */
export function inTurn<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  return [...items].reduce((before, item) => before.then(() => work(item)), Promise.resolve());
}
