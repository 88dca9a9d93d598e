import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../lib/drafts/templates';
import { tone } from '../../../lib/drafts/tone';
import { write } from '../../../lib/drafts/write';
import { type Language, languages } from '../../../lib/rejection/verdict';
import { everyFacts } from './facts';

const hot: [Language, string, string][] = [
  ['en', 'insult', 'You are a bunch of clowns.'],
  ['en', 'blame', 'Well. Your loss.'],
  ['en', 'blame', 'Those three rounds were a waste of my time.'],
  ['en', 'blame', 'You people never read a CV properly.'],
  ['en', 'threat', 'I am considering legal action against you.'],
  ['en', 'threat', 'Expect an honest Glassdoor review.'],
  ['en', 'threat', 'One day you’ll regret this.'],
  ['en', 'sarcasm', 'Thanks for nothing'],
  ['en', 'sarcasm', 'Great process you have there.'],
  ['en', 'sarcasm', 'Good luck finding anyone who does this for the money.'],
  ['en', 'shouting', 'I did the task at night. THIS IS NOT ACCEPTABLE to me.'],
  ['de', 'insult', 'Das ist eine Frechheit.'],
  ['de', 'blame', 'Sie haben meine Zeit verschwendet!'],
  ['de', 'threat', 'Das werden Sie noch bereuen. Ich werde rechtliche Schritte einleiten.'],
  ['de', 'sarcasm', 'Na dann: danke für nichts.'],
  ['de', 'shouting', 'SO GEHT DAS NICHT'],
  ['fr', 'insult', 'Vous êtes minables.'],
  ['fr', 'blame', 'Vous m’avez fait perdre des semaines.'],
  ['fr', 'threat', 'Vous allez le regretter.'],
  ['fr', 'sarcasm', 'Eh bien, merci pour rien.'],
  ['es', 'insult', 'Son unos incompetentes'],
  ['es', 'blame', 'Me hicieron perder tres semanas.'],
  ['es', 'threat', 'Voy a demandarles.'],
  ['es', 'sarcasm', 'Gracias por nada.'],
  ['it', 'insult', 'Siete ridicoli.'],
  ['it', 'blame', 'Mi avete preso in giro.'],
  ['it', 'threat', 'Ve ne pentirete.'],
  ['it', 'sarcasm', 'Grazie per niente'],
  ['pt', 'insult', 'Vocês são uma vergonha.'],
  ['pt', 'blame', 'Azar o vosso.'],
  ['pt', 'threat', 'Vão se arrepender disto.'],
  ['pt', 'sarcasm', 'Obrigada por nada.'],
  ['nl', 'insult', 'Stelletje amateurs.'],
  ['nl', 'blame', 'U hebt mijn tijd verspild.'],
  ['nl', 'threat', 'Hier krijgt u spijt van.'],
  ['nl', 'sarcasm', 'Bedankt voor niets.'],
  ['nl', 'threat', 'You will hear from my lawyer.'],
];

it.each(hot)('in %s, %s: %s', (language, reason, text) => {
  expect(tone(text, language)).toEqual({ hot: true, reasons: expect.arrayContaining([reason]) });
});

const polite: [Language, string][] = [
  ['en', 'Thank you for letting me know. I was sorry to hear about Tom, and I am sorry for your loss.'],
  ['en', 'It was a great process, and good luck finding the right person. Thank you again.'],
  ['en', 'You won’t regret keeping my details, I promise. Thank you for your time.'],
  ['en', 'I hope the interview was no waste of time for you. I appreciate the chance.'],
  ['en', 'My skills: HTML, CSS, SQL, AWS, GCP and REST APIs. I applied for SENIOR DATA ENGINEER BERLIN.'],
  ['en', 'You didn’t even have to answer, and you did. Many thanks.'],
  ['en', 'People like you are the reason I apply. Thank you.'],
  ['en', 'I am disappointed, of course, but I accept your decision.'],
  ['en', 'I read on Glassdoor how friendly the team is, and now I know it is true. Thank you.'],
  [
    'de',
    'Schade, aber ich verstehe Ihre Entscheidung. Es war mir ein wenig peinlich, dass ich zu spät kam. Vielen Dank.',
  ],
  ['de', 'Viel Glück bei der Suche und vielen Dank.'],
  [
    'fr',
    'J’espère ne pas vous avoir fait perdre du temps. Je vous remercie, j’aime toujours la bande dessinée.',
  ],
  ['es', 'No quiero hacerle perder el tiempo, solo darle las gracias.'],
  ['it', 'Non voglio farLe perdere tempo: grazie di cuore.'],
  ['pt', 'Não quero fazer perder tempo a ninguém. Agradeço muito.'],
  ['nl', 'Ik krijg de indruk dat u zorgvuldig hebt gekozen. Hartelijk dank.'],
];

it.each(polite)('in %s, stays quiet: %s', (language, text) => {
  expect(tone(text, language)).toEqual({ hot: false, reasons: [] });
});

const friendly =
  'Thank you for the time you took. I enjoyed meeting the team and hearing about the plans for next year. ' +
  'I know the decision was not easy, and I would be glad to hear from you if things change. ';
const quarrel =
  'I disagree with this decision. It makes no sense to me, and I was more qualified than anybody I met there. ' +
  'Why did you ask me to come three times and then choose somebody from inside? It is unfair, and I expect an explanation. ';

describe('a long text', () => {
  it('is hot when it argues', () => {
    expect(tone(quarrel.repeat(6), 'en')).toEqual({ hot: true, reasons: ['argument'] });
  });

  it('is not hot when it is friendly, or when it argues briefly', () => {
    const long = friendly.repeat(6);
    expect(long.split(' ').length).toBeGreaterThan(220);
    expect(tone(long, 'en').hot).toBe(false);
    expect(tone(quarrel, 'en').hot).toBe(false);
    expect(tone(`${long}It did feel a little unfair at first.`, 'en').hot).toBe(false);
  });
});

it.each(languages)(
  'no draft of ours is hot in %s',
  (language) => {
    const facts = everyFacts.get(language) ?? [];
    const drafts = builtIn.filter((one) => one.language === language);
    const texts = new Set(drafts.flatMap((template) => facts.map((some) => write(template, some).text)));
    expect(texts.size).toBeGreaterThan(1000);
    for (const text of texts) expect(tone(text, language).reasons, text).toEqual([]);
  },
  30_000,
);

it.each(languages)('a long polite mail in %s stays quiet', (language) => {
  const facts = everyFacts.get(language)?.[0];
  if (!facts) throw new Error('no facts');
  const drafts = builtIn
    .filter((one) => one.language === language)
    .map((template) => write(template, facts).text);
  const long = drafts.join('\n\n');
  expect(long.split(/\s+/).length).toBeGreaterThan(1500);
  expect(tone(long, language).reasons).toEqual([]);
});

it('capitals throughout are shouting in any words', () => {
  expect(tone('WE SPOKE TWICE AND THEN NOTHING CAME FOR SEVEN LONG WEEKS', 'en').reasons).toEqual([
    'shouting',
  ]);
});

it('takes any text, quickly', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'É', ' ', '.', '!', '’', '*', '\n', '\uD800', 'you ', 'THIS '),
        maxLength: 300,
      }),
      fc.constantFrom(...languages),
      (text, language) => {
        const { hot: isHot, reasons } = tone(text, language);
        expect(isHot).toBe(reasons.length > 0);
      },
    ),
  );
  for (const unit of ['you ', '. ', '!!!', 'PLUS QUALIFIÉ ', 'A', "'", 'plus qualifié x ', '\n']) {
    const started = performance.now();
    tone(unit.repeat(200_000), 'fr');
    expect(performance.now() - started, unit).toBeLessThan(1000);
  }
});
