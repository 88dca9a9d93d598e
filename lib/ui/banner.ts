import { i18n } from '#i18n';
import type { Move } from '../drafts/draft';
import type { WayToHuman } from '../drafts/noreply';
import type { Evidence, RejectionKind } from '../rejection/verdict';
import css from './banner.css?inline';
import { build, button } from './build';
import { copyBox } from './copy-box';
import { type Host, makeHost } from './host';
import { humanCard } from './human-card';
import { icon } from './icon';
import { kindKeys } from './kind-keys';
import { moveName } from './move-names';
import { reasonPanel } from './reason';
import { onPress, type Trusts } from './trust';

export interface BannerContent {
  kind: RejectionKind;
  /** What decided; null when the user marked the mail by hand. */
  evidence: Evidence | null;
  moves: readonly Move[];
  /** Set when nobody reads answers to the sender. */
  noReply: readonly WayToHuman[] | null;
}

export interface BannerActions {
  draft: (move: Move) => void;
  /** A note for a recruiter, to take along to a new message. */
  noteForRecruiter: () => void;
  notRejection: () => void;
  dismiss: () => void;
  /** Puts the text on the clipboard; false when the browser refused. */
  copy: (text: string) => Promise<boolean>;
}

export interface Banner {
  host: Host;
  /** Says how a draft stands; with a text, offers to copy it. Null clears. */
  say: (status: string | null, copyable?: string) => void;
  /** While a reply is being opened the draft buttons rest. */
  busy: (busy: boolean) => void;
  /** Tells screen readers once, politely, that the banner is there. */
  announce: () => void;
}

/** The card above a rejection: one warm line, why, the drafts, and the way out. It never takes the focus. */
export function makeBanner(content: BannerContent, actions: BannerActions, trusts: Trusts): Banner {
  const host = makeHost('rebound-banner', css);
  const line = i18n.t(`banner.line.${kindKeys[content.kind]}`);
  const live = build('div', { class: 'unseen', role: 'status' });
  const status = build('p', { class: 'status', role: 'status', hidden: '' });
  const extra = build('div', { hidden: '' });

  const drafts = build('div', {
    class: 'row drafts',
    role: 'group',
    'aria-label': i18n.t('banner.drafts'),
  });
  const draftButtons = content.moves.map((move, index) => {
    const choice = button(index === 0 ? 'action first' : 'action', moveName(move));
    onPress(choice, trusts, () => {
      if (choice.getAttribute('aria-disabled') !== 'true') actions.draft(move);
    });
    return choice;
  });
  drafts.append(...draftButtons);

  const close = button('close', icon('close'));
  close.setAttribute('aria-label', i18n.t('banner.dismiss'));
  close.title = i18n.t('banner.dismiss');
  onPress(close, trusts, actions.dismiss);

  const wrong = button('quiet', i18n.t('banner.notRejection'));
  onPress(wrong, trusts, actions.notRejection);
  const { toggle, panel } = reasonPanel(content.kind, content.evidence, trusts);

  const human = content.noReply && humanCard(content.noReply, drafts, actions.noteForRecruiter, trusts);
  const card = build(
    'section',
    { class: 'card', 'aria-label': i18n.t('banner.region') },
    build(
      'div',
      { class: 'head' },
      build('span', { class: 'mark' }, icon('mark')),
      build('p', { class: 'line' }, line),
      close,
    ),
    ...(human ? [human] : []),
    drafts,
    status,
    extra,
    build('div', { class: 'row foot' }, toggle, wrong),
    panel,
    live,
  );
  host.surface.append(card);

  return {
    host,
    say(words, copyable) {
      status.hidden = words === null;
      status.textContent = words ?? '';
      extra.hidden = copyable === undefined;
      extra.replaceChildren(...(copyable === undefined ? [] : [copyBox(copyable, actions.copy, trusts)]));
    },
    busy(busy) {
      for (const choice of draftButtons) choice.setAttribute('aria-disabled', String(busy));
    },
    announce() {
      // A live region speaks of what changes in it, so the words come a moment after it.
      setTimeout(() => {
        live.textContent = `${i18n.t('banner.region')}. ${line}`;
        setTimeout(() => live.replaceChildren(), 5000);
      }, 150);
    },
  };
}
