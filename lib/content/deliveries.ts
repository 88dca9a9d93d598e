import { i18n } from '#i18n';
import type { Composer, Message, Thread } from '../mail/reader';
import type { Delivery, DeliveryStatus, LastDraft, ThreadMemory } from '../messages';
import type { Notes } from '../ui/note';
import { type InsertOutcome, insertDraftText, insertOrder } from './drafting';
import { factsOf, noFacts } from './facts';
import { outcomeWords } from './outcome-words';
import { intoReply, openReply, stillThere } from './reply';
import type { Session } from './session';
import type { ThreadDesk, ThreadTools } from './thread-desk';
import { oldestFirst } from './thread-order';

/** Drafts that were asked for outside the page: from the popup, or by the keyboard command. */
export class Deliveries {
  private readonly tools: ThreadTools;
  private readonly desk: ThreadDesk;
  private readonly notes: Notes;

  constructor(tools: ThreadTools, desk: ThreadDesk, notes: Notes) {
    this.tools = tools;
    this.desk = desk;
    this.notes = notes;
  }

  /** The worker says that a draft waits for a thread; only the tab that has it open takes it. */
  async waiting(key: string): Promise<void> {
    const { session, memory } = this.desk;
    if (session && memory?.key === key) await this.take(session, memory);
  }

  /** Takes what waits for the thread, opens its reply and inserts. Every end is told to the worker and shown. */
  async take(session: Session, memory: ThreadMemory): Promise<void> {
    const { parts, inserted } = this.tools;
    const answer = await parts.ask('toWorkerTakeDelivery', memory.key);
    if (!answer.ok || !answer.value || answer.value.key !== memory.key) return;
    const { draft, key } = answer.value;
    const tell = (state: DeliveryStatus['state']): void => {
      void parts.ask('toWorkerReportDelivery', { key, state, at: parts.now() });
    };
    tell('opening-reply');
    this.notes.show(i18n.t('banner.opening'));
    const message = messageToAnswer(session.thread, memory);
    const outcome =
      message &&
      (await intoReply(parts.reader, session, message, (composer) =>
        insertDraftText(parts, key, draft, composer, inserted, () =>
          stillThere(parts.reader, session, composer.editor),
        ),
      ));
    if (!outcome) {
      tell('no-reply-box');
      this.offerCopy(i18n.t('delivery.noReplyBox'), draft);
      return;
    }
    tell(outcome.state === 'inserted' || outcome.state === 'already-there' ? 'inserted' : 'refused');
    this.showOutcome(outcome, draft);
  }

  /**
   * The keyboard command: the draft used last goes into the compose box that has the focus, else into the reply of
   * the open thread, which is opened for it. True when it did.
   */
  async insertLast(last: LastDraft | null): Promise<boolean> {
    const { session, memory } = this.desk;
    const { parts, inserted } = this.tools;
    const focused = focusedComposer(parts.reader.read().composers);
    const composer = focused ?? (session && (await this.replyFor(session, memory)));
    if (!composer) return false;
    const inThread = session !== null && composer.threadId === session.thread.id;
    const order = {
      key: inThread ? (memory?.key ?? null) : null,
      move: last?.move ?? 'thanks',
      templateId: last?.draftId.startsWith('own/') ? last.draftId : null,
      facts: inThread && memory?.followUp ? factsOf(memory.followUp) : noFacts(),
    } as const;
    const stillRight = (): boolean =>
      parts.reader
        .read()
        .composers.some(
          ({ editor, threadId }) => editor === composer.editor && threadId === composer.threadId,
        );
    const outcome = await insertOrder(parts, order, composer, inserted, stillRight);
    if (outcome.draft) this.showOutcome(outcome, outcome.draft);
    return outcome.state === 'inserted';
  }

  private async replyFor(session: Session, memory: ThreadMemory | null): Promise<Composer | null> {
    const message = messageToAnswer(session.thread, memory);
    return message && openReply(this.tools.parts.reader, session, message);
  }

  private showOutcome(outcome: InsertOutcome, draft: Delivery['draft']): void {
    if (outcome.state === 'inserted' || outcome.state === 'already-there') {
      this.notes.show(outcomeWords(outcome.state));
    } else {
      this.offerCopy(i18n.t('delivery.refused'), draft);
    }
  }

  private offerCopy(words: string, { text }: Delivery['draft']): void {
    this.notes.show(words, { copyable: text, copy: this.tools.parts.copy });
  }
}

function focusedComposer(composers: readonly Composer[]): Composer | null {
  return composers.find(({ editor }) => editor.contains(document.activeElement)) ?? null;
}

/** The last mail of somebody else, else the one that decided, else the last one there is. */
function messageToAnswer(thread: Thread, memory: ThreadMemory | null): Message | null {
  const decidingId = memory?.followUp?.messageId ?? null;
  const ordered = oldestFirst(thread);
  const deciding = thread.messages.find(({ id }) => id !== null && id === decidingId);
  if (!ordered) return deciding ?? thread.messages.at(-1) ?? null;
  return ordered.findLast(({ own, expanded }) => !own && expanded) ?? deciding ?? ordered.at(-1) ?? null;
}
