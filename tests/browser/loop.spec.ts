/** The whole way of a rejection: seen, answered, followed up. */
import { editorHtml, editorText, undo } from './harness/editors';
import { expect, test } from './harness/extension';
import { banner, chooseDraft, composeButton, press, say } from './harness/our-ui';
import { card, deliverFrom, demoMail, flagged, reply, tabThatShows } from './harness/steps';

test('open a rejection, draft the thanks, follow up from the popup in another thread, done', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'harrowquill');
  await mail.open();
  await mail.openThread('velmora');

  const shown = banner(mail.message('velmora-no'));
  await expect(shown).toBeVisible();
  await press(shown, 'banner.why');
  await expect(shown.getByText('decided not to move forward with your application')).toBeVisible();

  await press(shown, 'moves.thanks.name');
  const editor = mail.editors();
  await expect(editor).toHaveCount(1);
  await expect.poll(() => editorText(editor)).toMatch(/^Hi Ines,\n/);
  const text = await editorText(editor);
  expect(text).toContain('Velmora Labs');
  expect(text.indexOf('Hi Ines')).toBeLessThan(text.lastIndexOf('Mika Tarn'));

  await expect.poll(async () => (await extension.followUps()).length).toBe(2);
  const stored = (await extension.followUps()).find(
    ({ threadId }) => threadId === mail.storedThreadId('velmora'),
  );
  expect(stored).toMatchObject({
    state: 'open',
    kind: 'not-selected',
    account: { address: 'mika.tarn@example.com' },
    sender: { name: 'Ines Okafor', email: 'ines.okafor@velmora.example' },
    company: { value: 'Velmora Labs' },
    role: { value: 'Product Designer' },
  });
  expect(stored?.sentence).toContain('decided not to move forward');
  await expect.poll(() => extension.badge()).toBe('2');

  const popup = await extension.openPopup();
  await expect(card(popup, 'Velmora Labs')).toContainText('Product Designer');
  await deliverFrom(popup, 'Harrowquill');
  const other = await tabThatShows(mail, 'harrowquill');
  await expect.poll(() => editorText(other.editors().last())).toMatch(/^Hi Joss,\n/);
  await expect(card(popup, 'Harrowquill').locator('output').first()).toHaveText(say('delivery.inserted'));

  await press(card(popup, 'Velmora Labs'), 'popup.done');
  await expect
    .poll(async () => {
      const velmora = (await extension.followUps()).find(({ company }) => company?.value === 'Velmora Labs');
      return velmora?.steps.map(({ state }) => state)[0];
    })
    .toBe('done');
});

test('no body of a mail is stored, only the sentence that decided', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const everything = JSON.stringify(await extension.stored());
  expect(everything).toContain('decided not to move forward');
  expect(demoMail('velmora-no').html).toContain('walking us through your portfolio');
  expect(everything).not.toContain('walking us through your portfolio');
  expect(everything).not.toContain('close call');
});

test('after a reload, and when it is opened again, the banner is there and the entry is still one', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const [first] = await extension.followUps();
  await mail.page.reload();
  await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
  await mail.backToList();
  await expect(banner(mail.page).filter({ visible: true })).toHaveCount(0);
  await mail.openThread('velmora');
  await expect(banner(mail.message('velmora-no'))).toHaveCount(1);
  expect(await extension.followUps()).toEqual([first]);
});

test('one undo gives the reply back byte for byte', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  const editor = mail.editors();
  const before = await editorHtml(editor);
  await press(banner(mail.page), 'moves.feedback.name');
  await expect.poll(() => editorText(editor)).toContain('Ines');
  await undo(editor);
  expect(await editorHtml(editor)).toBe(before);
});

test('a draft goes in at the caret, keeps what the user wrote, and goes in once', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  const editor = mail.editors();
  await editor.pressSequentially('My own first line.');
  await chooseDraft(mail.page, 'thanks');
  await expect.poll(() => editorText(editor)).toContain('Hi Ines');
  const once = await editorText(editor);
  expect(once.indexOf('My own first line.')).toBeLessThan(once.indexOf('Hi Ines'));
  expect(once.indexOf('Hi Ines')).toBeLessThan(once.indexOf('Mika Tarn'));
  await chooseDraft(mail.page, 'thanks');
  await expect(
    mail.page.getByText(say('banner.alreadyThere')).filter({ visible: true }).first(),
  ).toBeVisible();
  expect(await editorText(editor)).toBe(once);
  await expect(composeButton(mail.page)).toBeVisible();
});

test('"Not a rejection" is remembered, and takes the follow-up back', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  await press(banner(mail.page), 'banner.notRejection');
  await expect(banner(mail.page)).toHaveCount(0);
  await mail.page.reload();
  await mail.threadIsPainted('velmora');
  await mail.page.waitForTimeout(1500);
  await expect(banner(mail.page)).toHaveCount(0);
  expect((await extension.followUps()).filter(({ state }) => state === 'open')).toEqual([]);
});
