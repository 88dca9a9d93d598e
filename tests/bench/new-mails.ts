/**
 * Runs in the page itself. Makes every mail that the demo mailbox opens a new one, with a text and ids that were never
 * there before: what Rebound remembers of a mail must not make the next measurement shorter. And notes when a mail was
 * put into the page and when our banner was painted.
 */
import type { Address, Openings } from './openings';

const known = new WeakSet<Element>();
let openedAt = 0;
let whenOpened: (() => void) | null = null;
let whenPainted: (() => void) | null = null;
const body = '.adn[data-message-id] .a3s, [id^=UniqueMessageBody]';

const renewIds = (): void => {
  for (const heading of document.querySelectorAll('h2[data-legacy-thread-id]')) {
    if (known.has(heading)) continue;
    known.add(heading);
    const id = BigInt(`0x${heading.getAttribute('data-legacy-thread-id')}`) + BigInt(openings.count);
    heading.setAttribute('data-legacy-thread-id', id.toString(16));
    heading.setAttribute('data-thread-perm-id', `thread-f:${id}`);
  }
  for (const message of document.querySelectorAll('.adn[data-legacy-message-id]')) {
    if (known.has(message)) continue;
    known.add(message);
    const id = BigInt(`0x${message.getAttribute('data-legacy-message-id')}`) + BigInt(openings.count);
    message.setAttribute('data-legacy-message-id', id.toString(16));
    message.setAttribute('data-message-id', `#msg-f:${id}`);
  }
};

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });

new MutationObserver((changes) => {
  if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
  const fresh = [...document.querySelectorAll(body)].filter((one) => !known.has(one));
  if (fresh.length > 0) {
    openings.count += 1;
    renewIds();
    for (const one of fresh) {
      known.add(one);
      one.append(` Number ${openings.count}.`);
    }
    openedAt = performance.now();
    performance.mark('bench opened');
    whenOpened?.();
  }
  const ours = changes.some(({ addedNodes }) =>
    [...addedNodes].some((node) => node instanceof Element && node.localName === 'rebound-banner'),
  );
  if (ours && whenPainted) void painted().then(whenPainted);
}).observe(document, { childList: true, subtree: true });

const go = (address: Address): void => {
  if ('hash' in address) location.hash = address.hash;
  else {
    history.pushState(null, '', address.path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }
};
const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const openings: Openings = {
  count: 0,
  open(address, patience) {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let hasEnded = false;
      // The banner of a mail may be painted when the next one is opening: its end must not be that one's.
      const end = (banner: number | null): void => {
        if (hasEnded) return;
        hasEnded = true;
        clearTimeout(timer);
        whenOpened = null;
        whenPainted = null;
        resolve({ banner });
      };
      timer = setTimeout(end, 10_000, null);
      whenOpened = () => {
        whenOpened = null;
        clearTimeout(timer);
        timer = setTimeout(end, patience, null);
      };
      whenPainted = () => end(performance.now() - openedAt);
      go(address);
    });
  },
  async leave(address) {
    go(address);
    await rest(100);
  },
  async openMany(addresses, list, number, patience) {
    if (number === 0) return undefined;
    const address = addresses[number % addresses.length];
    if (address) await openings.open(address, patience);
    if (number % 20 === 0) await openings.leave(list);
    return openings.openMany(addresses, list, number - 1, patience);
  },
};
window.openings = openings;
