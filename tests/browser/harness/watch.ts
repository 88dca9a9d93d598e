/** What must not happen in any spec: errors, and requests beyond the demo's documents. */
import { type BrowserContext, expect, type Request } from '@playwright/test';
import type { Mailbox } from '../../mailbox/serve';
import { loggedFaults, loggedRequests } from './browser-logs';

const silent = /^(?:data|blob|about|chrome|chrome-extension|devtools):/;

/** The demo's pages are documents and nothing else: any other request to a mail host is an attempt to send. */
function isDemoPage(request: Request, mailbox: Mailbox): boolean {
  return request.isNavigationRequest() && mailbox.respond(new URL(request.url())) !== null;
}

/**
 * Hints that make the browser resolve or fetch a name without a request that anybody sees. Written to the console of
 * the page, and so a fault.
 */
function reportHints(): void {
  const hint = /prefetch|preconnect|preload|prerender/;
  const reported = new WeakSet<HTMLLinkElement>();
  new MutationObserver(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel]')) {
      const toItself = new URL(link.href, location.href).origin === location.origin;
      if (!hint.test(link.rel) || toItself || reported.has(link)) continue;
      reported.add(link);
      console.error(`network hint: ${link.outerHTML}`);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** A request that failed is in `attempts`; the console's word on it is no fault of ours. */
const failedRequest = /Failed to load resource|net::ERR_/;

/** What a spec's browser did that it should not have: it fails on anything left in here. */
export class Watch {
  /** As far as Playwright sees them; the browser's own log is read at the end. */
  readonly attempts: string[] = [];
  /** For the specs of the harness itself: attempts that are meant. */
  readonly allowed: RegExp[] = [];
  /** Uncaught errors and console errors of pages, content scripts and workers. */
  readonly faults: string[] = [];
  readonly #mailbox: Mailbox;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  async follow(context: BrowserContext): Promise<void> {
    await context.addInitScript(reportHints);
    context.on('request', (request) => {
      if (silent.test(request.url()) || isDemoPage(request, this.#mailbox)) return;
      this.attempts.push(`${request.resourceType()} ${request.method()} ${request.url()}`);
    });
    context.on('weberror', (error) => {
      this.faults.push(`uncaught: ${error.error().stack ?? error.error().message}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error' || failedRequest.test(message.text())) return;
      this.faults.push(`console: ${message.text()} (${message.location().url})`);
    });
  }

  /** Throws on a request that was not allowed, as far as Playwright saw them, and on every fault. */
  judgePages(more: readonly string[] = []): void {
    const attempts = [...this.attempts, ...more];
    const left = attempts.filter((attempt) => !this.allowed.some((pattern) => pattern.test(attempt)));
    expect(left, 'nothing may be asked of the network').toEqual([]);
    expect(this.faults, 'no errors').toEqual([]);
  }

  /** The same with the browser's own logs, from the folder that it was launched with: after it was closed. */
  judge(logs: string): void {
    this.faults.push(...loggedFaults(logs));
    this.judgePages(loggedRequests(logs));
  }
}
