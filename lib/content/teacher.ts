import { grammarOf, teach, teachPrefilter } from '../rejection/grammars';
import type { LearnedTerms } from '../rejection/terms';
import type { Language } from '../rejection/verdict';
import type { AskWorker } from './parts';

/** After no answer, the worker is asked again at the earliest so many ms later. */
const restMs = 2000;

/**
 * Learns from the worker what the detector must know: by which words mail is looked at, and a language when its first mail comes up.
 * So a page carries no tables, and nobody pays for a language that they get no mail in.
 */
export class Teacher {
  private readonly asked = new Set<Language>();
  private readonly without = new Set<Language>();
  private expected = false;
  private readonly ask: AskWorker;
  private readonly learned: (language: Language) => void;

  /** `learned` is called after each language: mails may mean something now that they did not before. */
  constructor(ask: AskWorker, learned: (language: Language) => void) {
    this.ask = ask;
    this.learned = learned;
  }

  prefilter(words: LearnedTerms): void {
    if (this.expected) return;
    this.expected = true;
    teachPrefilter(words);
  }

  /** True when mails in this language can be judged, or never can. Else it is asked for. */
  knows(language: Language | null): boolean {
    if (language === null || this.without.has(language) || grammarOf(language)) return true;
    if (!this.asked.has(language)) {
      this.asked.add(language);
      void this.learn(language);
    }
    return false;
  }

  private async learn(language: Language): Promise<void> {
    const answer = await this.ask('toWorkerGrammar', language);
    if (!answer.ok) {
      setTimeout(() => this.asked.delete(language), restMs);
      return;
    }
    if (answer.value) teach(answer.value);
    else this.without.add(language);
    this.learned(language);
  }
}
