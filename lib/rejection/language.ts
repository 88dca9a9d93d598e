import { type Language, languages } from './verdict';

/** Enough text to tell a language by, and little enough to be quick. */
const looksAt = 1500;

/** Small words that one of the languages uses all the time and the others do not use, or seldom. Without accents. */
const smallWords: Record<Language, string> = {
  en: 'the and you your we our for with this that have has are not will to of is at be it from been i my me can do if but so they he she was hi',
  de: 'und die der das wir ihre ihr ihnen sie fur nicht mit haben ist leider einen eine auf den dass dem zu sehr wurde uns unsere hab hast ich du dir dich mir noch hallo danke jetzt bei gruss oder aber als',
  fr: 'vous votre nous le les et pas pour avons est une des du dans que notre ne avec sur cette au malheureusement ce de la en un je tu ta qui vos par on ils sont merci bonjour si mais il elle chez',
  es: 'el los las usted su por para que con hemos una y del no tu te lo nos ha este proceso lamentablemente sido nuestra gracias de en la un se le mas al es ya pero hola tienen como si yo estoy tiene saludos',
  it: 'il gli di che per non con abbiamo la sua una della e le ti tuo tua questo questa al siamo ci grazie purtroppo nostro un lo si i da sono piu nostra ai ho ha ciao come anche mi ma sei hanno alle',
  pt: 'o os voce sua seu nao para com uma que em do da no na pelo foi por obrigado obrigada nosso temos esta infelizmente e as de um se ao mas sobre a ja oi ola minha meu ele ela foram mais nos',
  nl: 'de het een wij je u uw jouw niet voor met van hebben is dat op en helaas aan onze ons zijn te bij geen deze heb ik hoi groet toch maar nog ook dank heeft beste als',
};

const languagesOf = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of smallWords[language].split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Fewer small words than this tell nothing in a text of this many words. */
const fewest = 3;
const manyWords = 40;

/** The language of folded sentences, by their small words; `en` for a short text that does not tell, null for a longer one. */
export function languageOf(folded: readonly string[]): Language | null {
  const words =
    folded
      .join(' ')
      .slice(0, looksAt)
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<Language, number>();
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: Language = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return (counts.get(best) ?? 0) < fewest && words.length > manyWords ? null : best;
}
