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
  private readonly parts: Pick<Parts, 'reader' | 'isHot'>;
  private readonly guarded: Guarded;

  constructor(parts: Pick<Parts, 'reader' | 'isHot'>, guarded: Guarded) {
    this.parts = parts;
    this.guarded = guarded;
  }

  typed(): void {
    if (this.dismissed || !this.guarded.isOn()) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), restMs);
  }

  end(): void {
    clearTimeout(this.timer);
    this.show(false);
  }

  private check(): void {
    const { editor, drafts, facts, isOn } = this.guarded;
    const watching = !this.dismissed && editor.isConnected && isOn();
    const text = ownTextIn(editor, this.parts.reader.endOfOwnText(editor), drafts());
    this.show(watching && this.parts.isHot(text, facts()));
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
