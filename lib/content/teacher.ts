import { grammarOf, teach, teachPrefilter } from '../rejection/grammars';
import type { Language } from '../rejection/verdict';
import type { AskWorker } from './parts';

/** After no answer, the worker is asked again at the earliest so many ms later. */
const restMs = 2000;

/**
 * Learns from the worker what the detector must know, each once: by which words mail is looked at, and a language when its first mail comes up.
 * So a page carries no tables, and nobody pays for a language that they get no mail in.
 */
export class Teacher {
  private readonly asked = new Set<Language | 'prefilter'>();
  private readonly without = new Set<Language>();
  private hasPrefilter = false;
  private readonly ask: AskWorker;
  private readonly learned: (language: Language | null) => void;

  /** `learned` is called after the prefilter (null) and each language: mails may mean something now that they did not before. */
  constructor(ask: AskWorker, learned: (language: Language | null) => void) {
    this.ask = ask;
    this.learned = learned;
  }

  /** True when mails in this language can be judged, or never can. Else what is missing is asked for. */
  knows(language: Language | null): boolean {
    const looks = this.hasPrefilter || this.askOnce('prefilter', () => this.learnPrefilter());
    const reads =
      language === null ||
      this.without.has(language) ||
      grammarOf(language) !== null ||
      this.askOnce(language, () => this.learn(language));
    return looks && reads;
  }

  /** False, as nothing is known yet. `learn` tells whether there was an answer. */
  private askOnce(what: Language | 'prefilter', learn: () => Promise<boolean>): false {
    if (!this.asked.has(what)) {
      this.asked.add(what);
      void learn().then((answered) => {
        if (!answered) setTimeout(() => this.asked.delete(what), restMs);
      });
    }
    return false;
  }

  private async learnPrefilter(): Promise<boolean> {
    const answer = await this.ask('toWorkerPrefilter', null);
    if (!answer.ok) return false;
    teachPrefilter(answer.value);
    this.hasPrefilter = true;
    this.learned(null);
    return true;
  }

  private async learn(language: Language): Promise<boolean> {
    const answer = await this.ask('toWorkerGrammar', language);
    if (!answer.ok) return false;
    if (answer.value) teach(answer.value);
    else this.without.add(language);
    this.learned(language);
    return true;
  }
}
