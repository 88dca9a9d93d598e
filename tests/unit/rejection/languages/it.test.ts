import { describe, expect, it } from 'vitest';
import * as after from './it-after';
import * as before from './it-before';
import * as fresh from './it-fresh';
import * as last from './it-last';
import * as short from './it-short';
import { judge } from './judge';

/** In a short mail. */
const briefly = (text: string) =>
  judge([
    'La tua candidatura',
    'Gentile Marta,',
    'grazie per il tempo che ci hai dedicato.',
    text,
    'Cordiali saluti',
  ]);

describe('Italian', () => {
  it.each([
    ...before.rejections,
    ...after.rejections,
    ...last.rejections,
    ...short.rejections,
    ...fresh.rejections,
  ])('hears the no in: %s', (...mail) => {
    expect(judge(mail)).toMatchObject({ verdict: 'rejection', language: 'it' });
  });

  it.each([...before.traps, ...after.traps, ...last.traps, ...short.traps, ...fresh.traps])(
    'stays silent on: %s',
    (...mail) => {
      expect(judge(mail).verdict).toBe('none');
    },
  );

  it.each([
    ['not-selected', 'Purtroppo non sei stata selezionata per la posizione. In bocca al lupo!'],
    ['not-selected', 'Abbiamo chiuso la selezione con un altro candidato. Grazie per la tua candidatura.'],
    ['position-filled', 'La ringraziamo per la Sua candidatura. La posizione è stata coperta.'],
    ['position-cancelled', 'La ringraziamo per la Sua candidatura. La posizione è stata annullata.'],
    ['position-cancelled', 'La ringraziamo per la Sua candidatura. La ricerca è stata sospesa.'],
    [
      'keep-in-touch',
      'Non sei stato selezionato per la posizione, ma conserveremo il tuo curriculum nel nostro database.',
    ],
  ])('tells the kind %s', (kind, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      kind,
    });
  });

  it.each([
    [
      'before-interview',
      'Dopo una attenta valutazione del Suo curriculum, non possiamo convocarLa per un colloquio.',
    ],
    ['after-interview', 'È stato un piacere conoscerti, ma non sei stato selezionato per la posizione.'],
    [null, 'Siamo spiacenti di comunicarLe che non è stato selezionato per la posizione.'],
  ])('tells the stage %s', (stage, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      stage,
    });
  });

  const plain =
    'Siamo spiacenti di informarLa che la Sua candidatura per la posizione non è stata selezionata.';
  it.each([
    ['with an apostrophe for an accent', plain.replace('è', "e'")],
    ['in capitals', plain.toUpperCase()],
    ['with a slip in the key word', plain.replace('selezionata', 'selezoinata')],
    ['with a soft hyphen', plain.replace('candidatura', 'candi\u00ADda\u00ADtura')],
    [
      'with gender in slashes',
      'Non sei stato/a selezionato/a per la posizione. Grazie per la tua candidatura.',
    ],
    ['with an asterisk', 'Non sei stat* selezionat* per la posizione. Grazie per la tua candidatura.'],
    ['addressed as Lei', 'Lei non ha superato la selezione per la posizione. Grazie per la candidatura.'],
    ['addressed as tu', 'Non hai superato la selezione per la posizione. Grazie per la tua candidatura.'],
  ])('reads it %s', (_, text) => {
    expect(briefly(text).verdict).toBe('rejection');
  });

  it.each([
    'Se non sarai selezionato per la posizione, ti scriveremo comunque.',
    'Qualora la Sua candidatura per la posizione non fosse stata accolta, La informeremo.',
    'Quando la posizione sarà stata coperta, riceverai una risposta alla tua candidatura.',
    'Non abbiamo ancora deciso se proseguire con la tua candidatura per la posizione.',
    'La posizione non è ancora stata coperta; la tua candidatura è ancora in valutazione.',
    'La posizione non è più disponibile? Grazie per la risposta sulla candidatura.',
    'Trascorsi trenta giorni, la Sua candidatura per la posizione non è stata accolta.',
  ])('takes no condition for a no: %s', (text) => {
    expect(briefly(text).verdict).toBe('none');
  });
});
