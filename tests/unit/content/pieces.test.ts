// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { holdsText, ownTextIn } from '../../../lib/content/editor-text';
import { fingerprint } from '../../../lib/content/fingerprint';
import { laterThan } from '../../../lib/content/flagging';
import { HealthWatch } from '../../../lib/content/health';
import { Judge } from '../../../lib/content/judge';
import { Recent } from '../../../lib/content/recent';
import { Session } from '../../../lib/content/session';
import type { Message, Thread } from '../../../lib/mail/reader';
import { FakeMail } from './fake-mail';

function message(id: string | null, text: string, change: Partial<Message> = {}): Message {
  const body = document.createElement('div');
  body.textContent = text;
  return {
    id,
    from: { name: 'Ada', email: 'ada@fernhollow.example' },
    own: false,
    expanded: true,
    clipped: false,
    dateText: '',
    receivedAt: null,
    element: document.createElement('article'),
    body,
    ...change,
  };
}

const plain = (): 'plain' => 'plain';

function editor(...lines: string[]): HTMLElement {
  const element = document.createElement('div');
  for (const line of lines)
    element.append(Object.assign(document.createElement('div'), { textContent: line }));
  return element;
}

describe('fingerprint', () => {
  it('tells texts apart and knows one again', () => {
    const text = 'We can not offer it';
    expect(fingerprint(text)).toBe(fingerprint(`${text}.`.slice(0, -1)));
    expect(fingerprint(text)).not.toBe(fingerprint('We can now offer it'));
  });

  it('takes a megabyte in its stride', () => {
    const started = performance.now();
    fingerprint('Re: '.repeat(250_000));
    expect(performance.now() - started).toBeLessThan(50);
  });
});

const { reader } = new FakeMail();
const nameOf = ({ id }: Message) => id;
const decidedBy = (messageId: string) => ({
  messageId,
  sender: { name: 'Rosalind', email: 'r@firm.example' },
});

describe('the judge', () => {
  const silent = {
    verdict: 'none',
    kind: null,
    stage: null,
    confidence: 0,
    evidence: [],
    language: 'en',
  } as const;

  it('judges each text once, and anew when the user taught something', () => {
    let judged = 0;
    const judge = new Judge(
      {
        reader,
        words: (body) => ({ text: body.textContent ?? '', signature: '' }),
        detect: () => {
          judged += 1;
          return { ...silent, evidence: [] };
        },
      },
      () => true,
    );
    const messages = [message('m1', 'One.'), message('m2', 'Two.')];
    judge.judge('Subject', messages);
    judge.judge('Subject', messages);
    expect(judged).toBe(2);
    const settings = {
      toneGuard: true,
      ownAddresses: [],
      quietSenders: [],
      quietRules: [],
      ownPhrases: [],
      ownTemplates: [],
    };
    judge.use(settings);
    judge.judge('Subject', messages);
    expect(judged).toBe(2);
    judge.use({ ...settings, ownPhrases: ['we sail without you'] });
    judge.judge('Subject', messages);
    expect(judged).toBe(4);
  });

  it('leaves the older messages of a long thread for the next look', () => {
    let time = 0;
    const judge = new Judge(
      {
        reader,
        words: (body) => ({ text: body.textContent ?? '', signature: '' }),
        detect: () => {
          time += 9;
          return { ...silent, evidence: [] };
        },
      },
      () => true,
      () => time,
    );
    const messages = Array.from({ length: 5 }, (_, n) => message(`m${n}`, `Text ${n}.`));
    const first = judge.judge('Subject', messages);
    expect(first.state).toBe('out-of-time');
    expect(first.judged.map(({ key }) => key)).toEqual(['m3', 'm4']);
    judge.judge('Subject', messages);
    expect(judge.judge('Subject', messages).state).toBe('complete');
  });

  it('leaves a mail in a language that is not learned yet for the look after that', () => {
    let learned = false;
    const judge = new Judge(
      {
        reader,
        words: (body) => ({ text: body.textContent ?? '', signature: '' }),
        detect: () => ({ ...silent, language: 'nl', evidence: [] }),
      },
      () => learned,
    );
    const messages = [message('m1', 'Een.')];
    expect(judge.judge('Subject', messages)).toMatchObject({ judged: [], state: 'waiting' });
    learned = true;
    expect(judge.judge('Subject', messages).judged).toHaveLength(1);
  });

  it('hands on no more than 20,000 characters', () => {
    let length = 0;
    const judge = new Judge(
      {
        reader,
        words: () => ({ text: 'x'.repeat(1_000_000), signature: '' }),
        detect: (mail) => {
          length = mail.text.length;
          return { ...silent, evidence: [] };
        },
      },
      () => true,
    );
    judge.judge('Subject', [message('m1', 'long')]);
    expect(length).toBe(20_000);
  });
});

describe('a session', () => {
  const view = (
    id: string | null,
    change: Partial<Thread> = {},
    address: string | null = 'me@mailbox.example',
  ) => {
    const thread = {
      id,
      subject: 'S',
      link: null,
      element: main,
      messages: [first],
      newestFirst: false,
      ...change,
    };
    return { thread, account: { index: '0', address }, composers: [], hooks: [], missing: [] };
  };
  const main = document.createElement('main');
  const first = message('m1', 'text');

  it('goes on while the same thread is painted, and ends with it', () => {
    const late = view(null, {}, null);
    const session = new Session(late.thread, late.account, 0);
    expect(session.goesOnIn(view('t1'))).toBe(true);
    session.update(view('t1').thread, view('t1').account);
    expect(session.goesOnIn(view(null))).toBe(true);
    expect(session.goesOnIn(view('t2'))).toBe(false);
    expect(session.goesOnIn(view(null, { messages: [message('m9', 'other')] }))).toBe(false);
    expect(session.goesOnIn(view('t1', {}, 'other@mailbox.example'))).toBe(false);
    expect(session.goesOnIn({ ...view('t1'), thread: null })).toBe(false);
  });
});

const threadOf = (messages: Message[], newestFirst: boolean | null = false): Thread => ({
  id: 't1',
  subject: 'S',
  link: null,
  element: document.body,
  messages,
  newestFirst,
});

describe('what came later', () => {
  it('is what follows the deciding message, whichever way the page lists', () => {
    const old = message('m1', 'no', { receivedAt: 1000 });
    const own = message('m2', 'thanks', { own: true, receivedAt: 2000 });
    expect(laterThan(decidedBy('m1'), threadOf([old, own]), nameOf, plain)).toEqual([
      { id: 'm2', own: true, tone: 'plain' },
    ]);
    expect(laterThan(decidedBy('m1'), threadOf([own, old], true), nameOf, plain)).toEqual([
      { id: 'm2', own: true, tone: 'plain' },
    ]);
    expect(laterThan(decidedBy('m2'), threadOf([old, own]), nameOf, plain)).toEqual([]);
    expect(laterThan(decidedBy('m1'), threadOf([old, own], null), nameOf, plain)).toBeNull();
  });

  it('is told where the deciding message was folded and lost its id', () => {
    const sender = { name: 'Rosalind', email: 'R@firm.example' };
    const folded = message('m1', '', { id: null, expanded: false, from: sender });
    const own = message('m2', 'thanks', { own: true });
    expect(laterThan(decidedBy('m1'), threadOf([folded, own]), nameOf, plain)).toEqual([
      { id: 'm2', own: true, tone: 'plain' },
    ]);
    const other = { ...folded, from: { name: 'Ivo', email: 'ivo@else.example' } };
    expect(laterThan(decidedBy('m1'), threadOf([other, own]), nameOf, plain)).toBeNull();
  });

  it('is not told where the deciding message is not on the page, nor of what can not be read yet', () => {
    expect(laterThan(decidedBy('gone'), threadOf([message('m1', 'no')]), nameOf, plain)).toBeNull();
    expect(
      laterThan(decidedBy('m1'), threadOf([message('m1', 'no'), message('m2', '…')]), nameOf, () => null),
    ).toEqual([]);
  });
});

describe('health', () => {
  const thread = { thread: {} as Thread };

  it('speaks once of what stays missing, and once when it is back', () => {
    const watch = new HealthWatch();
    expect(watch.note({ ...thread, missing: ['thread id'] }, 0)).toBeNull();
    expect(watch.note({ ...thread, missing: ['thread id'] }, 4999)).toBeNull();
    expect(watch.note({ ...thread, missing: ['thread id'] }, 5000)).toEqual(['thread id']);
    expect(watch.note({ ...thread, missing: ['thread id'] }, 9000)).toBeNull();
    expect(watch.note({ thread: null, missing: [] }, 9500)).toBeNull();
    expect(watch.note({ ...thread, missing: [] }, 9900)).toEqual([]);
    expect(watch.note({ ...thread, missing: [] }, 9999)).toBeNull();
  });

  it('says nothing of what is only painted late', () => {
    const watch = new HealthWatch();
    expect(watch.note({ ...thread, missing: ['message id'] }, 0)).toBeNull();
    expect(watch.note({ ...thread, missing: [] }, 300)).toBeNull();
    expect(watch.note({ ...thread, missing: ['message id'] }, 9000)).toBeNull();
  });
});

describe('the text of an editor', () => {
  it('is the user’s own: before signature and quote, without our drafts', () => {
    const box = editor('How dare you.', 'Thank you for your time.', '--', 'Noor');
    const end = box.children[2] ?? null;
    expect(ownTextIn(box, end, ['Thank you for your time.'])).toBe('How dare you.');
  });

  it('is found again however the editor broke its lines', () => {
    expect(holdsText(editor('Hi Ada,', '', 'thank you.', '-- ', 'Noor'), 'Hi Ada,\n\nthank you.')).toBe(true);
    expect(holdsText(editor('Hi Ada,'), 'Hi Ada,\n\nthank you.')).toBe(false);
  });
});

describe('Recent', () => {
  it('forgets what was used longest ago', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.get('a');
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });
});
