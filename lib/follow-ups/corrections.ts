/** What repeated corrections teach. Pure. */
import * as z from 'zod/mini';
import { type Correction, correction } from '../messages';

export const keptCorrection = z.extend(correction, { id: z.string(), at: z.number() });
/** A correction as it is kept and listed; the user can take it out again by its id. */
export type KeptCorrection = z.infer<typeof keptCorrection>;

const enoughForSender = 2;
const enoughForRule = 3;

/** Senders and rules that were wrong on two and three different messages, and more often wrong than right. */
export function quieted(corrections: readonly KeptCorrection[]): { senders: string[]; rules: string[] } {
  // Of one message the last word counts: "it is a rejection after all" takes the first one back.
  const lastWords = new Map<string, Correction>();
  for (const one of corrections) {
    if (one.says !== 'hide-banner') lastWords.set(`${one.key} ${one.messageId ?? ''}`, one);
  }
  const senders = new Tally();
  const rules = new Tally();
  for (const { says, sender, rule } of lastWords.values()) {
    senders.count(sender.toLowerCase(), says);
    if (rule !== null) rules.count(rule, says);
  }
  return { senders: senders.wrongAtLeast(enoughForSender), rules: rules.wrongAtLeast(enoughForRule) };
}

class Tally {
  private readonly counts = new Map<string, { wrong: number; right: number }>();

  count(name: string, says: Correction['says']): void {
    const { wrong, right } = this.counts.get(name) ?? { wrong: 0, right: 0 };
    const isWrong = says === 'not-rejection';
    this.counts.set(name, { wrong: wrong + Number(isWrong), right: right + Number(!isWrong) });
  }

  wrongAtLeast(enough: number): string[] {
    return [...this.counts]
      .filter(([name, { wrong, right }]) => name !== '' && wrong >= enough && wrong > right)
      .map(([name]) => name);
  }
}
