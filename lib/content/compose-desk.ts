import type { Composer, MailView } from '../mail/reader';
import { type ComposeButton, makeComposeButton } from '../ui/compose-button';
import type { Notes } from '../ui/note';
import { Caret } from './caret';
import { type Inserted, insertOrder } from './drafting';
import { type Choice, draftEntries } from './entries';
import { factsOf, isFlagged, noFacts } from './facts';
import type { Memories } from './memories';
import { Mount } from './mount';
import { outcomeWords } from './outcome-words';
import type { Parts } from './parts';
import type { Settings } from './settings';
import { ToneGuard } from './tone-guard';

interface Box {
  composer: Composer;
  button: ComposeButton;
  mount: Mount;
  caret: Caret;
  guard: ToneGuard;
}

interface ComposeTools {
  parts: Parts;
  memories: Memories;
  settings: Settings;
  inserted: Inserted;
  notes: Notes;
}

/** Keeps one button in every compose box on the screen. */
export class ComposeDesk {
  private readonly boxes = new Map<HTMLElement, Box>();
  private readonly tools: ComposeTools;
  private account: MailView['account'] = { index: null, address: null };
  /** Threads that were asked about for a compose box: once each. */
  private readonly asked = new Set<string>();

  constructor(tools: ComposeTools) {
    this.tools = tools;
  }

  look({ composers, account }: MailView): void {
    this.account = account;
    const editors = new Set(composers.map(({ editor }) => editor));
    for (const [editor, box] of this.boxes) {
      if (!editors.has(editor)) this.remove(editor, box);
    }
    const now = this.tools.parts.now();
    for (const composer of composers) {
      const box = this.boxes.get(composer.editor) ?? this.add(composer);
      box.composer = composer;
      this.place(box, now);
      box.button.setProminent(composer.reply && isFlagged(this.memory(composer)));
    }
  }

  /** To be called when the selection or the text of the page changes. */
  noteCaret(): void {
    if (this.boxes.size === 0) return;
    const selection = document.getSelection();
    for (const { caret } of this.boxes.values()) caret.note(selection);
  }

  noteInput(target: EventTarget | null): void {
    if (!(target instanceof Node)) return;
    for (const box of this.boxes.values()) {
      if (box.composer.editor.contains(target)) box.guard.typed();
    }
  }

  clear(): void {
    for (const [editor, box] of this.boxes) this.remove(editor, box);
  }

  private add(composer: Composer): Box {
    const caret = new Caret(composer.editor);
    let choices: Choice[] = [];
    const button = makeComposeButton(
      {
        entries: () => {
          const facts = this.facts(composer);
          choices = draftEntries(facts.kind, this.tools.settings.value?.ownTemplates ?? []);
          const groups = [choices.filter((one) => !one.templateId), choices.filter((one) => one.templateId)];
          return groups.map((group) => group.map((one) => one.entry));
        },
        beforeOpen: () => caret.note(document.getSelection()),
        choose: (id) => {
          const choice = choices.find(({ entry }) => entry.id === id);
          if (choice) void this.insert(composer.editor, choice);
        },
      },
      this.tools.parts.trusts,
    );
    const guard = new ToneGuard(this.tools.parts, {
      isOn: () => this.tools.settings.value?.toneGuard === true && isFlagged(this.memory(box.composer)),
      editor: composer.editor,
      drafts: () => this.tools.inserted.texts,
      facts: () => this.facts(box.composer),
      hint: (hint) => button.hint(hint),
      kinder: () => {
        const [kind] = draftEntries(this.facts(box.composer).kind, []);
        if (kind) void this.insert(composer.editor, kind);
      },
    });
    const box: Box = { composer, button, mount: new Mount(button.host), caret, guard };
    this.boxes.set(composer.editor, box);
    return box;
  }

  private remove(editor: HTMLElement, { button, mount, guard }: Box): void {
    this.boxes.delete(editor);
    guard.end();
    button.close();
    mount.remove();
  }

  private place({ composer, mount, button }: Box, now: number): void {
    const place = this.tools.parts.reader.composeButtonPlace(composer);
    const { editor } = composer;
    const above = editor.parentElement;
    button.host.element.toggleAttribute('data-above', place === null);
    if (place) mount.ensure(place, now, null);
    else if (above) mount.ensure({ parent: above, before: editor }, now, editor);
  }

  private memory({ threadId }: Composer) {
    if (threadId === null) return null;
    const known = this.tools.memories.of(this.account, threadId);
    if (!known && !this.asked.has(threadId)) {
      this.asked.add(threadId);
      void this.tools.memories.recall(this.account, threadId);
    }
    return known;
  }

  private facts(composer: Composer) {
    const followUp = this.memory(composer)?.followUp;
    return followUp ? factsOf(followUp) : noFacts();
  }

  private async insert(editor: HTMLElement, { move, templateId }: Choice): Promise<void> {
    const box = this.boxes.get(editor);
    if (!box) return;
    const { parts, notes, inserted } = this.tools;
    const { composer, caret } = box;
    const key = composer.reply ? (this.memory(composer)?.key ?? null) : null;
    const order = { key, move, templateId, facts: this.facts(composer) };
    const { threadId } = composer;
    const stillRight = (): boolean =>
      parts.reader.read().composers.some((one) => one.editor === editor && one.threadId === threadId);
    const outcome = await insertOrder(parts, order, composer, inserted, stillRight, caret);
    // The text is there to be seen: nothing more to say.
    if (outcome.state === 'inserted') return;
    const copyable = outcome.state === 'refused' ? { copyable: outcome.draft.text, copy: parts.copy } : {};
    notes.show(outcomeWords(outcome.state), copyable);
  }
}
