import type { DraftFacts } from '../drafts/draft';
import { ownTextIn } from './editor-text';
import type { Parts } from './parts';

interface Guarded {
  /** Asked at each check: replies of flagged threads only, and not when it is turned off. */
  isOn: () => boolean;
  editor: HTMLElement;
  /** Drafts that were inserted: they are not the user's words. */
  drafts: () => string[];
  facts: () => DraftFacts;
  hint: (hint: { kinder: () => void; dismiss: () => void } | null) => void;
  kinder: () => void;
}

/** The user has stopped to think. */
const restMs = 1500;

/** Looks over what is being written in one compose box and gives a quiet hint when it turns hot. */
export class ToneGuard {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = false;
  private dismissed = false;
  private readonly parts: Pick<Parts, 'reader' | 'ask'>;
  private readonly guarded: Guarded;

  constructor(parts: Pick<Parts, 'reader' | 'ask'>, guarded: Guarded) {
    this.parts = parts;
    this.guarded = guarded;
  }

  typed(): void {
    if (this.dismissed || !this.guarded.isOn()) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), restMs);
  }

  end(): void {
    clearTimeout(this.timer);
    this.show(false);
  }

  private async check(): Promise<void> {
    const text = this.ownText();
    const answer = await this.parts.ask('toWorkerIsHot', { text, language: this.guarded.facts().language });
    // What was asked about may have been changed, sent or closed meanwhile.
    const { editor, isOn } = this.guarded;
    const watching = !this.dismissed && editor.isConnected && isOn() && this.ownText() === text;
    if (answer.ok) this.show(watching && answer.value);
  }

  private ownText(): string {
    const { editor, drafts } = this.guarded;
    return ownTextIn(editor, this.parts.reader.endOfOwnText(editor), drafts());
  }

  private show(hot: boolean): void {
    if (hot === this.shown) return;
    this.shown = hot;
    this.guarded.hint(
      hot
        ? {
            kinder: this.guarded.kinder,
            dismiss: () => {
              this.dismissed = true;
              this.shown = false;
            },
          }
        : null,
    );
  }
}
