/** The project's own labelled mail (tests/labelled-mail), which the weights are learned from: what was learned is still known. */
import { describe, expect, it } from 'vitest';
import { ownWordsOfText } from '../../../lib/mail/own-words';
import { detect } from '../../../lib/rejection/detect';
import { type LabelledMail, readEvalFile } from '../../commands/eval-file';
import { ownFiles } from '../../commands/learn-mails';

/** The share of a file's rejections that is found at least. */
const most = 0.9;

const isFound = ({ subject, from, body }: LabelledMail): boolean =>
  detect({ subject, from, text: ownWordsOfText(body ?? '').text }).verdict === 'rejection';

describe.each(ownFiles())('the mails of %s', (_, path) => {
  const mails = readEvalFile(path);
  const rejections = mails.filter(({ isRejection }) => isRejection);

  it('are told as rejections where they are', () => {
    const missed = rejections.filter((mail) => !isFound(mail)).map(({ id }) => id);
    const allowed = Math.floor(rejections.length * (1 - most));
    expect(missed.slice(allowed)).toEqual([]);
  });

  it('raise no alarm where they are not', () => {
    const others = mails.filter(({ isRejection }) => !isRejection);
    expect(others.filter(isFound).map(({ id }) => id)).toEqual([]);
  });
});
