/** Short Italian mails about work, and everyday mail with the same words: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Esito selezione',
    "Buonasera Sig.ra Ferri, La contatto in merito al colloquio di lunedì scorso. La commissione ha valutato con favore la Sua preparazione ma ha ritenuto prioritario il possesso dell'abilitazione, che al momento Le manca. La Sua candidatura pertanto non potrà essere accolta. Cordialità, Ufficio Personale",
  ],
  [
    'Il tuo percorso con noi',
    'Ciao Davide, grazie per aver sostenuto i colloqui per la posizione di Backend Developer. Il feedback del team è stato molto buono dal punto di vista umano, ma sul piano tecnico cerchiamo una seniority maggiore, motivo per cui abbiamo deciso di non procedere. Ti auguriamo il meglio!',
  ],
  [
    'Candidatura n. 88213',
    'Gentile utente, il Suo stato di candidatura per la posizione Addetto Vendite – Negozio di Parma è cambiato in: NON IDONEO. Non rispondere a questa email.',
  ],
  [
    'Grazie',
    "Buongiorno Dott.ssa Lai, desidero ringraziarLa per l'interessante incontro. Devo tuttavia comunicarLe che la direzione ha preferito candidati già residenti in zona. Un cordiale saluto, Ing. Fabio Rota",
  ],
  [
    'Cucina',
    'Ciao Karim, per la cucina ho deciso di tenere il ragazzo che era in prova prima di te. Sei bravo, vedrai che trovi presto. Gino',
  ],
  [
    'Tua candidatura',
    'Ciao! Abbiamo letto la tua candidatura come grafico e ti ringraziamo, ma il tuo stile è piuttosto distante dal nostro. Per questa ragione non andremo oltre. Continua a seguirci! Studio Mela',
  ],
  [
    'Concorso pubblico funzionario amministrativo',
    "Si comunica alla S.V. l'esclusione dalla procedura selettiva in oggetto per difetto del titolo di studio richiesto dal bando. Avverso il presente provvedimento è ammesso ricorso al TAR. Il Dirigente del Personale",
  ],
  [
    'Sua candidatura spontanea',
    'Gentile Signor Keller, abbiamo preso atto con piacere della Sua candidatura spontanea. Al momento non disponiamo purtroppo di posti vacanti corrispondenti al Suo profilo professionale. Con i migliori saluti, Servizio del personale, Lugano',
  ],
  [
    'Aggiornamento selezione HR Business Partner',
    'Gentile Paola, come anticipato per telefono, il board ha individuato la persona per il ruolo. Non si tratta di Lei, e mi dispiace davvero. Conservo il Suo CV. Carla Neri, Executive Search',
  ],
  [
    'Stage comunicazione',
    "Ciao Anna, eravate in due in finale e la scelta è stata davvero dura. Lo stage però va a un'altra candidata. Spero che le nostre strade si incrocino ancora. Giulia",
  ],
  [
    'Posizione chiusa',
    'Gentile candidato, La informiamo che la posizione di Project Controller è stata chiusa e non è più possibile proseguire con la selezione. La ringraziamo per la Sua partecipazione.',
  ],
  [
    'RE: curriculum',
    'Buongiorno, grazie per averci contattato. Attualmente il nostro organico è al completo e non prevediamo nuove assunzioni. Saluti, Panificio Sartori',
  ],
  [
    'Candidatura Infermiere RSA',
    "Gentile Sig. Popa, abbiamo visionato la Sua domanda. Non è in possesso dell'iscrizione all'OPI richiesta e quindi non possiamo ammetterLa alla selezione. Distinti saluti",
  ],
  [
    'Novità sul tuo processo',
    'Hey Sara, volevo aggiornarti: il ruolo di Customer Success è stato messo in freeze dalla sede centrale e quindi non potremo portare avanti il tuo processo. Mi spiace moltissimo! Nicola, Talent Partner',
  ],
  [
    'Responsabile amministrativo',
    'Egregio dottore, dopo attenta riflessione la proprietà ha optato per una soluzione interna. Resto a disposizione per un caffè. Cordialmente, Guido Moretti',
  ],
  [
    "Sua domanda d'impiego",
    'Gentile Signora Bianchi, Le restituiamo la documentazione inviataci: la nostra scelta è caduta su altri concorrenti. Le auguriamo di trovare presto un impiego consono. Cancelleria comunale',
  ],
  [
    'Application Marketing Intern',
    'Ciao Marco, abbiamo ricevuto più di 400 application per la posizione di Marketing Intern e purtroppo la tua non è stata tra quelle selezionate per il prossimo step. Non mollare! Il team People',
  ],
  [
    'Prova di ieri',
    'Ciao Luca, la prova in magazzino non è andata come speravamo: i tempi sono ancora lenti per quello che ci serve. Non ti prendiamo per ora, riprova in primavera. Rosario',
  ],
  [
    'Docenza a contratto',
    "Gentile Prof. Verdi, il Consiglio di Dipartimento ha conferito l'incarico di insegnamento ad altro candidato. La ringraziamo per la domanda presentata. Ufficio Didattica",
  ],
  [
    'Hostess fiera',
    'Ciao Giorgia, per la fiera di maggio il cliente ha selezionato altre hostess. Ti teniamo in agenda per i prossimi eventi! Agenzia Eventi Blu',
  ],
  [
    'Selezione operai',
    'Gentile candidato, con la presente La informiamo che non ha superato la prova pratica per la selezione di operai specializzati. Il verbale è consultabile in sede.',
  ],
  [
    'La tua candidatura in Nimbus',
    "Ciao Federica, dopo aver valutato il tuo profilo con attenzione, siamo giunti alla conclusione che in questo momento non c'è un match con la posizione di Data Engineer. Ti auguriamo buona fortuna per la tua ricerca!",
  ],
  [
    'Educatrice nido',
    "Gentile Martina, il consiglio della cooperativa ha scelto di confermare l'educatrice supplente. Non abbiamo quindi altri posti disponibili. La ringrazio di cuore per la Sua disponibilità al colloquio.",
  ],
  [
    'Selezione Back Office',
    'Gentile candidata, siamo spiacenti di informarLa che la Sua candidatura non rientra tra quelle di nostro interesse per la posizione Back Office. I Suoi dati saranno cancellati.',
  ],
  [
    'Agente di commercio',
    "Buongiorno Roberto, ci abbiamo riflettuto e riteniamo che la zona non giustifichi un altro agente. Lasciamo perdere per quest'anno. Grazie della disponibilità al colloquio. Direzione commerciale",
  ],
  [
    'Segretaria studio medico',
    "Gentile Signora, La ringrazio per il curriculum, ma per il posto di segretaria ho già preso accordi con un'altra persona. Dott. Alberto Viola",
  ],
  [
    'Esito assessment center',
    "Caro Andrea, il tuo risultato all'assessment non ti consente purtroppo di accedere al colloquio finale per il Graduate Program. Potrai ripresentare la candidatura tra dodici mesi. Team Graduate",
  ],
  [
    'Risposta candidatura',
    'Salve, abbiamo deciso di sospendere le assunzioni fino a nuovo anno, per cui la sua candidatura come elettricista non avrà seguito. Saluti, Impianti Sole',
  ],
  [
    'Traduttore freelance',
    'Gentile Irene, la ringraziamo per la prova di traduzione. Purtroppo non ha raggiunto gli standard qualitativi che richiediamo ai nostri collaboratori e non possiamo inserirla nel nostro elenco di traduttori. Cordiali saluti',
  ],
  [
    'Esito',
    'Caro Simone, avrei voluto darti una notizia diversa. Il ruolo di Product Designer andrà a chi ha già lavorato con il nostro design system. È stata questione di dettagli. Elena',
  ],
  [
    'Colloquio Amministrazione',
    "Gentile Sig.ra Costa, a seguito del colloquio sostenuto Le comunichiamo che il Suo profilo non è stato ritenuto coerente con le esigenze dell'azienda. Cordiali saluti",
  ],
  ['Barista serale', 'ciao, grazie x essere passato ma il posto da barista lo abbiamo gia dato. ciao'],
  [
    'Esito della tua candidatura',
    "Gentile Francesca,\\n\\nti ringraziamo per l'interesse dimostrato nei confronti di Altavia e per aver dedicato del tempo al nostro processo di selezione.\\n\\nDopo un'attenta analisi della tua candidatura per il ruolo di Financial Analyst, ti comunichiamo che in questo momento abbiamo scelto di concentrarci su profili maggiormente in linea con le nostre esigenze.\\n\\nConserveremo il tuo CV e ti auguriamo successo.",
  ],
  [
    'Candidatura 2291',
    'Gentile candidato, La ringraziamo per aver risposto al nostro annuncio. Purtroppo dobbiamo informarLa che il Suo profilo non presenta tutte le caratteristiche richieste per la posizione ricercata. Distinti saluti, HR',
  ],
  [
    'Riscontro colloquio',
    'Ciao Marta, ti scrivo per darti un riscontro dopo il colloquio di martedì. Il responsabile ha deciso di non dare seguito alla tua candidatura, ritenendo che il ruolo richieda più autonomia. Grazie ancora e in bocca al lupo!',
  ],
  [
    'Thank you from Brightly',
    'Ciao Ale, grazie per aver completato il test tecnico. Lo abbiamo guardato con attenzione ma abbiamo deciso di non passare allo step successivo. Speriamo di rivederti in futuro!',
  ],
  [
    'Aggiornamento sulla posizione',
    'Gentile Dott. Longo, Le scriviamo per aggiornarLa in merito alla posizione di Business Analyst. A seguito di una revisione dei piani aziendali, la posizione non è più aperta. Ringraziandola per la disponibilità, porgiamo cordiali saluti.',
  ],
  [
    'Selezione conclusa',
    'Gentile candidata, La informiamo che la selezione per il ruolo di Receptionist si è conclusa e che è stato individuato un candidato il cui profilo risponde pienamente ai requisiti. Un cordiale saluto.',
  ],
  [
    'La tua candidatura in Orsa',
    'Ciao Giulio, grazie per la tua application! Abbiamo ricevuto tantissime candidature e, anche se il tuo profilo ci ha colpito, non proseguiremo con la tua selezione. Continua a seguirci su LinkedIn.',
  ],
  [
    'Candidatura addetto mensa',
    'Buongiorno, la contatto per la sua candidatura: la posizione è stata già assegnata. Terremo comunque conto del suo nominativo. Saluti',
  ],
  [
    'Sua candidatura',
    'Gentile Signora, abbiamo ricevuto numerose candidature di ottimo livello e la scelta è stata difficile. Siamo spiacenti di comunicarLe che non ha potuto essere ammessa al secondo turno di colloqui. Con i migliori auguri per il Suo futuro professionale.',
  ],
  [
    'Processo di selezione Area Manager',
    "Caro Stefano, dopo aver sentito anche l'amministratore delegato, abbiamo deciso di fermare qui il percorso. Ti ringrazio per la trasparenza. Lucia",
  ],
  [
    'Risposta',
    'Gentile Sig. Conti, in relazione alla domanda di assunzione da Lei inoltrata, spiace comunicarLe che allo stato attuale la nostra azienda non necessita di personale con la Sua qualifica. Distinti saluti.',
  ],
  [
    'Stato candidatura: Software Tester',
    'Ciao Fabio, il recruiter ha esaminato la tua candidatura per Software Tester e ha deciso di non procedere. Guarda altre offerte simili.',
  ],
  [
    'Concorso docenti',
    'La S.V. non ha conseguito il punteggio minimo previsto per il superamento della prova scritta del concorso per docenti.',
  ],
  [
    'Esito colloquio',
    'Gentile Laura, pur avendo apprezzato la Sua motivazione, riteniamo che il Suo profilo sia al momento meno aderente rispetto ad altri candidati valutati per il ruolo di Office Manager. Le auguriamo ogni bene.',
  ],
  [
    'Feedback',
    "Ciao Pietro, ci dispiace dirti che non sei stato selezionato per la fase finale del nostro programma di stage. Ti invitiamo a ricandidarti l'anno prossimo.",
  ],
  [
    'Candidatura estetista',
    "Ciao Sonia, mi dispiace ma ho già trovato un'estetista per il centro. Se mi serve ancora aiuto ti richiamo! Paola",
  ],
  [
    'Vostra candidatura',
    'Egregio Signore, facciamo seguito alla Vostra candidatura e siamo spiacenti di informarVi che non abbiamo potuto prenderla in considerazione. Distinti saluti, Risorse Umane, Bellinzona',
  ],
  [
    'Tirocinio',
    'Ciao Emma, purtroppo per il tirocinio estivo i posti sono già stati tutti assegnati. Riprova in autunno!',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Ombrellone',
    'Gentile signora, purtroppo siamo al completo per tutta la stagione e non possiamo accogliere la sua richiesta di ombrellone in prima fila. Le auguriamo buone vacanze. Bagno Nettuno',
  ],
  [
    'Prenotazione tavolo',
    'Ciao Luca, mi dispiace ma sabato siamo al completo, non abbiamo posti per otto persone. Ti va bene domenica? Trattoria da Gino',
  ],
  [
    'Camera',
    "Gentile ospite, purtroppo la camera richiesta non è più disponibile. Le proponiamo un'altra sistemazione. Hotel Miramare",
  ],
  [
    'Parcheggio',
    'Ciao Marco, il posto auto è già occupato, se vuoi te ne posso offrire un altro in via Verdi. Ti chiamo stasera.',
  ],
  [
    'Provino coro',
    "Cara Elisa, grazie per aver partecipato al provino. Per il ruolo di soprano abbiamo scelto un'altra voce. Ti aspettiamo comunque alle prove del coro amatoriale! Maestro Rossi",
  ],
  [
    'Casting spot',
    "Ciao Giulia, il cliente ha scelto un'altra modella per lo spot. Ti terremo presente per i prossimi casting. Agenzia",
  ],
  [
    'Squadra under 15',
    'Gentili genitori, vostro figlio non è stato selezionato per la squadra regionale. Grazie per aver partecipato ai provini. ASD Tevere',
  ],
  [
    'Gita scolastica',
    'Gentili famiglie, la gita del 12 maggio è stata annullata per mancanza di adesioni. La scuola provvederà al rimborso.',
  ],
  [
    'Ordine',
    'Gentile cliente, il prodotto ordinato non è più disponibile e il suo ordine è stato annullato. Ci scusiamo per il disagio.',
  ],
  [
    'Reso',
    'Gentile cliente, la Sua richiesta di reso non può essere accettata perché sono trascorsi 14 giorni. Cordiali saluti',
  ],
  [
    'Fattura',
    "Buongiorno, la fattura 221 non corrisponde all'ordine: manca il numero di commessa. Può inviarcela di nuovo? Grazie, Amministrazione",
  ],
  [
    'Offerta fornitura mensa',
    "Spett.le Ditta, la ringraziamo per l'offerta. La commissione di gara ha assegnato l'incarico a un altro concorrente. Ufficio Acquisti",
  ],
  [
    'Progetto',
    'Ciao Paolo, per il progetto abbiamo deciso di andare avanti con un altro fornitore. Grazie comunque della tua proposta e del tempo dedicato. Anna',
  ],
  [
    'Dottorato',
    "Gentile candidata, La informiamo che non è stata ammessa alla prova orale per l'ammissione al corso di laurea in Medicina.",
  ],
  [
    'Assicurazione',
    'Gentile assicurato, non possiamo dare seguito alla Sua richiesta di risarcimento in quanto la polizza era scaduta.',
  ],
  [
    'Riunione',
    "Ciao a tutti, la riunione di lunedì è annullata, troviamo un'altra data. Il candidato per il posto di analista arriva mercoledì.",
  ],
  [
    'Colloquio genitori',
    'Gentile signora, il colloquio con i docenti del 5 è annullato. Le comunicheremo una nuova data. La segreteria',
  ],
  [
    'Conferma candidatura',
    'Ciao Elena, grazie per esserti candidata! La tua candidatura è stata ricevuta. Se non dovesse essere in linea con la posizione, la terremo nel nostro database per altre selezioni.',
  ],
  [
    'Prossimi passi',
    'Gentile Marco, a breve incontreremo altri candidati e poi prenderemo una decisione. La aggiorneremo comunque, anche in caso di esito negativo.',
  ],
  [
    'Offerta di lavoro',
    'Gentile Dott.ssa Lai, siamo felici di comunicarLe che la scelta è ricaduta su di Lei per il ruolo di Controller. In allegato la proposta contrattuale.',
  ],
  [
    'Rifiuto offerta',
    "Gentile Dott. Riva, La ringrazio per l'offerta di lavoro, ma ho deciso di proseguire con un'altra azienda. Un cordiale saluto, Ilaria Bo",
  ],
  [
    'Sollecito',
    'Buongiorno, vi scrivo perché non ho ricevuto alcun riscontro sulla mia candidatura. Devo pensare che non sono stato selezionato? Grazie',
  ],
  [
    'Referenza',
    'Ciao Sara, il candidato che mi avevi segnalato purtroppo non ha superato il colloquio. Se hai altri nomi mandameli pure! Dario',
  ],
  [
    'Permesso studio',
    'Ciao Luca, non posso darti il permesso di venerdì: siamo già in due in ferie. Ti va bene lunedì? Marta',
  ],
  [
    'Promemoria test',
    'Gentile candidato, Le ricordiamo che il test va completato entro venerdì. Chi non completa il test non accederà alla fase successiva della selezione.',
  ],
  [
    'Il tuo abbonamento',
    'Ciao Luca, il pagamento non è andato a buon fine e il tuo abbonamento è stato sospeso. Aggiorna la carta.',
  ],
  [
    'Mostra collettiva',
    'Gentile artista, le opere da Lei proposte non sono state selezionate per la mostra. La ringraziamo per aver partecipato alla selezione.',
  ],
  [
    'Newsletter lavoro',
    'Perché il tuo CV viene scartato? Leggi i consigli dei recruiter: "Non sei stato selezionato" non è la fine. Scopri di più sul blog.',
  ],
  [
    'Condominio',
    "Gentili condòmini, l'assemblea ha deciso di affidare l'incarico di amministratore a un altro professionista, lo Studio Berti.",
  ],
  ['Medico', "Gentile paziente, l'esito del test è negativo. Può ritirare il referto allo sportello."],
  [
    'Visita medica',
    "Buongiorno, l'esito del tampone è risultato negativo. Cordiali saluti, Laboratorio Analisi",
  ],
  [
    'Volontari',
    'Ciao Luca, grazie per esserti offerto come volontario: per sabato siamo già al completo ma ti aspettiamo il sabato dopo!',
  ],
  [
    'Iscrizione palestra',
    'Ciao Giulia, il corso di pilates delle 18 è al completo: non ci sono più posti. Vuoi passare a quello delle 19?',
  ],
  [
    'Colloquio confermato',
    'Gentile Signora, Le confermo il colloquio per il ruolo di receptionist. Purtroppo non potremo rimborsarLe le spese di viaggio.',
  ],
  [
    'Mail tra colleghi',
    "Ciao Fede, per il posto in amministrazione io prenderei la Bassi, l'altro candidato non mi ha convinto. Che ne dici? Ste",
  ],
  [
    'Gara podistica',
    "Caro atleta, le iscrizioni alla maratona sono chiuse e i pettorali esauriti: non possiamo accettare la tua domanda. Riprova l'anno prossimo!",
  ],
  [
    'Adozione cane',
    "Ciao Marta, per Birba abbiamo scelto un'altra famiglia con il giardino. Grazie per la tua disponibilità!",
  ],
  ['Sala prove', 'Ciao Teo, giovedì la sala è già presa da un altro gruppo. Ti va bene venerdì?'],
  [
    'Abbiamo ricevuto la tua candidatura',
    'Ciao Marta, grazie per la candidatura al ruolo di Buyer. Se il tuo profilo sarà in linea ti contatteremo entro tre settimane; in caso contrario considera chiusa la selezione.',
  ],
  [
    'Colloquio rinviato',
    "Gentile Luca, purtroppo il responsabile non sarà disponibile giovedì e non possiamo confermare il colloquio. Può proporci un'altra data?",
  ],
  [
    'Sei dei nostri',
    'Ciao Paolo, siamo felici di offrirti il posto! Gli altri candidati erano preparati ma tu ci hai convinto.',
  ],
  [
    'Prossimo colloquio',
    'Gentile Sara, ha superato il primo colloquio per la posizione di Controller e vorremmo incontrarLa di nuovo. Non si preoccupi se non ha esperienza di SAP.',
  ],
  [
    'Declino',
    "Gentile Dott.ssa, purtroppo non posso accettare la posizione: ho scelto un'altra offerta. La ringrazio per il tempo dedicatomi.",
  ],
  [
    'Documenti mancanti',
    'Gentile candidato, la Sua domanda non è completa: manca il diploma. Se non sarà integrata entro 5 giorni, verrà esclusa dalla selezione.',
  ],
  [
    'Mutuo',
    'Gentile cliente, la Sua domanda non può essere accolta: il reddito da lavoro non è sufficiente. Filiale di Parma',
  ],
  [
    'Test di ingresso',
    'Gentile studente, non è stato ammesso al corso di laurea magistrale in Psicologia. Può consultare la graduatoria.',
  ],
  [
    'Evento annullato',
    'Ciao a tutti, il career day di venerdì è stato annullato. I colloqui con le aziende saranno riprogrammati.',
  ],
  [
    'Appartamento',
    "Ciao Giulia, abbiamo scelto un'altra coinquilina, una persona che lavora qui vicino. In bocca al lupo!",
  ],
  [
    'Offerta scaduta',
    "Ciao Marco, l'offerta di lavoro che avevi salvato non è più disponibile. Guarda le offerte simili per magazziniere.",
  ],
  [
    'Rimborso spese',
    'Gentile Luca, il rimborso delle spese del colloquio non può essere accettato senza ricevuta.',
  ],
];
