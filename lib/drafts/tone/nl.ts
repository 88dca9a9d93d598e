import { phrases, type ToneWords } from './words';

export const nl: ToneWords = {
  insult: phrases(`
    idioten, stelletje idioten, stelletje clowns, stelletje amateurs, stelletje leugenaars, imbecielen,
    eikels, klootzak*, lul, sukkels, kutbedrijf, klotebedrijf, rotbedrijf, flikker op, rot op, val dood,
    jullie zijn incompetent, u bent incompetent, volslagen incompetent, schaam je, schaam u,
    u zou zich moeten schamen, jullie moeten je schamen, hoe durft u, hoe durven jullie,
    grap van een bedrijf, jullie zijn een grap, belachelijk bedrijf, zielig bedrijf, krijg de tering,
    krijg de klere, krijg de kanker
  `),
  blame: phrases(`
    mijn tijd verspild, verspilling van mijn tijd, mijn tijd verdaan, mijn tijd verdoen,
    zonde van mijn tijd, jullie verlies, . uw verlies ., eigen schuld, jullie soort mensen, u hebt gelogen, u heeft gelogen, jullie hebben gelogen,
    tegen me gelogen, aan het lijntje gehouden, niet eens de moeite, u hebt geen idee, u heeft geen idee,
    jullie hebben geen idee, u maakt een grote fout, jullie maken een grote fout, u vindt nooit,
    jullie vinden nooit, ik ben het zat, hoe onprofessioneel, zo onprofessioneel
  `),
  threat: phrases(`
    hier krijgt u spijt van, hier krijgen jullie spijt van, u zult er spijt van, u zal er spijt van,
    jullie zullen er spijt van, u gaat hier spijt van, spijt van krijgen, juridische stappen,
    gerechtelijke stappen, van mijn advocaat, mijn advocaat zal, ik klaag u aan, ik sleep u voor,
    tot in de rechtbank, zie u in de rechtbank, zien elkaar in de rechtbank, aangifte doen,
    slechte recensie, negatieve recensie, slechte review, negatieve review, review op glassdoor,
    iedereen waarschuwen, iedereen zal weten, hier blijft het niet bij, aan de schandpaal
  `),
  sarcasm: phrases(`
    bedankt voor niets, bedankt voor niks, dank voor niets, dank u voor niets, wat een grap,
    wat een aanfluiting, mooie procedure hebben, succes met het vinden van iemand beter,
    succes met iemand beters, veel succes met het vinden van een betere, gefeliciteerd met deze blunder,
    gefeliciteerd met uw fout, lekker professioneel, fijn dat u mijn tijd
  `),
  doubtful: phrases(`
    mensen zoals jullie, mensen zoals u,
    succes met zoeken, succes met het vinden, mooie procedure, glassdoor, mijn advocaat, incompetent*,
    belachelijk*, zielig*, schandalig*, beschamend*, onprofessione*, tijdverspilling, een grap,
    leugenaar*, hypocriet*, dom, respectloos, respectloze, aanfluiting, beledigend*
  `),
  courtesy: phrases(`
    hartelijk dank, veel dank, nogmals dank, dank voor uw, dank u, bedankt voor uw, nogmals bedankt,
    vriendelijke groet*, waardeer, dankbaar
  `),
  dispute: phrases(`
    oneerlijk*, niet eerlijk, onrechtvaardig*, slaat nergens op, geen enkele logica, ik begrijp niet hoe,
    ik begrijp niet waarom, ik eis, ik verwacht een verklaring, beter gekwalificeerd dan,
    verkeerde beslissing, verkeerde keuze, u had moeten, jullie hadden moeten, hoe kunt u,
    hoe kunnen jullie, waarom hebt u, waarom heeft u, waarom ben ik, leg mij uit, leg me uit,
    onacceptabel*, accepteer ik niet, kan ik niet accepteren, was mij beloofd, mij is beloofd,
    discrimin*, vooringenomen, smoes*, ik ben het er niet mee eens, niet mee eens
  `),
  shouted: phrases(`
    ik, u, uw, jullie, mij, me, mijn, niet, nooit, is, was, dit, dat, waarom, wat, hoe, geen, zo
  `),
};
