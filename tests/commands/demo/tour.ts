import { expect } from '@playwright/test';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import type { Site } from '../../../lib/mail/reader';
import { editorText } from '../../browser/harness/editors';
import type { MailPage } from '../../browser/harness/mail-page';
import { banner, press, say as words } from '../../browser/harness/our-ui';
import { card, deliverFrom, demoMail, settledMs, tabThatShows } from '../../browser/harness/steps';
import type { DemoBrowser } from './browser';
import { say } from './say';

const names: Readonly<Record<Site, string>> = { gmail: 'Gmail', outlook: 'Outlook' };

async function stored(demo: DemoBrowser, mail: MailPage, thread: string): Promise<FollowUp> {
  const id = mail.storedThreadId(thread);
  const find = async (): Promise<FollowUp | undefined> =>
    (await demo.extension.followUps()).find((one) => one.threadId === id);
  await expect.poll(async () => (await find()) !== undefined, { message: 'a stored follow-up' }).toBe(true);
  const found = await find();
  if (!found) throw new Error(`No follow-up was stored for ${thread}`);
  return found;
}

/** Company · role · person, as far as the mail told them. */
function whoAndWhat({ company, role, person }: FollowUp): string {
  return [company, role, person].flatMap((detail) => (detail ? [detail.value] : [])).join(' · ');
}

/** Opens a rejection and tells what Rebound made of it. */
async function openRejection(demo: DemoBrowser, mail: MailPage, thread: string): Promise<void> {
  const newest = demoMail(`${thread}-no`);
  await mail.open();
  await mail.openThread(thread);
  say.line('Mail opened', `“${(await stored(demo, mail, thread)).subject}”, from ${newest.from.name}`);
  const followUp = await stored(demo, mail, thread);
  say.line('Verdict', `rejection, ${followUp.kind} (rule ${followUp.rule})`);
  say.line('Why', `“${followUp.sentence}”`);
  const shown = banner(mail.message(newest.id));
  await expect(shown).toBeVisible();
  const buttons = await shown.getByRole('group').getByRole('button').allInnerTexts();
  say.line('Banner', `${await shown.locator('.line').textContent()}\n[${buttons.join('] [')}]`);
}

async function draftFromBanner(mail: MailPage): Promise<void> {
  await press(banner(mail.page), 'moves.thanks.name');
  const editor = mail.editors().last();
  await expect.poll(() => editorText(editor), { message: 'the draft in the reply' }).toMatch(/^Hi /);
  const [draft = ''] = (await editorText(editor)).split(/\n--|\nMika Tarn\n/);
  say.line('Draft inserted', draft.trim().replaceAll(/\n{3,}/g, '\n\n'));
}

async function silentMails(mail: MailPage, threads: readonly string[]): Promise<void> {
  for (const thread of threads) {
    // A person reads one mail after the other.
    // oxlint-disable-next-line no-await-in-loop
    await mail.open({ thread });
    // oxlint-disable-next-line no-await-in-loop
    await mail.page.waitForTimeout(settledMs);
    // oxlint-disable-next-line no-await-in-loop
    await expect(banner(mail.page), `no banner in ${thread}`).toHaveCount(0);
  }
  say.line(
    'Silent',
    `receipt, reschedule, offer, newsletter, invitation: ${threads.length} opened, no banner`,
  );
}

/** The popup lists what is pending, and takes a draft of another thread to its compose box. */
async function followUpFromPopup(demo: DemoBrowser, mail: MailPage): Promise<void> {
  const popup = await demo.extension.openPopup();
  await expect(card(popup, 'Ostrel')).toBeVisible();
  const cards = await popup.getByRole('listitem').locator('h3').allInnerTexts();
  say.line('Popup', `pending: ${cards.join(', ')}`);
  await deliverFrom(popup, 'Ostrel');
  await expect(popup.getByText(words('delivery.inserted'))).toBeVisible({ timeout: 20_000 });
  const there = await tabThatShows(mail, 'ostrel');
  say.line(
    'From the popup',
    `${(await editorText(there.editors().last())).split('\n')[0] ?? ''} … in the reply to Ostrel Freight`,
  );
  const due = await demo.extension.badge();
  await press(card(popup, 'Velmora'), 'popup.done');
  const done = async (): Promise<string[]> =>
    (await stored(demo, mail, 'velmora')).steps.flatMap(({ move, state }) =>
      state === 'done' ? [move] : [],
    );
  await expect.poll(done, { message: 'a step that is done' }).toHaveLength(1);
  // The worker counts a moment later.
  await expect.poll(() => demo.extension.badge(), { message: 'the badge' }).not.toBe(due);
  say.line(
    'Done',
    `Velmora Labs: ${(await done()).join()} is done; ${await demo.extension.badge()} left on the badge`,
  );
  await popup.close();
}

/** The whole loop in one webmail. Throws, with what was expected, at the first step that does not happen. */
export async function tour(demo: DemoBrowser, site: Site): Promise<void> {
  say.heading(`${names[site]}: the loop`);
  const mail = await demo.openMail(site);
  await openRejection(demo, mail, 'ostrel');
  await openRejection(demo, mail, 'velmora');
  await draftFromBanner(mail);
  const followUp = await stored(demo, mail, 'velmora');
  say.line(
    'Follow-up stored',
    `${whoAndWhat(followUp)}; next: ${followUp.steps.map(({ move }) => move).join(', ')}`,
  );
  await expect.poll(() => demo.extension.badge(), { message: 'the badge' }).not.toBe('');
  say.line('Badge', await demo.extension.badge());
  await followUpFromPopup(demo, mail);
  await silentMails(mail, ['lumenor', 'tidewell', 'marrowby', 'deskletter', 'corvantis']);
  await mail.page.close();
}
