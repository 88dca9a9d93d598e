import { createHash } from 'node:crypto';
import type { MailboxOptions } from './options';
import type { Answer } from './serve';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export interface PageParts {
  title: string;
  bodyClass: string;
  /** What the page's script reads from `document.documentElement.dataset`, beside the options. */
  data: Record<string, string>;
  /** The policy beside the nonces: Trusted Types and what else the real webmail enforces. */
  policy: string;
  script: string;
  style: string;
  /** Styles without a nonce as well: an editor that writes rules of its own needs them. */
  inlineStyles?: true;
}

/** A webmail's page: strict policy, one script and one style with a nonce, everything else built by the script. */
export function appPage(parts: PageParts, options: MailboxOptions): Answer {
  const nonce = createHash('sha256')
    .update(parts.script)
    .update(parts.style)
    .digest('base64url')
    .slice(0, 22);
  const styles = parts.inlineStyles ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  const data = {
    ...parts.data,
    variants: options.variants.join(' '),
    midnight: String(options.midnight),
  };
  const attributes = Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
  const direction = options.language === 'ar' ? 'rtl' : 'ltr';
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src ${styles}; object-src 'none'; base-uri 'self'; ${parts.policy}`,
    },
    body: `<!doctype html>
<html lang="${options.language}" dir="${direction}"${attributes}>
<head><meta charset="utf-8"><title>${escapeHtml(parts.title)}</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style nonce="${nonce}">${parts.style}</style></head>
<body class="${parts.bodyClass}"><script nonce="${nonce}">${parts.script.replaceAll('</script', '<\\/script')}</script></body></html>`,
  };
}

/** A page of the host that is not the mail app: no script at all. */
export function stillPage(title: string, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  };
}
