import type { Hook, HookReport } from '../mail/hooks';
import type { MailView } from '../mail/reader';

/** A view is painted in pieces: what is missing for this long, in ms, is missing. */
const patienceMs = 5000;

/**
 * Watches over what a reader can't find. Gives the names of missing hooks when the list has changed and stood for a
 * while, an empty list when all is back, and null when there is nothing new to tell.
 */
export class HealthWatch {
  private told = '';
  private seen = '';
  private since = 0;

  /** `now` in milliseconds. Only a view with an open thread tells anything. */
  note({ thread, missing }: Pick<MailView, 'thread' | 'missing'>, now: number): string[] | null {
    if (!thread) {
      this.seen = this.told;
      return null;
    }
    const names = missing.toSorted().join('\n');
    if (names !== this.seen) {
      this.seen = names;
      this.since = now;
    }
    if (names === this.told) return null;
    if (names !== '' && now - this.since < patienceMs) return null;
    this.told = names;
    return names === '' ? [] : names.split('\n');
  }

  /** In how many ms to look again so that something missing is told; null when nothing is pending. */
  pendingFor(now: number): number | null {
    return this.seen === this.told ? null : Math.max(0, this.since + patienceMs - now);
  }
}

/**
 * What was looked for as lines for a report: names and our own selectors, nothing of the page. Where nothing was found,
 * every candidate of the site's table that was tried.
 */
export function hookLines(reports: readonly HookReport[], table: readonly Hook[]): string {
  return reports
    .map(({ name, candidate, count }) => {
      if (candidate !== null) return `${name}: ${candidate} (${count})`;
      const tried = table.find((hook) => hook.name === name)?.candidates ?? [];
      return `${name}: none of ${tried.map(({ selector }) => selector).join(' | ')}`;
    })
    .join('\n');
}
