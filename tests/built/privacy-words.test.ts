import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages } from './packages';

const words = readFileSync(resolve(import.meta.dirname, '../../PRIVACY.md'), 'utf8');

/** The permissions that the first table explains, one a row. */
const explained = [...words.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);

describe.each(packages())('PRIVACY.md, of the package for $browser', ({ manifest }) => {
  it('explains each permission in a row, and none that is not asked for', () => {
    const asked = ['permissions', 'host_permissions', 'optional_permissions'].flatMap(
      (kind) => (manifest[kind] as string[] | undefined) ?? [],
    );
    expect(new Set(explained)).toEqual(new Set(asked));
  });
});
