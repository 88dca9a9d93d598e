import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Health } from '../lib/messages';
import { counted } from './counted';
import type { FollowUpsPort } from './follow-ups';
import { Icon } from './Icon';

interface HealthProps {
  port: Pick<FollowUpsPort, 'watchHealth' | 'copy'>;
  onCopied: (copied: boolean) => void;
}

/** Says where reading is paused, and gives a report that holds nothing of any mail. */
export function HealthNotices({ port, onCopied }: HealthProps) {
  const [health, setHealth] = useState<readonly Health[]>([]);
  useEffect(() => port.watchHealth(setHealth), [port]);
  return health
    .filter(({ missing }) => missing.length > 0)
    .map((one) => (
      <section
        key={one.site}
        className="notice"
        aria-label={i18n.t('popup.healthTitle', [siteName(one.site)])}
      >
        <Icon name="warning" />
        <div className="notice-body">
          <strong>{i18n.t('popup.healthTitle', [siteName(one.site)])}</strong>
          <p>{i18n.t('popup.healthBody', [one.missing.map(hookName).join(', ')])}</p>
          <button
            type="button"
            className="link-button"
            onClick={() => void port.copy(healthReport(one)).then(onCopied)}
          >
            {i18n.t('popup.copyReport')}
          </button>
        </div>
      </section>
    ));
}

/** The readers' names for what they look for, in plain words; a name without words is given as it is. */
const hookWords = new Map([
  ['thread heading', 'threadHeading'],
  ['thread id', 'threadId'],
  ['message', 'messages'],
  ['message id', 'messageId'],
  ['message sender', 'messageSender'],
  ['message body', 'messageBody'],
] as const);

function hookName(name: string): string {
  for (const [hook, words] of hookWords) if (hook === name) return i18n.t(`popup.hook.${words}`);
  return name;
}

/** Names of the webmails are the same in every language. */
export function siteName(site: Health['site']): string {
  return site === 'gmail' ? 'Gmail' : 'Outlook';
}

/** The report as JSON: names of hooks and the censored structure, as the reader made it. */
function healthReport({ site, at, missing, structure }: Health): string {
  return JSON.stringify({ site, at: new Date(at).toISOString(), missing, structure }, null, 2);
}

interface AsideProps {
  unreadable: number;
  onSee: () => void;
}

export function AsideNotice({ unreadable, onSee }: AsideProps) {
  if (unreadable === 0) return null;
  return (
    <div className="notice">
      <Icon name="warning" />
      <div className="notice-body">
        <p>{i18n.t('popup.aside', ...counted(unreadable))}</p>
        <button type="button" className="link-button" onClick={onSee}>
          {i18n.t('popup.asideSee')}
        </button>
      </div>
    </div>
  );
}
