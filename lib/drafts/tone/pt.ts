import { phrases, type ToneWords } from './words';

export const pt: ToneWords = {
  insult: phrases(`
    idiotas, imbecil, imbecis, estúpidos, babacas, otários, palhaços, filhos da puta, filho da puta,
    cabrões, vão se foder, vai se foder, vão à merda, empresa de merda, de merda, são uns incompetentes,
    bando de incompetentes, bando de mentirosos, deviam ter vergonha, deveriam ter vergonha,
    tenham vergonha, como se atrevem, como ousam, são ridículos, são patéticos, são uma piada,
    empresa ridícula, vocês são uma vergonha
  `),
  blame: phrases(`
    perder o meu tempo, perder meu tempo, perda do meu tempo, desperdiçaram o meu tempo,
    desperdiçaram meu tempo, desperdiçar meu tempo, gastaram meu tempo, azar o vosso, azar o de vocês,
    azar de vocês, quem perde são vocês, vocês é que perdem, mentiram para mim, mentiram me, nem se deram, vocês não têm ideia, não fazem ideia do, fizeram me de,
    me fizeram de, estão cometendo um grande erro, estão a cometer um grande erro, nunca vão encontrar,
    jamais encontrarão, nunca encontrarão, estou farto de, estou farta de, estou cansado de vocês,
    estou cansada de vocês, que falta de profissionalismo, fizeram perder tempo, me fazer perder tempo,
    nem sequer se dignaram
  `),
  threat: phrases(`
    vão se arrepender, vão arrepender se, vocês vão se arrepender, arrepender se ão, irão se arrepender,
    do meu advogado, da minha advogada, meu advogado vai, vou processar*, vemo nos no tribunal,
    nos vemos no tribunal, vou denunciar*, péssima avaliação, avaliação no glassdoor,
    toda a gente vai saber, todo mundo vai saber, todos vão saber, avisar toda a gente,
    avisar todo mundo, isto não fica assim, isso não vai ficar assim, vão pagar por,
    tomar medidas legais, tomarei medidas legais, ação judicial contra, deixar uma avaliação negativa,
    vou deixar uma avaliação
  `),
  sarcasm: phrases(`
    obrigado por nada, obrigada por nada, que piada, que palhaçada, belo processo,
    boa sorte para encontrar alguém melhor, boa sorte a encontrar alguém, boa sorte em achar alguém,
    boa sorte encontrando alguém, parabéns pelo erro, parabéns pelo profissionalismo,
    obrigado por me fazer perder, obrigada por me fazer perder, quanta generosidade
  `),
  doubtful: phrases(`
    gente como vocês, pessoas como vocês,
    boa sorte para encontrar, boa sorte encontrando, grande processo, glassdoor, meu advogado,
    minha advogada, incompeten*, ridícul*, patétic*, vergonhos*, uma vergonha, lamentável,
    perda de tempo, uma piada, mentiros*, hipócrita*, estúpid*, falta de respeito, pouco profissional,
    insultuos*, ação judicial, medidas legais, avaliação negativa
  `),
  courtesy: phrases(`
    agradeço, agradecer, obrigado pela, obrigada pela, obrigado pelo, obrigada pelo, muito obrigad*,
    melhores cumprimentos, atenciosamente, abraço*
  `),
  dispute: phrases(`
    injust*, não é justo, não faz sentido, não entendo como, não entendo por que, não percebo como,
    não percebo porque, exijo, espero uma explicação, mais qualificad* do que, decisão errada,
    má decisão, deviam ter, deveriam ter, como podem, como puderam, por que não me, expliquem me,
    me expliquem, inaceitáve*, não aceito, não posso aceitar, prometeram me, me prometeram, discrimin*,
    as vossas desculpas, suas desculpas, me devem, devem me, não concordo, discordo
  `),
  shouted: phrases(`
    eu, você, vocês, vosso, meu, minha, me, não, nunca, é, isto, isso, porquê, por, que, como, nada, são
  `),
};
