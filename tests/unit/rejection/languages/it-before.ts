/** Italian mails written before the rules were: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'La Sua candidatura presso Cedro S.p.A.',
    'Gentile Dott.ssa Marchetti,',
    'La ringraziamo per l’interesse dimostrato verso la nostra azienda. Dopo un’attenta valutazione, siamo spiacenti di informarLa che la Sua candidatura non è stata accolta.',
    'Le auguriamo ogni successo professionale.',
  ],
  [
    'Esito selezione: impiegato contabile',
    'Egregio Sig. Fontana, con la presente Le comunichiamo che non è stato selezionato per la posizione di impiegato contabile. Cordiali saluti, Ufficio Risorse Umane',
  ],
  [
    'La tua candidatura',
    'Ciao Giulia, grazie per aver partecipato alle nostre selezioni! Abbiamo deciso di proseguire con altri candidati, più in linea con quello che cerchiamo. In bocca al lupo!',
  ],
  [
    'Posizione di magazziniere',
    'Buongiorno, la informiamo che la posizione per cui si era candidato è stata coperta. Conserveremo il suo curriculum per eventuali future opportunità.',
  ],
  [
    'Annullamento selezione',
    'Gentile candidata, a causa di una riorganizzazione interna la ricerca è stata annullata. Ci scusiamo per il disagio e la ringraziamo per il tempo dedicato al colloquio.',
  ],
  [
    'Feedback sul colloquio',
    'Ciao Matteo, è stato un piacere conoscerti. Purtroppo la scelta è ricaduta su un’altra persona, con più esperienza su Java. Restiamo in contatto!',
  ],
  [
    'Stage marketing',
    'Ciao Sara, abbiamo ricevuto tantissime candidature per lo stage e purtroppo non possiamo offrirti un posto. Non scoraggiarti e riprova a settembre.',
  ],
  [
    'Candidatura spontanea',
    'Gentile Sig.ra Conti, al momento non abbiamo posizioni aperte in linea con il Suo profilo. La ringraziamo per averci inviato il curriculum.',
  ],
  [
    'Aggiornamento sul processo di selezione',
    'Ciao Lorenzo, dopo il confronto con il team abbiamo scelto di non andare avanti con la tua candidatura. Se vuoi, ti do volentieri un feedback.',
  ],
  [
    'Stato della candidatura',
    'La tua candidatura per Addetto vendite – Bologna è stata scartata dall’azienda. Scopri altre offerte di lavoro.',
  ],
  [
    'Concorso istruttore amministrativo',
    'Si comunica che la S.V. non ha superato la prova orale e pertanto non risulta idonea alla posizione di istruttore amministrativo.',
  ],
  [
    'Barista',
    'Ciao Ale, alla fine abbiamo preso un altro ragazzo per il posto da barista, mi dispiace! Grazie per la prova e buona fortuna.',
  ],
  [
    'Posizione sospesa',
    'Gentile Dott. Greco, la posizione è stata congelata fino a nuovo ordine, pertanto non procederemo con la selezione. Grazie per la disponibilità.',
  ],
  [
    'Esito',
    'Gentile Chiara, il tuo profilo, pur essendo molto interessante, non corrisponde ai requisiti della posizione. Ti auguriamo il meglio.',
  ],
  [
    'COMUNICAZIONE',
    'GENTILE CANDIDATO, SIAMO SPIACENTI DI COMUNICARLE CHE LA SUA CANDIDATURA NON HA AVUTO ESITO POSITIVO. DISTINTI SALUTI.',
  ],
  [
    'Selezione data analyst',
    'Ciao Elena, purtroppo non sei passata alla fase successiva della selezione. Abbiamo apprezzato il tuo test tecnico. A presto, il team HR',
  ],
  [
    'Assunzione infermieri',
    'Gentile Sig. Ricci, Le comunichiamo che il posto da infermiere è stato assegnato ad altro candidato. La ringraziamo per la partecipazione.',
  ],
  [
    'Colloquio del 12 maggio',
    'Gentile Dott.ssa Villa, pur avendo apprezzato la Sua preparazione, abbiamo individuato un candidato con competenze più vicine alle nostre esigenze.',
  ],
  [
    'Risposta alla tua domanda di lavoro',
    'Ciao Fabio, non possiamo dare seguito alla tua domanda di lavoro perché cerchiamo qualcuno con la patente C. Grazie comunque.',
  ],
  [
    'Il tuo percorso con noi',
    'Ciao Marta, il tuo percorso di selezione si conclude qui. La posizione richiede maggiore esperienza commerciale. Ti terremo presente per altre ricerche.',
  ],
  [
    'Docenza a contratto',
    'Gentile Professore, la commissione ha ritenuto di affidare l’incarico a un altro candidato. La ringrazio per aver presentato la candidatura.',
  ],
  [
    'Sviluppatore front end',
    'Ciao Dario, non ho buone notizie: il cliente ha preferito un altro profilo. Ti ricontatto appena ho un’altra posizione adatta.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Conferma di ricezione',
    'Gentile candidato, abbiamo ricevuto la Sua candidatura. Qualora non ricevesse riscontro entro tre settimane, la candidatura è da considerarsi non accolta.',
  ],
  [
    'Grazie per esserti candidato',
    'Ciao Giulia, valuteremo il tuo CV. Se il tuo profilo non sarà in linea con la posizione, lo conserveremo per altre ricerche. Contatteremo solo i candidati selezionati.',
  ],
  [
    'Spostamento colloquio',
    'Buongiorno Matteo, purtroppo martedì non posso. Possiamo spostare il colloquio a giovedì alle 10?',
  ],
  [
    'Colloquio annullato',
    'Gentile Sig. Fontana, il colloquio di domani è stato annullato per motivi di salute del responsabile. Le proporremo una nuova data.',
  ],
  [
    'Invito a colloquio',
    'Gentile Dott. Greco, il Suo profilo ci ha colpito e vorremmo invitarLa a un colloquio. Non è previsto il rimborso delle spese di viaggio.',
  ],
  [
    'Proposta di assunzione',
    'Cara Chiara, siamo lieti di offrirti la posizione di product manager. Non possiamo offrirti lo smart working completo.',
  ],
  [
    'Appartamento via Roma',
    'Buongiorno, il proprietario ha scelto altri candidati per l’affitto dell’appartamento. Cordiali saluti, Agenzia Casa Più',
  ],
  [
    'Richiesta di mutuo',
    'Gentile cliente, siamo spiacenti di informarLa che la Sua richiesta di mutuo non è stata accolta. Il Suo profilo non soddisfa i requisiti.',
  ],
  [
    'Ordine 9912',
    'Ciao, purtroppo l’articolo non è più disponibile e il tuo ordine è stato annullato. Riceverai il rimborso.',
  ],
  [
    'Newsletter: gestire un rifiuto',
    '«Abbiamo deciso di proseguire con altri candidati»: come reagire? Nel nostro articolo i consigli dei recruiter. Annulla iscrizione.',
  ],
  [
    'Risposta automatica: candidatura',
    'Sono fuori ufficio fino al 22 agosto e non potrò leggere la Sua mail. Per le candidature scrivere a lavoro@esempio.example.',
  ],
  [
    'Ritiro candidatura',
    'Buonasera, con la presente ritiro la mia candidatura per la posizione di magazziniere avendo accettato un’altra offerta. Grazie per il colloquio.',
  ],
  [
    'Candidatura ritirata',
    'Ciao Dario, come da tua richiesta abbiamo ritirato la tua candidatura. Non verrai più considerato per la posizione.',
  ],
  [
    'Candidata commerciale',
    'Ciao Luca, ho visto il CV della candidata e non è adatta alla posizione. Le mandi tu il rifiuto? Andiamo avanti con gli altri candidati.',
  ],
  [
    'Punto selezioni',
    'Ciao a tutti, su 40 candidati ne abbiamo scartati 35. Inviate le mail di rifiuto ai candidati entro venerdì.',
  ],
  [
    'Le tue candidature',
    'Ciao Fabio, la posizione di addetto vendite è stata coperta. La tua candidatura per store manager è ancora in valutazione, ti aggiorniamo presto.',
  ],
  [
    'Borsa di studio',
    'Gentile studentessa, siamo spiacenti di informarLa che non è risultata vincitrice della borsa di studio. Può presentare ricorso.',
  ],
  [
    'Aggiornamento',
    'Ciao Elena, non abbiamo ancora preso una decisione sulla posizione. Non ci siamo dimenticati della tua candidatura.',
  ],
  [
    'Visto',
    'La informiamo che la Sua domanda di visto non è stata accolta dal consolato per mancanza dei requisiti.',
  ],
  [
    'Re: esito selezione',
    'Grazie per la risposta. Mi dispiace che abbiate scelto un altro candidato, ma vi ringrazio per aver valutato la mia candidatura. Potrei avere un riscontro?',
  ],
  [
    'Nuovi annunci per te',
    'Ciao Sara, 7 offerte di lavoro corrispondono al tuo profilo. Nessuna posizione interessante? Modifica il tuo avviso.',
  ],
  [
    'Prossimo step',
    'Ciao Marta, hai superato la prima fase! La posizione non è ancora stata coperta, quindi preparati bene. Ci mandi il diploma?',
  ],
  [
    'Documenti mancanti',
    'Gentile candidato, le domande incomplete non saranno prese in considerazione. Per la posizione manca il titolo di studio.',
  ],
  [
    'Sinistro stradale',
    'Gentile assicurato, non possiamo accogliere la Sua richiesta di risarcimento. La polizza non copre il danno.',
  ],
];
