/** When follow-ups come due, are put off, are said and are taken back. */
import type { Page } from '@playwright/test';
import { snoozeUntil } from '../../lib/follow-ups/snooze';
import { expect, test } from './harness/extension';
import { press, say } from './harness/our-ui';
import { card, flagged } from './harness/steps';

const minute = 60_000;
const hour = 60 * minute;

async function snoozeFor(popup: Page, company: string, preset: RegExp): Promise<void> {
  await card(popup, company)
    .getByRole('button', { name: say('snooze.label') })
    .click();
  await popup.getByRole('menuitem', { name: preset }).click();
}

test('put off to tomorrow at nine: it is hushed, the worker wakes for it, and it comes due again', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await expect.poll(() => extension.badge()).toBe('1');
  const popup = await extension.openPopup();
  await snoozeFor(popup, 'Velmora Labs', /^Tomorrow at/);
  await expect(popup.getByRole('status').filter({ hasText: /snoozed/ })).toBeVisible();
  await expect.poll(() => extension.badge()).toBe('');

  const [step] = (await extension.followUp(mail.storedThreadId('velmora'))).steps;
  const tomorrow = snoozeUntil('tomorrow', { instant: Date.now(), zone: 'Europe/London' }, 9);
  expect(step).toMatchObject({ move: 'thanks', state: 'snoozed' });
  expect([step?.dueAt, (step?.dueAt ?? 0) + hour, (step?.dueAt ?? 0) - hour]).toContain(tomorrow);
  const wake = await extension.nextWake();
  expect(wake).toBeLessThanOrEqual(Math.max(step?.dueAt ?? 0, Date.now() + 2 * minute));

  await extension.timeBecomes((step?.dueAt ?? 0) - minute);
  await popup.waitForTimeout(500);
  expect(await extension.badge()).toBe('');
  await extension.timeBecomes((step?.dueAt ?? 0) + 1000);
  await expect.poll(() => extension.badge()).toBe('1');
  await popup.clock.install({ time: (step?.dueAt ?? 0) + 1000 });
  await popup.reload();
  await expect(popup.getByRole('heading', { name: say('popup.now') })).toBeVisible();
});

test('put off to a day of one’s own', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const popup = await extension.openPopup();
  await card(popup, 'Velmora Labs')
    .getByRole('button', { name: say('snooze.label') })
    .click();
  await popup.getByRole('menuitem', { name: say('snooze.pickDate') }).click();
  const inTenDays = new Date(Date.now() + 10 * 24 * hour).toISOString().slice(0, 10);
  await popup.getByLabel(say('snooze.pickDate')).fill(inTenDays);
  await popup.getByRole('button', { name: say('snooze.set'), exact: true }).click();
  await expect
    .poll(async () => {
      const [step] = (await extension.followUp(mail.storedThreadId('velmora'))).steps;
      return new Date(step?.dueAt ?? 0).toISOString().slice(0, 10);
    })
    .toBe(inTenDays);
});

test('the badge counts the threads that have something due, and no others', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await flagged(mail, extension, 'ostrel');
  await flagged(mail, extension, 'fennimore');
  await expect.poll(() => extension.badge()).toBe('3');
  const later = await extension.followUp(mail.storedThreadId('ostrel'));
  const steps = later.steps.map((step) => ({ ...step, dueAt: Date.now() + hour }));
  await extension.storeFollowUps([{ ...later, steps }]);
  await expect.poll(() => extension.badge()).toBe('2');
});

test('done and "stop following up" are taken back, one by one', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await flagged(mail, extension, 'ostrel');
  const before = await extension.followUps();
  const popup = await extension.openPopup();
  await press(card(popup, 'Velmora Labs'), 'popup.done');
  await expect(popup.getByText('Velmora Labs: ')).toBeVisible();
  await card(popup, 'Ostrel Freight')
    .getByRole('button', { name: say('popup.more') })
    .click();
  await popup.getByRole('menuitem', { name: say('popup.dismiss') }).click();
  await expect(card(popup, 'Ostrel Freight')).toHaveCount(0);
  await expect.poll(() => extension.badge()).toBe('');

  const undo = popup.getByRole('button', { name: say('popup.undo') });
  await undo.click();
  await expect(card(popup, 'Ostrel Freight')).toHaveCount(1);
  await undo.click();
  await expect.poll(() => extension.badge()).toBe('2');
  expect(await extension.followUps()).toEqual(before);
});
