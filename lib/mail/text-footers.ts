/** What mailing systems put under (or over) a mail: "unsubscribe", "view in browser". Told line by line, cautiously. */
import { list } from './phrase-list';
import type { Line } from './text-page';

const longestFooterLine = 300;

const footerWords = list(`
  unsubscribe, opt out, opt-out, manage preferences, email preferences, notification settings, view in
  browser, view in your browser, view this email in, view online, abmelden, abbestellen, im browser
  ansehen, im browser anzeigen, désabonner, désinscrire, dans votre navigateur, darse de baja, cancelar
  suscripción, cancelar la suscripción, ver en el navegador, en tu navegador, disiscriviti, annulla
  iscrizione, cancellati, nel browser, cancelar inscrição, cancelar subscrição, descadastrar, no
  navegador, afmelden, uitschrijven, in je browser, in uw browser
`);

/** A sentence that goes on after another one: such a line may say more than the footer does. */
const secondSentence = /[.!?]\s+\p{L}/u;

/** True for a short line of one sentence that links to leaving a list or to the mail's web version. */
export function isFooter({ text, linked }: Line): boolean {
  if (linked === 0 || text.length > longestFooterLine || secondSentence.test(text)) return false;
  const lower = text.toLowerCase();
  return footerWords.some((words) => lower.includes(words));
}
