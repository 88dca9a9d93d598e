import type { Composer, MailReader, MailView, Message } from '../mail/reader';
import type { InsertOutcome } from './drafting';
import { pause } from './pause';
import type { Session } from './session';

/** How long a page may take to open its reply box, in ms. */
const patienceMs = 8000;
const stepMs = 100;

/** The compose box that answers in the session's thread: inline before a window; null when none is open. */
function replyIn({ composers, thread }: MailView, session: Session): Composer | null {
  const id = session.thread.id;
  const fitting = composers.filter(
    (composer) =>
      composer.reply &&
      (id !== null && composer.threadId !== null
        ? composer.threadId === id
        : composer.threadId === null && thread?.element.contains(composer.root) === true),
  );
  return fitting.find(({ kind }) => kind === 'inline') ?? fitting[0] ?? null;
}

/**
 * The open reply of the thread, or a new one, opened as the user would and waited for. Null when the page has no
 * reply control, or the box did not come in time, or the thread is gone.
 */
export async function openReply(
  reader: Pick<MailReader, 'read' | 'openReply'>,
  session: Session,
  message: Message,
): Promise<Composer | null> {
  const open = replyIn(reader.read(), session);
  if (open) return open;
  if (!reader.openReply(message)) return null;
  for (let waited = 0; waited < patienceMs; waited += stepMs) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other is the point
    await pause(stepMs);
    if (session.signal.aborted) return null;
    const view = reader.read();
    if (!session.goesOnIn(view)) continue;
    const composer = replyIn(view, session);
    if (composer?.editor.isConnected) return composer;
  }
  return null;
}

/**
 * Inserts into the thread's reply, opened as above; once more where the page has put another editor in its place
 * meanwhile. Null when there is no reply.
 */
export async function intoReply(
  reader: Pick<MailReader, 'read' | 'openReply'>,
  session: Session,
  message: Message,
  insert: (composer: Composer) => Promise<InsertOutcome>,
): Promise<InsertOutcome | null> {
  const composer = await openReply(reader, session, message);
  if (!composer || session.signal.aborted) return null;
  const outcome = await insert(composer);
  if (outcome.state !== 'gone' || composer.editor.isConnected || session.signal.aborted) return outcome;
  const next = await openReply(reader, session, message);
  return next ? insert(next) : outcome;
}

/** Asked right before a draft goes in: the same thread, the same compose box, on the screen now. */
export function stillThere(reader: Pick<MailReader, 'read'>, session: Session, editor: HTMLElement): boolean {
  if (session.signal.aborted || !editor.isConnected) return false;
  const view = reader.read();
  return session.goesOnIn(view) && replyIn(view, session)?.editor === editor;
}
