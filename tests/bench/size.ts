import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/harness/chromium';
import { atMost, type Figure } from './figure';

/** What every mail page loads. kB are 1000 bytes. */
export async function sizeFigures(): Promise<Figure[]> {
  const script = readFileSync(join(builtExtension(), 'content-scripts/mail.js'));
  return [
    atMost('content script: raw', script.length / 1000, 'kB', 200),
    atMost('content script: gzip', gzipSync(script, { level: 9 }).length / 1000, 'kB', 65),
  ];
}
