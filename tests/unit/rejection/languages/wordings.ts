import { describe, expect, it } from 'vitest';
import { judge } from './judge';

type Mail = readonly string[];

interface Wordings {
  rejections: readonly Mail[];
  traps: readonly Mail[];
  /** Sentences that say no, and such as only look like it. */
  noes: readonly string[];
  notNoes: readonly string[];
  /** A neutral mail around a sentence. */
  inMail: (sentence: string) => Mail;
  /** Sentences that no rule hears yet. */
  unheard: ReadonlySet<string>;
}

/** Many wordings of one language, as whole mails and as sentences in a neutral one. */
export function describeWordings(language: string, wordings: Wordings): void {
  const { rejections, traps, noes, notNoes, inMail, unheard } = wordings;

  describe(`${language} in many wordings`, () => {
    it.each(rejections)('hears the no in: %s', (...mail) => {
      expect(judge(mail).verdict).toBe('rejection');
    });

    it.each(traps)('stays silent on: %s', (...mail) => {
      expect(judge(mail).verdict).toBe('none');
    });

    it.each(noes.filter((sentence) => !unheard.has(sentence)))('hears: %s', (sentence) => {
      expect(judge(inMail(sentence)).verdict).toBe('rejection');
    });

    it.each(notNoes)('stays silent on the sentence: %s', (sentence) => {
      expect(judge(inMail(sentence)).verdict).toBe('none');
    });
  });
}
