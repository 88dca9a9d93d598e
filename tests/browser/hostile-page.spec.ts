/** Senders that put harm wherever text goes, and pages and extensions that try to use us. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { builtExtension, launchChromium } from './harness/chromium';
import { editorText } from './harness/editors';
import { expect, test } from './harness/extension';
import { fakeHooks, hostileTexts, refusal, rewrite, storm } from './harness/hostile';
import { inTurn } from './harness/in-turn';
import { banner, chooseDraft, composeButton, ours, press, say } from './harness/our-ui';
import { flagged, reply, settledMs } from './harness/steps';

/** Threads in which nobody says no, until somebody rewrites them. */
const silent = ['lumenor', 'tidewell', 'marrowby', 'deskletter', 'corvantis', 'library'] as const;

test('whatever stands in subject, name, company, role, link and body stays text', async ({
  mail,
  extension,
}) => {
  test.setTimeout(120_000);
  await inTurn(hostileTexts.entries(), async ([index, [name, text]]) => {
    const thread = silent[index] ?? 'lumenor';
    await mail.open({ thread });
    await rewrite(mail, mail.page.locator('.adn, [data-demo-mail]').last(), text, refusal(text));
    await expect(banner(mail.page), name).toBeVisible();
    await reply(mail);
    await chooseDraft(mail.page, 'thanks');
    await expect.poll(async () => (await editorText(mail.editors().last())).length, name).toBeGreaterThan(80);
    const [draft = ''] = (await editorText(mail.editors().last())).split('Mika Tarn');
    expect(draft, name).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\p{Cs}|\p{Cf}/u);
    await expect(mail.page, name).not.toHaveTitle('owned');
  });
  const stored = await extension.followUps();
  expect(stored).toHaveLength(hostileTexts.length);
  for (const one of stored) {
    expect(JSON.stringify(one)).toBe(JSON.stringify(one).toWellFormed());
    expect(one.sentence.length).toBeLessThanOrEqual(300);
  }
  await inTurn(['popup.html', 'dashboard.html#/threads'], async (path) => {
    const page = await mail.page.context().newPage();
    await page.goto(extension.url(path));
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expect(
      page.locator('script:not([src]), img, iframe, a[href^="javascript:"], a[href^="data:"]'),
    ).toHaveCount(0);
    await expect(page).not.toHaveTitle('owned');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.close();
  });
});

test('a megabyte of text in subject, name and body is judged, shown and stored as little as any other', async ({
  mail,
  extension,
}) => {
  await mail.open({ thread: 'lumenor' });
  const message = mail.page.locator('.adn, [data-demo-mail]').last();
  await rewrite(
    mail,
    message,
    'x'.repeat(1_000_000),
    `${refusal('Norvane')} ${'lorem ipsum, '.repeat(80_000)}`,
  );
  await expect(banner(mail.page)).toBeVisible();
  // The page answers: what there is to do about so much text was done.
  await press(banner(mail.page), 'banner.why');
  await expect(banner(mail.page).getByText('decided not to move forward')).toBeVisible();
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  expect(JSON.stringify(await extension.stored()).length).toBeLessThan(20_000);
});

test('a mail that looks like the webmail’s own page is read as a mail', async ({ mail, extension }) => {
  await mail.open({ thread: 'lumenor' });
  await reply(mail);
  await fakeHooks(mail.page.locator('.adn, [data-demo-mail]').last(), refusal('Fakeford'));
  await mail.page.waitForTimeout(settledMs);
  await expect(mail.page.locator('.a3s rebound-banner, [id^=UniqueMessageBody] rebound-banner')).toHaveCount(
    0,
  );
  await expect(
    mail.page.locator('.a3s rebound-compose, [id^=UniqueMessageBody] rebound-compose'),
  ).toHaveCount(0);
  const stored = await extension.followUps();
  expect(stored.filter(({ threadId }) => threadId !== mail.storedThreadId('lumenor'))).toEqual([]);
  await chooseDraft(mail.page, 'thanks');
  await expect.poll(() => editorText(mail.editors().last())).toMatch(/^(?:Hi|Hello|Dear) /);
  await expect(mail.page.locator('#fake')).toHaveText('Write here');
  await expect(mail.page.locator('#fake2')).toHaveText('Write here');
});

test('no event that a page’s script makes presses a button, opens a menu or writes', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await reply(mail);
  await expect(composeButton(mail.page)).toBeVisible();
  const before = await editorText(mail.editors());
  await mail.page.evaluate(() => {
    const names = [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'dblclick',
      'touchend',
      'submit',
      'input',
      'change',
    ];
    for (const host of document.querySelectorAll('rebound-banner, rebound-compose, rebound-chip')) {
      for (const control of host.shadowRoot?.querySelectorAll('*') ?? []) {
        for (const name of names)
          control.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
        for (const key of ['Enter', ' ', 'ArrowDown']) {
          for (const name of ['keydown', 'keyup']) {
            control.dispatchEvent(
              new KeyboardEvent(name, { key, bubbles: true, composed: true, cancelable: true }),
            );
          }
        }
        if (control instanceof HTMLElement) control.click();
      }
    }
  });
  await mail.page.waitForTimeout(settledMs);
  expect(await editorText(mail.editors())).toBe(before);
  await expect(mail.page.getByRole('menu').filter({ visible: true })).toHaveCount(0);
  await expect(banner(mail.page)).toHaveCount(1);
  expect((await extension.followUps()).map(({ state }) => state)).toEqual(['open']);
});

test('messages and events of the page reach nobody; the page has no way to the stored list', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const before = await extension.stored();
  const answers = await mail.page.evaluate(async (id) => {
    const heard: string[] = [];
    window.addEventListener('message', ({ data }) => {
      if (JSON.stringify(data)?.includes('"ok"')) heard.push(JSON.stringify(data));
    });
    const messages = [
      'toWorkerRecallThread',
      'toWorkerSettings',
      'pageToWorkerDeliver',
      'workerToTabInsertLastDraft',
    ];
    for (const type of messages) {
      const message = { id: 1, type, data: null, timestamp: Date.now() };
      window.postMessage(message, '*');
      for (const target of [window, document, document.querySelector('rebound-banner')]) {
        target?.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
        target?.dispatchEvent(new CustomEvent('message', { detail: message, bubbles: true }));
      }
    }
    const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown }; storage?: unknown } };
    const packed = await fetch(`chrome-extension://${id}/popup.html`).then(
      () => 'read',
      () => 'refused',
    );
    await new Promise((done) => setTimeout(done, 500));
    return {
      heard,
      storage: typeof chrome?.storage,
      sendMessage: typeof chrome?.runtime?.sendMessage,
      packed,
    };
  }, extension.id);
  expect(answers).toEqual({ heard: [], storage: 'undefined', sendMessage: 'undefined', packed: 'refused' });
  expect(await extension.stored()).toEqual(before);
  await expect(mail.editors()).toHaveCount(0);
});

test('a page that pretends that a newer script of ours has started only silences us', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  await mail.page.evaluate((id) => {
    const detail = { contentScriptName: 'mail', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(`${id}:mail:wxt:content-script-started`, { detail }));
  }, extension.id);
  await expect(ours(mail.page)).toHaveCount(0);
  await mail.page.reload();
  await expect(banner(mail.page)).toBeVisible();
});

test('the page’s styles do not reach into what we show', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const look = () =>
    banner(mail.page)
      .getByRole('button', { name: say('moves.thanks.name') })
      .evaluate((button) => {
        const { fontSize, color, display, backgroundColor } = getComputedStyle(button);
        return { fontSize, color, display, backgroundColor };
      });
  const before = await look();
  await mail.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { font-size: 70px !important; color: red !important } button { display: none !important; background: red !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await look()).toEqual(before);
});

test('ten thousand changes of the page a second leave one banner and a page that answers', async ({
  mail,
  extension,
}) => {
  await flagged(mail, extension, 'velmora');
  const changes = await storm(mail.page, 10_000, 5000);
  expect(changes).toBeGreaterThanOrEqual(49_000);
  await expect(banner(mail.page)).toHaveCount(1);
  await press(banner(mail.page), 'moves.thanks.name');
  await expect.poll(() => editorText(mail.editors())).toContain('Ines');
});

/** Chromium names an unpacked extension after its folder. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}

test('another extension gets no answer and no file', async ({ mail, extension }) => {
  await flagged(mail, extension, 'velmora');
  const other = resolve(import.meta.dirname, 'other-extension');
  const profile = mkdtempSync(join(tmpdir(), 'rebound-other-'));
  const context = await launchChromium({ profile, extension: `${builtExtension()},${other}`, logs: null });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(other)}/page.html`);
    const answers = await page.evaluate(async (id) => {
      interface Runtime {
        sendMessage(to: string, message: unknown): Promise<unknown>;
        connect(to: string): {
          onDisconnect: { addListener(heard: () => void): void };
          postMessage(message: unknown): void;
        };
      }
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const types = ['toWorkerSettings', 'toWorkerRecallThread', 'toWorkerFlagThread', 'pageToWorkerDeliver'];
      const told = await Promise.all(
        types.map((type) =>
          runtime.sendMessage(id, { id: 1, type, data: null, timestamp: 0 }).then(
            (answer) => JSON.stringify(answer) ?? 'nothing',
            (error: unknown) => String(error),
          ),
        ),
      );
      const port = await new Promise<string>((done) => {
        runtime.connect(id).onDisconnect.addListener(() => done('disconnected'));
        setTimeout(() => done('connected'), 2000);
      });
      const file = await fetch(`chrome-extension://${id}/manifest.json`).then(
        () => 'read',
        () => 'refused',
      );
      return { told: [...new Set(told)], port, file };
    }, extension.id);
    expect(answers).toEqual({
      told: ['Error: Could not establish connection. Receiving end does not exist.'],
      port: 'disconnected',
      file: 'refused',
    });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
