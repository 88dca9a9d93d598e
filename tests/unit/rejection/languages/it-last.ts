/** Italian mails written last, to measure what the rules make of mail they were not mended for. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Candidatura Export Manager',
    'Gentile Dott. Sala, abbiamo esaminato con attenzione il Suo curriculum. Purtroppo in questo momento abbiamo deciso di dare priorità ad altri profili. La ringraziamo per l’interesse verso la nostra azienda.',
  ],
  [
    'Selezione Ottico',
    'Gentile candidato, La informiamo che la selezione per la posizione di ottico si è conclusa e che non è stato scelto per il ruolo. Cordialmente.',
  ],
  [
    'Aggiornamento sulla tua candidatura in Lupino',
    'Ciao Greta, grazie per il tuo interesse! Dopo aver valutato il tuo profilo, abbiamo deciso di non procedere con la tua candidatura.',
  ],
  [
    'Posto in reception',
    'Ciao Denis, il posto in reception è già stato occupato, mi spiace. Terrò il tuo CV per la prossima stagione.',
  ],
  [
    'Ricerca sospesa',
    'Gentile Dott.ssa Mori, Le comunico che il cliente ha sospeso la ricerca per cui ci eravamo sentiti. La ringrazio per la disponibilità al colloquio.',
  ],
  [
    'Esito colloquio',
    'Ciao Filippo, non hai superato il colloquio tecnico per la posizione di sviluppatore. Ti incoraggiamo a ricandidarti tra un anno.',
  ],
  [
    'Domanda di lavoro',
    'Egregio Signore, in riscontro alla Sua domanda di lavoro, spiace comunicarLe che al momento non sono previste assunzioni.',
  ],
  [
    'Feedback',
    'Ciao Alessia, il team ha scelto di proseguire con un’altra candidata che ha già lavorato nel settore. È stato bello conoscerti durante i colloqui!',
  ],
  [
    'Candidatura autista',
    'Buongiorno, la sua candidatura come autista non può essere presa in considerazione in quanto sprovvisto di CQC. Cordiali saluti.',
  ],
  [
    'Stage in redazione',
    'Ciao Camilla, purtroppo non sei tra i candidati selezionati per lo stage in redazione. Le richieste erano tantissime.',
  ],
  [
    'Comunicazione della commissione',
    'Gentile Dott. Pace, la commissione ha individuato altro candidato per l’incarico di ricerca. Grazie per aver presentato domanda e curriculum.',
  ],
  [
    'Cuoca mensa',
    'Gentile Signora Rosa, il suo profilo non risponde a quanto cerchiamo per la mensa. Le auguriamo buona fortuna nella ricerca di lavoro.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Candidatura registrata',
    'Ciao Greta, abbiamo ricevuto la tua candidatura. Se non sarà in linea con la posizione riceverai comunque una risposta.',
  ],
  [
    'Tempi di risposta',
    'Gentile Dott. Sala, stiamo ancora incontrando altri candidati per la posizione e non possiamo darLe una risposta prima di lunedì.',
  ],
  [
    'Colloquio di venerdì',
    'Ciao Filippo, il colloquio previsto per venerdì per la posizione di sviluppatore è stato annullato. Ci dai un’altra data?',
  ],
  [
    'Benvenuta!',
    'Ciao Alessia, il posto è tuo! Nessun altro candidato ci ha convinto quanto te. Il computer non è ancora arrivato.',
  ],
  [
    'Affitto bilocale',
    'Buongiorno, il proprietario ha preferito un’altra candidata per l’affitto. Buona fortuna con la ricerca della casa.',
  ],
  [
    'Rimborso spese mediche',
    'Gentile assicurata, la Sua richiesta di rimborso non è stata accolta perché la prestazione non è coperta dalla polizza.',
  ],
  [
    'Grazie lo stesso',
    'Gentile Paola, mi dispiace non essere stato selezionato per la posizione, ma vi ringrazio per il bel colloquio.',
  ],
  [
    'CV di Ivan',
    'Ciao Nadia, ho letto il CV di Ivan ma non ha l’inglese che serve. Preferirei andare avanti con gli altri due, glielo dici tu?',
  ],
  [
    'Avvisi di lavoro',
    '11 nuovi annunci per autista. 2 annunci salvati non sono più disponibili. Gestisci gli avvisi di lavoro.',
  ],
  [
    'Riunione di condominio',
    'Siamo spiacenti di informarvi che la riunione è stata annullata. Non è stata fissata un’altra data.',
  ],
  [
    'Conferma ritiro',
    'Ciao Camilla, come da tua richiesta la candidatura per lo stage è stata ritirata e non verrà più valutata.',
  ],
  [
    'Azione richiesta',
    'Buongiorno, non possiamo procedere con la sua candidatura senza il curriculum. Lo carichi sul portale.',
  ],
];
