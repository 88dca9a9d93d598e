/** Dutch mails written last, to measure the finished rules by: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Uw sollicitatie als controller',
    'Geachte mevrouw Beek, dank voor uw geduld. Na afloop van de gesprekken hebben wij gekozen voor een interne kandidaat. Wij wensen u het allerbeste.',
  ],
  [
    'Bericht over uw sollicitatie',
    'Beste meneer Ilić, helaas moeten we u laten weten dat uw sollicitatie voor magazijnmedewerker niet door is naar de volgende selectieronde.',
  ],
  [
    'Je sollicitatie als content creator',
    'Hi Marie! Dank dat je de tijd hebt genomen om bij ons te solliciteren. Helaas wordt het hem deze keer niet. Heel veel succes met je zoektocht!',
  ],
  [
    'Sollicitatie doktersassistent',
    'Beste mevrouw Kaya, we waren blij met uw sollicitatie, maar moeten u helaas zeggen dat de plek al vergeven is.',
  ],
  [
    'Reactie sollicitatie',
    'Geachte heer Dirks, inmiddels hebben wij de stukken bekeken en vastgesteld dat uw kwalificaties niet aansluiten bij ons functieprofiel.',
  ],
  [
    'Uw sollicitatie van 2 september',
    'Geachte mevrouw Winters, helaas kan ik u vandaag geen goed nieuws brengen. Wij hebben gekozen voor sollicitanten die al ervaring in de verkoop meebrengen.',
  ],
  [
    'Leerwerkplek',
    'Beste Mats, we kunnen je helaas geen leerwerkplek aanbieden, omdat alle plaatsen voor 2026 bezet zijn. Je sollicitatie sprak ons wel aan.',
  ],
  [
    'Dank voor het gesprek',
    'Beste mevrouw Ziegler, nogmaals dank voor het open gesprek van donderdag. We hebben lang nagedacht en uiteindelijk niet voor u maar voor een kandidaat met branchekennis gekozen.',
  ],
  [
    'Vacature 5522',
    'Geachte heer, mevrouw, wij danken u voor uw sollicitatie. Na beoordeling van alle brieven hebben wij u helaas niet kunnen opnemen in de selectie.',
  ],
  [
    'Uitslag',
    'Hallo Luca, we hebben besloten om niet verder te gaan met jouw sollicitatie. Wees niet teleurgesteld, er waren ontzettend veel reacties.',
  ],
  [
    'Uw sollicitatie',
    'Goedendag, de functie waarnaar u solliciteerde wordt toch niet ingevuld vanwege een vacaturestop. Wij betreuren dit zeer.',
  ],
  [
    'Stage redactie',
    'Hallo Femke, voor de gewenste periode hebben we helaas geen stageplekken meer vrij. Veel succes met zoeken!',
  ],
  [
    'Uw sollicitatiegesprek van 4 juni',
    'Geachte heer Vos, u heeft een prettige indruk achtergelaten. Desondanks gaat de voorkeur van de bedrijfsleider uit naar een van uw medekandidaten.',
  ],
  [
    'Afwijzing',
    'Hoi Timo, sorry voor mijn late reactie. We hebben de rol nu ingevuld met iemand uit eigen huis. Bedankt voor je sollicitatie en moeite!',
  ],
  [
    'Nieuw bericht in je sollicitatieportaal',
    'Beste kandidaat, je sollicitatie is in de selectieprocedure helaas afgevallen. Dit bericht is automatisch verstuurd.',
  ],
  [
    'Sollicitatie nutsbedrijf',
    'Geachte heer Root, wij hebben uw sollicitatie zorgvuldig bekeken. Het spijt ons dat wij u deze keer moeten teleurstellen.',
  ],
  [
    'Terugkoppeling',
    'Lieve Jana, de concurrentie was enorm en je zit helaas niet bij de laatste drie. We hopen dat je snel weer bij ons solliciteert. Het recruitmentteam',
  ],
  [
    'Uw sollicitatie als docent',
    'Geachte dr. Zuur, de selectiecommissie heeft u niet op de lijst van uit te nodigen kandidaten geplaatst. Het spijt mij u niet beter te kunnen berichten.',
  ],
  [
    'Korte update',
    'Hey Sam, we gaan voor de rol van UX designer niet met jou door. Je portfolio is sterk, maar we zoeken iemand met een B2B-focus. Dank voor je tijd!',
  ],
  [
    'Je reactie op onze vacature',
    'Beste Ilse, je bent het helaas niet geworden. We kregen ruim honderd reacties op de vacature en moesten streng selecteren.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Je sollicitatie is binnen',
    'Goedendag, we nemen uw sollicitatie zo snel mogelijk in behandeling. Let op: bij afwijzing sturen wij uw stukken niet terug.',
  ],
  [
    'Bedankt!',
    'Hallo Luca, bedankt voor je sollicitatie. Je hoort binnen twee weken van ons, ook als het niks wordt. Alvast veel succes!',
  ],
  [
    'Gesprek verzet',
    'Beste mevrouw Ziegler, helaas lukt het mij donderdag niet om bij ons sollicitatiegesprek te zijn. Komt vrijdag u ook uit?',
  ],
  [
    'Telefonisch interview',
    'Hallo Timo, ik kon je helaas niet bereiken. Wanneer schikt het je voor ons interview? De functie is nog vrij.',
  ],
  [
    'Uitnodiging assessment',
    'Beste Mats, gefeliciteerd, je bent een ronde verder! Niet alle kandidaten hebben het gehaald. Overnachtingskosten kunnen we helaas niet vergoeden.',
  ],
  [
    'Uw offerte',
    'Geachte heer Vos, wij hebben gekozen voor een andere leverancier en kunnen uw offerte helaas niet honoreren. Dank voor uw moeite.',
  ],
  [
    'Reactie op de woning Lindelaan',
    'Geachte mevrouw Hoorn, dank voor uw interesse in de woning. Helaas moeten wij u afwijzen, de woning is al vergeven.',
  ],
  [
    'Lidmaatschap',
    'Hoi Timo, helaas kunnen we je nu niet als lid aannemen. Je aanvraag staat op de wachtlijst van de vereniging.',
  ],
  [
    'Personeelsfeest',
    'Beste collega’s, helaas gaat het personeelsfeest niet door. Het team werving krijgt een nieuwe ruimte.',
  ],
  [
    'Terugtrekken',
    'Geachte mevrouw Beek, helaas moet ik mijn toezegging intrekken en kan ik de functie niet aanvaarden. Het spijt me.',
  ],
  [
    'Re: afwijzing',
    'Geachte heer Root, dank voor uw bericht, ook al is het helaas een afwijzing. Ik zou het fijn vinden als u mijn gegevens bewaart.',
  ],
  [
    'Jobalert: 3 nieuwe treffers',
    'Hallo Femke, deze vacatures passen misschien bij je profiel. Niet wat je zoekt? Pas je zoekopdracht aan of lees onze tips tegen afwijzingen.',
  ],
  [
    'Uw lening',
    'Geachte heer Dirks, voor uw plannen kunnen wij u geen lening aanbieden. Uw gegevens voldoen niet aan onze criteria.',
  ],
  [
    'Intern',
    'Hoi allemaal, voor de functie bij control hebben we gekozen voor mevrouw Beek. Anna belt de andere kandidaten af.',
  ],
  [
    'Je profiel op Baannet',
    'Hallo meneer Ilić, je profiel is nog niet volledig. Zonder cv word je niet gevonden en niet geselecteerd door werkgevers.',
  ],
  [
    'Snuffelstage: vraag',
    'Beste Joep, in je sollicitatie staat geen periode. Laat ons weten wanneer je de stage wilt doen, want niet alle weken zijn vrij.',
  ],
  [
    'Bezwaar',
    'Geachte mevrouw Winters, uw bezwaar is afgewezen. De functie van dit formulier leest u hieronder.',
  ],
  [
    'Nog even wachten',
    'Beste mevrouw Kaya, helaas heeft de directie nog niet besloten wie de functie krijgt. U bent nog steeds in de race.',
  ],
  ['Cursus', 'Hallo Jana, de cursus solliciteren is helaas vol, we kunnen je geen plaats aanbieden.'],
  [
    'Je tip',
    'Hi Sam, bedankt voor je tip! Je kennis past helaas niet op de rol, we hebben haar vandaag afgewezen. De bonus komt een volgende keer.',
  ],
];
