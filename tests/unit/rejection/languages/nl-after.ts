/** Dutch mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Je sollicitatie bij Havenlicht',
    'Hallo Jasper,',
    'Bedankt voor het insturen van je sollicitatie. Na het bekijken van alle reacties hebben we helaas moeten besluiten om niet met je verder te gaan in de procedure.',
    'We wensen je veel succes bij het vinden van een mooie baan.',
  ],
  [
    'Update over je sollicitatie',
    'Het bedrijf Noordzij Techniek heeft besloten om je sollicitatie voor Monteur niet verder te behandelen. Bedankt voor je interesse.',
  ],
  [
    'Uw sollicitatie (ref. 2201)',
    'Geachte heer El Amrani,\nUw profiel sprak ons aan, maar de overige kandidaten waren op een aantal punten sterker. Daarom valt u voor deze functie af.',
  ],
  [
    'Terugkoppeling gesprek',
    'Lieve Merel, ik val maar met de deur in huis: het is iemand anders geworden. Je deed het super in het gesprek en de keuze was echt moeilijk. Heel veel succes met je sollicitaties!',
  ],
  [
    'Sollicitatie jurist',
    'Geachte mevrouw Post, onder verwijzing naar uw sollicitatie van 12 maart berichten wij u dat wij van een uitnodiging voor een gesprek afzien.',
  ],
  [
    'Vacature groepsleerkracht',
    'Beste Tine, dank voor je kandidatuur. De betrekking werd intussen ingevuld door een leerkracht die al aan onze school verbonden was. Met vriendelijke groeten, de directie',
  ],
  [
    'Horeca',
    'Hey Ruben! Thanks voor het meedraaien vrijdag. We nemen toch iemand met wat meer ervaring in de bediening. Succes met zoeken naar een bijbaan!',
  ],
  [
    'Uw sollicitatie',
    'GEACHTE MEVROUW KRAMER, HELAAS KUNNEN WIJ U GEEN BAAN AANBIEDEN. WIJ WENSEN U VEEL SUCCES MET UW VERDERE LOOPBAAN.',
  ],
  [
    'Leerwerkplek zorg',
    'Beste Emre, er waren ruim 200 sollicitaties voor vier plekken. Jij zit helaas niet bij de gelukkigen. Kop op en probeer het volgend jaar weer!',
  ],
  [
    'Uw sollicitatie beleidsmedewerker',
    'Geachte mevrouw Koster, tot onze spijt moeten wij u meedelen dat u niet behoort tot de groep kandidaten met wie wij willen kennismaken.',
  ],
  [
    'Monteur',
    'Hallo meneer Bos, de plek waarop u solliciteerde is door een collega van binnenuit opgevuld. Mogen wij u benaderen voor vergelijkbare vacatures?',
  ],
  [
    'Je sollicitatie @ Lumio',
    'Hey Alex! Thanks voor je sollicitatie 🙏 Helaas matcht je profiel nu niet helemaal met wat we zoeken. We zetten je graag in onze talentpool.',
  ],
  [
    'Hoogleraarschap',
    'Geachte professor Lang, de benoemingsadviescommissie heeft haar werk afgerond. De leerstoel gaat naar een andere kandidaat. Ik dank u voor uw sollicitatie en belangstelling voor onze universiteit.',
  ],
  [
    'Receptie',
    'Geachte mevrouw Maas, wij hebben uw sollicitatie bekeken. Op dit moment hebben wij echter geen behoefte aan extra medewerkers bij de receptie.',
  ],
  [
    'Systeembeheerder',
    'Geachte heer Kaya, het spijt ons u te moeten zeggen dat wij niet voor u hebben gekozen. Doorslaggevend was het ontbreken van ervaring met Linux. Dank voor uw sollicitatie.',
  ],
  [
    'Bericht inzake uw sollicitatie',
    'Geachte heer/mevrouw, wij danken u voor uw sollicitatie maar moeten u berichten dat onze voorkeur uitgaat naar een andere kandidaat (m/v/x).',
  ],
  [
    'Ons gesprek',
    'Hallo Kim, in het tweede interview misten we eerlijk gezegd diepgang op datamodellering en daarom stoppen we de procedure met jou. Als mens vonden we je top.',
  ],
  [
    'Stage voorjaar',
    'Beste mevrouw Roos, onze stageplaatsen zijn allemaal vergeven, we kunnen u dus geen stage bieden. Probeert u het gerust opnieuw voor het najaar.',
  ],
  [
    'Online sollicitatie',
    'Geachte heer Peters, uw sollicitatie heeft ons niet kunnen overtuigen. Wij danken u voor de tijd die u erin hebt gestoken.',
  ],
  [
    'Bericht van HR',
    'Beste Anna, de directie heeft besloten de vacature voorlopig niet in te vullen. Wij moeten je daarom helaas teleurstellen, hoewel je sollicitatie ons aansprak.',
  ],
  [
    'Arts-assistent',
    'Geachte collega, dank voor uw meeloopdag. Wij zijn tot de slotsom gekomen dat een aanstelling op dit moment niet aan de orde is. Wij wensen u alle goeds in uw loopbaan.',
  ],
  [
    'Sollicitatie',
    'Dag Simon, helaas moet ik je een afwijzing sturen. Trek het je niet persoonlijk aan, het was een nipte beslissing.',
  ],
  [
    'Sollicitatiestatus gewijzigd',
    'De status van je sollicitatie is gewijzigd: Afgewezen. Vacature: Filiaalmanager Zuid. Bedankt dat je bij Korfman hebt gesolliciteerd.',
  ],
  [
    'Dank voor je tijd',
    'Lieve Zoë, na lang wikken en wegen hebben we besloten niet met jou door te gaan. Een andere kandidaat bracht nu eenmaal meer leidinggevende ervaring mee.',
  ],
  [
    'Gemeentewerf',
    'Geachte heer Ernst, het college heeft een andere sollicitant benoemd. Wij danken u voor uw sollicitatie en verblijven met vriendelijke groet.',
  ],
  [
    'Tekstschrijver',
    'Hoi Brechtje, we zijn eruit en de vacature is weg: we hebben iemand gevonden. Toch bedankt voor je portfolio en veel geluk met je zoektocht naar werk.',
  ],
  [
    'Uw sollicitatie',
    'Geachte heer Valk, wij kunnen helaas niet op uw sollicitatie ingaan. Uw diploma’s sturen wij u hierbij retour.',
  ],
  [
    'Werkstudent',
    'Hi Nele, momenteel zien we helaas geen mogelijkheid om je in ons team in te zetten. Veel succes met het zoeken naar een passende baan!',
  ],
  [
    'Managementassistent',
    'Goedemiddag, onder de vele brieven zaten er enkele die beter aansloten bij het functieprofiel. Wij wijzen uw sollicitatie daarom af en wensen u het allerbeste.',
  ],
  [
    'Reactie op je open sollicitatie',
    'Beste Youssef, leuk dat je aan ons dacht! Er zijn bij ons nu alleen geen openstaande functies die passen bij jouw achtergrond. Hou onze site in de gaten.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Bedankt voor je sollicitatie',
    'Hallo Alex, je sollicitatie is binnen. Helaas kunnen we niet iedereen persoonlijk antwoorden. Word je niet uitgenodigd voor een gesprek, dan krijg je een automatisch bericht.',
  ],
  [
    'Ontvangst sollicitatie',
    'Geachte mevrouw Maas, de selectie kan enkele weken duren. Sollicitaties die na 1 mei binnenkomen, worden niet in behandeling genomen.',
  ],
  [
    'Ontvangstbevestiging',
    'Dank voor uw sollicitatie. In geval van een afwijzing verwijderen wij uw gegevens na vier weken. Tot die tijd vragen wij om geduld.',
  ],
  [
    'Uw sollicitatie',
    'Geachte heer Peters, zonder VOG kunnen wij uw sollicitatie niet verder in behandeling nemen. Stuurt u het document voor 3 juni op?',
  ],
  [
    'Re: gesprek',
    'Beste mevrouw Simons, vrijdag past mij helaas niet. Heeft u maandag tijd voor ons sollicitatiegesprek?',
  ],
  [
    'Verschoven',
    'Hallo Kim, je interview van morgen gaat helaas niet door omdat Jana ziek is. We prikken snel een nieuwe datum!',
  ],
  [
    'Tweede ronde',
    'Lieve Zoë, je hebt ons overtuigd! De andere kandidaten hebben we al afgewezen, met jou willen we nog een keer praten. We nodigen je uit voor een tweede gesprek.',
  ],
  [
    'Arbeidsovereenkomst',
    'Geachte heer Kaya, bijgaand het contract voor de functie van systeembeheerder. De gevraagde leaseauto kunnen wij u helaas niet aanbieden.',
  ],
  [
    'Re: aanbod',
    'Geachte mevrouw Lens, dank voor het aanbod. Helaas moet ik u teleurstellen, ik heb een andere baan aangenomen. Veel succes met de vacature.',
  ],
  [
    'Mijn sollicitatie',
    'Geachte heer, mevrouw, op mijn sollicitatie van april heb ik nog geen antwoord gekregen. Is de vacature al vervuld? Ik hoor het graag.',
  ],
  [
    'Kamer',
    'Hoi, leuk dat je kwam kijken naar de kamer! We hebben helaas voor iemand anders gekozen. Succes met zoeken!',
  ],
  [
    'Uw financieringsverzoek',
    'Goedendag, na bestudering van uw stukken moeten wij u helaas afwijzen. Een financiering van uw plan is op dit moment niet mogelijk. Uw bank',
  ],
  [
    'Beurs 2026',
    'Beste kandidaat, voor de beurs waren 800 kandidaten. Helaas ben je niet geselecteerd. Volgend jaar kun je opnieuw meedoen.',
  ],
  [
    'Kinderopvang',
    'Beste ouders, helaas kunnen wij uw kind geen plaats aanbieden. Alle plaatsen zijn vergeven.',
  ],
  [
    'Congresbijdrage',
    'Geachte heer Lang, helaas is uw abstract niet geselecteerd. De beoordelingen vindt u in de bijlage.',
  ],
  [
    'Jouw week op Loopbaanblik',
    'Omgaan met een afwijzing: onze coach geeft tips. En verder: 5 redenen waarom je sollicitatie niet is gelukt. Afmelden voor deze nieuwsbrief',
  ],
  [
    'Kandidaat backend',
    'Hi Tom, Schulz past inhoudelijk niet, ik ben eruit. Ik zou de vacature liever opnieuw openzetten en hem vandaag afwijzen. Groet, Ute',
  ],
  [
    'Nieuwe sollicitant',
    'Goedendag, op uw vacature „Kok” is een nieuwe sollicitatie binnengekomen. U kunt de sollicitant uitnodigen of afwijzen.',
  ],
  [
    'Status: in behandeling',
    'Je sollicitatie als kok wordt bekeken. De vacature is nog niet vervuld. Je hoeft niets te doen.',
  ],
  [
    'Opzegging abonnement',
    'Geachte heer Ernst, helaas kunnen wij uw opzegging niet in behandeling nemen, omdat de termijn is verstreken.',
  ],
  [
    'Uw klacht',
    'Geachte mevrouw Brand, uw klacht is afgewezen omdat het apparaat geen fabrieksfout heeft. Controleer de functie van de knop.',
  ],
  [
    'Fotowedstrijd',
    'Beste deelnemer, je foto is helaas niet door naar de finale. De jury heeft voor andere foto’s gekozen.',
  ],
  [
    'Dienst zaterdag',
    'Hallo team, de dienst van zaterdag is al ingevuld, jullie hoeven niet meer te zoeken. Ik kan zelf helaas niet.',
  ],
  [
    'Ouderavond',
    'Beste ouders, helaas gaat de ouderavond over opleiding en solliciteren niet door. Een nieuwe datum volgt.',
  ],
  [
    'Interessante functie',
    'Hallo mevrouw Otten, ik zag uw profiel en heb een mooie functie voor u. Past het niet, laat het gerust weten. De functie wordt per 1 oktober ingevuld.',
  ],
  [
    'Sollicitatie: bijlage',
    'Beste Emre, je cv kunnen we helaas niet openen. Stuur hem als pdf, anders kunnen we je sollicitatie niet in behandeling nemen.',
  ],
  [
    'Feedback',
    'Hallo Nele, ik kon helaas niet bij het gesprek met de sollicitante zijn. Heeft ze jullie overtuigd of past ze niet?',
  ],
  [
    'UWV',
    'Geachte heer Valk, uw aanvraag voor een uitkering kan niet worden toegekend. Geef uw sollicitaties door via de werkmap.',
  ],
  [
    'Tussenbericht',
    'Geachte mevrouw Kunst, helaas loopt onze beslissing vertraging op. We zijn uw sollicitatie niet vergeten en laten voor het einde van de maand van ons horen.',
  ],
  [
    'Jij wordt het',
    'Hallo Jan, je krijgt de baan! We hebben jou uitgekozen, de andere kandidaten konden niet aan je tippen. Het contract sturen we zodra HR klaar is.',
  ],
];
