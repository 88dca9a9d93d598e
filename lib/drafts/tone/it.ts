import { phrases, type ToneWords } from './words';

export const it: ToneWords = {
  insult: phrases(`
    idioti, imbecille, imbecilli, cretini, stronzi, stronzo, coglioni, pagliacci, buffoni, deficienti,
    vaffanculo, andate al diavolo, azienda di merda, di merda, siete degli incompetenti,
    siete incompetenti, branco di incompetenti, vergognatevi, si vergogni, dovreste vergognarvi,
    come vi permettete, come si permette, come osate, siete ridicoli, siete patetici,
    siete una barzelletta, azienda ridicola, banda di bugiardi
  `),
  blame: phrases(`
    perdita del mio tempo, sprecato il mio tempo, sprecare il mio tempo, buttato il mio tempo,
    peggio per voi, peggio per lei, ci perdete voi, . la perdita è vostra ., la perdita è vostra,
    mi avete mentito, mi ha mentito, mi avete preso in giro,
    mi avete presa in giro, preso per i fondelli, presa per i fondelli, non avete idea,
    state facendo un grave errore, state facendo un grosso errore, avete fatto un grosso errore,
    non troverete mai, ne ho abbastanza di, che mancanza di professionalità, fatto perdere tempo,
    fatto perdere il mio tempo, farmi perdere tempo, non vi siete nemmeno degnati,
    non vi siete neanche degnati, nemmeno la decenza
  `),
  threat: phrases(`
    ve ne pentirete, vi pentirete, se ne pentirà, ve ne farò pentire, vie legali, il mio avvocato vi,
    dal mio avvocato, dalla mia avvocata, vi denuncio, vi denuncerò, vi faccio causa, vi farò causa,
    ci vediamo in tribunale, ci vedremo in tribunale, recensione negativa, pessima recensione,
    recensione su glassdoor, lo sapranno tutti, avvertirò tutti, avviserò tutti, non finisce qui,
    la pagherete, sentirete ancora parlare di me, azioni legali contro, intraprendere azioni legali,
    intraprenderò azioni legali
  `),
  sarcasm: phrases(`
    grazie per niente, grazie di niente davvero, grazie di nulla, grazie per nulla, che barzelletta,
    che buffonata, bel processo che, bella serietà, complimenti per la serietà,
    buona fortuna a trovare qualcuno, buona fortuna nel trovare qualcuno, auguri a trovare qualcuno,
    complimenti per lerrore, grazie per avermi fatto perdere
  `),
  doubtful: phrases(`
    gente come voi, gente come lei,
    buona fortuna a trovare, bel processo, gran bel processo, glassdoor, il mio avvocato, incompetent*,
    incompetenz*, ridicol*, patetic*, vergognos*, una vergogna, che vergogna, perdita di tempo,
    una barzelletta, bugiard*, ipocrit*, stupid*, poco professional*, mancanza di rispetto, scandalos*,
    azioni legali
  `),
  courtesy: phrases(`
    la ringrazio, vi ringrazio, ringraziar*, grazie per, grazie ancora, molte grazie, cordiali saluti,
    un cordiale saluto, apprezzo, ho apprezzato
  `),
  dispute: phrases(`
    ingiust*, non è giusto, non ha senso, non capisco come, non capisco perché, pretendo, esigo,
    mi aspetto una spiegazione, più qualificat* di, decisione sbagliata, avreste dovuto, avrebbe dovuto,
    come potete, come avete potuto, perché non mi, spiegatemi, mi spieghi, inaccettabil*, non accetto,
    non posso accettare, mi avevate promesso, mi era stato promesso, discrimin*, le vostre scuse,
    mi dovete, non sono daccordo, in disaccordo
  `),
  shouted: phrases(`
    io, voi, lei, vostro, vostra, mi, mio, mia, non, mai, è, questo, perché, cosa, come, che, siete
  `),
};
