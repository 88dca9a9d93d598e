// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOwnTemplates, writeOwnTemplates } from '../../../lib/settings/own-templates';
import { speakEnglish } from '../components/english';
import { example } from '../components/example-follow-ups';
import { chooseFile } from './choose-file';
import { allowDialogs, click, openDashboard, type } from './open-dashboard';

const own = (id: string, name: string) => ({
  id: `own/${id}`,
  move: 'thanks' as const,
  name,
  body: 'Hi {{firstName|there}},\n\nThank you for your answer.',
  replaces: null,
});
const names = async () => (await readOwnTemplates()).map(({ name }) => name);

beforeEach(async () => {
  fakeBrowser.reset();
  speakEnglish();
  allowDialogs();
  await writeOwnTemplates([own('a', 'First'), own('b', 'Second')]);
});
afterEach(cleanup);

describe('own templates', () => {
  it('are made, with what is wrong said before anything is saved', async () => {
    await openDashboard('#/templates', []);
    await click(screen.getByRole('button', { name: 'New template' }));
    await type(screen.getByLabelText('Name'), 'second');
    await type(screen.getByLabelText('Text'), 'Hi {{frstName}},');
    expect(screen.getByText('There is no such value: {{frstName}}')).toBeDefined();
    expect(screen.getByText('Another template has this name.')).toBeDefined();
    await click(screen.getByRole('button', { name: 'Save' }));
    expect(await names()).toEqual(['First', 'Second']);
    await type(screen.getByLabelText('Name'), 'Third');
    await type(screen.getByLabelText('Text'), 'Hi {{firstName|there}}, thank you.');
    await click(screen.getByRole('button', { name: 'Save' }));
    expect(await names()).toEqual(['First', 'Second', 'Third']);
  });

  it('are previewed on a real thread', async () => {
    await openDashboard('#/templates', [example()]);
    expect(screen.getAllByText(/Hi Dana/).length).toBeGreaterThan(0);
    await type(screen.getByLabelText('Preview with'), example().key);
    expect(screen.getAllByText(/^Hi Noor/)[0]?.textContent).toContain('Thank you for your answer.');
  });

  it('are reordered, copied and deleted, and each can be undone', async () => {
    await openDashboard('#/templates', []);
    await click(screen.getByRole('button', { name: 'Move Second up' }));
    expect(await names()).toEqual(['Second', 'First']);
    await click(screen.getAllByRole('button', { name: 'Duplicate' })[0]);
    expect(await names()).toEqual(['Second', 'Second (2)', 'First']);
    await click(screen.getAllByRole('button', { name: 'Delete' })[2]);
    await click(screen.getAllByRole('button', { name: 'Delete' }).at(-1));
    expect(await names()).toEqual(['Second', 'Second (2)']);
    await click(screen.getByRole('button', { name: 'Undo' }));
    expect(await names()).toEqual(['Second', 'Second (2)', 'First']);
  });

  it('stand in for a built-in one until it is restored', async () => {
    await openDashboard('#/templates', []);
    await click(screen.getAllByRole('button', { name: 'Make your own version' })[0]);
    await click(screen.getByRole('button', { name: 'Save' }));
    expect((await readOwnTemplates()).at(-1)?.replaces).toMatch(/^thanks\/en\//);
    await click(screen.getByRole('button', { name: 'Restore the built-in text' }));
    expect(await names()).toEqual(['First', 'Second']);
  });
});

describe('a file of templates', () => {
  it('is refused whole when something in it is wrong, with the line', async () => {
    await openDashboard('#/templates', []);
    await chooseFile('name,move,body\nGood,thanks,"Thank you."\nBad,applause,"Thank you."\n');
    expect(screen.getByText('Line 3: There is no such kind of draft: applause')).toBeDefined();
    expect(await names()).toEqual(['First', 'Second']);
  });

  it('shows what would change before it is taken', async () => {
    await openDashboard('#/templates', []);
    await chooseFile('name,move,body\nNew one,thanks,"Thank you."\nFirst,feedback,"One question?"\n');
    expect(screen.getByText('1 new template')).toBeDefined();
    expect(screen.getByText('1 template changes')).toBeDefined();
    expect(await names()).toEqual(['First', 'Second']);
    await click(screen.getByRole('button', { name: 'Import' }));
    expect(await names()).toEqual(['First', 'Second', 'New one']);
  });
});
