import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hooksOf, readerFor, siteOf } from '../../../lib/mail/sites';

describe('sites', () => {
  it('are told by their host, exactly', () => {
    expect(siteOf('mail.google.com')).toBe('gmail');
    expect(siteOf('mail.google.com.example.net')).toBeNull();
    expect(siteOf('xmail.google.com')).toBeNull();
  });

  it('have a reader and a table of hooks', () => {
    const { document } = new JSDOM('').window;
    expect(readerFor('gmail', document, { href: 'https://mail.google.com/mail/u/0/' }).site).toBe('gmail');
    expect(hooksOf('gmail').map(({ name }) => name)).toContain('message body');
  });
});
