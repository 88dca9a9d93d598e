import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Complaint {
  code: string;
  file?: string;
  line?: number;
  message: string;
}

/** What Mozilla's linter says of the Firefox build; `npm run lint:addon` prints the same for people. */
function complaints(): string[] {
  const linter = resolve(root, 'node_modules/addons-linter/bin/addons-linter');
  const words = [linter, '--output', 'json', resolve(root, '.output/firefox-mv3')];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, Complaint[]>;
  return [errors, warnings, notices].flatMap((kind) => {
    if (!kind) throw new Error('The linter answers in another format');
    return kind.map(({ code, file, line, message }) => `${code} in ${file}:${line}: ${message}`);
  });
}

it('the Firefox package passes the linter of addons.mozilla.org without a word', { timeout: 60_000 }, () => {
  expect(complaints()).toEqual([]);
});
