import type { Signals } from './grammar';
import { oneOf } from './phrase-counter';

/** The lists that tell what was applied for. */
export type Naming = Pick<Signals, 'appliedFor' | 'applicationFor' | 'otherThings' | 'namesOther'>;

/** Not before a place to work: "loan officer" and "delivery driver position" are work. */
export const notWork = ({ job, jobHints, occupations = [] }: Signals): string =>
  `(?! (?:[a-z0-9]+ ){0,2}${oneOf([...job, ...jobHints, ...occupations])})`;

/** Tells an application for something else than work by what it names: "your application for a loan", "visa application". */
export class OtherThings {
  private readonly pattern: RegExp | null;

  constructor(signals: Signals) {
    const { appliedFor = [], applicationFor = [], otherThings = [], namesOther = [] } = signals;
    // "analyst at the loan company" names where, not what.
    const before = `${oneOf(appliedFor)} (?:(?!at |with |in |of )[a-z0-9]+ ){0,4}?${oneOf(otherThings)}${notWork(signals)}`;
    const after = `${oneOf(otherThings)} ${oneOf(applicationFor)}`;
    const parts = [
      ...(appliedFor.length > 0 && otherThings.length > 0 ? [before] : []),
      ...(applicationFor.length > 0 && otherThings.length > 0 ? [after] : []),
      ...(namesOther.length > 0 ? [oneOf(namesOther)] : []),
    ];
    this.pattern = parts.length > 0 ? new RegExp(` (?:${parts.join('|')})`) : null;
  }

  /** The text names one, in words parted by single spaces. */
  namedIn(text: string): boolean {
    return this.pattern?.test(` ${text}`) ?? false;
  }
}
