/** Dutch mails written before the rules were: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Uw sollicitatie',
    'Geachte mevrouw De Wit,',
    'Hartelijk dank voor uw sollicitatie naar de functie van administratief medewerker. Helaas moeten wij u mededelen dat onze keuze niet op u is gevallen.',
    'Wij wensen u veel succes met het vinden van een passende baan.',
  ],
  [
    'Je sollicitatie bij Duinrand',
    'Hoi Sanne,',
    'Bedankt voor je interesse in onze vacature! We hebben besloten om verder te gaan met een andere kandidaat. Dat zegt niets over jouw kwaliteiten.',
    'Groetjes, team HR',
  ],
  [
    'Reactie op uw sollicitatie',
    'Beste meneer Bakker,',
    'Na zorgvuldige overweging hebben we besloten u niet uit te nodigen voor een gesprek. Uw gegevens bewaren we vier weken.',
  ],
  [
    'Vacature vervuld',
    'Beste Kim,',
    'Dank voor je motivatiebrief. De vacature is inmiddels vervuld door een interne kandidaat. Succes met je verdere zoektocht!',
  ],
  [
    'Sollicitatie teamleider',
    'Geachte heer Yilmaz,',
    'Op basis van uw cv en brief moeten wij u helaas afwijzen voor deze functie. Uw ervaring sluit onvoldoende aan bij het gevraagde profiel.',
  ],
  [
    'Terugkoppeling',
    'Hi Daan, het was leuk je te spreken vorige week. Helaas zien we op dit moment geen match tussen jou en de rol. We houden je graag in gedachten voor andere functies.',
  ],
  [
    'Uw sollicitatie bij de gemeente',
    'Geachte heer Mulder,',
    'Door bezuinigingen komt de functie te vervallen. De sollicitatieprocedure wordt daarom stopgezet. Onze excuses voor het ongemak en dank voor uw belangstelling.',
  ],
  [
    'Stage communicatie',
    'Beste Fleur,',
    'Wat leuk dat je stage wilt lopen bij ons! Helaas kunnen we je geen stageplek aanbieden, want alle plekken zijn al bezet.',
  ],
  [
    'Uw open sollicitatie',
    'Geachte mevrouw Jansen,',
    'Bedankt voor uw open sollicitatie. Momenteel hebben wij geen passende vacature voor u. Met uw toestemming nemen we uw cv op in ons bestand.',
  ],
  [
    'Sollicitatie verpleegkundige',
    'Beste Ahmed,',
    'De keuze is op een andere kandidaat gevallen, die meer ervaring heeft in de wijkzorg. We vinden het jammer je teleur te moeten stellen.',
  ],
  [
    'Update sollicitatie',
    'Hallo Noor, je gaat helaas niet door naar de volgende ronde. Dank voor de tijd die je in de opdracht hebt gestoken.',
  ],
  [
    'Je sollicitatie',
    'Dag Bram,',
    'We hebben veel reacties ontvangen en je bent helaas niet geselecteerd. We wensen je veel succes in je verdere loopbaan.',
  ],
  [
    'Functie Financial Controller',
    'Geachte mevrouw Smit,',
    'Wij hebben uw sollicitatie met belangstelling gelezen. Andere kandidaten voldoen echter beter aan het profiel dat wij zoeken. Daarom kunnen wij uw sollicitatie niet verder in behandeling nemen.',
  ],
  [
    'Afwijzing sollicitatie',
    'Beste sollicitant,',
    'Hierbij laten wij u weten dat u niet bent uitgekozen voor de functie van conciërge. Wij danken u voor de genomen moeite.',
  ],
  [
    'Even een update',
    'Hoi Lotte, lastig mailtje dit. Het team heeft gekozen voor iemand met meer ervaring in B2B. Je maakte een goede indruk en we hopen dat je snel iets moois vindt!',
    'Liefs, Iris',
  ],
  [
    'Uw sollicitatie als docent',
    'Geachte heer Visser, de sollicitatiecommissie heeft besloten de procedure met u niet voort te zetten. Wij danken u voor het prettige gesprek.',
  ],
  [
    'Sollicitatie magazijn',
    'Beste Piotr, je sollicitatie is afgewezen. Je voldoet niet aan de eis van een heftruckcertificaat. Bedankt voor je interesse.',
  ],
  [
    'Bericht over je sollicitatie',
    'Hi Eva,',
    'Tot onze spijt kunnen we je geen positief bericht geven over je sollicitatie. De concurrentie was groot en we hebben moeten kiezen.',
  ],
  [
    'Vacature ingetrokken',
    'Geachte heer Hendriks, hierbij delen wij u mede dat de vacature waarop u heeft gesolliciteerd is ingetrokken. Wij danken u voor uw interesse in onze organisatie.',
  ],
  [
    'Werkstudent onderzoek',
    'Beste Joris, we gaan niet verder met je sollicitatie. Je profiel past niet helemaal bij wat we zoeken. Veel succes!',
  ],
  [
    'Sollicitatie Junior Developer',
    'Hey Thijs, bedankt voor het maken van de case. We hebben ervoor gekozen om je geen aanbod te doen. Wil je feedback, bel me dan gerust.',
  ],
  [
    'Uw sollicitatie',
    'Geachte mevrouw Van Dijk, u behoort niet tot de kandidaten die wij uitnodigen voor een eerste gesprek. Wij hopen u hiermee voldoende te hebben geïnformeerd.',
  ],
  [
    'Bijbaan bediening',
    'Hoi Mees! Leuk dat je hebt gesolliciteerd maar we hebben al iemand anders aangenomen. Misschien tot een volgende keer!',
  ],
  [
    'Status van uw sollicitatie',
    'Status: niet geselecteerd. Beste kandidaat, dank voor uw belangstelling voor de functie van planner bij Veldkamp Transport.',
  ],
  [
    'Traineeship',
    'Beste Roos, na de assessmentdag hebben wij de balans opgemaakt. Wij vinden je op dit moment niet de juiste kandidaat voor ons traineeship. Wij wensen je alle goeds.',
  ],
  [
    'Uw sollicitatie',
    'Geachte heer De Groot, wij betreuren het u te moeten berichten dat u niet in aanmerking komt voor de functie van beleidsadviseur.',
  ],
  [
    'Procedure gestopt',
    'Beste Anouk, de vacature is on hold gezet en we stoppen de procedure. Zodra er weer ruimte is nemen we contact met je op. Dank voor je sollicitatie.',
  ],
  [
    'Kandidaat-selectie',
    'Dag Willem, er waren kandidaten die net iets beter bij de functie pasten. Jammer genoeg zetten we de procedure dus niet met jou voort. Bedankt voor je sollicitatie!',
  ],
  [
    'Jouw sollicitatie bij Klaver',
    'Hi Yara, wij kunnen je sollicitatie helaas niet honoreren. Bedankt voor je tijd en succes verder.',
  ],
  [
    'Leraar basisonderwijs',
    'Beste Marieke, wij hebben helaas geen plaats voor je in ons team. We bewaren je cv graag voor toekomstige vacatures.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Ontvangstbevestiging',
    'Geachte mevrouw De Wit, wij hebben uw sollicitatie in goede orde ontvangen. Mocht u binnen drie weken niets van ons horen, dan bent u helaas niet geselecteerd.',
  ],
  [
    'Bedankt voor je sollicitatie',
    'Hoi Sanne, we gaan je cv bekijken. Als je niet wordt uitgenodigd, laten we je dat ook weten. Groetjes, team HR',
  ],
  [
    'Gesprek dinsdag',
    'Beste Kim, helaas kan ik dinsdag niet. Kunnen we het sollicitatiegesprek verzetten naar donderdag? Groet, Erik',
  ],
  [
    'Afspraak geannuleerd',
    'Geachte heer Yilmaz, door ziekte moeten wij het sollicitatiegesprek van maandag helaas annuleren. Wij nemen contact op voor een nieuwe afspraak.',
  ],
  [
    'Uitnodiging',
    'Beste Daan, we nodigen je graag uit voor een kennismakingsgesprek over de functie. Reiskosten kunnen we helaas niet vergoeden.',
  ],
  [
    'Aanbod',
    'Beste Ahmed, goed nieuws: we willen je de baan aanbieden! Een leaseauto kunnen we je helaas niet aanbieden.',
  ],
  [
    'Woning Kerkstraat',
    'Geachte mevrouw Jansen, bedankt voor uw reactie op de huurwoning. Helaas is de woning toegewezen aan een andere kandidaat.',
  ],
  [
    'Uw leningaanvraag',
    'Geachte heer Mulder, uw aanvraag voor een lening is afgewezen. Uw inkomen voldoet niet aan onze voorwaarden.',
  ],
  ['Je bestelling', 'Hoi Fleur, helaas is je bestelling niet leverbaar. We storten het bedrag terug.'],
  [
    'Nieuwsbrief: omgaan met afwijzing',
    'Weer een afwijzing op je sollicitatie? In dit artikel lees je wat recruiters bedoelen met „we gaan verder met een andere kandidaat”. Lees meer op onze website.',
  ],
  [
    'Automatisch antwoord: sollicitatie',
    'Ik ben tot 14 augustus niet aanwezig en kan uw mail helaas niet lezen. Bij spoed kunt u bellen met de receptie.',
  ],
  [
    'Intrekken sollicitatie',
    'Geachte heer Visser, hierbij trek ik mijn sollicitatie voor de functie van docent in. Ik heb gekozen voor een andere baan. Dank voor het gesprek.',
  ],
  [
    'Bevestiging intrekking',
    'Beste Piotr, je hebt je sollicitatie ingetrokken. We nemen je sollicitatie dus niet verder in behandeling. Succes!',
  ],
  [
    'Kandidaat sales',
    'Ha Iris, ik heb hem gesproken maar hij is geen match voor de functie. Wil jij hem afwijzen? Thx',
  ],
  [
    'Sollicitaties stand van zaken',
    'Beste collega’s, van de 40 sollicitanten hebben we er 35 afgewezen. Graag de afwijzingen voor vrijdag versturen aan de kandidaten.',
  ],
  [
    'Je sollicitaties',
    'Hi Eva, de vacature voor planner is helaas vervuld. Je sollicitatie voor logistiek medewerker loopt nog, daarover hoor je volgende week meer.',
  ],
  [
    'Aanvraag toeslag',
    'Geachte heer Hendriks, uw aanvraag is afgewezen. U kunt binnen zes weken bezwaar maken.',
  ],
  [
    'Tussenstand',
    'Beste Joris, we hebben nog geen keuze gemaakt. We zijn je niet vergeten en laten je volgende week meer weten over je sollicitatie.',
  ],
  [
    'Visum',
    'Geachte mevrouw Van Dijk, uw visumaanvraag kan helaas niet worden gehonoreerd omdat documenten ontbreken.',
  ],
  [
    'Re: je sollicitatie',
    'Beste Anouk, wat jammer dat jullie voor een andere kandidaat hebben gekozen. Bedankt dat jullie mijn sollicitatie hebben bekeken. Mag ik vragen waarom?',
  ],
  [
    'Schadeclaim',
    'Geachte heer De Groot, wij kunnen uw schade helaas niet vergoeden. Uw verzekering biedt geen dekking voor glasschade.',
  ],
  [
    'Nieuwe vacatures',
    'Hallo Roos, 8 nieuwe vacatures passen bij je profiel. Geen passende vacature gevonden? Pas je zoekopdracht aan.',
  ],
  [
    'Volgende stap',
    'Beste Willem, je bent door naar de volgende ronde! De vacature is nog niet vervuld. Kun je je diploma meesturen?',
  ],
  [
    'Sollicitatie ontvangen',
    'Dank voor uw sollicitatie. Hoort u voor 1 juli niets van ons, dan kunt u ervan uitgaan dat de functie is vervuld. Over afwijzingen kunnen wij helaas niet corresponderen.',
  ],
  [
    'Manuscript',
    'Beste auteur, helaas past uw roman niet in ons fonds. Wij moeten uw manuscript daarom afwijzen.',
  ],
  [
    'Ontbrekende stukken',
    'Beste Yara, we missen nog je diploma. Onvolledige sollicitaties kunnen we niet in behandeling nemen. Stuur je het voor vrijdag op?',
  ],
  [
    'Zaterdag',
    'Hoi, ik moet helaas afzeggen voor zaterdag, ben ziek. Hoe ging je sollicitatiegesprek eigenlijk?',
  ],
  [
    'Inschrijving opleiding',
    'Beste aspirant-student, helaas ben je niet geselecteerd voor de opleiding geneeskunde. Je studiekeuze kun je wijzigen bij Studielink.',
  ],
  [
    'Je bent aangenomen',
    'Beste Marieke, we hebben voor jou gekozen! De andere kandidaten hebben we afgewezen. Je contract volgt per post.',
  ],
  [
    'Locatie gesprek',
    'Hoi Noor, het gesprek is niet in Utrecht maar in Amersfoort. Verder blijft alles hetzelfde. Tot morgen bij je sollicitatiegesprek!',
  ],
];
