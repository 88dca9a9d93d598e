/**
 * Quotes and signatures that a mail program marked in the mail's own HTML.
 * Sources: DOM facts of 2026-11-22 (Gmail, Outlook, Yahoo, Proton), mail programs' own output.
 * Gmail's `.adL`, `.im`, `.h5`, `.HOEnZb` are not here: they are its view of repeated text, not the sender's marks.
 */
import { inlineStyle } from './text-hidden';
import type { PartTeller } from './text-lines';
import { bareNames } from './text-names';
import type { Part } from './text-page';

const quoteNames: ReadonlySet<string> = new Set([
  'gmail_attr', // Gmail: "On …, X wrote:"
  'moz-cite-prefix', // Thunderbird
  'moz-forward-container', // Thunderbird
  'yahoo_quoted', // Yahoo
  'protonmail_quote', // Proton
  'tutanota_quote', // Tuta
  'zmail_extra', // Zoho
  'blockquote_zmail', // Zoho
  'mail-editor-reference-message-container', // Outlook on the web and new Outlook, 2023 on
  'ms-outlook-mobile-reference-message', // Outlook for iOS and Android
  'OLK_SRC_BODY_SECTION', // Outlook for Mac
  'airmail_extra', // Airmail
  'front-blockquote', // Front
  'missive_quote', // Missive
  'freshdesk_quote', // Freshdesk
  'isReplyContent', // NetEase
]);

/** From here to the mail's end everything is history. */
const historyNames: ReadonlySet<string> = new Set([
  'divRplyFwdMsg', // Outlook: the header block over the quote
  'appendonsend', // Outlook: an empty mark before it
  'stopSpelling', // Hotmail
  'OutlookMessageHeader', // Outlook 2003
]);

/** Hold nothing but where a quote comes from. */
const sourceNames: ReadonlySet<string> = new Set([
  'gmail_attr',
  'moz-cite-prefix',
  'divRplyFwdMsg',
  'OutlookMessageHeader',
]);

const signatureNames: ReadonlySet<string> = new Set([
  'gmail_signature',
  'gmail_signature_prefix',
  'Signature', // Outlook
  'moz-signature', // Thunderbird
  'AppleMailSignature',
  'protonmail_signature_block',
  'zmail_signature',
]);

type Mark = 'quote' | 'gmail' | 'cite' | 'indent' | 'history' | 'signature' | 'clip';

interface Open {
  element: Element;
  mark: Mark;
  /** Gmail's container: its blockquote was passed, so what follows is a reply below or between. */
  answered: boolean;
  /** Gmail's container: holds a forwarded mail. Null until its first text. */
  forward: boolean | null;
}

export class QuoteTeller implements PartTeller {
  /** A forwarded mail was seen, or a mark that names a quote's source: what follows was never the sender's own. */
  proven = false;
  #inSource = 0;
  readonly #open: Open[] = [];
  readonly #gmail: Open[] = [];
  readonly #depth = { quote: 0, gmail: 0, cite: 0, indent: 0, history: 0, signature: 0, clip: 0 };

  enter(element: Element): void {
    const mark = markOf(element);
    if (!mark) return;
    const open: Open = { element, mark, answered: false, forward: null };
    this.#open.push(open);
    if (mark === 'gmail') this.#gmail.push(open);
    this.#depth[mark] += 1;
    if (isSource(element)) this.#inSource += 1;
  }

  leave(element: Element): void {
    const last = this.#open.at(-1);
    if (last?.element !== element) return;
    this.#open.pop();
    if (isSource(element)) this.#inSource -= 1;
    if (last.mark === 'history') return;
    this.#depth[last.mark] -= 1;
    if (last.mark === 'gmail') this.#gmail.pop();
    const container = this.#gmail.at(-1);
    if (container && last.mark === 'quote' && element.localName === 'blockquote') container.answered = true;
  }

  part(text: string): Part {
    this.proven ||= this.#inSource > 0;
    if (this.#depth.clip > 0) return 'footer';
    if (this.#depth.history > 0) return 'history';
    if (this.#depth.quote > 0) {
      const part = this.#inGmail(text, 'quote');
      return this.#depth.quote === this.#inSource ? 'source' : part;
    }
    if (this.#depth.gmail > 0) {
      const part = this.#inGmail(text, 'own');
      if (part === 'quote') return part;
    }
    if (this.#depth.signature > 0) return 'signature';
    if (this.#depth.cite > 0) return 'cited';
    return this.#depth.indent > 0 ? 'indented' : 'own';
  }

  /** The part of text in Gmail's container: it opens with dashes where it holds a forwarded mail. */
  #inGmail(text: string, otherwise: 'own' | 'quote'): 'own' | 'quote' {
    const container = this.#gmail.at(-1);
    if (!container) return otherwise;
    if (container.forward === null) {
      container.forward = text.trimStart().startsWith('---');
      if (container.forward) this.proven = true;
    }
    return container.forward || !container.answered ? 'quote' : otherwise;
  }
}

function isSource(element: Element): boolean {
  return bareNames(element).some((name) => sourceNames.has(name));
}

function markOf(element: Element): Mark | null {
  const tag = element.localName;
  if (tag !== 'blockquote' && !element.hasAttributes()) return null;
  if (tag === 'blockquote' && element.getAttribute('type') === 'cite') return 'quote';
  const names = bareNames(element);
  if (names.includes('gmail_quote') || names.includes('gmail_quote_container')) {
    return tag === 'blockquote' ? 'quote' : 'gmail';
  }
  for (const name of names) {
    if (quoteNames.has(name) || name.startsWith('yahoo_quoted')) return 'quote';
    if (historyNames.has(name)) return 'history';
    if (signatureNames.has(name) || name.startsWith('ms-outlook-mobile-signature')) return 'signature';
  }
  // Gmail's note under a long mail: "[Message clipped] View entire message".
  if (names.includes('iX') && element.querySelector('a[href*="view=lg"]')) return 'clip';
  // Gmail's button for a folded quote.
  if (names.includes('ajR') && element.getAttribute('role') === 'button') return 'clip';
  // Gmail of 2012 to 2017: around the quote or, on some phones, around the whole mail.
  if (names.includes('gmail_extra')) return 'indent';
  if (element.getAttribute('data-smartmail') === 'gmail_signature') return 'signature';
  if (element.getAttribute('name') === 'quote') return 'quote';
  return tag === 'blockquote' ? markOfBlockquote(element) : null;
}

const sides = ['border', 'border-left', 'border-inline-start', 'border-right', 'border-inline-end'];

/**
 * The indent button of Gmail and Outlook makes a blockquote without a bar; that is the writer's own text. A bar is what
 * mail programs draw beside a quote.
 */
function markOfBlockquote(element: Element): 'cite' | 'indent' | null {
  if (!element.hasAttribute('style')) return element.hasAttribute('class') ? 'indent' : 'cite';
  const style = inlineStyle(element);
  const told = ['', '-style', '-width'].flatMap((what) => sides.map((side) => style.get(side + what) ?? ''));
  if (told.some((value) => /\b(?:solid|dashed|dotted|double|groove|ridge|inset|outset)\b/.test(value)))
    return 'cite';
  return told.some((value) => /^(?:none|0)/.test(value)) ? null : 'indent';
}
