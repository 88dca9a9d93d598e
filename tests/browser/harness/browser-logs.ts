/**
 * Chromium's own logs: they also hold what Playwright does not see, the requests of workers and beacons, and what the
 * extension's worker threw or was refused. Read after the browser was closed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const netLog = (folder: string): string => join(folder, 'net.json');
const consoleLog = (folder: string): string => join(folder, 'chrome.log');

/** The switches that make the browser write its logs into the folder. */
export function logSwitches(folder: string): string[] {
  return [`--log-net-log=${netLog(folder)}`, '--enable-logging', `--log-file=${consoleLog(folder)}`];
}

interface NetLogEvent {
  type: number;
  params?: { url?: string; initiator?: string };
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: NetLogEvent[];
}

/** The browser asks for its own updates too; those have no origin as initiator. */
function byAPage({ params }: NetLogEvent): boolean {
  return /^[a-z-]+:\/\/|^null$|opaque/.test(params?.initiator ?? '');
}

/** Every request that a page, a content script or a worker began and that reached the network: `who → what`. */
export function loggedRequests(folder: string): string[] {
  const log = JSON.parse(readFileSync(netLog(folder), 'utf8')) as NetLog;
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event) => event.type === started && byAPage(event))
    .map((event) => `${event.params?.initiator} → ${event.params?.url}`);
}

/** What went wrong in the extension's own files: thrown and not caught, or refused by their policy. */
export function loggedFaults(folder: string): string[] {
  return readFileSync(consoleLog(folder), 'utf8')
    .split('\n')
    .filter((line) => line.includes(':CONSOLE') && line.includes('source: chrome-extension://'))
    .filter((line) => /"Uncaught |Content Security Policy|Unchecked runtime\.lastError/.test(line))
    .map((line) => line.slice(line.indexOf('"')));
}
