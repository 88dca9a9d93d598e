import { describe, expect, it } from 'vitest';
import * as after from './fr-after';
import * as before from './fr-before';
import { noes, others } from './fr-clauses';
import * as last from './fr-last';
import * as people from './fr-people';
import { frames } from './frames';
import { judge } from './judge';

describe('French', () => {
  it.each([...before.rejections, ...after.rejections, ...last.rejections, ...people.rejections])(
    'hears the no in: %s',
    (...mail) => {
      expect(judge(mail)).toMatchObject({ verdict: 'rejection', language: 'fr' });
    },
  );

  it.each([...before.traps, ...after.traps, ...last.traps, ...people.traps])(
    'stays silent on: %s',
    (...mail) => {
      expect(judge(mail).verdict).toBe('none');
    },
  );

  const amid = (sentence: string) => judge(frames.fr[0](sentence)).verdict;

  it.each(noes)('hears amid politeness: %s', (sentence) => {
    expect(amid(sentence)).toBe('rejection');
  });

  it.each(others)('hears no rejection in: %s', (sentence) => {
    expect(amid(sentence)).toBe('none');
  });

  it.each([
    ['not-selected', 'Nous n’avons pas retenu votre candidature pour ce poste. Bonne continuation.'],
    ['position-filled', 'Merci pour votre candidature. Le poste a été pourvu.'],
    ['position-filled', 'Merci pour ta candidature. Nous venons de pourvoir ce poste en interne.'],
    ['position-cancelled', 'Merci pour votre candidature. Le poste a été annulé.'],
    ['position-cancelled', 'Merci pour votre candidature. Le recrutement est gelé jusqu’à nouvel ordre.'],
    [
      'keep-in-touch',
      'Nous n’avons pas retenu votre candidature pour ce poste, mais nous conservons votre CV dans notre vivier.',
    ],
  ])('tells the kind %s', (kind, text) => {
    expect(judge(['Votre candidature', text])).toMatchObject({ verdict: 'rejection', kind });
  });

  it.each([
    [
      'before-interview',
      'Après étude attentive de votre candidature, nous ne pouvons vous recevoir en entretien pour ce poste.',
    ],
    [
      'after-interview',
      'Suite à notre entretien, nous avons le regret de ne pouvoir retenir votre candidature pour le poste.',
    ],
    [null, 'Nous ne donnons pas suite à votre candidature pour ce poste.'],
  ])('tells the stage %s', (stage, text) => {
    expect(judge(['Votre candidature', text])).toMatchObject({ verdict: 'rejection', stage });
  });

  const plain = "Nous avons le regret de vous informer que votre candidature au poste n'a pas été retenue.";
  it.each([
    ['with a typographic apostrophe', plain.replace("'", '’')],
    ['without accents', plain.replaceAll('é', 'e')],
    ['in capitals', plain.toUpperCase()],
    ['with a slip in the key word', plain.replace('retenue', 'retennue')],
    ['with a soft hyphen', plain.replace('candidature', 'candi\u00ADda\u00ADture')],
    ['with gender in dots', 'Vous n’avez pas été sélectionné·e pour le poste. Merci de votre candidature.'],
    ['with gender in brackets', 'Vous n’avez pas été retenu(e) pour le poste. Merci de votre candidature.'],
    ['without its "ne"', 'Désolé, ta candidature a pas été retenue pour le poste. Bon courage !'],
    ['without its "pas"', 'Nous ne pouvons donner une suite favorable à votre candidature au poste.'],
    ['in Québec', 'Bonjour, le poste affiché a été comblé. Merci d’avoir soumis votre candidature.'],
    ['in Switzerland', 'Nous avons opté pour une autre postulation. Merci pour votre candidature au poste.'],
  ])('reads it %s', (_, text) => {
    expect(judge(['Votre candidature', text]).verdict).toBe('rejection');
  });

  it.each([
    'Si votre candidature n’est pas retenue pour le poste, vous en serez informé par courriel.',
    'Au cas où votre candidature ne serait pas retenue pour ce poste, nous la conserverons.',
    'Dès que le poste sera pourvu, nous vous écrirons au sujet de votre candidature.',
    'Nous n’avons pas encore décidé si nous donnons suite à votre candidature au poste.',
    'N’hésitez pas à suivre votre candidature au poste ; aucune réponse n’a encore été donnée.',
    'Le poste n’est-il plus disponible ? Merci de votre retour sur la candidature.',
    'Sans nouvelles de notre part sous un mois, votre candidature au poste n’aura pas été retenue.',
  ])('takes no condition for a no: %s', (text) => {
    expect(judge(['Votre candidature', text]).verdict).not.toBe('rejection');
  });
});
