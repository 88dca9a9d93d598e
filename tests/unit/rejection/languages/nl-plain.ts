/** Dutch mails in the plain wording of most companies: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Uw sollicitatie als inkoper',
    'Geachte heer Nol, hartelijk dank voor uw sollicitatie en het vertrouwen in onze organisatie. Helaas moeten wij u mededelen dat u niet in de laatste selectie bent gekomen. Wij wensen u veel succes in uw verdere loopbaan.',
  ],
  [
    'Jouw sollicitatie bij ons',
    'Lieve Tine, bedankt voor je interesse in de functie Product Manager. Helaas hebben we in dit geval voor een andere kandidaat gekozen van wie het profiel nog beter past.',
  ],
  [
    'Uw sollicitatie',
    'Geachte mevrouw Pol, na zorgvuldige bestudering van uw cv betreuren wij het u te moeten meedelen dat wij u geen aanbod kunnen doen.',
  ],
  [
    'Sollicitatie pedagogisch medewerker',
    'Beste mevrouw Geel, de vacature is inmiddels ingevuld. Hartelijk dank voor uw belangstelling voor een baan bij ons.',
  ],
  [
    'Sollicitatie kok',
    'Hallo meneer Luik, we hebben besloten om met een kok met meer werkervaring in zee te gaan. Het beste met uw sollicitaties.',
  ],
  [
    'Sollicitatie 118',
    'Geachte heer/mevrouw, wij hebben uw sollicitatie zorgvuldig bekeken. Helaas voldoet uw profiel niet op alle punten aan onze wensen, zodat wij u moeten afwijzen.',
  ],
  [
    'Update sollicitatie',
    'Hi Olle, we hebben je sollicitatie bij Veldhuis bekeken en besloten niet met je naar de volgende stap te gaan. Dank voor je interesse in de rol!',
  ],
  [
    'Sollicitatie leerling',
    'Beste Selin, helaas heb je op de test niet de vereiste score gehaald. We kunnen je sollicitatie daarom niet verder in behandeling nemen.',
  ],
  [
    'Sollicitatie chauffeur',
    'Goedendag meneer Popa, dank voor uw interesse. Op dit moment nemen wij helaas geen chauffeurs aan. Probeer het in het voorjaar nog eens met een sollicitatie.',
  ],
  [
    'Sollicitatie redacteur',
    'Beste mevrouw Storm, uw teksten bevielen ons, toch moesten we uiteindelijk kiezen en die keuze is helaas niet op u gevallen.',
  ],
  [
    'Tweede gesprek',
    'Hallo Niels, dank voor de goede gesprekken. We willen de sollicitatieprocedure met jou hier beëindigen omdat onze salarisverwachtingen te ver uit elkaar liggen.',
  ],
  [
    'Vacature UHD',
    'Geachte collega, de procedure voor de vervulling van de functie is afgerond. Uw sollicitatie is helaas niet gehonoreerd.',
  ],
  [
    'Sollicitatie marketing',
    'Beste mevrouw Egers, om budgettaire redenen is de functie voorlopig uitgesteld, waardoor wij u nu geen aanstelling kunnen aanbieden. Graag houden wij uw cv in portefeuille.',
  ],
  ['Bijbaantje', 'Hallo Lara, de bijbaan is helaas al weg. Toch bedankt voor je sollicitatie!'],
  [
    'Sollicitatie jurist',
    'Geachte heer Arends, tot onze spijt delen wij u mee dat u voor deze functie niet in aanmerking komt. Wij danken u voor de getoonde belangstelling.',
  ],
];
export const traps: readonly (readonly string[])[] = [
  [
    'Uw sollicitatie als inkoper',
    'Geachte heer Nol, wij hebben uw sollicitatie ontvangen. Door het grote aantal reacties kan de beoordeling langer duren. Wij verzoeken u niet te bellen.',
  ],
  [
    'Interview vrijdag',
    'Hallo Olle, Anna kan er vrijdag helaas niet bij zijn. Het interview gaat gewoon door, dan alleen met mij.',
  ],
  [
    'Dank voor het gesprek',
    'Beste mevrouw Pol, wij vonden het een goed gesprek. Een beslissing kunnen we pas volgende week geven, omdat we nog andere kandidaten spreken.',
  ],
  [
    'Uw stukken',
    'Geachte mevrouw Geel, bij uw sollicitatie ontbreekt helaas de VOG. Zonder VOG kunnen wij u niet aannemen.',
  ],
  [
    'Belastingaanslag',
    'Geachte heer Luik, aan uw verzoek kon niet worden voldaan. Reiskosten voor sollicitatiegesprekken zijn niet meegenomen.',
  ],
  [
    'Nieuw bericht',
    'Hallo Tine, je sollicitatie is doorgestuurd. Je contactpersoon is gewisseld, aan de functie verandert niets.',
  ],
  ['Treinreis', 'Helaas rijdt uw trein niet. Uw zitplaatsen zijn al vergeven. Kies een andere verbinding.'],
  [
    'Freelance',
    'Hallo Niels, het tarief kunnen we helaas niet verhogen. De functie van tekstschrijver bieden we je nog steeds graag aan.',
  ],
  [
    'Proefdag',
    'Hallo Lara, niet vergeten: morgen is je proefdag. Er heeft niemand anders gesolliciteerd, dus geen zorgen.',
  ],
  [
    'Training',
    'Beste collega, voor het seminar selectiegesprekken zijn geen plaatsen meer vrij, we kunnen u helaas niet plaatsen.',
  ],
];
