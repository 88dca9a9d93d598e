// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft } from '../../../lib/mail/insert-keep';

let editor: HTMLElement;
let again: ReturnType<typeof vi.fn<() => void>>;

/** The page builds the editor anew, and time passes. */
async function rebuild(text: string, ms = 100): Promise<void> {
  editor.replaceChildren(text);
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="editor">Draft</div>';
  editor = document.body.firstElementChild as HTMLElement;
  again = vi.fn<() => void>();
  keepDraft(editor, () => (editor.textContent ?? '').includes('Draft'), again);
});
afterEach(() => vi.useRealTimers());

describe('a draft that stands in an editor', () => {
  it('is asked for again where the page drops it, once', async () => {
    await rebuild('Quote');
    expect(again).toHaveBeenCalledTimes(1);
    await rebuild('Draft');
    await rebuild('Quote');
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('is not asked for while it stands, also where it was away for a moment', async () => {
    await rebuild('Draft, then quote');
    await rebuild('', 10);
    await rebuild('Draft and quote');
    expect(again).not.toHaveBeenCalled();
  });

  it('is not asked for once some time has passed', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    await rebuild('Quote');
    expect(again).not.toHaveBeenCalled();
  });

  it('is still kept when the page itself makes events', async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await rebuild('Quote');
    expect(again).toHaveBeenCalledTimes(1);
  });
});
