/** The demo mailbox behaves as the real webmail does where Rebound depends on it. Without the extension. */
import { editorHtml, undo } from './harness/editors';
import { expect, test } from './harness/extension';

test.use({ withExtension: false });

test.describe('hooks of the open thread', () => {
  test('heading, message, sender and body carry ids', async ({ mail, site }) => {
    test.skip(site !== 'gmail', 'Gmail has these hooks');
    await mail.open();
    await mail.openThread('velmora');
    const heading = mail.page.locator('[role=main] .g.id .a98.iY h2.hP');
    const id = await heading.getAttribute('data-legacy-thread-id');
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(await heading.getAttribute('data-thread-perm-id')).toBe(`thread-f:${BigInt(`0x${id}`)}`);
    expect(mail.page.url()).toMatch(/#inbox\/FMfcgz[A-Za-z]{26}$/);
    expect(mail.page.url()).not.toContain(id);
    const message = mail.page.locator(
      '[role=list] > [role=listitem].h7 .adn[data-message-id][data-legacy-message-id]',
    );
    await expect(message.locator('.gE .gD[email]').first()).toHaveAttribute(
      'email',
      'ines.okafor@velmora.example',
    );
    await expect(message.locator('.ii.gt > .a3s.aiL')).toContainText('not to move forward');
    await expect(mail.page).toHaveTitle(/^Your application .* - mika\.tarn@example\.com - Gmail$/);
  });

  test('the legacy id holds the time of the mail', async ({ mail, mailbox, site }) => {
    test.skip(site !== 'gmail', 'Gmail has these ids');
    const age = mailbox.options.midnight - Number(BigInt(`0x${mail.storedThreadId('quillstone')}`) >> 20n);
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(3 * 24 * 60 * 60 * 1000);
  });

  test('an emoji of the subject is a picture', async ({ mail, site }) => {
    test.skip(site !== 'gmail', 'Gmail does this');
    await mail.open({ thread: 'fennimore' });
    await expect(mail.page.locator('h2.hP img[data-emoji="🌱"]')).toBeVisible();
  });

  test('one view is displayed, earlier ones stay in the page', async ({ mail, site }) => {
    test.skip(site !== 'gmail', 'Gmail does this');
    await mail.open();
    await mail.openThread('velmora');
    await mail.backToList();
    await mail.openThread('ostrel');
    const mains = mail.page.locator('[role=main]');
    expect(await mains.count()).toBeGreaterThan(1);
    await expect(mains.filter({ visible: true })).toHaveCount(1);
  });
});

test.describe('hooks of the open conversation', () => {
  test('subject, sender, date and body carry ids, in classes that no build shares', async ({
    mail,
    site,
  }) => {
    test.skip(site !== 'outlook', 'Outlook has these hooks');
    await mail.open();
    await mail.openThread('velmora');
    const pane = mail.page.locator(
      '#ReadingPaneContainerId [role=main][data-app-section=MailReadCompose] #ConversationReadingPaneContainer',
    );
    await expect(pane).toHaveAttribute('data-convid', mail.storedThreadId('velmora'));
    await expect(pane.locator('[id^=CONV_][id$=_SUBJECT][role=heading]')).toContainText('Product Designer');
    await expect(pane.locator('[id^=MSG_][id$=_FROM] [aria-label]')).toHaveAttribute(
      'aria-label',
      'From: Ines Okafor<ines.okafor@velmora.example>',
    );
    await expect(pane.locator('[id^=MSG_][id$=_DATETIME][role=heading]')).toBeVisible();
    await expect(pane.locator('[id^=UniqueMessageBody_]')).toContainText('not to move forward');
    await expect(mail.page.locator('#MailList [role=option][aria-selected=true]')).toHaveCount(1);
    const before = await pane.getAttribute('class');
    await mail.page.reload();
    expect(await pane.getAttribute('class')).not.toBe(before);
  });

  test('rows out of sight are not in the page', async ({ mail, site }) => {
    test.skip(site !== 'outlook', 'Gmail keeps them');
    await mail.open();
    await expect(mail.page.locator('[data-demo-thread=wrenfold]')).toHaveCount(0);
    await mail.openThread('wrenfold');
    await expect(mail.page.locator('[data-demo-thread=velmora]')).toHaveCount(0);
  });
});

test('a long thread is folded; a message that is expanded is painted then', async ({ mail }) => {
  await mail.open({ thread: 'harrowquill' });
  await expect(mail.message('harrowquill-5')).toContainText('another candidate');
  await expect(mail.message('harrowquill-3')).toBeHidden();
  await mail.expandMessage('harrowquill-3');
  await expect(mail.message('harrowquill-3')).toContainText('compared notes');
});

test('hostile mail is shown as text, and nothing of it runs or loads', async ({ mail }) => {
  await mail.open();
  await mail.openThread('hostile');
  await expect(mail.message('hostile-no')).toContainText('<script>alert(1)</script>');
  await expect(
    mail.page.locator('iframe, form[action*=hostile], [onerror], a[href^="javascript:"]'),
  ).toHaveCount(0);
  await expect(mail.page).not.toHaveTitle('owned');
});

test('the policy of the page lets no inline script and no string into a sink', async ({ mail, watch }) => {
  await mail.open();
  const refused = await mail.page.evaluate(() => {
    const button = document.createElement('button');
    const sinks: (() => unknown)[] = [
      () => document.body.insertAdjacentHTML('beforeend', '<b>no</b>'),
      () => button.setAttribute('onclick', "document.title = 'ran'"),
      () => document.execCommand('insertHTML', false, '<b>no</b>'),
    ];
    return sinks.map((sink) => {
      try {
        sink();
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused', 'refused']);
  expect(watch.faults.length).toBeGreaterThan(0);
  watch.faults.length = 0;
});

test('what is typed into a reply can be undone, byte for byte', async ({ mail }) => {
  await mail.open({ thread: 'velmora' });
  await mail.clickReply();
  const editor = mail.editors().first();
  const before = await editorHtml(editor);
  await editor.pressSequentially('Dear');
  expect(await editorHtml(editor)).not.toBe(before);
  await undo(editor);
  expect(await editorHtml(editor)).toBe(before);
});

test('a sent reply is added to the thread, and is still there after a reload', async ({ mail }) => {
  await mail.open({ thread: 'velmora' });
  await mail.clickReply();
  await mail.editors().first().pressSequentially('Thank you for telling me.');
  await mail.send();
  await expect(mail.editors()).toHaveCount(0);
  const reply = mail.page.getByText('Thank you for telling me.').filter({ visible: true });
  await expect(reply).toHaveCount(1);
  await mail.page.reload();
  await expect(reply).toHaveCount(1);
});

test.describe('late ids', () => {
  test.use({ variants: ['late-ids'] });
  test('the thread is painted before its ids are', async ({ mail, site }) => {
    test.skip(site !== 'gmail', 'looks at Gmail’s attributes');
    await mail.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const heading = document.querySelector('h2.hP');
        if (!heading) return;
        Reflect.set(window, 'idAtPaint', heading.getAttribute('data-legacy-thread-id'));
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await mail.open({ thread: 'velmora' });
    expect(await mail.page.evaluate((): unknown => Reflect.get(window, 'idAtPaint'))).toBeNull();
  });
});

test('every way of asking the network is seen', async ({ mail, watch, rebound }) => {
  await mail.open();
  await mail.page.evaluate(() => {
    navigator.sendBeacon('https://beacon.example/seen');
    new Image().src = 'https://image.example/seen';
    void fetch('https://fetch.example/seen').catch(() => {});
    void fetch('/mail/u/0/collect').catch(() => {});
    for (const rel of ['dns-prefetch', 'preconnect']) {
      const hint = document.createElement('link');
      hint.rel = rel;
      hint.href = 'https://hint.example';
      document.head.append(hint);
    }
  });
  await expect.poll(() => watch.attempts.length).toBe(4);
  await expect.poll(() => watch.faults.length).toBe(2);
  expect(watch.faults.splice(0).join(' ')).toMatch(
    /network hint: .*dns-prefetch.*network hint: .*preconnect/s,
  );
  expect(rebound.pages().length).toBe(1);
  watch.allowed.push(/beacon\.example|image\.example|fetch\.example|\/collect/);
});
