import { describe, expect, it } from 'vitest';
import { mailHosts } from '../../lib/mail/hosts';
import { packages } from './packages';

/** Ways out of the device, ways to run text as code, ways to make text HTML. */
const forbidden = [
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'SharedWorker',
  'new Image',
  'window.open',
  'import(',
  'importScripts',
  'eval(',
  'new Function',
  'Function(',
  'document.write',
  'insertAdjacentHTML',
  'outerHTML',
  'srcdoc',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'insertHTML',
  'fetch(',
  'DOMParser',
] as const;

interface Exception {
  word: (typeof forbidden)[number];
  /** Where it may stand: part of the path. */
  where: string;
  why: string;
}

/** What libraries bring along. Each was read and can't be reached with text of a mail; a new one fails here first. */
const exceptions: Exception[] = [
  {
    word: 'fetch(',
    where: 'chunks/',
    why: 'react-dom: a name in its resource hints; the policy has connect-src none',
  },
];

describe.each(packages())('the package for $browser', ({ browser, manifest, files }) => {
  it('asks for storage, alarms and the mail hosts, and for nothing else', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(['storage', 'alarms']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    expect(manifest['host_permissions']).toEqual([...mailHosts]);
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  it('offers nothing to pages and other extensions', () => {
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox']) {
      expect(manifest[door]).toBeUndefined();
    }
  });

  it('runs one content script, in the isolated world, on the mail hosts', () => {
    expect(manifest['content_scripts']).toEqual([
      expect.objectContaining({ matches: expect.arrayContaining([...mailHosts]), run_at: 'document_idle' }),
    ]);
    expect(JSON.stringify(manifest['content_scripts'])).not.toContain('MAIN');
    expect(JSON.stringify(manifest['content_scripts'])).not.toContain('all_frames":true');
  });

  it('lets its pages load only what is in the package', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|wasm|\*/);
    for (const { text } of files('.html')) {
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('has no way out, runs no text as code and makes no text HTML', () => {
    const found = files('.js').flatMap(({ path, text }) =>
      forbidden
        .filter((word) => text.includes(word))
        .filter((word) => !exceptions.some((known) => known.word === word && path.startsWith(known.where)))
        .map((word) => `${browser}: ${word} in ${path}`),
    );
    // Reading it is harmless (an editor is compared before and after); what is written to it becomes HTML.
    for (const { path, text } of files('.js')) {
      if (/innerHTML\s*[+|&?]{0,2}=(?!=)/.test(text))
        found.push(`${browser}: innerHTML is written in ${path}`);
    }
    expect(found).toEqual([]);
  });

  it('loads no style or font from elsewhere', () => {
    for (const { text } of files('.css')) expect(text).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  it('brings only what it needs', () => {
    for (const ending of ['.map', '.ts', '.tsx', '.jsonl', '.test.js']) expect(files(ending)).toEqual([]);
  });
});
