/** The parts as they are in the product. The one place where the content script meets its neighbours. */
import { waysToHuman } from '../drafts/noreply';
import { copyText } from '../mail/copy';
import { insertDraft } from '../mail/insert';
import { selectRange } from '../mail/insert-select';
import { ownWords } from '../mail/own-words';
import type { MailReader } from '../mail/reader';
import { detect } from '../rejection/detector';
import { tone as toneOfAnswer } from '../rejection/tone-of-answer';
import { onlyTheUser } from '../ui/trust';
import { askWorker } from './ask';
import type { Parts } from './parts';

export function realParts(reader: MailReader): Parts {
  return {
    reader,
    words: ownWords,
    detect: (mail, settings) => detect(mail, settings ?? {}),
    tone: (mail, verdict) => (verdict.verdict === 'rejection' ? 'rejection' : toneOfAnswer(mail)),
    humans(thread, message, { noReply, person, company }) {
      if (!noReply) return null;
      const others = thread.messages.filter(({ own }) => !own).map(({ from }) => from);
      return waysToHuman(message.from, others, person?.value ?? null, company?.value ?? null);
    },
    ask: askWorker,
    insert: (editor, text, stillRight) =>
      insertDraft(editor, text, {
        methods: reader.insertion,
        endOfOwnText: (of) => reader.endOfOwnText(of),
        stillRight,
      }),
    select: selectRange,
    copy: copyText,
    now: () => Date.now(),
    trusts: onlyTheUser,
  };
}
