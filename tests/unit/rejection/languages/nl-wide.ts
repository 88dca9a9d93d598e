/** Dutch and Flemish mails, each for another way to say no: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Uw sollicitatie',
    'Geachte heer Smit, na ampel beraad hebben wij besloten uw sollicitatie niet in de verdere procedure te betrekken. Wij danken u voor uw interesse.',
  ],
  [
    'Je sollicitatie als data-analist',
    'Hoi Bram, we hebben je profiel besproken en zien op dit moment geen aanleiding om je uit te nodigen voor een kennismaking.',
  ],
  [
    'Reactie op je sollicitatie',
    'Hi Noor, dankjewel voor je sollicitatie! Helaas ga je niet door naar de volgende ronde. Heel veel succes met je verdere zoektocht.',
  ],
  [
    'Sollicitatie verpleegkundige',
    'Beste mevrouw Aydin, onze voorkeur gaat uit naar een kandidaat met ervaring in de ouderenzorg. Wij sluiten uw sollicitatie daarom af.',
  ],
  [
    'Vacature magazijnmedewerker',
    'Beste Kevin, je bent niet de kandidaat die we zoeken voor deze vacature. Bedankt voor de moeite.',
  ],
  [
    'Uw kandidatuur',
    'Geachte mevrouw, tot onze spijt kunnen wij niet ingaan op uw kandidatuur voor de functie van administratief bediende. Wij wensen u veel succes bij uw verdere zoektocht naar werk.',
  ],
  [
    'Kandidatuur technieker',
    'Beste Wout, jammer genoeg werd je kandidatuur niet weerhouden voor een verder gesprek. We wensen je nog veel succes.',
  ],
  [
    'Uw sollicitatie bij de provincie',
    'Geachte heer Post, de selectiecommissie heeft u niet voorgedragen voor benoeming. Wij bedanken u voor uw deelname aan de procedure.',
  ],
  [
    'Update over je sollicitatie',
    'Hey Fatima, we hebben ervoor gekozen om je sollicitatie niet voort te zetten. Het niveau lag erg hoog dit jaar.',
  ],
  [
    'Sollicitatie barmedewerker',
    'Hoi Daan, we hebben inmiddels genoeg mensen gevonden voor achter de bar. Misschien volgend seizoen!',
  ],
  [
    'Terugkoppeling tweede gesprek',
    'Beste Marieke, na intern overleg is de keuze niet op jou gevallen voor de functie van teamleider. De andere kandidaat had meer leidinggevende ervaring.',
  ],
  [
    'Je sollicitatie',
    'Dag Ruben, helaas moeten we je laten weten dat je buiten de selectie valt. We kregen ruim tweehonderd sollicitaties.',
  ],
  [
    'Stage marketing',
    'Hi Eline, we kunnen je dit semester geen stage aanbieden, omdat we geen begeleider beschikbaar hebben. Succes met zoeken!',
  ],
  [
    'Open sollicitatie',
    'Beste heer Vermeulen, wij hebben momenteel geen openstaande functies die bij uw achtergrond passen. Uw cv bewaren wij in portefeuille.',
  ],
  [
    'Je sollicitatie bij Kader',
    'Beste Lisa, je bent helaas afgevallen in deze selectieronde. We willen je bedanken voor je sollicitatie.',
  ],
  [
    'Uitslag assessment',
    'Beste Joris, op basis van de uitslag van het assessment hebben we besloten je niet aan te nemen voor het traineeship.',
  ],
  [
    'Functie controller',
    'Geachte heer Bakker, wij hebben besloten de sollicitatieprocedure met u niet te vervolgen. Wij hopen u hiermee voldoende te hebben geïnformeerd.',
  ],
  [
    'Sollicitatie docent Engels',
    'Beste mevrouw Peeters, wij hebben deze ronde gekozen voor kandidaten met een eerstegraads bevoegdheid. Daarom nodigen wij u niet uit.',
  ],
  [
    'Re: vacature kapper',
    'Hoi Samira, ik heb iemand anders aangenomen voor de salon. Sorry! Je kwam heel goed over in het gesprek.',
  ],
  [
    'Sollicitatie planner',
    'Beste Tom, je salarisindicatie ligt boven wat wij voor deze functie kunnen bieden. We zetten de procedure daarom niet door.',
  ],
  [
    'Uw sollicitatie',
    'Geachte mevrouw De Boer, helaas voldoet u niet aan de gestelde functie-eisen. Wij nemen uw sollicitatie dan ook niet verder in overweging.',
  ],
  [
    'Statusupdate',
    'Beste kandidaat, je sollicitatie op de vacature Junior Developer heeft de status: afgewezen.',
  ],
  [
    'Sollicitatie jurist',
    'Beste Anna, we gaan niet met je verder. De match met het team was er voor ons net niet. Bedankt voor je tijd en je openheid in de gesprekken.',
  ],
  [
    'Vacature ingetrokken',
    'Beste sollicitant, door een reorganisatie hebben wij de vacature ingetrokken. Uw sollicitatie komt daarmee te vervallen.',
  ],
  [
    'Vacature receptioniste',
    'Geachte mevrouw Mol, de vacature is inmiddels gesloten en er is een geschikte kandidaat gevonden. Wij danken u voor uw belangstelling.',
  ],
  [
    'Je sollicitatie voor vakantiewerk',
    'Hoi Jesse, alle plekken voor de zomer zijn al vergeven, dus het wordt dit jaar niks. Volgend jaar weer proberen?',
  ],
  [
    'Functie HR-adviseur',
    'Beste Wendy, we hebben besloten de functie voorlopig niet in te vullen. Zodra dat verandert, laten we het je weten. Bedankt voor je sollicitatie.',
  ],
  [
    'Sollicitatie procesoperator',
    'Beste heer Kaya, uw opleiding sluit niet aan bij de functie. Wij zullen u daarom niet uitnodigen voor een sollicitatiegesprek.',
  ],
  [
    'Je gesprek bij ons',
    'Hi Mees, leuk je ontmoet te hebben. We hebben een lastige knoop doorgehakt en gaan met twee anderen de laatste ronde in. Dat betekent dat het voor jou hier stopt. Succes met je sollicitaties!',
  ],
  [
    'Sollicitatie',
    'Beste Sanne, met spijt moet ik je meedelen dat we een andere kandidaat de voorkeur geven. Dank voor je sollicitatie.',
  ],
  [
    'Re: sollicitatie chauffeur',
    'Goedendag, u komt niet in aanmerking, want u heeft geen rijbewijs C. Succes verder met solliciteren.',
  ],
  [
    'Uw sollicitatie naar beleidsadviseur',
    'Geachte heer Dijkstra, uw brief heeft niet tot een uitnodiging geleid. Voor uw belangstelling zeggen wij u dank.',
  ],
  [
    'Selectie bestuurssecretaris',
    'Beste mevrouw Hendriks, de commissie heeft haar keuze gemaakt en u behoort niet tot de laatste twee kandidaten.',
  ],
  [
    'Sollicitatie bij Fietsenmakerij Spaak',
    'Hoi Ali, we zoeken toch iemand met meer ervaring, dus we gaan het niet doen. Bedankt voor het langskomen en de sollicitatie!',
  ],
  [
    'Jouw sollicitatie bij Noord',
    'Hi Timo, bedankt voor je tijd. We denken dat deze rol niet goed bij je past en stoppen daarom het proces.',
  ],
  [
    'Uw spontane sollicitatie',
    'Geachte heer Claes, momenteel beschikken wij niet over een vacature die aan uw profiel beantwoordt. Wij nemen uw gegevens op in onze wervingsreserve.',
  ],
  [
    'Examen adjunct',
    'Geachte kandidaat, u bent niet geslaagd voor het mondelinge deel van de selectie. U wordt dus niet opgenomen in de wervingsreserve.',
  ],
  [
    'Je sollicitatie als stagiair',
    'Hoi Luna, we hebben de stageplek aan iemand anders gegeven. Je portfolio was tof!',
  ],
  [
    'Voorstel bij opdrachtgever',
    'Hoi Erik, ik kreeg net te horen dat de opdrachtgever toch kiest voor een andere kandidaat. Jammer, de opdracht leek me echt iets voor jou.',
  ],
  [
    'Uw sollicitatie',
    'Geachte heer Yilmaz, wij zijn van mening dat u onvoldoende aansluit op het functieprofiel. Wij hebben daarom moeten besluiten u af te wijzen.',
  ],
  [
    'Sollicitatie Scrum Master',
    'Beste Priya, wij hebben deze vacature on hold gezet en nemen op dit moment niemand aan. Je sollicitatie sluiten we daarom af.',
  ],
  [
    'Sollicitatie secretaresse',
    'Geachte mevrouw Visser, de reacties van andere sollicitanten sluiten beter aan op ons profiel. Wij zien daarom af van een gesprek met u.',
  ],
  [
    'Je sollicitatie',
    'Hi Femke, jouw sollicitatie is het net niet geworden. We waren onder de indruk van je motivatie.',
  ],
  [
    'Vacature kok',
    'Hallo Marco, de plek is al weg. Ik hou je nummer wel bij de hand. Groet, Piet van restaurant De Haven',
  ],
  [
    'Inhuuropdracht projectleider',
    'Beste Hans, je bent niet op de shortlist gekomen bij de gemeente. Ze hadden voor de opdracht twaalf kandidaten met meer ervaring in het sociaal domein.',
  ],
  [
    'Afwijzing',
    'Beste Kim, helaas hebben we slecht nieuws over je sollicitatie als grafisch vormgever: we gaan met iemand anders in zee.',
  ],
  [
    'Je meeloopochtend',
    'Hoi Bo, leuk dat je woensdag meegelopen hebt in de winkel. We nemen het meisje dat al kassa-ervaring heeft. Succes verder! Marga',
  ],
  [
    'Re: vakantiewerk',
    'Hallo Teun, we hebben voor de zomer al genoeg hulp op de kwekerij. Probeer het volgend jaar wat eerder. Groet, Kwekerij Blom',
  ],
  [
    'Tech interview',
    'Hey Sara, thanks voor de call van gisteren. We gaan je geen aanbod doen, we misten wat diepgang bij het coderen. Hou vol! Mario',
  ],
  [
    'Uw gesprek met mr. Van Dam',
    'Geachte heer Winkel, mr. Van Dam heeft mij gevraagd u te laten weten dat het kantoor u geen aanstelling zal aanbieden. Wij wensen u alle goeds. Het secretariaat',
  ],
  [
    'Opdracht datamigratie',
    'Hoi Yu, de klant heeft net laten weten dat ze de opdracht met een andere freelancer invullen. Zodra ik weer iets passends heb, bel ik je. Groet, Tina',
  ],
  [
    'Terugkoppeling meedraaidag',
    'Lieve Petra, dank voor je ochtend op onze groep. We gaan je de baan niet geven, omdat je op woensdag niet kunt. Groetjes, kinderdagverblijf De Zon',
  ],
  [
    'Re: afwashulp',
    'Hee, we hebben niemand meer nodig in de keuken. Bedankt voor je berichtje en je sollicitatie! Sjaak',
  ],
  [
    'Benoemingsadvies hoogleraar',
    'Geachte collega, het college heeft het benoemingsadvies vastgesteld. U bent daarin helaas niet opgenomen als kandidaat. Met collegiale groet, de decaan',
  ],
  [
    'Uw stukken',
    'Geachte mevrouw Linders, hierbij ontvangt u uw sollicitatiebrief retour. De functie is vervuld door een kandidaat met meer dienstjaren.',
  ],
  [
    'Duale opleiding',
    'Hoi Tom, je testresultaat was voor een selectiegesprek bij ons helaas niet hoog genoeg, dus we kunnen je de leerwerkplek niet aanbieden. Team opleidingen Waternet',
  ],
  [
    'Je sollicitatie',
    'Dag meneer Maas, ik moet u zeggen dat de baas iemand uit het dorp heeft aangenomen. Even goede vrienden.',
  ],
  [
    'Leuk je te leren kennen',
    'Lieve Nora, we vonden je erg leuk, maar voor de redactie hebben we uiteindelijk voor iemand met video-ervaring gekozen. Je teksten waren top. Juul',
  ],
  ['Sollicitatie schoonmaker', 'Goedendag, functie is vergeven. Met vriendelijke groet, Kramer Schoonmaak'],
  [
    'Uw online sollicitatie 88123',
    'Geachte heer, mevrouw, ons systeem heeft uw sollicitatie beoordeeld. U voldoet niet aan de minimumeisen. Uw sollicitatie wordt niet verder in behandeling genomen.',
  ],
  [
    'Traineeship journalistiek',
    'Beste mevrouw Zomer, dit jaar hebben we voor twee anderen gekozen. Solliciteer gerust nog eens, je reportage was sterk. Redactie Stad',
  ],
  [
    'Stageplek timmerfabriek',
    'Hoi Luca, bedankt voor het meelopen. De stageplek hebben we nu aan een andere jongen gegeven. Kop op! Timmerfabriek Abeln',
  ],
  [
    'Uw verzoek om bij ons te werken',
    'Geachte heer Kolk, dank voor uw interesse in onze praktijk. Op dit moment is er bij ons geen behoefte aan personeel. Praktijk Stern',
  ],
  [
    'Selectie filiaalmanager',
    'Geachte mevrouw Aslan, de directie heeft besloten. De heer Vos wordt de nieuwe filiaalmanager. Wij danken u voor uw sollicitatie en de prettige gesprekken.',
  ],
  [
    'Uw interesse in Head of Sales',
    'Beste meneer Bruinsma, mijn opdrachtgever ziet na de gesprekken af van een vervolg met u. Ik licht het graag telefonisch toe.',
  ],
  [
    'Kort bericht',
    'Hallo mevrouw Pas, over je sollicitatie als bloemist: we hebben toch besloten de winkel alleen voort te zetten en niemand aan te nemen.',
  ],
  [
    'Uw sollicitatie als magazijnmedewerker',
    'Geachte heer Vos, helaas kunnen wij u geen toezegging doen op uw sollicitatie. Wij wensen u veel succes.',
  ],
  [
    'Je sollicitatie als vormgever',
    "Hoi Kai, we hebben veel mooie portfolio's gezien. Voor de gesprekken hebben we anderen uitgekozen. Succes!",
  ],
  [
    'Sollicitatie receptie',
    'Geachte mevrouw Hoorn, na overleg met de directie moet ik u meedelen dat u bij de invulling van de functie niet in aanmerking bent gekomen.',
  ],
  [
    'Uw sollicitatie',
    'Beste mevrouw Smit, uw cv sprak ons aan, toch hebben we gekozen voor mensen die nog dichter bij ons profiel liggen.',
  ],
  [
    'Leerwerkplek',
    'Lieve Lara, voor het schooljaar 2026 hebben we onze keuze gemaakt. Helaas hebben we jou deze keer niet kunnen plaatsen.',
  ],
  [
    'Re: hulp in het café',
    'Hoi Ben, we hebben nu toch iemand uit de vriendenkring aangenomen. Sorry, en bedankt voor je interesse in het baantje!',
  ],
  [
    'Status van je sollicitatie',
    'Je sollicitatie op de vacature Controller (m/v) is helaas niet geselecteerd voor de volgende fase.',
  ],
  [
    'Sollicitatie docent',
    'Geachte heer Luts, vanwege de begroting is besloten de vacature dit jaar niet in te vullen.',
  ],
  ['Sollicitatie', 'Hallo, de baan is niet meer vrij. Bedankt voor je sollicitatie. Groet, Garage Link'],
  [
    'Je sollicitatie bij ons',
    'Beste meneer Bakker, we moeten u helaas een afwijzing sturen, omdat we voor een interne oplossing hebben gekozen.',
  ],
  [
    'Stage',
    'Lieve Ida, helaas lukt het deze zomer niet met de stage, omdat onze begeleider uitvalt. Bedankt voor je sollicitatie.',
  ],
  [
    'Opdracht SAP',
    'Hoi Ruben, de eindklant heeft je profiel helaas afgewezen, ze zoeken iemand op locatie. Ik kom terug met de volgende opdracht.',
  ],
  [
    'Je sollicitatie als kok',
    'Beste mevrouw Nagy, na het proefkoken hebben we besloten je niet in dienst te nemen.',
  ],
  [
    'Sollicitatie pedagogisch medewerker',
    'Dag meneer Pol, momenteel kunnen we u op onze locaties geen deeltijdbaan aanbieden en uw sollicitatie daarom niet verder oppakken.',
  ],
  [
    'Uw sollicitatie',
    'Geachte mevrouw Nol, wij hebben uw brief beoordeeld. U beschikt helaas niet over de talenkennis die voor deze functie nodig is.',
  ],
  [
    'Je sollicitatie bij Solarix',
    'Hey Jana, na de case hebben we overlegd en we willen niet met je verder. Bedankt voor alle moeite.',
  ],
  [
    'Kandidatuur adjunct',
    'Geachte heer De Smet, uw kandidatuur voldoet niet aan de aanwervingsvoorwaarden en wordt daarom niet aanvaard.',
  ],
  [
    'Spontane sollicitatie',
    'Geachte heer Evers, een vacature die bij uw profiel past is er op dit moment niet.',
  ],
];
export const traps: readonly (readonly string[])[] = [
  [
    'Ontvangstbevestiging',
    'Beste Kim, bedankt voor je sollicitatie. Hoor je binnen drie weken niets, dan ben je helaas niet geselecteerd.',
  ],
  [
    'Je sollicitatie',
    'Hi Bas, we hebben nog geen keuze gemaakt tussen jou en een andere kandidaat. Vrijdag hoor je meer.',
  ],
  [
    'Gesprek morgen',
    'Beste mevrouw Bos, het gesprek van morgen kan helaas niet doorgaan. Kunt u volgende week woensdag?',
  ],
  [
    'Uitnodiging',
    'Beste Youssef, de vorige kandidaat heeft zich teruggetrokken. Daarom nodigen we je alsnog uit voor een gesprek over de functie.',
  ],
  [
    'Woning Kerkstraat 12',
    'Beste meneer Jansen, de verhuurder heeft gekozen voor een andere kandidaat. Succes met uw zoektocht naar een woning.',
  ],
  [
    'Hypotheekaanvraag',
    'Geachte mevrouw Kuipers, wij kunnen uw aanvraag voor een hypotheek helaas niet honoreren. Uw dienstverband is tijdelijk.',
  ],
  [
    'Intrekken',
    'Beste Carla, ik heb besloten mijn kandidatuur in te trekken, omdat ik elders een functie heb geaccepteerd. Helaas dus.',
  ],
  [
    'Sollicitatie Janssen',
    'Hoi Peter, wijs jij Janssen af? Hij past niet bij de functie. De andere kandidaat nodigen we uit.',
  ],
  [
    'Aanbod',
    'Beste Rosa, we willen je graag de functie aanbieden! Het gevraagde salaris kunnen we helaas niet bieden, maar we doen een mooi voorstel.',
  ],
  [
    'Referentie gevraagd',
    'Beste Henk, Tess heeft bij ons gesolliciteerd als kok. Helaas kon ik je telefonisch niet bereiken.',
  ],
  [
    'Kinderopvang',
    'Beste ouders, helaas hebben wij op dit moment geen plaats voor uw kind op dinsdag. U staat op de wachtlijst.',
  ],
  [
    'Reminder',
    'Hoi Stijn, je sollicitatie is nog niet compleet. Zonder cv kunnen we je sollicitatie niet in behandeling nemen.',
  ],
  [
    'Verlenging contract',
    'Beste Ans, je contract wordt per 1 mei niet verlengd. Bedankt voor je inzet de afgelopen jaren in de functie van medewerker.',
  ],
  [
    'Visumaanvraag',
    'Geachte heer Singh, uw visumaanvraag is afgewezen, omdat u niet kon aantonen dat u een baan heeft.',
  ],
  [
    'Nieuwsbrief loopbaan',
    'Waarom word je steeds afgewezen? In dit artikel lees je tips voor een betere sollicitatie. "Helaas, we hebben voor een ander gekozen" hoef je dan nooit meer te horen. Afmelden kan hier.',
  ],
  [
    'Re: onze afspraak',
    'Beste Inge, helaas past dinsdag mij niet voor het tweede gesprek over de functie. Lukt donderdag?',
  ],
  [
    'Vrijwilligersvergadering',
    'Hoi allemaal, de vacature voor penningmeester is nog steeds niet vervuld. Wie meldt zich?',
  ],
  [
    'Sollicitatie ontvangen',
    'Beste Mark, mocht onze keuze niet op jou vallen, dan krijg je een afwijzing per mail. De functie blijft open tot 1 juni.',
  ],
  [
    'Toelating',
    'Beste student, je bent helaas niet toegelaten tot de masteropleiding. Je motivatiebrief was onvoldoende.',
  ],
  [
    'Reservelijst',
    'Beste kandidaat, u bent geslaagd voor de selectie en staat op de reservelijst. Niet-geslaagde kandidaten krijgen apart bericht.',
  ],
  [
    'Functie in ander filiaal',
    'Hoi Amber, in Utrecht is de functie al vervuld, maar in Zeist zoeken we nog iemand. We nodigen je daar graag uit voor een gesprek.',
  ],
  [
    'Terugtrekking',
    'Geachte mevrouw Prins, jammer dat u heeft besloten niet verder te gaan in de procedure. Wij hebben uw sollicitatie op uw verzoek verwijderd.',
  ],
  [
    'Inschrijving BSO',
    'Beste ouders, alle plekken zijn vergeven en we kunnen uw kind helaas niet plaatsen. Groet, de BSO',
  ],
  [
    'Offerte keuken',
    'Goedemiddag meneer Lang, we hebben voor een andere aanbieder gekozen. Bedankt voor het prettige gesprek en de moeite.',
  ],
  [
    'Spreekuur',
    'Beste studenten, het spreekuur van maandag vervalt helaas. Sollicitaties voor student-assistent kunnen per mail.',
  ],
  [
    'Teamoverleg',
    'Hoi allemaal, de vacature in backend is vervuld, Kim begint in mei. Wie doet de onboarding?',
  ],
  [
    'Promotie van Jana',
    "Beste collega's, voor de functie van teamleider hebben we voor Jana gekozen. Feliciteer haar even!",
  ],
  [
    'Ons gesprek',
    'Hoi Vera, ik kan dinsdag helaas niet bij het gesprek zijn, mijn kind is ziek. Kan donderdag ook?',
  ],
  [
    'Annulering loopbaancoaching',
    'Beste mevrouw Seel, helaas moeten we uw loopbaancoaching annuleren. U krijgt uw geld terug.',
  ],
  [
    'Zomerfeest',
    "Beste collega's, het zomerfeest gaat helaas niet door. Personeelszaken zoekt een nieuwe datum.",
  ],
  [
    'Je kandidatuur voor de ondernemingsraad',
    'Beste meneer Moos, bij de verkiezingen voor de ondernemingsraad heeft u helaas niet genoeg stemmen gekregen. Dank voor uw kandidatuur.',
  ],
  [
    'Proeftijd',
    'Geachte heer Valk, hierbij beëindigen wij uw dienstverband binnen de proeftijd. Wij wensen u veel succes met uw verdere loopbaan.',
  ],
  [
    'Bezichtiging',
    'Hallo mevrouw Rens, de woning is helaas al vergeven. Bedankt voor je reactie en succes met zoeken!',
  ],
  [
    'Auditie',
    'Lieve Pia, we hebben bij de auditie voor de rol van Julia voor iemand anders gekozen. Toneelvereniging Doek',
  ],
  [
    'Dienstreis',
    'Beste meneer Kuhn, uw dienstreis is niet goedgekeurd, neem contact op met personeelszaken.',
  ],
  [
    'Vraag over je sollicitatie',
    'Dag mevrouw Erb, wist u dat de functie niet in Utrecht maar in Zeist is? Past dat niet, laat het dan even weten.',
  ],
  [
    'Contract',
    'Beste mevrouw Kober, wat fijn dat je bij ons begint! De wens om vier dagen thuis te werken konden we helaas niet honoreren.',
  ],
  [
    'Tip',
    'Hoi Joris, je vriend heeft de baan helaas niet gekregen, we hebben iemand anders aangenomen. Toch bedankt voor de tip!',
  ],
  [
    'Opdracht website',
    'Beste meneer Diehl, we hebben de opdracht voor de website aan een ander bureau gegund. Dank voor uw offerte en presentatie.',
  ],
  [
    'Hond Balou',
    'Beste familie Kok, voor Balou hebben we voor een ander gezin gekozen. Bedankt voor jullie aanmelding! Het asiel',
  ],
  [
    'Sluitingsdatum',
    'Beste mevrouw Nagel, de sluitingsdatum van de vacature is nog niet verstreken, dus we kunnen je nog geen bericht geven.',
  ],
  [
    'Aanbesteding perceel 3',
    'Geachte heer, mevrouw, wij hebben besloten perceel 3 niet aan u te gunnen, omdat een andere inschrijver de beste prijs had.',
  ],
];
