/** What the worker is told of the thread on the screen: that it is a rejection, and what came later. */
import { isKnown } from '../mail/addresses';
import type { Message } from '../mail/reader';
import type { ThreadMemory } from '../messages';
import { flagOf, laterThan } from './flagging';
import type { Judged } from './judge';
import { toFlag } from './plan';
import type { Session } from './session';
import type { ThreadTools } from './thread-desk';

/** The page may paint the account's address late, in ms: the entry's name is made of it. */
const accountPatienceMs = 1500;
/** And who sent the mail: what is stored without a sender may be the user's own mail, and says nothing of whom to answer. */
const storingPatienceMs = 6000;
const mostTries = 3;

/** Flags the thread, once, as soon as its id and account are known. */
export function tellFlag(
  tools: ThreadTools,
  session: Session,
  judged: readonly Judged[],
  memory: ThreadMemory | null,
): void {
  const { parts, memories } = tools;
  const { thread, account } = session;
  if (thread.id === null || session.recall !== 'answered' || session.flag !== 'open') return;
  const deciding = toFlag(judged, memory, session.said);
  if (!deciding?.message.body) return;
  const patience = Math.max(
    account.address === null ? accountPatienceMs : 0,
    isKnown(deciding.message.from) ? 0 : storingPatienceMs,
  );
  const wait = session.startedAt + patience - parts.now();
  if (wait > 0) {
    tools.lookIn(wait);
    return;
  }
  const details = tools.details.of(thread.subject, deciding);
  if (!details) return;
  session.flag = 'under-way';
  session.flagTries += 1;
  const { id } = thread;
  const flag = flagOf(parts.reader.site, account, { ...thread, id }, deciding, details, parts.now());
  void parts.ask('toWorkerFlagThread', flag).then((answer) => {
    if (answer.ok) {
      session.flag = 'done';
      memories.set(account, id, answer.value);
      if (session.signal.aborted) return;
      tools.onRecalled(session, answer.value);
      tools.lookIn(0);
      return;
    }
    const again = answer.trouble === 'no-answer' && session.flagTries < mostTries;
    session.flag = again ? 'open' : 'failed';
    if (session.signal.aborted) return;
    if (again) tools.lookIn(1000 * session.flagTries);
    else tools.onTrouble(deciding.key, answer.trouble);
  });
}

/** Tells what was written after the deciding message, when it changed. */
export function tellLater(
  tools: ThreadTools,
  session: Session,
  judged: readonly Judged[],
  memory: ThreadMemory | null,
): void {
  if (!memory?.followUp || session.flag === 'under-way') return;
  const { parts, judge } = tools;
  const { idsLast } = parts.reader;
  const { subject } = session.thread;
  const byElement = new Map(judged.map((one) => [one.message.element, one]));
  const nameOf = ({ element, id }: Message): string | null =>
    byElement.get(element)?.name ?? (idsLast ? id : null);
  const later = laterThan(memory.followUp, session.thread, nameOf, (message) => {
    const one = byElement.get(message.element);
    if (!one || !message.body) return null;
    const known = session.tones.get(one.mark);
    if (known) return known;
    const tone = parts.tone(judge.read(subject, message, message.body).mail, one.verdict);
    session.tones.set(one.mark, tone);
    return tone;
  });
  if (!later || later.length === 0) return;
  const told = JSON.stringify(later);
  if (told === session.sighting) return;
  session.sighting = told;
  void parts.ask('toWorkerThreadSeen', { key: memory.key, seenAt: parts.now(), later });
}
