/** Italian mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Riscontro candidatura',
    'Gentile Sig.ra Bassi, facendo seguito al nostro incontro, ci rincresce comunicarLe che abbiamo ritenuto altri profili maggiormente rispondenti alle caratteristiche richieste. Distinti saluti.',
  ],
  [
    'Ciao Tommaso',
    'Ciao Tommaso, volevo dirtelo di persona ma non sono riuscita a chiamarti: per il ruolo di account abbiamo assunto un’altra persona. Hai fatto un ottimo colloquio!',
  ],
  [
    'Esito preselezione',
    'Gentile candidata, La informiamo che non rientra tra i candidati ammessi alla fase successiva della selezione per il ruolo di educatrice.',
  ],
  [
    'La tua candidatura per Junior Buyer',
    'Ciao Irene! Questa volta non ce l’hai fatta: il team ha puntato su un profilo con più anni di esperienza negli acquisti. Ti teniamo in considerazione per altre posizioni.',
  ],
  [
    'Ricerca chiusa',
    'Gentile Dott. Neri, la società ha deciso di chiudere la ricerca senza procedere ad alcuna assunzione. La ringrazio per la disponibilità mostrata durante i colloqui.',
  ],
  [
    'Tirocinio curricolare',
    'Buongiorno Anna, purtroppo i posti per il tirocinio sono già tutti occupati. Può riprovare per il prossimo semestre.',
  ],
  [
    'Aggiornamento candidatura',
    'Candidatura: Cuoco di partita. Stato: non selezionato. Grazie per aver scelto Locanda Ortica.',
  ],
  [
    'Candidatura Responsabile qualità',
    'Egregio Ingegnere, a seguito della valutazione del Suo curriculum, non riteniamo di poterLa convocare per un colloquio. Conserveremo i Suoi dati nel nostro database.',
  ],
  [
    'Risposta HR',
    'Ciao Pietro, ti scrivo per dirti che non andremo oltre con il tuo percorso. Il livello di tedesco non è sufficiente per la posizione. Grazie del tempo che ci hai dedicato.',
  ],
  [
    'Posto di segretaria',
    'Gentile Signora, il posto di segretaria è stato nel frattempo coperto da una collega interna. La ringraziamo per la Sua candidatura.',
  ],
  [
    'Proposta',
    'Buongiorno Claudio, dopo lunga riflessione la direzione non intende formularLe un’offerta. La ringraziamo per la partecipazione alla selezione.',
  ],
  [
    'Selezione docenti',
    'Gentile professoressa, la Sua domanda per la docenza è stata respinta in quanto priva dei requisiti. Il suo nominativo non compare nella graduatoria degli idonei.',
  ],
  [
    'Cameriera weekend',
    'Ciao Vale, scusa il ritardo. Per i weekend abbiamo trovato qualcun altro. Grazie di essere passata per il colloquio, in bocca al lupo per il lavoro!',
  ],
  [
    'Progetto sospeso',
    'Gentile Dott.ssa Serra, il progetto per il quale cercavamo un ricercatore non è stato finanziato e la posizione non verrà aperta. Grazie per la candidatura.',
  ],
  [
    'Grazie per la candidatura',
    'Ciao Rebecca, il tuo CV ci è piaciuto ma per questa posizione cerchiamo un’esperienza diversa, quindi ci fermiamo qui. Continua a seguirci!',
  ],
  [
    'Addetto HR',
    'Gentile Stefano, siamo dolenti di doverLe dare una risposta negativa in merito alla Sua candidatura come addetto HR.',
  ],
  [
    'Feedback caso pratico',
    'Ciao Bianca, grazie per il case study. Non proseguiremo con il colloquio finale: altri candidati hanno dimostrato una maggiore capacità analitica.',
  ],
  [
    'Comunicazione esito',
    'Con riferimento alla Sua candidatura per operatore ecologico, si informa che la stessa non è risultata idonea. Cordiali saluti, Ufficio Personale',
  ],
  [
    'Venditore zona nord',
    'Buonasera Gianni, con rammarico Le comunico che l’azienda non intende procedere con la Sua candidatura. Resto a disposizione.',
  ],
  [
    'Posizione cancellata',
    'Ciao Nico, brutte notizie: la posizione è stata cancellata dal budget del prossimo anno. Grazie per la pazienza e per esserti candidato.',
  ],
  [
    'Apprendistato',
    'Ciao Kevin, abbiamo deciso di dare la precedenza a chi abita più vicino alla sede, quindi non ti possiamo prendere come apprendista. Continua a mandare il curriculum!',
  ],
  [
    'Selezione educatori',
    'Gentile Marika, la ringraziamo per il colloquio, ma non è Lei la persona che stiamo cercando per la nostra comunità. Le auguriamo di trovare presto lavoro.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Candidatura inviata',
    'Ciao Irene, la tua candidatura è stata inviata all’azienda. Se non verrai contattata entro 30 giorni, significa che non sei stata selezionata per la posizione.',
  ],
  [
    'Ricevuta',
    'Gentile candidato, in assenza di riscontro entro un mese la candidatura deve intendersi non accolta. Non risponda a questa mail.',
  ],
  [
    'Tempistiche',
    'Ciao Tommaso, entro venerdì decideremo se proseguire con te o con altri candidati per il ruolo di account.',
  ],
  [
    'Rinvio',
    'Gentile Dott. Neri, il direttore non può incontrarLa giovedì. Possiamo rinviare il colloquio per la posizione a lunedì?',
  ],
  [
    'Colloquio rimandato',
    'Buongiorno Claudio, il colloquio per la posizione di analista è stato annullato causa sciopero; Le invieremo una nuova data.',
  ],
  [
    'Sei dei nostri!',
    'Ciao Bianca, abbiamo scelto te! Gli altri candidati non avevano la tua capacità analitica. Il contratto arriva domani.',
  ],
  [
    'Offerta economica',
    'Gentile Stefano, confermiamo l’offerta per il ruolo di addetto HR. Non possiamo aumentare lo stipendio né offrirLe un posto auto.',
  ],
  [
    'Stanza in affitto',
    'Ciao Rebecca, grazie per la visita. Per la stanza abbiamo scelto un’altra persona. Buona fortuna con la ricerca!',
  ],
  [
    'Carta di credito',
    'Gentile cliente, la Sua richiesta non è stata approvata. Può ripresentare domanda tra sei mesi.',
  ],
  [
    'Proposta editoriale',
    'Gentile autore, il Suo romanzo non è in linea con il nostro catalogo e la proposta non è stata accolta.',
  ],
  [
    'I consigli del coach',
    'Perché il tuo curriculum viene scartato? Nel podcast di oggi il nostro coach spiega come affrontare una risposta negativa. Leggi tutto sul blog.',
  ],
  [
    'Richiesta aggiornamento',
    'Buongiorno, ho inviato la mia candidatura un mese fa e non ho ricevuto risposta. La posizione è già stata coperta?',
  ],
  [
    'Rinuncio',
    'Gentile dottoressa, ho deciso di non proseguire con il processo di selezione perché ho accettato un’altra offerta. Grazie di tutto.',
  ],
  [
    'Presa d’atto',
    'Ciao Pietro, prendiamo atto della tua rinuncia. La tua candidatura non sarà quindi presentata al cliente. In bocca al lupo!',
  ],
  [
    'Colloquio Ferri',
    'Ciao Silvia, ho sentito Ferri: simpatico, ma non ha l’esperienza che serve. Io non lo porterei avanti, avvisalo tu. Gli altri candidati li vediamo domani.',
  ],
  [
    'Nuova candidatura per il tuo annuncio',
    'Hai ricevuto una candidatura per l’annuncio di cuoco. Puoi invitare il candidato o scartare la candidatura.',
  ],
  [
    'Fuori ufficio',
    'Sono in ferie fino a lunedì. Non potrò rispondere alle candidature prima di quella data.',
  ],
  [
    'Career day annullato',
    'Il career day di giovedì è stato annullato per maltempo. Le aziende partecipanti saranno ricontattate per una nuova data.',
  ],
  [
    'Iscrizione all’asilo nido',
    'Gentili genitori, la domanda di iscrizione non è stata accolta: i posti sono già tutti occupati.',
  ],
  [
    'Preventivo cucina',
    'Buongiorno, grazie per il preventivo. Abbiamo scelto un altro fornitore. Cordiali saluti',
  ],
  [
    'Opportunità a Torino',
    'Ciao Anna, sono una recruiter e il tuo profilo mi ha colpito. Cerco una progettista. Se non è in linea con i tuoi piani, conosci qualcun altro?',
  ],
  ['Turni', 'Ragazzi, il turno di sabato è già coperto, non serve nessun altro. Grazie!'],
  [
    'Concorso fotografico',
    'Gentile partecipante, la Sua foto non è stata selezionata dalla giuria, che ha preferito altre opere.',
  ],
  [
    'A che punto siamo',
    'Ciao Nico, la selezione sta durando più del previsto. La decisione non è stata ancora presa e la tua candidatura è ancora in corso di valutazione.',
  ],
];
