/** Where Gmail keeps things. Candidates in order: ids and data attributes before class names, newer before older. */
import type { Candidate, Hook } from './hooks';

function hook(name: string, ...candidates: Candidate[]): Hook {
  return { name, candidates };
}

function at(selector: string, seen: string, source: string): Candidate {
  return { selector, seen, source };
}

/** What reading needs. */
export const gmailHooks = {
  /** Several exist, one is displayed: a change of route is a change of which one. */
  view: hook('mail view', at('[role="main"]', '2026-07', 'ISDK')),
  account: hook(
    'account address',
    at('head > title', '2026-07', 'SGN, MV'),
    at('#gb a[aria-label*="@"]', '2026-07', 'IR'),
    at('a[href*="accounts.google."][aria-label*="@"]', '2020', 'SGN'),
    at('header a[aria-label*="@"]', '2026-07', 'IR'),
    at('[role="banner"] a[aria-label*="@"]', '2026-07', 'IR'),
    at('a[role="button"][aria-label*="@"]', '2020', 'SGN'),
  ),
  heading: hook(
    'thread heading',
    at('h2[data-legacy-thread-id]', '2026', 'page'),
    at('h2[data-thread-perm-id]', '2025-11-25', 'ISDK'),
    at('h2.hP', '2026', 'page'),
    at('.ha h2', '2026-07', 'ISDK'),
    at('[data-legacy-thread-id][data-thread-perm-id]', '2026', 'page'),
  ),
  /** The thread's id where the heading has none yet; the list stands beside an open preview pane. */
  selectedRow: hook(
    'selected row id',
    at('[gh="tl"] tr.aps [data-legacy-thread-id]', '2026-08-06', 'ISDK'),
    at('tr.zA.aps [data-legacy-thread-id]', '2026-08-06', 'ISDK'),
  ),
  message: hook(
    'message',
    at('[role="list"] [role="listitem"]', '2026-07', 'ISDK'),
    at('[role="listitem"]', '2026-07', 'ISDK'),
    // The states of one thing: expanded, collapsed, super-collapsed.
    at('.h7, .kv, .kQ, .kx', '2026-07', 'ISDK'),
    at('.adn[data-message-id]', '2026-08', 'FC'),
    at('[data-legacy-message-id]', '2026-08', 'FC'),
    at('[data-message-id]', '2025-10', 'MV'),
    at('.adn', '2026-08', 'FC'),
    at('.gs', '2025-08', 'page'),
    at('.ii.gt', '2026-08-06', 'ISDK'),
    at('.a3s', '2026-08-06', 'ISDK'),
  ),
  messageId: hook(
    'message id',
    at('[data-legacy-message-id]', '2026-08', 'FC'),
    at('[data-message-id]', '2026-08', 'FC'),
  ),
  sender: hook(
    'message sender',
    at('.gE span.gD[email]', '2025-08', 'page'),
    at('.gD[email]', '2025-08', 'page'),
    at('.gF [email]', '2026-07', 'ISDK'),
    at('.cf.ix [email]', '2025-10', 'MV'),
    at('.gE [email]', '2025-08', 'page'),
    at('.gD[data-hovercard-id*="@"], .gD [data-hovercard-id*="@"]', '2025-08', 'page'),
    at('.gE [data-hovercard-id*="@"], .iw [data-hovercard-id*="@"]', '2025-08', 'page'),
    at('.gD', '2026-07', 'AMA'),
    at('img[data-hovercard-id*="@"]', '2025-08', 'page'),
    at('[email]', '2025-08', 'page'),
    at('.gE .go, .iw .go', '2025-08', 'page'),
  ),
  senderAddress: hook('message sender address', at('.go', '2025-08', 'page')),
  date: hook('message date', at('.gK .g3', '2025-08', 'page'), at('.g3', '2026-07', 'AMA')),
  body: hook(
    'message body',
    at('.ii.gt > .a3s', '2026-08-06', 'page'),
    at('.ii .a3s', '2026-07', 'AMA'),
    at('.a3s', '2026-08-06', 'ISDK'),
    at('.ii.gt > .aiL', '2025-08', 'page'),
    at('.ii.gt', '2025-08', 'page'),
  ),
  clipped: hook('clipped message', at('.iX a[href*="view=lg"]', '2025-10', 'MV')),
  replyButton: hook(
    'reply button',
    at('.aaq', '2025-08', 'page'),
    at('button.DILLkc', '2025-11-12', 'FC'),
    // Not the reaction, not the menu.
    at('td.acX > [role="button"]:not(.R1Zuwf, [aria-haspopup])', '2025-10', 'MV'),
  ),
  replyLink: hook('reply link', at('.ams.bkH', '2026-07', 'AMA')),
  editor: hook(
    'compose editor',
    at('[g_editable="true"][contenteditable="true"]', '2026', 'page'),
    at('.Am[contenteditable="true"]', '2026-08-08', 'page'),
    at('.editable[contenteditable="true"][role="textbox"]', '2026-08-08', 'page'),
    at('[contenteditable="true"][role="textbox"][aria-multiline="true"]', '2026', 'page'),
  ),
  sendCell: hook('send cell', at('td.gU.Up', '2026', 'AMA'), at('.gU.Up', '2026-07', 'ISDK')),
  sendButton: hook(
    'send button',
    at('[role="button"].aoO', '2023', 'page'),
    at('.Up [role="button"]', '2026-07', 'ISDK'),
  ),
  /** Holds the id of the message that a compose box answers. */
  answered: hook('answered message', at('input[name="rm"]', '2026-07', 'ISDK')),
} as const;

/** What is not needed to read, but tells in a report which Gmail this is. */
export const gmailLandmarks: readonly Hook[] = [
  hook('list row', at('tr.zA', '2026-07', 'IR')),
  hook('list row id', at('tr.zA [data-legacy-thread-id]', '2026-07', 'IR')),
  hook('reading pane', at('.aia', '2026-08-06', 'ISDK')),
  hook(
    'thread container',
    at('.a98.iY', '2026-08-06', 'ISDK'),
    at('.iY', '2026-07', 'AMA'),
    at('table.Bs > tbody > tr', '2022', 'ISDK'),
  ),
  hook('expanded message', at('.h7[role="listitem"]', '2026-07', 'ISDK')),
  hook('collapsed message', at('.kv[role="listitem"]', '2026-07', 'ISDK')),
  hook(
    'super-collapsed messages',
    at('.adv .adx', '2026-07', 'ISDK'),
    at('.kQ[role="listitem"], .kx[role="listitem"]', '2026-07', 'ISDK'),
  ),
  hook('message recipients', at('.hb [email]', '2025-08', 'page')),
  hook('message menu', at('.aap', '2025-08', 'page'), at('.Wsq5Cf', '2025-11-12', 'FC')),
  hook('folded quote', at('.ajR', '2026-07', 'ISDK'), at('.yj6qo', '2025-08', 'page')),
  hook(
    'quoted text',
    at('.gmail_quote_container', '2026', 'page'),
    at('.gmail_quote', '2026', 'page'),
    at('.gmail_extra', '2016', 'page'),
  ),
  hook(
    'compose window',
    at('.nH.Hd[role="dialog"]', '2025', 'page'),
    at('.dw [role="dialog"]', '2026-07', 'ISDK'),
    at('.aSt [role="dialog"]', '2026-07', 'ISDK'),
  ),
  hook('compose inline box', at('.ip .M9', '2025-09-17', 'ISDK'), at('.ip.adB', '2025-09-17', 'ISDK')),
  hook('compose subject', at('input[name="subjectbox"]', '2023', 'page'), at('input.aoT', '2026', 'page')),
  hook(
    'compose recipients',
    at('input[peoplekit-id]', '2023', 'page'),
    at('input.agP', '2026', 'page'),
    at('.anm[name="to"]', '2026-07', 'ISDK'),
  ),
  hook(
    'compose draft id',
    at('input[name="draft"]', '2026-08', 'FC'),
    at('input[name="composeid"]', '2026-08', 'FC'),
  ),
];
