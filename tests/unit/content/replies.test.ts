// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { control, hosts, openTab, type Tab, words } from './tab';

const no = { id: 'm1', text: 'We went another way: NO.' };
let tab: Tab;

async function settle(ms = 0): Promise<void> {
  tab.controller.look();
  await vi.advanceTimersByTimeAsync(ms);
}

const banner = (): HTMLElement | undefined => hosts('rebound-banner')[0];
const editorText = (at = 0): string => tab.mail.composers[at]?.editor.textContent ?? '';

const states = (): unknown[] =>
  tab.worker.named('toWorkerReportDelivery').map((status) => (status as { state: string }).state);
const compose = (at = 0): HTMLElement | undefined => hosts('rebound-compose')[at];
async function type(text: string): Promise<void> {
  const editor = tab.mail.composers[0]?.editor;
  editor?.prepend(text);
  editor?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(2000);
}
const hint = (): Element | null =>
  hosts('rebound-compose')[0]?.shadowRoot?.querySelector('.hint:not([hidden])') ?? null;

beforeEach(async () => {
  vi.useFakeTimers();
  tab = openTab();
  tab.mail.open('t1', 'Your application', [no]);
  await settle(10);
});
afterEach(() => {
  tab.end();
  vi.useRealTimers();
});

describe('a draft from the banner', () => {
  it('opens the reply, goes in and is noted as used', async () => {
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(editorText()).toBe('Wording 1 of thanks.');
    expect(words(banner())).toContain('The draft is in your reply box.');
    expect(tab.worker.named('toWorkerDraftUsed')).toMatchObject([
      { key: 'thread:gmail:t1', move: 'thanks', draftId: 'thanks/en/1' },
    ]);
  });

  it('goes into the editor that the page puts in the place of the first', async () => {
    tab.editor.replaces = () => {
      tab.mail.composers[0]?.root.remove();
      tab.mail.composers = [];
      tab.mail.openComposer();
    };
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(editorText()).toBe('Wording 1 of thanks.');
    expect(words(banner())).toContain('The draft is in your reply box.');
  });

  it('uses the reply that is open already', async () => {
    tab.mail.openComposer();
    tab.mail.onReply = null;
    control(banner(), 'Keep in touch').click();
    await settle(500);
    expect(editorText()).toBe('Wording 1 of keep-in-touch.');
  });

  it('never goes into a reply to another thread', async () => {
    tab.mail.openComposer('another thread');
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(editorText(0)).toBe('');
    expect(editorText(1)).toBe('Wording 1 of thanks.');
  });

  it('does not go in twice, and comes in other words once it was deleted', async () => {
    control(banner(), 'Thank you').click();
    await settle(500);
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(editorText()).toBe('Wording 1 of thanks.');
    expect(words(banner())).toContain('already in your reply');
    tab.mail.composers[0]?.editor.replaceChildren();
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(editorText()).toBe('Wording 2 of thanks.');
  });

  it('says that the reply box is awaited, and offers to copy when it does not come', async () => {
    tab.mail.onReply = () => undefined;
    control(banner(), 'Thank you').click();
    await settle(3000);
    expect(words(banner())).toContain('Opening the reply box');
    await settle(6000);
    expect(words(banner())).toContain('No reply box could be opened');
    control(banner(), 'Copy the draft').click();
    await settle(10);
    expect(tab.copied).toEqual(['Wording 1 of thanks.']);
  });

  it('offers to copy what the editor refuses', async () => {
    tab.editor.refuses = true;
    control(banner(), 'Thank you').click();
    await settle(500);
    expect(words(banner())).toContain('did not take the text');
    expect(tab.worker.named('toWorkerDraftUsed')).toEqual([]);
  });

  it('is given up when the thread is left while the reply opens', async () => {
    tab.mail.onReply = () => undefined;
    control(banner(), 'Thank you').click();
    await settle(1000);
    tab.mail.open('t2', 'Another application', [{ ...no, id: 'm2' }]);
    tab.mail.openComposer();
    await settle(9000);
    expect(editorText()).toBe('');
  });
});

describe('a draft from the popup', () => {
  const draft = { id: 'thanks/en/9', move: 'thanks', text: 'From the popup.', check: [] } as const;

  function handOver(threadId: string): void {
    const key = `thread:gmail:${threadId}`;
    tab.worker.waiting.set(key, { key, draft: { ...draft, check: [] }, askedAt: 1 });
  }

  it('is taken on the worker’s word and reported step by step', async () => {
    handOver('t1');
    void tab.controller.deliveries.waiting('thread:gmail:t1');
    await settle(500);
    expect(editorText()).toBe('From the popup.');
    expect(states()).toEqual(['opening-reply', 'inserted']);
    expect(words(hosts('rebound-note')[0])).toContain('The draft is in your reply box.');
  });

  it('waits for its own thread to be opened', async () => {
    handOver('t2');
    await tab.controller.deliveries.waiting('thread:gmail:t2');
    await settle(1000);
    expect(tab.worker.waiting.size).toBe(1);
    tab.mail.open('t2', 'Another application', [{ ...no, id: 'm2' }]);
    await settle(1000);
    expect(editorText()).toBe('From the popup.');
  });

  it('is offered for copying where no reply box opens', async () => {
    tab.mail.onReply = null;
    handOver('t1');
    await tab.controller.deliveries.waiting('thread:gmail:t1');
    expect(states()).toEqual(['opening-reply', 'no-reply-box']);
    control(hosts('rebound-note')[0], 'Copy the draft').click();
    await settle(10);
    expect(tab.copied).toEqual(['From the popup.']);
  });
});

describe('the keyboard command', () => {
  it('inserts the move that was used last', async () => {
    const done = tab.controller.deliveries.insertLast({ move: 'feedback', draftId: 'feedback/en/1' });
    await settle(500);
    expect(await done).toBe(true);
    expect(editorText()).toBe('Wording 1 of feedback.');
  });

  it('prefers the compose box that is being written in', async () => {
    const { editor } = tab.mail.openComposer(null, false);
    editor.focus();
    const done = tab.controller.deliveries.insertLast({ move: 'recruiter', draftId: 'recruiter/en/1' });
    await settle(500);
    expect(await done).toBe(true);
    expect(editor.textContent).toBe('Wording 1 of recruiter.');
    expect(tab.mail.composers).toHaveLength(1);
  });

  it('says no where no mail is open', async () => {
    tab.mail.close();
    await settle(10);
    expect(await tab.controller.deliveries.insertLast(null)).toBe(false);
  });
});

describe('the compose button', () => {
  it('is in every compose box, and plain to see only in replies of a flagged thread', async () => {
    tab.mail.openComposer();
    tab.mail.openComposer(null, false);
    await settle(10);
    expect(hosts('rebound-compose').map(words)).toEqual(['Draft a reply', '']);
    expect(control(compose(1), 'Insert a draft')).toBeTruthy();
  });

  it('inserts what is chosen, into its own box', async () => {
    tab.mail.openComposer();
    tab.mail.openComposer(null, false);
    await settle(10);
    control(compose(1), 'Insert a draft').click();
    control(compose(1), 'Ask the recruiter').click();
    await settle(100);
    expect(editorText(0)).toBe('');
    expect(editorText(1)).toBe('Wording 1 of recruiter.');
    expect(tab.worker.named('toWorkerDraftUsed')).toEqual([]);
  });

  it('goes with its box', async () => {
    const composer = tab.mail.openComposer();
    await settle(10);
    composer.root.remove();
    tab.mail.composers = [];
    await settle(10);
    expect(hosts('rebound-compose')).toEqual([]);
  });

  it('gives the caret back to where it was', async () => {
    const { editor } = tab.mail.openComposer();
    editor.textContent = 'Dear all, see below.';
    await settle(10);
    const line = editor.firstChild;
    document.getSelection()?.collapse(line, 9);
    document.dispatchEvent(new Event('selectionchange'));
    document.getSelection()?.removeAllRanges();
    control(compose(), 'Draft a reply').click();
    control(compose(), 'Thank you').click();
    await settle(100);
    expect(document.getSelection()?.focusNode).toBe(line);
    expect(document.getSelection()?.focusOffset).toBe(9);
  });
});

describe('the tone guard', () => {
  it('gives a quiet hint when a reply of a flagged thread turns hot, and takes it back', async () => {
    const { editor } = tab.mail.openComposer();
    await settle(10);
    await type('This is HOT.');
    expect(hint()?.textContent).toContain('This sounds hurt');
    editor.replaceChildren();
    await type('All the best.');
    expect(hint()).toBeNull();
  });

  it('does not come back after it was dismissed', async () => {
    tab.mail.openComposer();
    await settle(10);
    await type('This is HOT.');
    control(hosts('rebound-compose')[0], 'Hide this hint').click();
    await type('And HOTTER.');
    expect(hint()).toBeNull();
  });

  it('reads neither signature nor quote nor replies of other threads', async () => {
    const { editor } = tab.mail.openComposer();
    const signature = document.createElement('div');
    signature.className = 'signature';
    signature.textContent = 'HOT Pottery Ltd.';
    editor.append(signature);
    await settle(10);
    await type('Thank you.');
    expect(hint()).toBeNull();
    tab.mail.open('t2', 'Lunch', [{ id: 'm2', text: 'Friday?' }]);
    tab.mail.openComposer();
    await settle(10);
    await type('This is HOT.');
    expect(hint()).toBeNull();
  });
});
