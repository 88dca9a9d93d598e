import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packages } from './packages';

const kB = 1000;

describe.each(packages())('the content script for $browser', ({ files }) => {
  const [script] = files('content-scripts/mail.js');
  const text = script?.text ?? '';

  it('is at most 200 kB', () => {
    console.log(`${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} compressed`);
    expect(Buffer.byteLength(text)).toBeGreaterThan(10 * kB);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200 * kB);
  });

  it('has no React', () => {
    expect(text).not.toMatch(/react\.(?:element|transitional\.element)|__REACT_DEVTOOLS/);
  });
});
