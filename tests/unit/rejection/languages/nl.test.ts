import { describe, expect, it } from 'vitest';
import { judge } from './judge';
import * as after from './nl-after';
import * as before from './nl-before';
import * as last from './nl-last';
import * as plain from './nl-plain';

const rejections = [...before.rejections, ...after.rejections, ...last.rejections, ...plain.rejections];
const traps = [...before.traps, ...after.traps, ...last.traps, ...plain.traps];

/** It names neither an application nor a place to work. */
const tooVague = new Set(['Even een update']);

describe('Dutch', () => {
  it.each(rejections.filter(([subject = '']) => !tooVague.has(subject)))('hears the no in: %s', (...mail) => {
    const verdict = judge(mail);
    expect(verdict.language).toBe('nl');
    expect(verdict.evidence.map(({ sentence }) => sentence)).not.toEqual([]);
    expect(verdict.verdict).toBe('rejection');
  });

  it.each(traps)('stays silent on: %s', (...mail) => {
    expect(judge(mail).verdict).toBe('none');
  });

  it.each([
    ['not-selected', 'Helaas is onze keuze niet op u gevallen. Wij wensen u veel succes met uw loopbaan.'],
    ['not-selected', 'We stoppen de procedure met jou. Bedankt voor je sollicitatie en veel succes.'],
    ['position-filled', 'De vacature waarop je hebt gesolliciteerd is inmiddels vervuld.'],
    ['position-filled', 'Wij hebben de functie intern ingevuld. Bedankt voor uw sollicitatie.'],
    ['position-cancelled', 'De functie komt te vervallen. Bedankt voor uw sollicitatie.'],
    ['position-cancelled', 'De sollicitatieprocedure is stopgezet. Bedankt voor je interesse in de functie.'],
    [
      'keep-in-touch',
      'Helaas hebben we geen passende functie voor je. We houden je sollicitatie graag in gedachten.',
    ],
  ])('tells the kind %s', (kind, text) => {
    expect(judge(['Uw sollicitatie', text])).toMatchObject({ verdict: 'rejection', kind });
  });

  it.each([
    ['before-interview', 'Op basis van uw cv kunnen wij uw sollicitatie helaas niet in behandeling nemen.'],
    ['after-interview', 'Dank voor het prettige gesprek. Helaas kunnen we je de functie niet aanbieden.'],
    [null, 'Helaas bent u niet geselecteerd voor de functie. Wij wensen u veel succes.'],
  ])('tells the stage %s', (stage, text) => {
    expect(judge(['Uw sollicitatie', text]).stage).toBe(stage);
  });

  it.each([
    ['capitals', 'HELAAS BENT U NIET GESELECTEERD VOOR DE FUNCTIE. WIJ WENSEN U VEEL SUCCES.'],
    ['a slip in the key word', 'Helaas bent u niet geselcteerd voor de functie. Wij wensen u veel succes.'],
    ['accents', 'Helaas kunnen we jóú niet uitnodigen voor de functie. Wij wensen je veel succes.'],
    ['a soft hyphen', 'Helaas bent u niet ge\u00ADselecteerd voor de functie. Wij wensen u veel succes.'],
    ['gender marks', 'De keuze is op een andere kandidaat (m/v/x) gevallen. Bedankt voor uw sollicitatie.'],
    ['Flemish words', 'Uw kandidatuur voor de functie werd niet weerhouden. Wij danken u voor uw interesse.'],
  ])('reads %s', (_, text) => {
    expect(judge(['Uw sollicitatie', text]).verdict).toBe('rejection');
  });

  it.each([
    'Als u niet bent geselecteerd voor de functie, hoort u dat binnen een week.',
    'Mocht u niet worden geselecteerd voor de functie, dan bewaren wij uw sollicitatie.',
    'Wordt u niet geselecteerd voor de functie, dan bewaren wij uw sollicitatie vier weken.',
    'Zodra de functie is vervuld, krijgt u bericht over uw sollicitatie.',
    'We laten u weten of uw sollicitatie voor de functie is afgewezen.',
    'Wij hebben nog niet gekozen voor een andere kandidaat, uw sollicitatie loopt nog.',
    'Is mijn sollicitatie voor de functie afgewezen?',
  ])('takes no condition for a no: %s', (text) => {
    expect(judge(['Uw sollicitatie', text]).verdict).toBe('none');
  });
});
