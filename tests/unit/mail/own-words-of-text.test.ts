import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWordsOfText } from '../../../lib/mail/own-words';

const own = (text: string) => ownWordsOfText(text).text;
const news = 'Dear Ida,\nwe chose someone else.';

describe('the newest words of a mail in plain text', () => {
  it.each([
    ['angle quotes', `${news}\n\nOn Tue, 6 Jan 2026, Ida wrote:\n> I would love to join.\n>\n> Ida`],
    [
      'a wrapped attribution',
      `${news}\n\nOn Tue, 6 Jan 2026 at 10:02, Ida Holm\n<ida@post.example> wrote:\n> I would love to join.`,
    ],
    [
      'an attribution over unmarked text',
      `${news}\n\nOn Tue, 6 Jan 2026 at 10:02, Ida <ida@post.example> wrote:\n\nI would love to join.`,
    ],
    ['dashes', `${news}\n\n-----Original Message-----\nFrom: Ida\nI would love to join.`],
    ['dashes in German', `${news}\n\n-----Ursprüngliche Nachricht-----\nVon: Ida\nIch würde gern mitmachen.`],
    [
      'a rule and a header block',
      `${news}\n\n________________________________\nFrom: Ida <ida@post.example>\nSent: Tuesday, January 6, 2026 10:02 AM\nTo: Nordkai\nSubject: Tide Analyst\n\nI would love to join.`,
    ],
    [
      'starred labels',
      `${news}\n\n*From:* Ida <ida@post.example>\n*Sent:* 6 January 2026 10:02\n*To:* Nordkai\n*Subject:* Tide Analyst\n\nI would love to join.`,
    ],
    [
      'wrapped recipients',
      `${news}\n\nFrom: Ida\nSent: 6 January 2026\nTo: Bo Lund <bo@nordkai.example>;\n Ada Berg <ada@nordkai.example>\nCc: Eva\nSubject: Tide Analyst\n\nI would love to join.`,
    ],
    [
      'a block on one line',
      `${news}\n\nFrom: Ida Sent: 6 January 2026 10:02 To: Nordkai Subject: Tide Analyst\nI would love to join.`,
    ],
  ])('stand above %s', (_mark, text) => {
    expect(own(text)).toBe(news);
  });

  it('stand below or between what is quoted', () => {
    expect(own(`On 6 Jan 2026, Ida wrote:\n> I would love to join.\n\n${news}`)).toBe(news);
    expect(own('> Is it me?\nNo.\n> Who then?\nBo.')).toBe('No.\nBo.');
  });

  it('stand below the headers that an export put over them', () => {
    const headers =
      'Subject: Tide Analyst, Kiel or\nremote\nFrom: jobs@nordkai.example\nTo: ida@post.example\nDate: 6 Jan 2026';
    expect(own(`${headers}\n\n${news}\n\n-----Original Message-----\nFrom: Ida\nI would love to join.`)).toBe(
      news,
    );
  });

  it('are none where a mail is only forwarded', () => {
    expect(
      own(
        `---------- Forwarded message ---------\nFrom: Nordkai <jobs@nordkai.example>\nSubject: x\n\n${news}`,
      ),
    ).toBe('');
  });

  it('end at the signature', () => {
    expect(ownWordsOfText(`${news}\n\n-- \nBo Lund\nNordkai\n`)).toEqual({
      text: news,
      signature: 'Bo Lund\nNordkai',
    });
  });
});

describe('hostile text', () => {
  const pieces = [
    'On 6 Jan 2026, a@b wrote:\n',
    'From: a@b\nSubject: x\n',
    '> x\n',
    '--\n',
    '-----Original Message-----\n',
    'a:\n',
  ];

  it('is read in a time that grows with its length only, up to a bound', () => {
    for (const piece of pieces) {
      const start = performance.now();
      ownWordsOfText(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - start, piece).toBeLessThan(1_000);
    }
  });

  it('never makes it throw', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { text } = ownWordsOfText(lines.join('\n'));
        expect(text).toBe(text.trim());
      }),
    );
  });
});
