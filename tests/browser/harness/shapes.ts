import type { Site } from '../../../lib/mail/reader';
import { languages, type Variant } from '../../mailbox/options';

/** The layouts that the loop has to work in on every webmail. */
const everywhere: readonly (readonly Variant[])[] = [
  ['late-ids'],
  ['slow-mail'],
  ['dark'],
  ['quote-at-once', 'no-signature'],
  ['late-quote'],
  ['noise'],
];

/** Those that one webmail has, alone and together. */
const own: Readonly<Record<Site, readonly (readonly Variant[])[]>> = {
  gmail: [
    ['split'],
    ['legacy-table'],
    ['btDi4d'],
    ['DILLkc'],
    ['btDi4d', 'DILLkc', 'late-ids', 'undefined-perm-id'],
    ['no-perm-id', 'split', 'late-ids'],
  ],
  outlook: [
    ['newest-first'],
    ['no-pane-id'],
    ['conversation-id'],
    ['no-conv-ids', 'no-icon-names'],
    ['no-mailbox-root', 'names-only'],
    ['second-body'],
    ['send-split', 'no-docking'],
    ['no-pane-id', 'no-conv-ids', 'no-icon-names', 'no-docking', 'late-ids', 'slow-mail'],
  ],
};

interface Layout {
  variants: readonly Variant[];
  /** Null for every webmail. */
  site: Site | null;
}

export const layouts: readonly Layout[] = [
  ...everywhere.map((variants) => ({ variants, site: null })),
  ...own.gmail.map((variants) => ({ variants, site: 'gmail' as const })),
  ...own.outlook.map((variants) => ({ variants, site: 'outlook' as const })),
];

export const interfaceLanguagesBeyondEnglish = languages.filter((language) => language !== 'en');
