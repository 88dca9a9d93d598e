/** Taking the data along, and bringing it back. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/extension';
import { say } from './harness/our-ui';
import { flagged } from './harness/steps';

async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say(button) }).click();
  return readFile(await (await coming).path(), 'utf8');
}

async function give(page: Page, button: string, name: string, text: string): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say(button) }).click();
  await (await coming).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('what was exported comes back after everything was deleted', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await flagged(mail, extension, 'ostrel');
  const before = await extension.followUps();
  const page = await extension.openDashboard('#/data');
  const file = await download(page, 'dashboard.data.exportJson');
  const csv = await download(page, 'dashboard.data.exportCsv');
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(3);
  expect(csv).toContain('Velmora Labs');

  await page.getByRole('button', { name: say('dashboard.data.deleteAll') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.data.deleteAll') })
    .click();
  await expect.poll(() => extension.followUps()).toEqual([]);
  await expect.poll(() => extension.badge()).toBe('');

  await give(page, 'dashboard.data.importChoose', 'rebound.json', file);
  await expect(page.getByRole('dialog')).toContainText('2');
  expect(await extension.followUps()).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.data.importDo') })
    .click();
  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  expect(new Set(await extension.followUps())).toEqual(new Set(before));
  await expect.poll(() => extension.badge()).toBe('2');
});

test('a broken file is refused whole, with the line that is wrong, and nothing changes', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const page = await extension.openDashboard('#/data');
  const file = await download(page, 'dashboard.data.exportJson');
  const lines = file.split('\n');
  const at = lines.findIndex((line) => line.includes('"dueAt"'));
  const before = await extension.stored();

  const wrongValue = lines.with(at, '     "dueAt": "soon",').join('\n');
  await give(page, 'dashboard.data.importChoose', 'rebound.json', wrongValue);
  const problem = page.getByRole('alert').filter({ hasText: say('dashboard.data.importProblems') });
  await expect(problem).toContainText(String(at + 1));
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const cutOff = lines.slice(0, at).join('\n');
  await give(page, 'dashboard.data.importChoose', 'rebound.json', cutOff);
  await expect(problem).toContainText(String(at));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await extension.stored()).toEqual(before);
});

test('a broken file of templates is refused whole, with every line that is wrong', async ({ extension }) => {
  const page = await extension.openDashboard('#/templates');
  const before = await extension.stored();
  const csv = 'name,move,body\r\nKind,thanks,Thank you.\r\nOdd,shout,Hey\r\nBlank,thanks,Dear {{boss}}\r\n';
  await give(page, 'dashboard.templates.import', 'templates.csv', csv);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(say('dashboard.templates.importProblems'));
  await expect(dialog).toContainText('3');
  await expect(dialog).toContainText('shout');
  await expect(dialog).toContainText('{{boss}}');
  await dialog.getByRole('button', { name: say('popup.close') }).click();
  expect(await extension.stored()).toEqual(before);
});

test('templates go out as JSON and as CSV and come back the same', async ({ extension }) => {
  const page = await extension.openDashboard('#/templates');
  const csv = 'name,move,body\r\nKind,thanks,"Thank you, {{firstName|all}}.\nTruly."\r\n';
  await give(page, 'dashboard.templates.import', 'templates.csv', csv);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.templates.importDo') })
    .click();
  await expect(page.getByRole('heading', { name: 'Kind' })).toBeVisible();
  const stored = (await extension.stored()).templates;
  const json = await download(page, 'dashboard.templates.exportJson');
  await page.getByRole('button', { name: say('dashboard.templates.remove'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.delete'), exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'Kind' })).toHaveCount(0);
  await give(page, 'dashboard.templates.import', 'templates.json', json);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('dashboard.templates.importDo') })
    .click();
  await expect(page.getByRole('heading', { name: 'Kind' })).toBeVisible();
  expect((await extension.stored()).templates).toEqual(stored);
});
