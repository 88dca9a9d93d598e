import { phrases, type ToneWords } from './words';

export const fr: ToneWords = {
  insult: phrases(`
    imbéciles, connard*, connasse*, salaud*, bande de clowns, bande de menteurs, abrutis, crétins,
    allez vous faire, va te faire, je vous emmerde, boîte de merde, entreprise de merde, de merde,
    vous êtes nuls, vous êtes minables, vous êtes incompétents, incompétents notoires, honte à vous,
    vous devriez avoir honte, comment osez vous, quelle honte, vous êtes ridicules, entreprise minable,
    vous nêtes que des, espèce didiot*, bande didiots, bande dincapables, bande dincompétents
  `),
  blame: phrases(`
    perdre mon temps, perdu mon temps, gaspillé mon temps, gaspiller mon temps, tant pis pour vous,
    cest vous qui perdez, . votre perte ., vous mavez menti,
    vous avez menti, vous mavez mené en bateau, vous navez aucune idée, vous ny connaissez rien,
    vous faites une grave erreur, vous faites une grosse erreur, vous commettez une erreur,
    vous ne trouverez jamais, jen ai assez de vous, jen ai marre, foutu de moi, moqué de moi,
    foutez de ma, aucun professionnalisme, mavez fait perdre, vous navez même pas daigné,
    vous navez même pas pris la peine
  `),
  threat: phrases(`
    vous allez le regretter, vous le regretterez, vous regretterez, vous allez regretter,
    poursuites judiciaires, action en justice, porter plainte, porterai plainte, mon avocat vous,
    de mon avocat, mon avocate vous, on se verra au tribunal, rendez vous au tribunal, aux prudhommes,
    avis glassdoor, prévenir tout le monde, tout le monde le saura, tout le monde saura,
    je vous dénoncerai, vous dénoncer, ça ne va pas se passer comme ça, vous aurez de mes nouvelles,
    réputation détruite, laisser un avis négatif, laisserai un avis, un mauvais avis sur,
    avis incendiaire
  `),
  sarcasm: phrases(`
    merci pour rien, merci de rien du tout, quelle blague, quelle mascarade,
    bonne chance pour trouver mieux, bonne chance pour trouver quelquun, beau processus que,
    bravo pour votre professionnalisme, bravo pour ce beau, félicitations pour cette erreur,
    quelle générosité, merci davoir gâché
  `),
  doubtful: phrases(`
    des gens comme vous, les gens comme vous,
    bonne chance pour trouver, beau processus, quel processus, glassdoor, mon avocat, mon avocate,
    incompétent*, ridicule*, minable*, lamentable*, honteux, honteuse, scandaleux, scandaleuse,
    perte de temps, une blague, menteur*, hypocrit*, stupide*, irrespectueu*
  `),
  courtesy: phrases(`
    je vous remercie, merci pour votre, merci de votre, merci beaucoup, merci encore, bien cordialement,
    cordialement, reconnaissan*, jai apprécié, bonne continuation
  `),
  dispute: phrases(`
    injuste*, pas juste, aucun sens, incompréhensible, je ne comprends pas comment,
    je ne comprends pas pourquoi, jexige, jattends une explication, plus qualifié* que,
    mauvaise décision, vous auriez dû, comment pouvez vous, comment avez vous pu, pourquoi avez vous,
    expliquez moi, inacceptable*, je naccepte pas, je refuse daccepter, vous maviez promis,
    on mavait promis, discrimin*, partial*, vos excuses, vous me devez, je conteste, en désaccord
  `),
  shouted: phrases(`
    je, vous, votre, vos, moi, mon, ma, pas, jamais, est, cest, pourquoi, quoi, comment, rien, ne
  `),
};
