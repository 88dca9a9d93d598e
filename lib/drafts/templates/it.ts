import type { Wordings } from './wordings';

/** Come viene accolta la decisione, secondo il tipo di risposta. */
const decision = {
  respected:
    '[[when not-selected:Capisco che un altro profilo fosse più in linea con le vostre esigenze e rispetto la decisione.]][[when position-filled:Capisco che la posizione sia ormai coperta e auguro un buon inizio alla persona scelta.]][[when position-cancelled:Capisco che per ora la posizione non verrà coperta. I programmi cambiano, e apprezzo che me lo abbiate detto con chiarezza.]][[when keep-in-touch:Rispetto la decisione, e mi ha fatto piacere leggere che vorreste restare in contatto.]][[otherwise:Comprendo la decisione e la rispetto.]]',
  noHardFeelings:
    '[[when not-selected:Mi sembra naturale che abbiate scelto chi corrisponde meglio a quello che vi serve.]][[when position-filled:Mi fa piacere che abbiate trovato la persona giusta, e vi auguro una buona collaborazione.]][[when position-cancelled:Mi è chiaro che la decisione riguardava la posizione in sé, e spero che i vostri progetti procedano bene.]][[when keep-in-touch:Questa non era l’occasione giusta, lo capisco, e la vostra proposta di restare in contatto per me conta molto.]][[otherwise:Accetto la decisione con serenità.]]',
  plain:
    '[[when not-selected:Naturalmente speravo in una risposta diversa, ma capisco che altri avessero di più di ciò che cercate.]][[when position-filled:Naturalmente speravo in una risposta diversa, ma capisco che il posto fosse uno solo.]][[when position-cancelled:Naturalmente mi sarebbe piaciuto veder partire questa posizione, ma capisco che debba aspettare.]][[when keep-in-touch:Naturalmente speravo in una risposta diversa, ma mi aiuta sapere che mi terrete presente.]][[otherwise:Naturalmente speravo in una risposta diversa, ma accetto questa.]]',
};

export const it: Wordings = {
  thanks: [
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio per l’aggiornamento sulla mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e per il tempo che Lei e il team avete dedicato al nostro colloquio]]. Per chi cerca lavoro una risposta chiara vale molto, e apprezzo che me l’abbia mandata.',
      `${decision.respected} Quello che ho visto finora [[di {{company}}]][[otherwise:della vostra azienda]] mi è piaciuto sempre di più, e sarei felice di avere Sue notizie se si presentasse qualcosa di adatto al mio profilo.`,
      'Grazie ancora per l’attenzione e un cordiale saluto a Lei e a tutto il team.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per avermi scritto[[ riguardo alla posizione di {{role}}]]. [[when after-interview:Il nostro colloquio è stato davvero piacevole, e so quanto tempo richieda incontrare le persone con cura.]][[otherwise:Immagino quante candidature ci siano da leggere, e sono riconoscente per il tempo dedicato alla mia.]]',
      `${decision.noHardFeelings} Mi piacerebbe comunque lavorare un giorno [[in {{company}}]][[otherwise:con voi]], quindi La prego di pensare a me se dovesse aprirsi qualcosa in cui potrei essere utile.`,
      'Molte grazie ancora e i miei migliori auguri per il vostro lavoro.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'desidero ringraziarLa per il messaggio e per la cura con cui è stata valutata la mia candidatura[[when after-interview:, oltre che per il colloquio]]. Non tutte le aziende rispondono, e ho notato che [[in {{company}} lo fate]][[otherwise:voi lo fate]].',
      `${decision.plain} Il lavoro[[ di {{role}}]] mi interessava davvero, e mi candiderò di nuovo volentieri se uscirà qualcosa di simile. Nel frattempo seguirò con interesse le vostre novità.`,
      'Grazie per il Suo tempo e un cordiale saluto a tutte le persone coinvolte.',
    ],
  ],
  feedback: [
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio per la risposta alla mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e per il colloquio che abbiamo avuto]].',
      `${decision.respected} Vorrei migliorare di candidatura in candidatura, perciò mi permetto una sola domanda: c’è una competenza o un’esperienza che mi consiglierebbe di sviluppare per prima?`,
      'Basta una riga. E se [[in {{company}}]][[otherwise:nella vostra azienda]] preferite non dare riscontri, lo capisco benissimo.',
      'In ogni caso, grazie per il Suo tempo e cordiali saluti.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per avermi dedicato il tempo di una risposta[[ sulla posizione di {{role}}]][[when after-interview:, e grazie anche per un colloquio che ho apprezzato]].',
      `${decision.noHardFeelings} Dato che sto ancora imparando che cosa conta in questo settore, c’è stato qualcosa [[when after-interview:nel colloquio]][[otherwise:nella mia candidatura]] che vi ha fatto esitare e su cui potrei lavorare?`,
      'Poche parole sarebbero più che sufficienti. Se preferisce non esprimersi va bene così, e non occorre che mi risponda.',
      'Grazie ancora per l’opportunità[[ in {{company}}]] e un cordiale saluto.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio di cuore per la risposta[[ sulla posizione di {{role}}]] e per l’attenzione riservata alla mia candidatura[[when after-interview:, soprattutto durante il colloquio]].',
      `${decision.plain} Se potesse darmi un solo consiglio, per esempio un corso che valga la pena o una lacuna da colmare prima di ricandidarmi[[ in {{company}}]], quale sarebbe?`,
      'So che molte aziende preferiscono non motivare le proprie scelte, quindi mi risponda solo se per Lei è semplice.',
      'Molte grazie per quanto avete fatto finora e un saluto a tutto il team.',
    ],
  ],
  'keep-in-touch': [
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio per avermi fatto sapere com’è andata la mia candidatura[[ per la posizione di {{role}}]][[when after-interview:, e per la bella conversazione che abbiamo avuto]].',
      `${decision.respected} Continuo a seguire con interesse quello che fa {{company|la vostra azienda}}, e vorrei restare in contatto senza riempirLe la casella di posta. Quale sarebbe per Lei il modo migliore?`,
      'Se è la cosa più semplice, posso tenere d’occhio le vostre offerte e scriverLe due righe quando ce n’è una adatta.',
      'Grazie ancora per il Suo tempo e cordiali saluti.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per il messaggio e per aver preso in considerazione la mia candidatura[[ per la posizione di {{role}}]][[when after-interview:. È stato un piacere conoscervi e scoprire come lavora il team]].',
      `${decision.noHardFeelings} Mi immagino volentieri a lavorare più avanti [[in {{company}}]][[otherwise:con voi]], e per questo vorrei mantenere il contatto. Posso scriverLe due righe di tanto in tanto, o preferisce che ci colleghiamo su LinkedIn?`,
      'Mi adatto volentieri a ciò che Le è più comodo. Grazie ancora per la gentilezza e un cordiale saluto.',
    ],
  ],
  'future-roles': [
    [
      'Buongiorno[[ {{person}}]],',
      'grazie ancora per aver valutato la mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e per il tempo del colloquio]]. È passata qualche settimana, e la mia voglia di lavorare [[in {{company}}]][[otherwise:con voi]] è rimasta la stessa.',
      'Se si aprisse una posizione vicina alla mia esperienza, mi piacerebbe essere di nuovo tra le persone considerate. [[when position-cancelled:Lo stesso vale per questa posizione, se venisse riaperta.]][[otherwise:Non deve essere per forza lo stesso ruolo o lo stesso team.]] E se qualcosa nella mia candidatura ha suscitato domande o riserve, me lo dica pure: risponderò volentieri.',
      'Grazie per tenermi presente e cordiali saluti.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'sono passate alcune settimane dal Suo messaggio[[ sulla posizione di {{role}}]], e desidero ringraziarLa ancora per il modo corretto e gentile con cui è stata seguita la mia candidatura[[when after-interview:, in particolare al colloquio]].',
      'Mi interessa sempre lavorare [[in {{company}}]][[otherwise:con voi]]. Se [[when position-cancelled:la posizione fosse ripresa, o se ne aprisse un’altra,]][[otherwise:si aprisse una posizione]] in cui la mia esperienza può servire, potrebbe ricordarsi di me? Se Le rimane qualche dubbio sul mio profilo, ne parlo volentieri oppure Le mando ciò che manca.',
      'Molte grazie, e spero di risentirLa quando sarà il momento giusto.',
    ],
  ],
  'contract-work': [
    [
      'Buongiorno[[ {{person}}]],',
      'grazie ancora per aver considerato la mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e per il tempo che mi avete dedicato]]. [[when position-cancelled:Capisco che al momento non sia prevista una posizione stabile.]][[otherwise:Capisco che questa volta una posizione stabile non fosse possibile.]]',
      'Forse posso essere utile in un altro modo[[ a {{company}}]]. Vi capita di affidare incarichi a tempo, part-time o a progetto? Potrei cominciare con qualcosa di piccolo e ben definito, così vedreste come lavoro prima di decidere altro.',
      'Se ora non c’è nulla del genere, non c’è alcun problema. Grazie per il Suo tempo e un cordiale saluto.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio di nuovo per il Suo tempo e per la chiarezza della risposta[[ sulla posizione di {{role}}]][[when after-interview:, oltre che per il colloquio che l’ha preceduta]].',
      'Da allora ho pensato a una cosa: in molti team ci sono lavori che aspettano perché nessuno ha le ore per seguirli. Se è così anche [[in {{company}}]][[otherwise:da voi]], varrebbe la pena parlare di qualche giorno alla settimana o di un singolo progetto? Sulla forma ho la massima flessibilità: partita IVA, contratto a termine o part-time.',
      'Se non è il momento, non importa. Grazie per l’attenzione e un saluto al team.',
    ],
  ],
  'check-in': [
    [
      'Buongiorno[[ {{person}}]],',
      'qualche mese fa avete dedicato tempo alla mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e a un colloquio con me]], e ve ne ringrazio ancora. Spero che [[in {{company}}]][[otherwise:da voi]] tutto proceda bene.',
      'Le scrivo perché l’idea di lavorare con voi continua a piacermi. [[check:Dal nostro ultimo contatto ho rafforzato le competenze che la posizione richiedeva]], e Le mando volentieri un curriculum aggiornato. C’è adesso, o ci sarà presto, una posizione che dovrei guardare?',
      'Molte grazie per il Suo tempo e cordiali saluti.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'sono passati alcuni mesi dal nostro ultimo contatto[[ sulla posizione di {{role}}]], e ricordo con gratitudine la gentilezza con cui avete seguito la mia candidatura[[when after-interview:, e anche il nostro colloquio]]. Grazie ancora per questo.',
      '[[check:Nel frattempo ho imparato parecchio]], e oggi il mio profilo è un po’ più solido di quando lo avete visto. {{company|La vostra azienda}} resta tra le mie preferite. Se si aprisse una posizione in cui posso dare un contributo, me lo farebbe sapere?',
      'Bastano due parole, e Le invierò i dettagli che servono. Grazie e i miei migliori auguri per i prossimi mesi.',
    ],
  ],
  recruiter: [
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per il sostegno nella mia candidatura[[ per la posizione di {{role}}]][[ in {{company}}]][[when after-interview: e per aver organizzato il colloquio]]. [[when position-cancelled:È un peccato che la posizione non vada avanti, ma lo capisco.]][[otherwise:Questa volta non è andata, e lo accetto.]]',
      'Lei conosce meglio di me i retroscena. Potrebbe dirmi, in tutta franchezza, [[when position-cancelled:come era visto il mio profilo prima che la ricerca si fermasse]][[otherwise:che cosa ha fatto la differenza]]? Lo prenderò come un aiuto e non starò a discuterne. E se sa di posizioni più adatte a me, mi farà piacere conoscerle.',
      'Grazie ancora per il Suo tempo e per il Suo lavoro. Un cordiale saluto.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per tutto quello che ha fatto per [[la posizione di {{role}}]][[otherwise:la mia candidatura]][[ in {{company}}]]. È stato utile avere qualcuno a cui rivolgersi[[when after-interview:, prima del colloquio e dopo]].',
      '[[when position-cancelled:Ora che la posizione è stata ritirata, guardo avanti.]][[otherwise:Ora che la decisione è presa, guardo avanti.]] Lei conosce bene il mercato: verso quale tipo di ruolo mi indirizzerebbe adesso? Se poi ha saputo qualcosa di preciso sull’impressione che ho dato, mi aiuterebbe anche quello, pure se non è lusinghiero.',
      'La chiamo volentieri quando Le fa comodo. Molte grazie, e spero di collaborare ancora con Lei.',
    ],
  ],
  'thanks-feedback': [
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio per il messaggio e per il tempo che avete dedicato alla mia candidatura[[ per la posizione di {{role}}]][[when after-interview: e al nostro colloquio]]. Apprezzo che mi abbiate risposto.',
      `${decision.respected} Mi piacerebbe avere un giorno un’altra occasione [[in {{company}}]][[otherwise:con voi]].`,
      'Se le vostre regole lo consentono, potrebbe indicarmi una sola cosa da migliorare prima di candidarmi a un ruolo simile? Basta una riga, e se non è possibile lo capisco.',
      'Grazie ancora e i miei migliori auguri a Lei e al team.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie mille per la comunicazione[[ sulla posizione di {{role}}]]. [[when after-interview:Conoscervi è stato un piacere, e del team mi è rimasta un’ottima impressione.]][[otherwise:So che dietro ogni risposta c’è molto lavoro, e apprezzo di aver ricevuto la mia.]]',
      `${decision.noHardFeelings} Seguirò con attenzione i prossimi passi [[di {{company}}]][[otherwise:della vostra azienda]].`,
      'Mi permetto una piccola domanda per imparare: quale competenza dovrei rafforzare per prima? Bastano una o due parole, e va bene anche se non può rispondere.',
      'Grazie per il Suo tempo e un cordiale saluto.',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Buongiorno[[ {{person}}]],',
      'La ringrazio per le notizie sulla mia candidatura[[ per la posizione di {{role}}]] e per il tempo che le avete dedicato[[when after-interview:, soprattutto per il nostro colloquio]]. Apprezzo molto che mi abbia scritto.',
      `${decision.respected} Lungo il percorso {{company|la vostra azienda}} mi è piaciuta sempre di più, e sarei felice di restare in contatto con Lei.`,
      'Che cosa Le sarebbe più comodo: un collegamento su LinkedIn, un elenco di profili o semplicemente un breve messaggio da parte mia ogni tanto?',
      'Grazie ancora per il Suo tempo e a risentirci presto.',
    ],
    [
      'Buongiorno[[ {{person}}]],',
      'grazie per la sincerità della Sua risposta[[ sulla posizione di {{role}}]][[when after-interview: e per un colloquio che ho apprezzato]]. So che messaggi così non sono facili da scrivere.',
      `${decision.noHardFeelings} Se è d’accordo, vorrei mantenere vivo il contatto, perché mi immagino bene a lavorare più avanti [[in {{company}}]][[otherwise:con voi]]. C’è un buon modo per sapere delle nuove posizioni, o posso semplicemente riscriverLe tra qualche mese?`,
      'Grazie di tutto e un cordiale saluto a tutto il team.',
    ],
  ],
};
