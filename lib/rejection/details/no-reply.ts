/** Does anybody read an answer to this sender? */
import type { Mail } from '../verdict';

/** Local parts, without their separators, that nobody reads (en, de, fr, es, it, pt, nl). */
const unread = [
  'noreply',
  'donotreply',
  'dontreply',
  'noresponse',
  'nichtantworten',
  'bittenichtantworten',
  'keineantwort',
  'nepasrepondre',
  'noresponder',
  'norespondas',
  'nonrispondere',
  'naoresponder',
  'naoresponda',
  'nietbeantwoorden',
  'nietreageren',
  'mailerdaemon',
  'unmonitored',
];

/** Said in the text. Each is a whole phrase, so that "do not hesitate to reply" is none. */
const said = [
  'do not reply to this',
  "don't reply to this",
  'please do not reply',
  'please do not respond to this',
  'replies to this message are undeliverable',
  'replies to this email are not',
  'mailbox that is not monitored',
  'mailbox is not monitored',
  'inbox is not monitored',
  'unmonitored mailbox',
  'unable to respond to replies',
  'nicht auf diese e-mail',
  'nicht auf diese mail',
  'nicht auf diese nachricht',
  'antworten auf diese e-mail werden nicht',
  'ne pas répondre à ce',
  'ne répondez pas à ce',
  'no responda a este',
  'no responder a este',
  'no respondas a este',
  'non rispondere a questa',
  'si prega di non rispondere',
  'não responda a este',
  'não responda este',
  'niet op deze e-mail',
  'niet op dit bericht',
];

/** True when the sender's address or the text says that answers are read by nobody. */
export function isNoReply(mail: Mail): boolean {
  const local = mail.from.email
    .slice(0, Math.max(0, mail.from.email.lastIndexOf('@')))
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
  if (unread.some((name) => local.includes(name))) return true;
  const text = mail.text.slice(0, 50_000).toLowerCase().replaceAll('’', "'");
  return said.some((phrase) => text.includes(phrase));
}
