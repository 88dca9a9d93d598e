import type { Details } from '../rejection/verdict';
import type { Judge, Judged } from './judge';
import type { AskWorker } from './parts';
import { Recent } from './recent';

const unknown: Details = {
  company: null,
  role: null,
  person: null,
  firstName: null,
  ats: null,
  noReply: false,
};

/** Company, role and person of the rejections on the screen, as the worker reads them: each mail is asked about once. */
export class MailDetails {
  private readonly known = new Recent<Details>(100);
  private readonly asked = new Set<string>();
  private readonly ask: AskWorker;
  private readonly judge: Judge;
  private readonly changed: () => void;

  /** `changed` is called when an answer has come. */
  constructor(ask: AskWorker, judge: Judge, changed: () => void) {
    this.ask = ask;
    this.judge = judge;
    this.changed = changed;
  }

  /** Null until the worker has answered; all unknown where it can't. */
  of(subject: string, one: Judged): Details | null {
    const { body, element, from } = one.message;
    const mark = `${one.mark} ${from.email}`;
    const known = this.known.get(mark);
    if (known || this.asked.has(mark)) return known ?? null;
    const { mail, signature } = this.judge.read(subject, one.message, body ?? element);
    this.asked.add(mark);
    void this.ask('toWorkerReadDetails', { ...mail, signature }).then((answer) => {
      this.asked.delete(mark);
      this.known.set(mark, answer.ok ? answer.value : unknown);
      this.changed();
    });
    return null;
  }

  /** What is known by now. */
  sofar(subject: string, one: Judged): Details {
    return this.of(subject, one) ?? unknown;
  }
}
