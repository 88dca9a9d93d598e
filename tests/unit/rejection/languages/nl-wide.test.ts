import { frames } from './frames';
import { noes, notNoes } from './nl-sentences';
import { rejections, traps } from './nl-wide';
import { describeWordings } from './wordings';

/** Sentences that no rule hears yet. */
const unheard = new Set([
  'Je ervaring ligt helaas op een ander vlak dan we zoeken.',
  'Zonder geldige BIG-registratie mogen we je helaas niet aannemen.',
  'Onze indruk uit het gesprek was helaas niet zodanig dat we je de leiding willen geven.',
  'We missen bij jou helaas de leidinggevende ervaring die we nodig hebben.',
  'We hebben kandidaten in beeld die inhoudelijk dichterbij zitten.',
  'Ik wou dat ik beter nieuws had.',
  'We houden het hierbij en wensen je veel geluk elders.',
]);

describeWordings('Dutch', { rejections, traps, noes, notNoes, inMail: frames.nl[0], unheard });
