import { expect, test } from '@playwright/test';
import { findChromium } from '../commands/chromium.mjs';
import {
  html,
  inGmail,
  inOutlook,
  insert,
  lines,
  modelText,
  openGmailEditor,
  openOutlookEditor,
  putCaret,
} from './insert-page';

test.use({ launchOptions: { executablePath: findChromium() } });

const draft = `Hi Marta,

Thank you for letting me know, and for the time your team gave me.
I enjoyed our talk about tide tables.

Kind regards,
Jonas`;
const draftLines = draft.split('\n');

const signature =
  '<div class="gmail_signature" data-smartmail="gmail_signature"><b>Jonas Wilk</b><br>Kiel</div>';
const quote =
  '<br><div class="gmail_quote"><div class="gmail_attr">On Tue, 6 Jan 2026, Marta Lind wrote:<br></div>' +
  '<blockquote class="gmail_quote"><p>We chose someone else.</p></blockquote></div>';
const outlookHistory =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
  '<div id="divRplyFwdMsg"><b>From:</b> Marta Lind<br><b>Sent:</b> Tuesday</div><div>We chose someone else.</div>';

const gmailPages = {
  'nothing but a line': ['<br>', undefined, []],
  'no child at all': ['', undefined, []],
  'an empty line, signature and quote': [
    `<div dir="ltr"><div><br></div><div><br></div>${signature}</div>${quote}`,
    '.gmail_signature',
    ['', 'Jonas Wilk', 'Kiel', '', 'On Tue, 6 Jan 2026, Marta Lind wrote:', '', 'We chose someone else.'],
  ],
  'an own line and the quote': [
    `<div dir="ltr"><br></div>${quote.replace('<br>', '')}`,
    '.gmail_quote',
    ['On Tue, 6 Jan 2026, Marta Lind wrote:', '', 'We chose someone else.'],
  ],
  'the quote alone': [
    quote.replace('<br>', ''),
    '.gmail_quote',
    ['On Tue, 6 Jan 2026, Marta Lind wrote:', '', 'We chose someone else.'],
  ],
  'bare lines above the signature': [
    `<br><br clear="all">${signature}`,
    '.gmail_signature',
    ['', 'Jonas Wilk', 'Kiel'],
  ],
} as const;

for (const [what, [content, end, below]] of Object.entries(gmailPages)) {
  test(`a Gmail editor with ${what} takes the draft at its top and gives it back in one step`, async ({
    page,
  }) => {
    await openGmailEditor(page, content);
    const before = await html(page);

    expect(await insert(page, draft, inGmail(end))).toEqual({ ok: true, how: 'insertText' });
    expect(await lines(page)).toEqual([...draftLines, ...below]);

    await page.keyboard.press('Control+z');
    await expect.poll(() => html(page)).toBe(before);
  });
}

const typedAt = {
  'at its start': ['|One thing first', [], ['', 'One thing first: I start on Monday.']],
  'at its end': ['I start on Monday.|', ['One thing first: I start on Monday.', ''], []],
  within: ['first: |I start', ['One thing first:', ''], ['', 'I start on Monday.']],
} as const;

for (const [where, [caret, above, below]] of Object.entries(typedAt)) {
  test(`a line the user wrote, with the caret ${where}, stays on lines of its own`, async ({ page }) => {
    await openGmailEditor(page, `<div dir="ltr">One thing first: I start on Monday.</div>${quote}`);
    const before = await html(page);
    await putCaret(page, caret);

    expect(await insert(page, draft, inGmail('.gmail_quote'))).toMatchObject({ ok: true });
    const got = await lines(page);
    const own = got.slice(0, got.indexOf('On Tue, 6 Jan 2026, Marta Lind wrote:')).join('\n').trim();
    expect(own.split('\n')).toEqual([...above, ...draftLines, ...below]);

    await page.keyboard.press('Control+z');
    expect(await html(page)).toBe(before);
  });
}

test('text that is selected is not replaced', async ({ page }) => {
  await openGmailEditor(page, '<div>Keep these words.</div><div><br></div>');
  await page.locator('#editor').focus();
  await page.keyboard.press('Control+a');
  await insert(page, draft, inGmail());
  expect(await lines(page)).toEqual(expect.arrayContaining(['Keep these words.', ...draftLines]));
});

for (const caret of ['Jonas |Wilk', 'We chose| someone']) {
  test(`a caret in signature or quote (${caret}) does not take the draft there`, async ({ page }) => {
    await openGmailEditor(page, `<div><br></div>${signature}${quote}`);
    await putCaret(page, caret);
    await insert(page, draft, inGmail('.gmail_signature'));
    expect((await lines(page)).slice(0, draftLines.length)).toEqual(draftLines);
    await expect(page.locator('.gmail_signature')).toHaveText('Jonas WilkKiel');
    await expect(page.locator('blockquote')).toHaveText('We chose someone else.');
  });
}

test('the same draft goes in once, also when it was changed a little or asked for twice at once', async ({
  page,
}) => {
  await openGmailEditor(page, `<div><br></div>${quote}`);
  const [first, second] = await Promise.all([
    insert(page, draft, inGmail('.gmail_quote')),
    insert(page, draft, inGmail('.gmail_quote')),
  ]);
  expect([first, second]).toEqual([
    { ok: true, how: 'insertText' },
    { ok: false, reason: 'already-there' },
  ]);
  await putCaret(page, 'Hi Marta|');
  await page.keyboard.type(' and team');
  const before = await html(page);
  expect(await insert(page, draft, inGmail('.gmail_quote'))).toEqual({ ok: false, reason: 'already-there' });
  expect(await html(page)).toBe(before);
});

test('a draft that only the quote holds is not there yet', async ({ page }) => {
  const old = draftLines.map((line) => `<div>${line || '<br>'}</div>`).join('');
  await openGmailEditor(page, `<div><br></div><div class="gmail_quote">${old}</div>`);
  expect(await insert(page, draft, inGmail('.gmail_quote'))).toMatchObject({ ok: true });
});

test('the quote may arrive after the draft', async ({ page }) => {
  await openOutlookEditor(page, '<div><br></div><div><br></div>');
  await insert(page, draft, inOutlook());
  await page.locator('#editor').evaluate((editor) => {
    const late = document.createElement('div');
    late.id = 'appendonsend';
    const text = document.createElement('div');
    text.textContent = 'We chose someone else.';
    editor.append(late, text);
  });
  expect(await insert(page, draft, inOutlook('#appendonsend'))).toEqual({
    ok: false,
    reason: 'already-there',
  });
  expect(await modelText(page)).toBe(`${draft}\n\nWe chose someone else.`);
});

test('text stays text: markup, placeholders, emoji, right-to-left', async ({ page }) => {
  const odd = 'Hi <b>Marta</b> & {{company}} 👩‍💻\n\nשלום עולם (2026)\n\n<img src=x onerror=alert(1)>';
  await openGmailEditor(page, '<div><br></div>', 'rtl');
  expect(await insert(page, odd, inGmail())).toMatchObject({ ok: true });
  expect(await lines(page)).toEqual(odd.split('\n'));
  await expect(page.locator('#editor img, #editor b')).toHaveCount(0);
  await openOutlookEditor(page, '<div><br></div>');
  expect(await insert(page, odd, inOutlook())).toMatchObject({ ok: true });
  await expect(page.locator('#editor img, #editor b')).toHaveCount(0);
});

test('a long text goes in whole', async ({ page }) => {
  const long = Array.from({ length: 300 }, (_, line) => `Line ${line} of a very long letter.`).join('\n');
  await openGmailEditor(page, `<div><br></div>${quote}`);
  expect(await insert(page, long, inGmail('.gmail_quote'))).toMatchObject({ ok: true });
  expect((await lines(page)).slice(0, 300)).toEqual(long.split('\n'));
});

const outlookPages = {
  'empty lines, signature and history': [
    `<div class="elementToProof"><br></div><div><br></div><div id="Signature"><div>Jonas Wilk</div></div>${outlookHistory}`,
    '#Signature',
  ],
  'history alone': [outlookHistory, '#appendonsend'],
  'own words': [`<div>I wrote this already.</div>${outlookHistory}`, '#appendonsend'],
} as const;

for (const [what, [content, end]] of Object.entries(outlookPages)) {
  for (const pasteWorks of [true, false]) {
    const how = pasteWorks ? 'paste' : 'insertText';
    test(`an Outlook editor with ${what} takes the draft by ${how}`, async ({ page }) => {
      await openOutlookEditor(page, content);
      if (!pasteWorks) {
        await page.evaluate(() =>
          addEventListener('paste', (event) => event.stopImmediatePropagation(), true),
        );
      }
      const before = await html(page);

      expect(await insert(page, draft, inOutlook(end))).toEqual({ ok: true, how });
      expect(await modelText(page)).toMatch(new RegExp(`^${draft}\n`));
      await expect(page.locator(end)).toHaveCount(1);
      await expect(page.locator(end)).not.toContainText('tide tables');

      await page.keyboard.press('Control+z');
      await expect.poll(() => html(page)).toBe(before);
    });
  }
}

test('an editor that takes nothing is left as it was, and says so', async ({ page }) => {
  await openGmailEditor(page, quote.replace('<br>', ''));
  await page.locator('#editor').evaluate((editor) => {
    const kept = [...editor.childNodes].map((node) => node.cloneNode(true));
    editor.addEventListener('input', () =>
      editor.replaceChildren(...kept.map((node) => node.cloneNode(true))),
    );
  });
  const before = await html(page);
  expect(await insert(page, draft, inGmail('.gmail_quote'))).toEqual({ ok: false, reason: 'refused' });
  expect(await html(page)).toBe(before);
});

test('an editor that takes the text back once it has seen it says so', async ({ page }) => {
  await openGmailEditor(page, quote.replace('<br>', ''));
  await page.locator('#editor').evaluate((editor) => {
    const kept = [...editor.childNodes].map((node) => node.cloneNode(true));
    const observer = new MutationObserver(() => {
      editor.replaceChildren(...kept.map((node) => node.cloneNode(true)));
      observer.takeRecords();
    });
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
  });
  const before = await html(page);
  expect(await insert(page, draft, inGmail('.gmail_quote'))).toEqual({ ok: false, reason: 'refused' });
  expect(await html(page)).toBe(before);
});

for (const acts of [false, true]) {
  const then = acts ? 'not once the user has done something' : 'once';
  test(`an editor that is built again with its quote is given the draft again, ${then}`, async ({ page }) => {
    await openGmailEditor(page, '<div><br></div>');
    expect(await insert(page, draft, inGmail('.gmail_quote'))).toMatchObject({ ok: true });
    if (acts) await page.keyboard.press('ArrowDown');
    const rebuild = () =>
      page.locator('#editor').evaluate((editor) => {
        const parsed = new DOMParser().parseFromString(
          '<div><br></div><blockquote class="gmail_quote">Older.</blockquote>',
          'text/html',
        );
        editor.replaceChildren(...parsed.body.childNodes);
      });
    await rebuild();
    await page.waitForTimeout(400);
    expect(await lines(page)).toEqual([...(acts ? [] : draftLines), 'Older.']);
    await rebuild();
    await page.waitForTimeout(400);
    expect(await lines(page)).toEqual(['Older.']);
  });
}

test('an editor that keeps half is given back its half', async ({ page }) => {
  await openGmailEditor(page, '<div>Mine.</div><div><br></div>');
  await page.locator('#editor').evaluate((editor) => {
    editor.addEventListener('input', () => {
      for (const child of [...editor.children].slice(3)) child.remove();
    });
  });
  expect(await insert(page, draft, inGmail())).toEqual({ ok: false, reason: 'refused' });
  expect(await lines(page)).toEqual(['Mine.']);
});

test('another compose box than the one meant stays untouched', async ({ page }) => {
  await openGmailEditor(page, '<br>');
  expect(await insert(page, draft, inGmail(), false)).toEqual({ ok: false, reason: 'wrong-place' });
  expect(await html(page)).toBe('<br>');
});

test('nothing is sent, and no field but the editor changes', async ({ page }) => {
  await openOutlookEditor(page, `<div><br></div>${outlookHistory}`);
  await page.locator('#to').focus();
  await insert(page, draft, inOutlook('#appendonsend'));
  await expect(page.locator('body.sent')).toHaveCount(0);
  await expect(page.locator('#to')).toHaveValue('');
});

test('the value to check is selected, so that typing replaces it', async ({ page }) => {
  const text = 'Hi Marta,\n\nThank you for the news about the Tide Analyst role.';
  const start = text.indexOf('Tide Analyst');
  await openGmailEditor(page, `<div><br></div>${quote}`);
  await insert(page, text, inGmail('.gmail_quote'));
  const found = await page.evaluate(
    ([draftText, from]) => {
      const editor = document.getElementById('editor');
      return editor && globalThis.bench.selectRange(editor, draftText, { start: from, end: from + 12 });
    },
    [text, start] as const,
  );
  expect(found).toBe(true);
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('Tide Analyst');
});

test('a refused draft can be copied, also where the page has no clipboard of its own', async ({ page }) => {
  await openGmailEditor(page, '<br>');
  await page.evaluate((text) => {
    document.getElementById('send')?.addEventListener('click', async () => {
      document.body.dataset.copied = String(await globalThis.bench.copyText(text));
    });
  }, 'Hi Marta, thank you.');
  await page.locator('#to').focus();
  await page.locator('#send').click();
  await expect(page.locator('body')).toHaveAttribute('data-copied', 'true');
  await page.locator('#to').focus();
  await page.keyboard.press('Control+v');
  await expect(page.locator('#to')).toHaveValue('Hi Marta, thank you.');
});
