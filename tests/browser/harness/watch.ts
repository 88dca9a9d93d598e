/**
 * What must not happen in any spec: errors, and every request that the extension or a page makes beyond the demo's documents. Two witnesses: Playwright, which sees
 * pages and frames, and the browser's own network log, which also sees workers, beacons and prefetches.
 */
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Request } from '@playwright/test';
import type { Mailbox } from '../../mailbox/serve';

const silent = /^(?:data|blob|about|chrome|chrome-extension|devtools):/;

/** The demo's pages are documents and nothing else: any other request to a mail host is an attempt to send. */
function isDemoPage(request: Request, mailbox: Mailbox): boolean {
  return request.isNavigationRequest() && mailbox.respond(new URL(request.url())) !== null;
}

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: NetLogEvent[];
}

/** The browser asks for its own updates and says so: those have no origin as initiator. */
function byAPage({ params }: NetLogEvent): boolean {
  return /^[a-z-]+:\/\/|^null$|opaque/.test(params?.initiator ?? '');
}

function loggedRequests(path: string): string[] {
  const log = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event) => event.type === started && byAPage(event))
    .map((event) => `${event.params?.initiator} → ${event.params?.url}`);
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

  follow(context: BrowserContext): void {
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

  /** The same with the browser's own log: after it was closed. */
  judge(netLog: string): void {
    this.judgePages(loggedRequests(netLog));
  }
}
