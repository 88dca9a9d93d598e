import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../commands/inspect';
import { frame, heading, list, me, message, windowBox } from './pages';

const page = frame(heading() + list(message())) + windowBox();
const command = resolve(import.meta.dirname, '../../commands/inspect.ts');
let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-inspect-'));
  file = join(folder, 'page.html');
  writeFileSync(file, page);
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { encoding: 'utf8' });
}

describe('inspect', () => {
  it('tells what the reader finds, and each hook with its candidate', () => {
    const found = inspect(page, 'gmail');
    expect(found).toMatchObject({
      site: 'gmail',
      thread: { id: '19a1b2c3d4e5f600', subject: 'Your application' },
      account: { index: null, address: me },
      messages: [
        { id: '19a1b2c3d4e5f601', own: false, expanded: true, ownWords: 'Thank you for your application.' },
      ],
      composers: [{ kind: 'window' }],
    });
    expect(found.hooks).toContainEqual({
      name: 'thread heading',
      candidate: 'h2[data-legacy-thread-id]',
      count: 1,
    });
    expect(found.hooks).toContainEqual({ name: 'clipped message', candidate: null, count: 0 });
  });

  it('takes the address from the page that was saved, or from the caller', () => {
    const saved = `<!-- saved from url=(0045)https://mail.google.com/mail/u/4/#inbox/FMf -->${page}`;
    expect(inspect(saved, 'gmail').account.index).toBe('4');
    expect(inspect(saved, 'gmail', 'https://mail.google.com/mail/u/1/').account.index).toBe('1');
    expect(inspect(saved, 'gmail', 'https://mail.google.com/mail/u/0/?view=pt').thread).toBeNull();
  });

  it('prints one object with --json, and lines without', () => {
    const json = run(file, '--site', 'gmail', '--json');
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({ site: 'gmail', composers: [{ kind: 'window' }] });
    expect(run(file, '--site', 'gmail').stdout).toContain('thread    Your application · id 19a1b2c3d4e5f600');
  }, 30_000);

  it.each([
    ['no page', []],
    ['no site', ['page.html']],
    ['another site', ['page.html', '--site', 'yahoo']],
    ['a page that is not there', ['/nowhere/page.html', '--site', 'gmail']],
    ['an unknown option', ['page.html', '--site', 'gmail', '--loud']],
  ])(
    'says in one line what is wrong: %s',
    (_, args) => {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    30_000,
  );
});
