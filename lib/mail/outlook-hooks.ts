/**
 * Where Outlook on the web keeps things. Candidates in order: ids before `data-*` before roles, newer before older.
 * Its class names are hashes of the build and its labels are translated: neither is ever a hook.
 */
import type { Candidate, Hook } from './hooks';

function hook(name: string, ...candidates: Candidate[]): Hook {
  return { name, candidates };
}

function at(selector: string, seen: string, source: string): Candidate {
  return { selector, seen, source };
}

/** What reading needs. */
export const outlookHooks = {
  /** The open conversation, or the single item (conversation view off, deeplink, window of its own). */
  pane: hook(
    'mail view',
    at('#ConversationReadingPaneContainer', '2026-07-27', 'AMA'),
    at('[data-app-section="ConversationContainer"]', '2026-09', 'MON'),
    at('#ItemReadingPaneContainer', '2026-07-30', 'AMA'),
    at('[data-app-section="ItemContainer"]', '2026-01', 'page'),
  ),
  /** What is around a pane, and stays while it is empty. */
  frame: hook(
    'reading pane',
    at('#ReadingPaneContainerId', '2026-07', 'AMA'),
    at('[data-app-section="MailReadCompose"]', '2026-09', 'MON'),
    at('[role="main"]', '2025-11', 'MV'),
  ),
  mailbox: hook('mailbox root', at('[id^="primaryMailboxRoot"]', '2025-11', 'MV')),
  account: hook(
    'account address',
    at('#mectrl_currentAccount_secondary', '2026', 'OWA'),
    at('#O365_MainLink_Me', '2026-07', 'AMA'),
    at('#mectrl_main_trigger', '2026-07', 'AMA'),
    at('[role="banner"] [aria-label*="@"]', '2026-07', 'AMA'),
    at('button[aria-label*="@"]', '2026-07-27', 'AMA'),
  ),
  heading: hook(
    'thread heading',
    at('[id^="CONV_"][id$="_SUBJECT"]', '2026', 'OWA'),
    at('[id^="MSG_"][id$="_SUBJECT"]', '2026', 'OWA'),
    at('[role="heading"] [title]', '2026-01', 'page'),
    at('[role="heading"][title]', '2026-01', 'page'),
    at('[role="heading"]', '2026-01', 'page'),
    at('h2', '2026', 'OWA'),
  ),
  conversation: hook(
    'conversation id',
    at('[data-convid]', '2026-07-27', 'AMA'),
    at('[data-conversation-id]', '2026', 'OWA'),
  ),
  selectedRow: hook(
    'selected row id',
    at('[data-convid][aria-selected="true"]', '2026-08-19', 'OWA'),
    at('[aria-selected="true"] [data-convid]', '2025-11', 'MV'),
    at('[data-conversation-id][aria-selected="true"]', '2026', 'OWA'),
    at('[aria-selected="true"] [data-conversation-id]', '2026', 'OWA'),
  ),
  sender: hook(
    'message sender',
    at('[id^="MSG_"][id$="_FROM"]', '2026-08', 'OWA'),
    at('[id*="MSG_"][id$="_FROM"]', '2026', 'OWA'),
    at('[aria-label*="@"]', '2025-11', 'MV'),
    at('[title*="@"]', '2026', 'OWA'),
  ),
  date: hook(
    'message date',
    at('[id^="MSG_"][id$="_DATETIME"]', '2026-09', 'page'),
    at('[data-testid="SentReceivedSavedTime"]', '2026-09', 'page'),
  ),
  body: hook(
    'message body',
    at('[id^="UniqueMessageBody"]', '2026-04-20', 'page'),
    at('[role="document"]', '2025-11', 'MV'),
  ),
  messageId: hook(
    'message id',
    at('[id^="MSG_"][id$="_FROM"]', '2026-08', 'OWA'),
    at('[id^="MSG_"][id$="_DATETIME"]', '2026-09', 'page'),
    at('[id*="MSG_"][id$="_FROM"]', '2026', 'OWA'),
  ),
  /** An icon in the message's own toolbar; not that of "reply all", whose name begins alike. */
  replyIcon: hook(
    'reply button',
    at('[data-icon-name="ArrowReplyRegular"]', '2025-11', 'MV'),
    at('[data-icon-name="ArrowReplyFilled"]', '2025-11', 'MV'),
    at(
      '[data-icon-name^="ArrowReply"]:not([data-icon-name^="ArrowReplyAll"], [data-icon-name*="Down"])',
      '2025-11',
      'MV',
    ),
  ),
  toolbar: hook('message toolbar', at('[role="toolbar"]', '2025-11', 'MV')),
  editor: hook(
    'compose editor',
    at('[id^="editorParent_"] [contenteditable="true"]', '2026-06', 'page'),
    at('[id^="editorParent_"] textarea', '2022', 'OWA'),
    at('[id^="docking_DockingTriggerPart_"] [contenteditable="true"]', '2026', 'OWA'),
    at('[contenteditable="true"][role="textbox"][aria-multiline="true"]', '2023', 'page'),
    at('[contenteditable="true"][role="textbox"]', '2026-07', 'AMA'),
    at('[id^="docking_InitVisiblePart_"] [contenteditable="true"]', '2021', 'page'),
  ),
  composer: hook('compose box', at('[id^="docking_InitVisiblePart_"]', '2026', 'OWA')),
  send: hook(
    'send button',
    at('[data-testid="ComposeSendButton"]', '2026-07', 'AMA'),
    at('[id^="splitButton-"][id$="__primaryActionButton"]', '2026-06', 'page'),
  ),
  discard: hook('discard button', at('#discardCompose', '2026-06', 'page')),
  composeSubject: hook(
    'compose subject',
    at('input[id^="MSG_"][id$="_SUBJECT"]', '2026', 'OWA'),
    at('[id^="docking_InitVisiblePart_"] input[placeholder]', '2021', 'page'),
  ),
} as const;

/** What is not needed to read, but tells in a report which Outlook this is. */
export const outlookLandmarks: readonly Hook[] = [
  hook(
    'message list',
    at('#MailList', '2026-09', 'MON'),
    at('[data-app-section="MessageList"]', '2026-09', 'MON'),
  ),
  hook(
    'list row',
    at('[role="option"][data-convid]', '2026-08-19', 'OWA'),
    at('[role="option"]', '2025-11', 'MV'),
  ),
  hook('list row id', at('[data-convid]', '2026-08-19', 'OWA'), at('[data-conversation-id]', '2026', 'OWA')),
  hook('navigation pane', at('[data-app-section="NavigationPane"]', '2026-09', 'MON')),
  hook(
    'ribbon',
    at('[data-app-section="Ribbon"]', '2026-09', 'MON'),
    at('[data-automation-type^="Ribbon"]', '2025-11', 'MV'),
  ),
  hook('new mail button', at('[data-icon-name="ComposeRegular"]', '2025-11', 'MV')),
  hook('message recipients', at('[data-testid="RecipientWell"]', '2025-11', 'MV')),
  hook('reply all button', at('[data-icon-name^="ArrowReplyAll"]', '2025-11', 'MV')),
  hook('forward button', at('[data-icon-name^="ArrowForward"]', '2025-11', 'MV')),
  hook(
    'quoted text',
    at('[id$="RplyFwdMsg"]', '2026', 'OWA'),
    at('[id$="mail-editor-reference-message-container"]', '2026', 'OWA'),
    at('[id$="appendonsend"]', '2026', 'OWA'),
  ),
  hook('compose editor frame', at('[id^="editorParent_"]', '2026-06', 'page')),
  hook('compose docking part', at('[id^="docking_DockingTriggerPart_"]', '2026', 'OWA')),
];
