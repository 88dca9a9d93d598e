import { phrases, type ToneWords } from './words';

export const es: ToneWords = {
  insult: phrases(`
    idiotas, imbécil, imbéciles, estúpidos, gilipollas, pendejos, cabrones, hijos de puta, hijo de puta,
    payasos, inútiles, váyanse a la, váyase a la, a la mierda, empresa de mierda, de mierda,
    son unos incompetentes, panda de incompetentes, sinvergüenzas, qué vergüenza de,
    debería darles vergüenza, debería darle vergüenza, cómo se atreven, cómo se atreve,
    empresa de pacotilla, son patéticos, son una broma
  `),
  blame: phrases(`
    pérdida de mi tiempo, malgastado mi tiempo, malgastar mi tiempo, desperdiciado mi tiempo,
    me han hecho perder, ustedes se lo pierden, ustedes se la pierden, usted se lo pierde,
    vosotros os lo perdéis, . su pérdida ., me han mentido,
    me mintieron, me ha mentido, no tienen ni idea, no tiene ni idea, cometen un grave error,
    cometen un gran error, están cometiendo un error, nunca encontrarán, jamás encontrarán,
    estoy harto de, estoy harta de, se han reído de mí, me han tomado el pelo, qué poca profesionalidad,
    hecho perder el tiempo, hicieron perder el tiempo, me hicieron perder, ni siquiera se han molestado,
    ni siquiera se dignaron, ni siquiera han tenido la decencia
  `),
  threat: phrases(`
    se van a arrepentir, se arrepentirán, se arrepentirá, lo van a lamentar, lo lamentarán,
    medidas legales, mi abogado se, mi abogada se, noticias de mi abogado, noticias de mi abogada,
    voy a demandar*, los demandaré, les demandaré, nos veremos en los tribunales,
    nos vemos en los tribunales, voy a denunciar*, les denunciaré, los denunciaré, mala reseña,
    reseña negativa, reseña en glassdoor, todo el mundo sabrá, todo el mundo se enterará, avisar a todos,
    esto no va a quedar así, esto no se queda así, emprender acciones legales,
    emprenderé acciones legales, tomar acciones legales, tomaré acciones legales,
    acciones legales contra
  `),
  sarcasm: phrases(`
    gracias por nada, muchas gracias por nada, vaya broma, menuda broma, qué broma, vaya proceso,
    menudo proceso, suerte encontrando a alguien mejor, suerte para encontrar a alguien mejor,
    suerte encontrando a otro, gracias por hacerme perder, felicidades por su error,
    enhorabuena por su error, qué generosos
  `),
  doubtful: phrases(`
    gente como ustedes, gente como usted,
    suerte encontrando, gran proceso, glassdoor, mi abogado, mi abogada, incompetente*, ridículo*,
    ridícula*, patétic*, vergonzoso, vergonzosa, lamentable, pérdida de tiempo, una broma, mentiroso*,
    hipócrita*, estúpid*, falta de respeto, poco profesional, insultante, acciones legales
  `),
  courtesy: phrases(`
    gracias por su, muchas gracias, gracias de nuevo, le agradezco, les agradezco, agradecid*,
    un cordial saludo, saludos cordiales, un saludo
  `),
  dispute: phrases(`
    injust*, no es justo, no tiene sentido, no entiendo cómo, no entiendo por qué, exijo,
    espero una explicación, más cualificad* que, mejor preparad* que, decisión equivocada, mala decisión,
    deberían haber, debería haber, cómo pueden, cómo es posible, por qué no me, explíquenme, explíqueme,
    inaceptable*, no acepto, no puedo aceptar, me prometieron, me habían prometido, discrimin*,
    sus excusas, me deben, no estoy de acuerdo
  `),
  shouted: phrases(`
    yo, usted, ustedes, su, me, mi, no, nunca, es, esto, qué, que, por, cómo, nada, son
  `),
};
