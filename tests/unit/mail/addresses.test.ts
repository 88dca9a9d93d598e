import { describe, expect, it } from 'vitest';
import { asAddress, firstAddress, lastAddress, sameMailbox } from '../../../lib/mail/addresses';

describe('addresses', () => {
  it('are found in what pages show', () => {
    expect(firstAddress('Jo Weber <Jo.Weber@Brightloom.example>, other@x.example')).toBe(
      'jo.weber@brightloom.example',
    );
    expect(lastAddress('first@x.example\u200E (last@x.example)')).toBe('last@x.example');
    expect(firstAddress('no address @ here, nor here@ or a@b')).toBe('');
  });

  it.each([
    '',
    '@x.example',
    'a@@x.example',
    'a b@x.example',
    'a@x.example.',
    `${'a'.repeat(320)}@x.example`,
  ])('are not %j', (text) => {
    expect(asAddress(text)).toBe('');
  });

  it('are one mailbox in capitals and with a plus, and with dots at Google Mail only', () => {
    expect(sameMailbox('Jo@x.example', 'jo@X.example')).toBe(true);
    expect(sameMailbox('jo+jobs@x.example', 'jo@x.example')).toBe(true);
    expect(sameMailbox('+jo@x.example', '+ida@x.example')).toBe(false);
    expect(sameMailbox('jo+jobs@y.example', 'jo@x.example')).toBe(false);
    expect(sameMailbox('j.o+jobs@gmail.com', 'jo@googlemail.com')).toBe(true);
    expect(sameMailbox('j.o@x.example', 'jo@x.example')).toBe(false);
    expect(sameMailbox('', '')).toBe(false);
  });

  it('take linear time', () => {
    const started = performance.now();
    firstAddress('a@'.repeat(500_000));
    lastAddress(`${'<'.repeat(500_000)}a`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
