/** Italian mails written without a look at the rules, in three batches, and mail of other matters that uses the same words: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Esito colloquio',
    'Gentile Marta, La ringraziamo per il tempo che ci ha dedicato. Dopo un confronto con il responsabile di reparto abbiamo scelto di dare seguito ad altri profili. Le auguriamo di trovare presto ciò che cerca.',
  ],
  [
    'Candidatura per Magazziniere',
    'Buongiorno Ivan, la sua domanda per il posto di magazziniere non ha avuto esito positivo. Cordiali saluti, Logistica Brenta',
  ],
  [
    'La tua candidatura da Nuvola',
    'Ciao Elena! Abbiamo ricevuto più di 400 candidature per Product Designer e purtroppo la tua non è tra quelle con cui andremo avanti. Un abbraccio dal team Nuvola',
  ],
  [
    'Posizione di receptionist',
    'Gentilissima, con la presente desideriamo comunicarLe che per il posto di receptionist la nostra scelta è caduta su un altro nominativo. RingraziandoLa per la disponibilità, porgiamo distinti saluti. Hotel Miramonti',
  ],
  [
    'Re: candidatura cameriera',
    "Ciao Lucia, scusa il ritardo. Ho già trovato una ragazza per la sala, quindi per quest'estate siamo a posto. Grazie lo stesso per essere venuta a fare la prova!",
  ],
  [
    'Selezione infermieri',
    "Si informa che la S.V. non è risultata idonea alla prova orale della selezione per infermiere e pertanto non è inserita nella graduatoria finale. L'Ufficio Concorsi",
  ],
  [
    'Aggiornamento',
    'Gentile Andrea, siamo dispiaciuti di doverLe dire che il Suo profilo, pur di grande interesse, non risponde pienamente ai requisiti della posizione di Export Manager. Terremo il Suo CV a disposizione per future ricerche.',
  ],
  [
    'Analista dati: esito',
    'Ciao Giorgio, abbiamo riflettuto molto prima di scriverti. Per il ruolo di analista dati proseguiremo con chi ha più esperienza in ambito assicurativo. Ci è piaciuto molto conoscerti e speriamo di rivederti.',
  ],
  [
    'Borsa lavoro - cooperativa',
    'Buongiorno, la commissione ha esaminato le domande di assunzione. La Sua richiesta di lavoro presso la cooperativa non può essere accolta per mancanza di posti. Saluti',
  ],
  [
    'Grazie per il tuo interesse',
    'Caro Pietro, dopo aver valutato con attenzione il tuo CV, non ravvisiamo al momento una corrispondenza con le competenze richieste per il ruolo di DevOps Engineer. In bocca al lupo per la tua ricerca!',
  ],
  [
    'Ricerca sospesa',
    "Gentile dottoressa Greco, l'azienda cliente ha deciso di congelare l'inserimento del Controller fino a data da destinarsi. Il processo di selezione a cui stava partecipando si interrompe quindi qui. Mi dispiace molto.",
  ],
  [
    'Posizione ricoperta',
    "Gentile candidata, La informiamo che la posizione di impiegata contabile per cui si è candidata è stata nel frattempo assegnata. Grazie per l'interesse dimostrato verso Officine Bianchi.",
  ],
  [
    'Colloquio di martedì',
    'Buongiorno Samuele, ci siamo confrontati e non riteniamo di poterle fare una proposta di assunzione. Le auguro ogni bene. Ing. Carli',
  ],
  [
    'Tirocinio in redazione',
    "Ciao Bea, ti scrivo per il tirocinio: abbiamo preso un'altra persona. Era davvero una scelta difficile. Continua a scrivere, sei brava. Tommaso",
  ],
  [
    'Application update',
    'Gentile Omar, in merito alla Sua candidatura come autista patente C, Le comunichiamo che non è stata presa in considerazione in quanto priva della CQC richiesta.',
  ],
  [
    'Esito delle selezioni',
    'Ciao Chiara, purtroppo non hai passato la fase del test logico e il tuo percorso di selezione con noi finisce qui. Potrai ricandidarti tra dodici mesi.',
  ],
  [
    'Selezione docenti',
    'Gentile prof.ssa Longo, la informo che la supplenza è stata attribuita ad altro aspirante con punteggio superiore. La sua messa a disposizione non può quindi essere accolta. Il Dirigente Scolastico',
  ],
  [
    'Richiesta di collaborazione',
    'Gentile collega, la ringraziamo per averci proposto la sua candidatura. Attualmente lo studio non ha necessità di nuovi collaboratori e non possiamo pertanto darle una risposta positiva. Studio legale Ferro',
  ],
  [
    'UX Researcher',
    "Ciao Nadia, è stata dura decidere, ma non ti faremo un'offerta per UX Researcher. Il tuo caso di studio era ottimo; abbiamo preferito una persona con più anni in ambito B2B. Se vuoi ti do un feedback al telefono.",
  ],
  [
    'Concorso istruttore contabile',
    "Con riferimento alla domanda di partecipazione al concorso, si comunica che la S.V. non è stata ammessa alle prove scritte per carenza dei requisiti di cui all'art. 3 del bando.",
  ],
  [
    'La Sua candidatura',
    'Egregio signor Bernasconi, abbiamo esaminato con interesse il Suo dossier. Purtroppo dobbiamo comunicarLe che abbiamo dato la preferenza ad altri candidati. Le ritorniamo in allegato la documentazione. Risorse umane, Bellinzona',
  ],
  [
    'Feedback',
    'Ciao Luca, grazie ancora per la chiacchierata. Non è un no facile, ma è un no: per la posizione di Sales Manager andiamo su un altro candidato. Restiamo in contatto.',
  ],
  [
    'Candidatura spontanea',
    'Buongiorno, abbiamo ricevuto il suo curriculum ma al momento non ci sono posizioni aperte in linea con il suo profilo. La terremo presente in futuro. Pasticceria Conti',
  ],
  [
    'Addetta mensa',
    'Gentile Sig.ra Rossi, in relazione al colloquio sostenuto in data 4 marzo, siamo a comunicarLe che la selezione si è conclusa e che Lei non rientra tra le persone scelte. Distinti saluti',
  ],
  [
    'Stato candidatura: chiusa',
    'Gentile Paolo, la tua candidatura per Store Manager è stata respinta. Puoi consultare altre offerte sul nostro portale.',
  ],
  [
    'Dottorato industriale in azienda',
    'Gentile dott. Sala, la posizione di ricercatore è andata a un candidato interno. Non mi resta che ringraziarla per la pazienza con cui ha affrontato i tre colloqui.',
  ],
  [
    'Programma graduate',
    "Ciao Federica, ti avevamo promesso una risposta: quest'anno non sei fra i 20 giovani che entreranno nel programma graduate. La tua candidatura è stata tra le ultime a essere scartate, e ci tenevamo a dirtelo.",
  ],
  [
    'Posto in officina',
    "Buongiorno Mirko, il titolare ha preso un meccanico che abita qui vicino, quindi il posto non c'è più. Mi spiace, la prova era andata bene. Sonia, amministrazione",
  ],
  [
    'Sua domanda di impiego',
    'Gentile signora, abbiamo vagliato la Sua domanda di impiego con cura. Non ci è tuttavia possibile prenderla in considerazione per la posizione vacante. Formuliamo i migliori auguri per il Suo futuro professionale.',
  ],
  [
    'Posizione annullata',
    'Ciao Simone, ti aggiorno con una brutta notizia: il budget per il ruolo di Scrum Master è stato tagliato e la ricerca annullata. Grazie per il tempo che ci hai dedicato nei colloqui.',
  ],
  [
    'Commessa negozio centro',
    "Ciao! Grazie per aver portato il curriculum in negozio. Per questa volta abbiamo scelto un'altra ragazza. Ciao, Ketty",
  ],
  [
    'Valutazione profilo',
    'Gentile Dario, al termine della valutazione dei candidati il cliente ha optato per un profilo più senior. La ringrazio per la collaborazione e resto a disposizione. Agenzia Lavora',
  ],
  [
    'Notizie dal team Talent',
    'Ciao Irene, non porteremo avanti la tua candidatura per Content Specialist. So che non è la risposta che speravi. Ti auguro il meglio per i prossimi passi.',
  ],
  [
    'OSS turno notte',
    'Gentile Sig. Diaz, non siamo in grado di offrirle il posto di OSS per il quale aveva presentato domanda. La graduatoria resta valida un anno. RSA Villa Serena',
  ],
  [
    'Esito',
    'Gentile Martina, grazie per aver partecipato alla giornata di assessment. Non abbiamo potuto inserirla tra i finalisti per il ruolo di Buyer. Cordialmente, Direzione HR',
  ],
  [
    'Re: Re: Disponibilità',
    'Buonasera, mi scusi se rispondo solo ora. Come badante per la mamma abbiamo trovato una signora del paese, quindi non abbiamo più bisogno. La ringrazio per essere venuta al colloquio.',
  ],
  [
    'Esito candidatura Junior Accountant',
    "Gentile Kevin, la Sua candidatura non è stata selezionata per il prosieguo dell'iter. La invitiamo a monitorare la pagina Lavora con noi.",
  ],
  [
    'Decisione finale',
    "Gentile Teresa, la decisione è caduta su un'altra persona che conosceva già il nostro gestionale. Mi rincresce, perché il colloquio con Lei è stato molto piacevole.",
  ],
  [
    'Esito prova pratica',
    'Buongiorno Denis, la prova in officina è andata discretamente ma ci aspettavamo più autonomia sulle macchine CNC. Non possiamo quindi assumerla. Buona fortuna.',
  ],
  [
    'Candidatura grafica',
    'Ciao Noemi, il tuo portfolio è bello ma non è ciò che ci serve adesso. Grazie di avercelo mandato, Studio Lume',
  ],
  [
    'Re: colloquio segretaria',
    "Buonasera, le comunico che il dottore ha assunto un'altra segretaria. Grazie e buon proseguimento.",
  ],
  [
    'Selezione autisti',
    'A seguito delle verifiche effettuate, la informiamo che Lei è stato escluso dalla selezione per difetto di requisiti.',
  ],
  [
    'Senior Engineer',
    'Ciao Ale, il team ha deciso di fermarsi qui con te. Non è stato semplice. Posso condividere il feedback se ti interessa.',
  ],
  [
    'La tua candidatura a Ferrovie',
    'Gentile candidato, la informiamo che il suo percorso di selezione si è concluso con esito non favorevole.',
  ],
  [
    'Apprendista parrucchiera',
    'Ciao Asia, per adesso non prendo nessuno, il lavoro è poco. Ti chiamo io se cambia qualcosa!',
  ],
  [
    'Vostra candidatura',
    'Egregio dottore, la posizione di responsabile qualità non è più vacante. La ringraziamo per averci contattato.',
  ],
  [
    'Colloquio Milano',
    'Gentile Rachele, siamo giunti alla conclusione che il ruolo di Account non sia quello giusto per Lei in questo momento. Le siamo grati per la Sua disponibilità.',
  ],
  [
    'Selezione educatori',
    'Si comunica che la Sua domanda è stata respinta in quanto pervenuta oltre il termine. Cooperativa Sole',
  ],
  [
    'La tua candidatura come Project Manager',
    "Ciao Ivo, ti ringraziamo per l'attenzione. Dopo un'attenta analisi abbiamo scelto di concentrarci su candidature più vicine a ciò che cerchiamo.",
  ],
  [
    'Addetto paghe',
    'Gentile Sig. Orlando, facciamo seguito al colloquio del 9 u.s. per informarLa che non si darà corso alla Sua assunzione. Cordialità.',
  ],
  [
    'Esito selezione stage',
    'Cara Lia, purtroppo lo stage è stato assegnato. Ti invitiamo a ricandidarti in primavera.',
  ],
  [
    'Responsabile di negozio',
    'Gentile Vera, il cliente ha deciso di non dare seguito al Suo profilo, in quanto alla ricerca di esperienza nel lusso.',
  ],
  [
    'Aggiornamento candidatura',
    'Ciao Max, non sei tra i candidati che abbiamo scelto per il prossimo step. Ci dispiace!',
  ],
  [
    'Tecnico di laboratorio',
    'Buonasera, la ringrazio per la pazienza. Siamo stati costretti a chiudere la ricerca senza assumere nessuno. Dott. Pini',
  ],
  [
    'Tua application',
    'Hey Gio, we... anzi, in italiano: il ruolo è stato preso da qualcuno che era già avanti nel processo. Mi spiace davvero, sei super. Marta, HR',
  ],
  [
    'Segreteria studio medico',
    'Gentile Sig.ra, il posto è stato dato a una collega che rientra dalla maternità. Tengo il suo curriculum. Dott.ssa Sala',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Abbiamo ricevuto la tua candidatura',
    'Ciao Marco, la tua candidatura per Data Engineer è arrivata. Se il tuo profilo sarà in linea ti contatteremo entro tre settimane; in caso contrario considera la selezione conclusa. Conserveremo il CV per 24 mesi.',
  ],
  [
    'Conferma candidatura',
    'Gentile candidato, confermiamo la ricezione della Sua candidatura. Qualora non dovesse ricevere riscontro entro 30 giorni, la candidatura è da intendersi non accolta per questa posizione.',
  ],
  [
    'Grazie per esserti candidato',
    "Grazie! Dato l'elevato numero di candidature non ci è possibile rispondere a tutti. Contatteremo solo i profili ritenuti idonei. Il team Risorse Umane",
  ],
  [
    'Candidatura ricevuta',
    "La ringraziamo per averci inviato il Suo CV. In assenza di una nostra comunicazione entro due mesi, La preghiamo di considerare negativo l'esito della selezione.",
  ],
  [
    'Il tuo CV è con noi',
    'Ciao Giulia, stiamo leggendo tutte le candidature per il ruolo di Copywriter. Anche se questa volta non dovessi essere scelta, terremo il tuo profilo nel nostro database.',
  ],
  [
    'Stato della candidatura',
    'Gentile Sara, la Sua candidatura è in fase di valutazione. Non abbiamo ancora preso una decisione e non abbiamo escluso nessun candidato. La aggiorneremo entro venerdì.',
  ],
  [
    'Piccolo ritardo',
    'Ciao Fabio, la selezione va per le lunghe: il responsabile è in ferie e non siamo riusciti a chiudere. Sei ancora in corsa per il posto di sistemista.',
  ],
  [
    'Invito a colloquio',
    'Gentile Anna, la Sua candidatura ci ha colpito e vorremmo incontrarLa giovedì 12 alle 10. Purtroppo non possiamo rimborsare le spese di viaggio. Ci confermi la presenza.',
  ],
  [
    'Spostamento colloquio',
    'Buongiorno Luca, purtroppo il responsabile non sarà disponibile domani: il colloquio per la posizione di manutentore non potrà svolgersi. Le proponiamo lunedì alla stessa ora.',
  ],
  [
    'Offerta di assunzione',
    'Cara Silvia, siamo felici di proporti il contratto a tempo indeterminato. Tra quaranta candidati abbiamo scelto te! Purtroppo non possiamo riconoscere i buoni pasto nei primi tre mesi.',
  ],
  [
    'Offerta in scadenza',
    'Gentile Roberto, Le ricordiamo che la nostra proposta di assunzione scade venerdì. Se non riceveremo il contratto firmato, saremo costretti a proseguire con un altro candidato.',
  ],
  [
    '12 nuovi annunci per te',
    "Nuove offerte di lavoro a Bologna: addetto vendite, barista, impiegato. L'annuncio che avevi salvato non è più disponibile. Candidati subito!",
  ],
  [
    'La tua ricerca: contabile Milano',
    'Abbiamo trovato 7 offerte per contabile. Una posizione che hai visto di recente è scaduta e non accetta più candidature. Scopri annunci simili.',
  ],
  [
    'Ritiro candidatura confermato',
    'Ciao Teo, come da tua richiesta abbiamo ritirato la tua candidatura per Backend Developer. Non verrai più considerato per questa posizione. Se cambi idea, scrivici.',
  ],
  [
    'Rinuncia al concorso',
    'Gentile dottoressa, prendiamo atto della Sua rinuncia alla selezione. Il Suo nominativo è stato pertanto escluso dalla graduatoria.',
  ],
  [
    'Rinuncio alla posizione',
    "Gentile dott. Villa, la ringrazio per l'offerta ma ho deciso di non accettare la posizione: ho scelto un'altra azienda più vicina a casa. Cordiali saluti, Elisa Mori",
  ],
  [
    'La mia candidatura',
    'Buongiorno, un mese fa ho fatto il colloquio per addetto al banco e non ho più avuto notizie. Devo dedurre che non sono stato selezionato? Grazie, Nicola',
  ],
  [
    'Sfogo',
    'Amore, mi hanno scritto adesso: non mi hanno presa per quel posto in banca. Dicono che hanno scelto un candidato interno. Ci vediamo stasera.',
  ],
  [
    'Re: feedback candidati',
    'Ciao Paola, ho visto i tre candidati per il controller: Rossi non è idoneo, Bianchi lo scarterei. Procediamo con Verdi? Mandagli tu la mail di rifiuto.',
  ],
  [
    'Shortlist cuoco',
    "Ciao a tutti, aggiornamento selezione: abbiamo deciso di non procedere con il candidato di ieri, non aveva l'esperienza richiesta. Domani vediamo gli altri due.",
  ],
  [
    'Modello lettera di rifiuto',
    'Ciao Ilaria, ti lascio il testo standard da usare: "La ringraziamo ma abbiamo deciso di proseguire con altri candidati". Sostituisci il nome e invia dal gestionale.',
  ],
  [
    'Perché non ti chiamano dopo il colloquio',
    "Newsletter carriera: 5 motivi per cui la tua candidatura non è stata selezionata, e come rimediare. Leggi l'articolo completo sul blog. Disiscriviti qui.",
  ],
  [
    'Come rispondere a un rifiuto',
    'Questa settimana nella nostra newsletter: cosa scrivere quando un recruiter ti dice che ha scelto un altro candidato. Più: modelli di CV gratuiti.',
  ],
  [
    'Appartamento via Dante',
    "Buongiorno, la ringrazio per l'interesse. Tra le candidature ricevute il proprietario ha scelto un'altra famiglia, quindi l'affitto non è più disponibile. Agenzia Casa Nuova",
  ],
  [
    'Richiesta di prestito',
    'Gentile cliente, siamo spiacenti di comunicarLe che la Sua richiesta di prestito personale non è stata accolta. Il Suo profilo non rispetta i criteri di valutazione.',
  ],
  [
    'Mutuo prima casa',
    'Gentili signori, la vostra domanda di mutuo non è stata approvata in quanto il reddito da lavoro non risulta sufficiente.',
  ],
  [
    'Visto di lavoro',
    'La Sua domanda di visto per lavoro subordinato è stata respinta. Può presentare ricorso entro 60 giorni. Consolato Generale',
  ],
  [
    'Iscrizione asilo nido',
    "Gentile famiglia, la domanda di iscrizione al nido non è stata accolta per esaurimento dei posti. Il bambino è inserito in lista d'attesa.",
  ],
  [
    'Bando cultura 2024',
    'Spettabile associazione, il progetto presentato non è stato selezionato per il finanziamento. La commissione ha valutato 120 candidature.',
  ],
  [
    'Ordine 55821',
    "Ciao! Purtroppo il tuo ordine non può essere evaso: l'articolo selezionato è esaurito. Riceverai il rimborso in 5 giorni lavorativi.",
  ],
  [
    'Sinistro n. 8871',
    'Gentile assicurato, la Sua richiesta di risarcimento non può essere accolta perché il danno non è coperto dalla polizza.',
  ],
  [
    'Iscrizione al master',
    'Gentile dottore, siamo spiacenti di informarLa che la Sua candidatura al master in Data Science non è stata accettata. Le auguriamo il meglio per la carriera.',
  ],
  [
    'Richiesta di rimborso',
    'Gentile Sig. Moro, la Sua richiesta di rimborso non è stata accolta: il biglietto selezionato non è rimborsabile. Servizio clienti',
  ],
  [
    'Palestra',
    'Ciao, il corso di yoga del martedì è al completo e non possiamo accettare la tua iscrizione. Ti mettiamo in lista per il prossimo. Staff FitLife',
  ],
  [
    'Borsa di studio',
    'Gentile studente, la Sua domanda di borsa di studio non risulta vincitrice. La graduatoria è pubblicata sul sito.',
  ],
  [
    'Erasmus 2025',
    'Ciao Giada, purtroppo non sei stata selezionata per la mobilità Erasmus a Lisbona. Puoi candidarti al secondo bando a ottobre.',
  ],
  [
    'Premio letterario',
    'Gentile autore, la giuria ha selezionato i dieci finalisti e il suo racconto non è tra questi. La ringraziamo per aver partecipato.',
  ],
  [
    'Articolo sottomesso',
    'Gentile dott.ssa Neri, siamo spiacenti di comunicarLe che il Suo manoscritto non è stato accettato per la pubblicazione. In allegato i pareri dei revisori.',
  ],
  [
    'Adozione gatto Romeo',
    "Ciao, grazie per esserti candidata per adottare Romeo. Abbiamo scelto un'altra famiglia con giardino. Ci sono però altri mici che aspettano!",
  ],
  [
    'Casting pubblico studio tv',
    "La tua richiesta di partecipare come pubblico alla puntata non è stata accolta: posti esauriti. Riprova con un'altra data.",
  ],
  [
    'Gara fornitura arredi',
    'Spett.le ditta, si comunica che la Vostra offerta non è risultata aggiudicataria. La fornitura è stata affidata ad altro operatore economico.',
  ],
  [
    'Preventivo bagno',
    "Buongiorno, grazie per il preventivo. Abbiamo deciso di affidare i lavori a un'altra impresa. Le auguriamo buon lavoro.",
  ],
  [
    'Carta di credito',
    'Gentile cliente, la richiesta della carta Oro non è stata accettata. Per il momento non possiamo proseguire. Banca Adda',
  ],
  [
    'Permesso di soggiorno',
    "Si comunica che l'istanza di rinnovo del permesso di soggiorno per lavoro autonomo è stata rigettata.",
  ],
  [
    'Richiesta ferie',
    'Ciao Monica, la tua richiesta di ferie dal 5 al 19 agosto non è stata approvata: in quel periodo siamo già scoperti. Parlane con il responsabile.',
  ],
  [
    'Promozione interna',
    'Cara Laura, complimenti! Abbiamo deciso di affidarti il ruolo di team leader; gli altri candidati interni non sono stati scelti.',
  ],
  [
    'Test online da completare',
    'Ciao Ahmed, il prossimo passo per la tua candidatura è un test online. Se non lo completi entro domenica non potremo proseguire con la tua candidatura.',
  ],
  [
    'Documenti mancanti',
    'Gentile candidata, la domanda di partecipazione al concorso è incompleta. In mancanza del documento entro il 10/05 Lei verrà esclusa dalla selezione.',
  ],
  [
    "Un'altra posizione per Lei",
    'Gentile Giorgia, per la posizione di Milano abbiamo preferito un altro profilo, ma vorremmo incontrarLa per quella di Torino: è libera mercoledì per un colloquio?',
  ],
  [
    'Re: candidatura',
    'Buongiorno Stefano, ho passato il suo CV al collega che segue la selezione. Non sono io che decido, ma il suo profilo non mi sembra fuori linea. Le faremo sapere.',
  ],
  [
    'Benvenuto a bordo',
    'Ciao Enrico, benvenuto! In allegato trovi la lettera di assunzione. Non dimenticare di portare il certificato medico, altrimenti non possiamo attivare il contratto.',
  ],
  [
    'Candidatura non inviata',
    "Ciao Dora, hai iniziato una candidatura per Project Manager ma non l'hai completata. La tua candidatura non è stata inviata: riprendila prima che la posizione venga chiusa.",
  ],
  [
    'Profilo incompleto',
    'Gentile utente, il tuo profilo non è visibile ai recruiter. Aggiungi le tue esperienze per essere preso in considerazione dalle aziende.',
  ],
  [
    'Referenze per Carla Fabbri',
    'Buongiorno, Carla si è candidata da noi come educatrice. Può darci una referenza? Purtroppo non abbiamo trovato il suo numero sul CV.',
  ],
  [
    'Riunione condominio',
    "Gentili condomini, la candidatura dell'amministratore Bianchi non è stata approvata; la nomina è rinviata. Nessuna decisione sul posto auto.",
  ],
  [
    'Elezioni rappresentanti',
    'Cari colleghi, si chiudono oggi le candidature per la RSU. Chi non è stato eletto lo scorso anno può ricandidarsi.',
  ],
  [
    'Recesso contratto luce',
    'Gentile cliente, la Sua richiesta di passaggio al mercato libero non è andata a buon fine: il codice POD non è corretto. La invitiamo a ripresentare la domanda.',
  ],
  [
    'Lavoro di gruppo',
    'Ragazzi, il prof non ha accettato la nostra proposta per il progetto. Dobbiamo scegliere un altro tema entro venerdì. Chi cerca le fonti?',
  ],
  [
    'Posticipo inserimento',
    'Ciao Ivan, il tuo ingresso slitta di due settimane: non siamo riusciti a preparare la postazione. Il posto è tuo, non ti preoccupare!',
  ],
  [
    'Colloquio: come arrivare',
    'Gentile Mario, La aspettiamo domani in via Po 3. Chi arriva in ritardo non sarà ammesso alla prova. Porti un documento di identità.',
  ],
  [
    'Candidatura inoltrata',
    "La tua candidatura per Analista è stata inoltrata all'azienda. Solo se non verrà scartata in fase di screening riceverai un invito al test.",
  ],
  [
    'Grazie per la candidatura',
    'Le candidature prive di lettera di presentazione non saranno prese in considerazione. La Sua è completa: la esamineremo a breve.',
  ],
  [
    'Promemoria colloquio',
    'Gentile Ugo, Le ricordiamo il colloquio di domani. In caso di mancata presentazione senza preavviso la candidatura verrà archiviata.',
  ],
  [
    'Selezione in corso',
    'Ciao Rita, alcuni candidati sono già stati esclusi, tu no! Ti scriviamo presto per la fase due.',
  ],
  [
    'Passaggio di fase',
    'Ottime notizie: hai superato il test. Purtroppo la sede di Roma non è disponibile, il colloquio sarà online.',
  ],
  [
    'Posizione di Bari',
    'Gentile Sofia, la sede di Bari non è più disponibile per questo ruolo, ma resta valida la Sua candidatura per Lecce. Possiamo sentirci domani?',
  ],
  [
    'Proposta contrattuale',
    'Ciao Leo, ti mando la proposta. Non possiamo offrirti di più come RAL, ma il posto è tuo se lo vuoi.',
  ],
  [
    'Lettera di dimissioni',
    'Gentile direttore, con la presente rassegno le mie dimissioni dal ruolo di contabile. Non potrò proseguire la collaborazione oltre il 30 giugno.',
  ],
  [
    'Conferma dimissioni',
    'Gentile Anita, prendiamo atto delle Sue dimissioni. Il rapporto di lavoro si conclude il 31 marzo. La ringraziamo per il lavoro svolto e Le auguriamo il meglio.',
  ],
  [
    'Scadenza contratto',
    'Ciao Pino, il tuo contratto termina a fine mese e purtroppo non possiamo rinnovarlo. Passa in ufficio per i documenti.',
  ],
  [
    'Re: annuncio bici',
    'Ciao, mi dispiace ma la bici è già stata venduta, ho scelto un altro acquirente che abita qui. Buona ricerca!',
  ],
  [
    'Sostituzione turno',
    'Ragazzi, per il turno di sabato non è stato trovato nessuno. Chi può coprire? Il posto in cassa resta scoperto.',
  ],
  [
    'Re: preventivo sito',
    'Ciao Gianni, grazie della proposta. Non siamo interessati al momento, abbiamo già scelto un altro fornitore.',
  ],
  [
    'Valutazione annuale',
    "Gentile Emma, la tua richiesta di passaggio di livello non è stata accolta quest'anno. Ne parliamo nel prossimo colloquio di valutazione.",
  ],
  [
    'Trasferimento',
    'Gentile collega, la Sua domanda di trasferimento presso la sede di Napoli non può essere accolta.',
  ],
  [
    'Esame di guida',
    "Gentile Sig. Ba, non ha superato la prova pratica. Potrà ripetere l'esame dopo 30 giorni. Autoscuola Centro",
  ],
  [
    'Corso di formazione gratuito',
    'Purtroppo i posti del corso per magazzinieri sono esauriti e la sua iscrizione non è stata accettata.',
  ],
  [
    'Prestito auto',
    'La pratica di finanziamento per la sua auto non è stata approvata dalla finanziaria. Nessun costo a suo carico.',
  ],
  [
    'Candidatura lista civica',
    'Caro Renato, il direttivo ha scelto altri nomi per la lista. La tua candidatura a consigliere non è stata accolta.',
  ],
  [
    'Richiesta amicizia gruppo',
    'La tua richiesta di entrare nel gruppo "Lavoro Torino" non è stata accettata dagli amministratori.',
  ],
  [
    'Passaporto',
    'La sua domanda di passaporto non può essere accettata: la foto non è conforme. Questura di Pavia',
  ],
  [
    'Servizio civile',
    "Gentile Alba, non risulti selezionata per il progetto di servizio civile. Le graduatorie sono sul sito dell'ente.",
  ],
  [
    'Affiliazione',
    'Gentile imprenditore, abbiamo valutato la sua richiesta di affiliazione in franchising e non possiamo procedere: la zona è già assegnata.',
  ],
  [
    'Startup call',
    'Ciao team, grazie per la candidatura al nostro acceleratore. Non siete stati selezionati per questo batch. In bocca al lupo!',
  ],
  [
    'Fwd: candidato marketing',
    'Che ne pensi? A me non convince, direi di non andare avanti con lui. Il CV è in allegato.',
  ],
  [
    "Com'è andata?",
    'Ehi! Hai saputo qualcosa del colloquio? Se non ti hanno preso sono pazzi. Chiamami stasera, un abbraccio.',
  ],
  [
    'Il mio colloquio',
    "Mamma, non è andata: hanno preferito un altro candidato. Sono un po' giù. Ti chiamo dopo.",
  ],
  [
    'Tutor universitario',
    'Gentile studente, non posso seguirla come relatore: ho già troppi laureandi. Provi con il prof. Rizzi.',
  ],
  [
    'Ricezione CV',
    'Grazie per averci scritto. Nel caso in cui il Suo profilo non corrisponda a posizioni aperte, lo terremo in archivio per sei mesi.',
  ],
  [
    'Selezione aperta',
    'La selezione chiuderà il 30. Solo i candidati idonei verranno ricontattati; gli altri potranno considerarsi esclusi.',
  ],
  [
    'Avanti tutta',
    'Ciao Lea, sei passata! Gli altri candidati sono stati scartati, quindi resti solo tu per il colloquio finale.',
  ],
  [
    'Colloquio annullato',
    'Gentile Ivan, il colloquio di oggi è annullato per malattia del responsabile. La ricontatteremo per fissare una nuova data.',
  ],
  [
    'Ritardo',
    'Buongiorno, purtroppo il cliente non ha ancora dato un riscontro sul suo profilo. Appena so qualcosa la chiamo.',
  ],
  [
    'Offerta Responsabile vendite',
    'Gentile Dino, la scelta è ricaduta su di Lei! In allegato la proposta. Se non dovesse accettarla, passeremo al secondo candidato.',
  ],
  [
    'Nuove opportunità per te',
    'L\'offerta "Impiegato" è stata chiusa dall\'azienda. Ecco altre 5 offerte simili alla tua ricerca.',
  ],
  [
    'Risposta alla vostra proposta',
    'Gentile dottoressa, ho riflettuto molto e purtroppo non posso accettare il ruolo: la sede è troppo lontana. Grazie di cuore, Elio',
  ],
  [
    'Assunzione Bianchi',
    'Cari, vi confermo che per il ruolo di buyer abbiamo scelto Bianchi; a Ferri ho già comunicato che non è stato selezionato.',
  ],
  [
    'Policy rifiuti',
    'Promemoria HR: ogni candidato non selezionato deve ricevere una risposta entro 10 giorni. Usate il portale.',
  ],
  [
    'Affitto monolocale',
    "Gentile Sig.ra, il proprietario ha preferito un'altra persona con contratto di lavoro a tempo indeterminato. Le auguro buona ricerca.",
  ],
  [
    'Scuola: richiesta tempo pieno',
    'Gentili genitori, la vostra richiesta di tempo pieno non è stata accolta per mancanza di posti.',
  ],
  [
    'Bando borse di ricerca',
    'Il Suo progetto non rientra tra quelli ammessi al finanziamento. La commissione ha apprezzato la proposta.',
  ],
  [
    'Fido bancario',
    'Spettabile cliente, la richiesta di fido per la Vostra attività non è stata deliberata positivamente.',
  ],
  ['Assicurazione', 'La Sua proposta di polizza non è stata accettata dalla direzione tecnica.'],
  ['Torneo di padel', 'Ciao! Le iscrizioni sono al completo e non possiamo accettare altre coppie. Grazie!'],
  [
    'Gruppo di studio',
    'Ciao Pia, per il gruppo abbiamo scelto altre persone, siamo già in cinque. Ci vediamo a lezione.',
  ],
  ['Tesi', 'La proposta di tesi non è stata approvata dalla commissione. Ne parliamo a ricevimento.'],
  ['Visita medica', "Gentile paziente, l'esito del test è negativo. Buona giornata, Laboratorio Analisi"],
  ['Conferma presenza', 'Chi non conferma entro domani perde il posto in graduatoria. Lei è il n. 12.'],
];
