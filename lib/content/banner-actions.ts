import { i18n } from '#i18n';
import type { DraftFacts, Move } from '../drafts/draft';
import type { Correction } from '../messages';
import type { Details } from '../rejection/verdict';
import { type Banner, makeBanner } from '../ui/banner';
import { makeChip } from '../ui/chip';
import type { Host } from '../ui/host';
import type { Notes } from '../ui/note';
import { type InsertOutcome, insertOrder, type Order } from './drafting';
import { factsFrom, factsOf } from './facts';
import type { Judged } from './judge';
import { firstMoves } from './moves';
import { outcomeWords } from './outcome-words';
import { intoReply, stillThere } from './reply';
import type { Session } from './session';
import type { ThreadDesk, ThreadTools } from './thread-desk';
import { notStored } from './trouble-words';

/** Makes banners and chips for the thread on the screen and does what their buttons ask for. */
export class BannerActions {
  /** Set right after both are made: each needs the other. */
  desk: ThreadDesk | null = null;
  private readonly tools: ThreadTools;
  private readonly notes: Notes;

  constructor(tools: ThreadTools, notes: Notes) {
    this.tools = tools;
    this.notes = notes;
  }

  banner(key: string): Banner {
    const { parts } = this.tools;
    const one = this.desk?.judged.get(key);
    const kind = one?.verdict.kind ?? 'not-selected';
    const evidence = one?.verdict.evidence[0] ?? null;
    const details = one && this.detailsOf(one);
    const thread = this.desk?.session?.thread;
    const noReply = one && details && thread ? parts.humans(thread, one.message, details) : null;
    const banner: Banner = makeBanner(
      { kind, evidence, moves: firstMoves(kind), noReply },
      {
        draft: (move) => void this.draft(key, move, banner),
        noteForRecruiter: () => void this.noteForRecruiter(key, banner),
        notRejection: () => this.correct(key, 'not-rejection'),
        dismiss: () => this.correct(key, 'hide-banner'),
        copy: parts.copy,
      },
      parts.trusts,
    );
    return banner;
  }

  chip(key: string): Host {
    return makeChip((yes) => this.correct(key, yes ? 'rejection' : 'not-rejection'), this.tools.parts.trusts);
  }

  private async draft(key: string, move: Move, banner: Banner): Promise<void> {
    const { parts } = this.tools;
    const session = this.desk?.session;
    const one = this.desk?.judged.get(key);
    if (!session || !one) return;
    banner.busy(true);
    banner.say(i18n.t('banner.opening'));
    const order = { key: this.desk?.memory?.key ?? null, move, templateId: null, facts: this.facts(one) };
    const outcome = await intoReply(parts.reader, session, one.message, (composer) =>
      insertOrder(parts, order, composer, this.tools.inserted, () =>
        stillThere(parts.reader, session, composer.editor),
      ),
    );
    if (session.signal.aborted) return;
    if (outcome) sayOutcome(banner, outcome);
    else await this.offerCopy(banner, i18n.t('delivery.noReplyBox'), order);
    banner.busy(false);
  }

  private async noteForRecruiter(key: string, banner: Banner): Promise<void> {
    const one = this.desk?.judged.get(key);
    if (!one) return;
    const order = {
      key: this.desk?.memory?.key ?? null,
      move: 'recruiter',
      templateId: null,
      facts: this.facts(one),
    } as const;
    await this.offerCopy(banner, i18n.t('banner.recruiterTake'), order);
  }

  private async offerCopy(banner: Banner, words: string, order: Order): Promise<void> {
    const written = await this.tools.parts.ask('toWorkerWriteDraft', { ...order, used: [] });
    const text = written.ok ? written.value?.text : undefined;
    if (text === undefined) banner.say(i18n.t('banner.noDraft'));
    else banner.say(words, text);
  }

  /** What is stored of the thread knows more (the user may have edited it) than the mail alone. */
  private facts(one: Judged): DraftFacts {
    const followUp = this.desk?.memory?.followUp;
    return followUp ? factsOf(followUp) : factsFrom(one.verdict, this.detailsOf(one));
  }

  private detailsOf(one: Judged): Details {
    return this.tools.details.sofar(this.desk?.session?.thread.subject ?? '', one);
  }

  private correct(key: string, says: Correction['says']): void {
    const session = this.desk?.session;
    const one = this.desk?.judged.get(key);
    if (!session || !one) return;
    apply(session, one, says);
    this.tools.lookIn(0);
    if (says === 'not-rejection') {
      this.notes.show(i18n.t('note.notRejection'), {
        action: { label: i18n.t('note.undo'), act: () => this.correct(key, 'rejection') },
      });
    }
    void this.tellCorrection(session, one, says);
  }

  private async tellCorrection(session: Session, one: Judged, says: Correction['says']): Promise<void> {
    const { parts, memories } = this.tools;
    const { account, thread } = session;
    if (thread.id === null) return;
    const memory = memories.of(account, thread.id) ?? (await memories.recall(account, thread.id));
    if (!memory) {
      this.notes.show(notStored('no-answer'));
      return;
    }
    const answer = await parts.ask('toWorkerCorrect', {
      key: memory.key,
      messageId: one.name,
      says,
      sender: one.message.from.email,
      rule: one.verdict.evidence[0]?.rule ?? null,
    });
    if (!answer.ok) {
      this.notes.show(notStored(answer.trouble));
      return;
    }
    memories.set(account, thread.id, answer.value);
    if (!session.signal.aborted) this.tools.lookIn(0);
  }
}

/** Takes the user's word at once; the worker's answer may be a while. */
function apply(session: Session, { key, mark }: Judged, says: Correction['says']): void {
  const { said } = session;
  // Said again to be one: it may be stored anew.
  if (says === 'rejection') session.flag = 'open';
  for (const name of [key, mark]) {
    if (says === 'hide-banner') said.hidden.add(name);
    if (says === 'not-rejection') {
      said.notRejection.add(name);
      said.rejection.delete(name);
    }
    if (says === 'rejection') {
      said.rejection.add(name);
      said.notRejection.delete(name);
    }
  }
}

function sayOutcome(banner: Banner, { state, draft }: InsertOutcome): void {
  if (state === 'refused') banner.say(i18n.t('delivery.refused'), draft.text);
  else banner.say(outcomeWords(state));
}
