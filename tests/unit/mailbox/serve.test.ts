import { beforeAll, describe, expect, it } from 'vitest';
import { legacyThreadId, messageId, permanentThreadId, routeToken } from '../../mailbox/gmail/ids';
import { demoThreads, today } from '../../mailbox/mails';
import { type Answer, type Mailbox, openMailbox } from '../../mailbox/serve';

const noon = Date.UTC(2026, 10, 23, 12);
const threads = demoThreads(today(noon));

describe('the demo Gmail answers', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox({ midnight: today(noon) });
  });

  function ask(address: string): Answer | null {
    return mailbox.respond(new URL(address));
  }

  it('the app of an account by its number or its address', () => {
    expect(ask('https://mail.google.com/mail/u/1/')?.body).toContain('data-account="1"');
    expect(ask('https://mail.google.com/mail/u/mika@tarnworks.example/')?.body).toContain('data-account="1"');
    expect(ask('https://mail.google.com/mail/u/7/')).toBeNull();
  });

  it('other hosts and other paths with nothing', () => {
    expect(ask('https://example.com/mail/u/0/')).toBeNull();
    expect(ask('https://mail.google.com/collect')).toBeNull();
  });

  it('with a policy that wants Trusted Types and knows one nonce', () => {
    const answer = ask('https://mail.google.com/mail/u/0/');
    const policy = answer?.headers['content-security-policy'] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(answer?.body).toContain(`<script nonce="${nonce}">`);
  });

  it('print view, whole message and mobile pages without any script', () => {
    for (const path of ['u/0/?view=pt&permthid=thread-f:1', 'u/0/?view=lg&permmsgid=msg-f:1', 'mu/mp/1/']) {
      expect(ask(`https://mail.google.com/mail/${path}`)?.body).not.toContain('<script');
    }
  });

  it('an account asked for by `authuser` with its own address', () => {
    expect(ask('https://mail.google.com/mail/?authuser=1')).toMatchObject({
      status: 302,
      headers: { location: 'https://mail.google.com/mail/u/1/' },
    });
  });

  it('a variant that does not exist with an error, so that a spec can’t misspell it', () => {
    expect(() => ask('https://mail.google.com/mail/u/0/?variant=spilt')).toThrow('No variant spilt');
  });
});

describe('Gmail’s ids', () => {
  it('hold the time in milliseconds above the lowest 20 bits', () => {
    for (const thread of threads) {
      const id = legacyThreadId(thread);
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(Number(BigInt(`0x${id}`) >> 20n)).toBe(thread.mails[0]?.sentAt);
    }
  });

  it('are decimal for received mail, and differ from the letters of the address', () => {
    for (const thread of threads.filter(({ mails }) => !mails[0]?.own)) {
      expect(permanentThreadId(thread)).toBe(`thread-f:${BigInt(`0x${legacyThreadId(thread)}`)}`);
      expect(routeToken(thread)).toMatch(/^FMfcgz[A-Za-z]{26}$/);
    }
    const own = threads.flatMap(({ mails }) => mails).filter((mail) => mail.own);
    for (const mail of own) expect(messageId(mail)).toMatch(/^#msg-a:r\d+$/);
  });

  it('are never shared', () => {
    expect(new Set(threads.map(legacyThreadId)).size).toBe(threads.length);
    expect(new Set(threads.map(routeToken)).size).toBe(threads.length);
  });
});

describe('the mails', () => {
  it('are all from before now, each under an id of its own', () => {
    const mails = threads.flatMap((thread) => thread.mails);
    expect(mails.every(({ sentAt }) => sentAt < today(noon))).toBe(true);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  });

  it('name nobody real: every address is under example.com or .example', () => {
    const addresses = threads.flatMap(({ mails }) => mails.flatMap(({ from, to }) => [from, ...to]));
    for (const { email } of addresses)
      expect(email).toMatch(/@(?:[\w.-]+\.)?(?:example\.com|[\w-]+\.example)$/);
  });
});
