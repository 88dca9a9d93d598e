/** The first visit, and the dashboard without a mouse. */
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import { tabTo } from './harness/keyboard';
import { say } from './harness/our-ui';
import { flagged } from './harness/steps';

test('the first visit shows four steps, once', async ({ extension }) => {
  const page = await extension.openDashboard('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('dashboard.welcome.title'));
  await page.getByRole('button', { name: say('dashboard.welcome.start') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('dashboard.threads.title'));
  const again = await extension.openDashboard('');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(say('dashboard.threads.title'));
});

test('every section, a thread, its reflection and a template by keyboard alone', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const page = await extension.openDashboard('#/threads');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('link', { name: 'Velmora Labs' })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: say('dashboard.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, 'Velmora Labs');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Velmora Labs');
  await expect(heading).toBeFocused();
  await tabTo(page, say('dashboard.thread.stumped'));
  await page.keyboard.type('The one about conflict');
  await expect
    .poll(async () => (await extension.followUp(mail.storedThreadId('velmora'))).reflection?.stumped)
    .toBe('The one about conflict');

  await page.goto(extension.url('dashboard.html#/threads'));
  await inTurn(['templates', 'cadence', 'settings', 'corrections', 'data', 'about'], async (section) => {
    await tabTo(page, say(`dashboard.nav.${section}`));
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`#/${section}$`));
  });

  await page.goto(extension.url('dashboard.html#/templates'));
  await tabTo(page, say('dashboard.templates.new'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mine');
  await tabTo(page, say('dashboard.templates.body'));
  await page.keyboard.type('Thank you, {{firstName|all}}.');
  await tabTo(page, say('dashboard.templates.save'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible();
});
