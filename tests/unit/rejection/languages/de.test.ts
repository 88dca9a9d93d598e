import { describe, expect, it } from 'vitest';
import * as after from './de-after';
import * as before from './de-before';
import * as last from './de-last';
import * as plain from './de-plain';
import { judge } from './judge';

const rejections = [...before.rejections, ...after.rejections, ...last.rejections, ...plain.rejections];
const traps = [...before.traps, ...after.traps, ...last.traps, ...plain.traps];

/** Its no is what it leaves unsaid: not heard. */
const unsaid = 'Ihre Bewerbung als Redakteurin';

/** In a short mail. */
const briefly = (text: string) =>
  judge(['Ihre Bewerbung', 'Guten Tag Frau Berger,', text, 'Freundliche Grüße']);

describe('German', () => {
  it.each(rejections.filter(([subject = '']) => subject !== unsaid))('hears the no in: %s', (...mail) => {
    const verdict = judge(mail);
    expect(verdict.language).toBe('de');
    expect(verdict.evidence.map(({ sentence }) => sentence)).not.toEqual([]);
    expect(verdict.verdict).toBe('rejection');
  });

  it.each(traps)('stays silent on: %s', (...mail) => {
    expect(judge(mail).verdict).toBe('none');
  });

  it.each([
    [
      'not-selected',
      'Leider können wir Ihre Bewerbung nicht berücksichtigen. Alles Gute für Ihren Berufsweg!',
    ],
    ['position-filled', 'Die Stelle, auf die Sie sich beworben haben, ist leider bereits vergeben.'],
    ['position-filled', 'Wir haben die Position intern besetzt. Vielen Dank für Ihre Bewerbung.'],
    ['position-cancelled', 'Die ausgeschriebene Stelle wurde gestrichen. Vielen Dank für Ihre Bewerbung.'],
    [
      'position-cancelled',
      'Das Auswahlverfahren für die Stelle wurde abgebrochen. Danke für Ihre Bewerbung.',
    ],
    [
      'keep-in-touch',
      'Leider haben wir derzeit keine passende Stelle für Sie. Dürfen wir Ihre Bewerbung in unseren Talentpool aufnehmen?',
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
      'Nach Durchsicht Ihrer Unterlagen können wir Ihre Bewerbung für die Stelle leider nicht berücksichtigen.',
    ],
    [
      'after-interview',
      'Danke für das nette Gespräch! Leider können wir dir die Stelle nicht anbieten. Alles Gute!',
    ],
    [null, 'Leider können wir Ihre Bewerbung für die Stelle nicht berücksichtigen.'],
  ])('tells the stage %s', (stage, text) => {
    expect(briefly(text).stage).toBe(stage);
  });

  it.each([
    [
      'umlauts written out',
      'Leider koennen wir Ihre Bewerbung fuer diese Stelle nicht beruecksichtigen. Wir wuenschen Ihnen alles Gute.',
    ],
    [
      'Swiss spelling',
      'Leider können wir Ihre Bewerbung für diese Stelle nicht berücksichtigen. Freundliche Grüsse',
    ],
    ['capitals', 'LEIDER KÖNNEN WIR IHRE BEWERBUNG FÜR DIESE STELLE NICHT BERÜCKSICHTIGEN.'],
    [
      'a slip in the key word',
      'Leider können wir Ihre Bewerbung für diese Stelle nicht berücksichtgen. Alles Gute.',
    ],
    [
      'a soft hyphen',
      'Leider können wir Ihre Bewerbung für diese Stelle nicht berück\u00ADsichtigen. Alles Gute.',
    ],
    [
      'gender forms',
      'Für die Stelle haben wir uns für eine*n andere*n Bewerber*in entschieden. Danke für Ihre Bewerbung.',
    ],
    [
      'slashes',
      'Für die Stelle haben wir uns für eine/-n andere/-n Kandidaten/-in entschieden. Danke für Ihre Bewerbung.',
    ],
  ])('reads %s', (_, text) => {
    expect(briefly(text).verdict).toBe('rejection');
  });

  it.each([
    'Falls wir Ihre Bewerbung für diese Stelle nicht berücksichtigen können, melden wir uns.',
    'Sollten wir Ihre Bewerbung für diese Stelle nicht berücksichtigen können, melden wir uns.',
    'Sobald die Stelle besetzt ist, erhalten Sie Bescheid zu Ihrer Bewerbung.',
    'Wir haben noch nicht entschieden, ob wir Ihre Bewerbung für die Stelle berücksichtigen können.',
    'Wir haben uns noch nicht für eine andere Bewerberin entschieden, Ihre Bewerbung für die Stelle liegt vor.',
    'Können Sie Ihre Bewerbung für diese Stelle nicht mehr berücksichtigen?',
  ])('takes no condition for a no: %s', (text) => {
    expect(briefly(text).verdict).toBe('none');
  });
});
