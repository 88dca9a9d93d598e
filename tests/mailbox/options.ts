/** How a demo webmail behaves: asked for by the test, or by `?variant=a,b&hl=de` in the address. */

export const languages = ['en', 'de', 'fr', 'ar', 'ja'] as const;
export type InterfaceLanguage = (typeof languages)[number];

const variants = [
  /** Dark theme. */
  'dark',
  /** The list stays beside the open thread. */
  'split',
  /** Conversation view off: one row and one view for every message. */
  'no-conversation',
  /** The ids of thread and messages are painted 300 ms after the thread. */
  'late-ids',
  /** The thread itself is painted two seconds after the click. */
  'slow-mail',
  /** The webmail paints the messages anew, several times, and drops what is not its own. */
  'rerender',
  /** A thousand changes of the page in every second. */
  'noise',
  /** Nothing happens when Reply is clicked. */
  'no-reply-box',
  /** The reply box comes three seconds after the click. */
  'slow-reply',
  /** The quoted mail stands in the reply from the start, not behind the dots. */
  'quote-at-once',
  /** The quoted mail is put into the reply a second after it opened. */
  'late-quote',
  /** Replies and new messages carry no signature. */
  'no-signature',
  /** Gmail: the thread view of before 2023-11, a table. */
  'legacy-table',
  /** Gmail: the reply row outside the table, since 2025. */
  'btDi4d',
  /** Gmail: header buttons that are buttons, since 2025-11. */
  'DILLkc',
  /** Gmail, since 2025-11: the heading lacks its permanent id. */
  'no-perm-id',
  /** Gmail, since 2025-11: the heading's permanent id is the word "undefined". */
  'undefined-perm-id',
  /** Outlook: newest message first, the other of its two orders. */
  'newest-first',
  /** Outlook: the pane does not carry the conversation's id. */
  'no-pane-id',
  /** Outlook: `data-conversation-id` in place of `data-convid`. */
  'conversation-id',
  /** Outlook: the subject has no `CONV_…_SUBJECT`. */
  'no-conv-ids',
  /** Outlook: icons are drawn and have no names. */
  'no-icon-names',
  /** Outlook: the folder tree has no `primaryMailboxRoot`; the account's button has the address. */
  'no-mailbox-root',
  /** Outlook: people are shown by name alone, as those of one's own organisation are. */
  'names-only',
  /** Outlook: the quoted chain is a second body in the message. */
  'second-body',
  /** Outlook: Send is a split button by id, not by test id. */
  'send-split',
  /** Outlook: the inline reply has no docking ids. */
  'no-docking',
  /** Outlook: another row is checked, and so selected too. */
  'checked-row',
  /** Outlook: the ids in `MSG_…` are others in every session. */
  'session-ids',
  /** Outlook: every render drops what the app has not painted, for three seconds. */
  'drops',
] as const;
export type Variant = (typeof variants)[number];

export interface MailboxOptions {
  language: InterfaceLanguage;
  variants: readonly Variant[];
  /** The midnight (UTC) that the mails are dated from. */
  midnight: number;
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}

/** What the address asks for, on top of what the test asked for. Throws on a variant that does not exist. */
export function optionsFor(url: URL, defaults: MailboxOptions): MailboxOptions {
  const language = url.searchParams.get('hl') ?? defaults.language;
  if (!isOneOf(languages, language)) throw new Error(`No interface language ${language}`);
  const asked = (url.searchParams.get('variant') ?? '').split(',').filter((name) => name !== '');
  const known = asked.map((name) => {
    if (!isOneOf(variants, name)) throw new Error(`No variant ${name}`);
    return name;
  });
  return { language, variants: [...new Set([...defaults.variants, ...known])], midnight: defaults.midnight };
}
