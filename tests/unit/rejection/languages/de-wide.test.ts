import { noes, notNoes } from './de-sentences';
import { rejections, traps } from './de-wide';
import { frames } from './frames';
import { describeWordings } from './wordings';

/** Sentences that no rule hears yet. */
const unheard = new Set([
  'Ihre Erfahrungen liegen leider in einem anderen Bereich als dem von uns gesuchten.',
  'Wir können dich leider nicht als Praktikantin übernehmen.',
  'Wir planen aktuell ohne dich weiter.',
  'Wir können Ihnen derzeit leider nicht weiterhelfen, da wir keine Leute suchen.',
  'Ohne gültige Approbation dürfen wir Sie leider nicht beschäftigen.',
  'Unser Eindruck aus dem Gespräch war leider nicht so, dass wir Ihnen die Leitung übertragen möchten.',
  'Uns fehlt bei Ihnen leider die Führungserfahrung, die wir zwingend brauchen.',
  'Ich wünschte, ich hätte bessere Nachrichten.',
]);

describeWordings('German', { rejections, traps, noes, notNoes, inMail: frames.de[0], unheard });
