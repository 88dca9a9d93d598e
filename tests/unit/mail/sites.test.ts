import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mailHosts } from '../../../lib/mail/hosts';
import { hooksOf, readerFor, siteOf } from '../../../lib/mail/sites';

describe('sites', () => {
  it('are told by their host, exactly', () => {
    expect(siteOf('mail.google.com')).toBe('gmail');
    expect(siteOf('mail.google.com.example.net')).toBeNull();
    expect(siteOf('xmail.google.com')).toBeNull();
    expect(siteOf('outlook.live.com.example.net')).toBeNull();
  });

  it('cover every host that Rebound asks for, and no other', () => {
    const asked = mailHosts.map((pattern) => pattern.replace('https://', '').replace('/*', ''));
    expect(asked.map(siteOf)).toEqual(['gmail', 'outlook', 'outlook', 'outlook', 'outlook']);
  });

  it('have a reader and a table of hooks', () => {
    const { document } = new JSDOM('').window;
    expect(readerFor('gmail', document, { href: 'https://mail.google.com/mail/u/0/' }).site).toBe('gmail');
    expect(hooksOf('gmail').map(({ name }) => name)).toContain('message body');
    expect(readerFor('outlook', document, { href: 'https://outlook.live.com/mail/0/' }).site).toBe('outlook');
    expect(hooksOf('outlook').map(({ name }) => name)).toContain('message body');
  });
});
