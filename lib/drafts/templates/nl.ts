import type { Wordings } from './wordings';

/** Hoe de beslissing wordt opgenomen, naar het soort afwijzing. */
const decision = {
  respected:
    '[[when not-selected:Ik begrijp dat iemand anders beter paste en ik respecteer uw keuze.]][[when position-filled:Ik begrijp dat de functie inmiddels is vervuld en wens de nieuwe collega een goede start.]][[when position-cancelled:Ik begrijp dat de functie voorlopig niet doorgaat. Plannen veranderen, en ik waardeer het dat u dat zo duidelijk zegt.]][[when keep-in-touch:Ik respecteer uw beslissing, en het deed me goed te lezen dat u contact wilt houden.]][[otherwise:Ik begrijp en respecteer uw beslissing.]]',
  noHardFeelings:
    '[[when not-selected:Het is niet meer dan logisch dat u kiest voor degene die het best bij het werk past.]][[when position-filled:Fijn dat u de juiste persoon hebt gevonden; ik wens u samen een mooie tijd.]][[when position-cancelled:Het is me duidelijk dat de beslissing over de functie ging, en ik hoop dat uw plannen goed uitpakken.]][[when keep-in-touch:Dat het deze keer niet paste, begrijp ik goed, en uw voorstel om contact te houden betekent veel voor me.]][[otherwise:Ik kan me goed in uw beslissing vinden.]]',
  plain:
    '[[when not-selected:Natuurlijk had ik op een ander antwoord gehoopt, maar ik zie dat anderen meer meebrengen van wat u zoekt.]][[when position-filled:Natuurlijk had ik op een ander antwoord gehoopt, maar er was nu eenmaal maar één plek.]][[when position-cancelled:Natuurlijk had ik graag gezien dat de functie doorging, maar ik begrijp dat die moet wachten.]][[when keep-in-touch:Natuurlijk had ik op een ander antwoord gehoopt, maar het helpt te weten dat u aan me wilt denken.]][[otherwise:Natuurlijk had ik op een ander antwoord gehoopt, maar ik neem het zoals het is.]]',
};

const greeting = '[[Beste {{person}},]][[otherwise:Goedendag,]]';

export const nl: Wordings = {
  thanks: [
    [
      greeting,
      'Hartelijk dank voor uw bericht over mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview: en voor de tijd die u en het team voor ons gesprek hebben genomen]]. Een duidelijk antwoord is veel waard voor wie werk zoekt, en ik waardeer het dat u het hebt gestuurd.',
      `${decision.respected} Wat ik van {{company|uw organisatie}} heb gezien, sprak me steeds meer aan. Ik hoor dan ook graag van u als er iets komt dat bij mijn achtergrond past.`,
      'Nogmals veel dank, en het allerbeste voor u en het team',
    ],
    [
      greeting,
      'Dank dat u me[[ over de functie van {{role}}]] hebt laten weten waar ik aan toe ben. [[when after-interview:Ik heb ons gesprek als prettig ervaren en weet hoeveel tijd goede gesprekken kosten.]][[otherwise:Ik kan me voorstellen hoeveel brieven u leest en ben blij met de tijd die u aan de mijne hebt besteed.]]',
      `${decision.noHardFeelings} Ik zou nog altijd graag eens bij {{company|u}} werken. Denkt u gerust aan mij als er een plek vrijkomt waar ik van nut kan zijn.`,
      'Nogmals bedankt en vriendelijke groeten',
    ],
    [
      greeting,
      'Graag wil ik u bedanken voor uw bericht en voor de zorg waarmee u mijn sollicitatie hebt bekeken[[when after-interview:, en voor het open gesprek]]. Lang niet elke organisatie antwoordt, en het viel me op dat dat bij {{company|u}} anders is.',
      `${decision.plain} Het werk[[ als {{role}}]] sprak me echt aan, en ik solliciteer graag opnieuw zodra er iets vergelijkbaars komt. Tot die tijd volg ik met belangstelling wat u doet.`,
      'Dank voor uw tijd en hartelijke groeten aan iedereen die meekeek',
    ],
  ],
  feedback: [
    [
      greeting,
      'Hartelijk dank voor uw bericht over mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview: en voor het gesprek dat we hadden]].',
      `${decision.respected} Ik wil van elke sollicitatie iets leren en heb daarom één korte vraag: is er een vaardigheid of ervaring die ik volgens u als eerste zou moeten opbouwen?`,
      'Eén regel is ruim voldoende. En als u [[bij {{company}}]][[otherwise:in uw organisatie]] liever geen terugkoppeling geeft, heb ik daar alle begrip voor.',
      'Hoe dan ook dank voor uw tijd en vriendelijke groeten',
    ],
    [
      greeting,
      'Dank dat u de tijd hebt genomen om me te schrijven[[ over de functie van {{role}}]][[when after-interview:, en dank ook voor het prettige gesprek]].',
      `${decision.noHardFeelings} Omdat ik nog leer waar het in dit vak op aankomt: was er iets in [[when after-interview:ons gesprek]][[otherwise:mijn sollicitatie]] dat u deed twijfelen en waaraan ik kan werken?`,
      'Een paar woorden zijn meer dan genoeg. Zegt u er liever niets over, dan is dat ook goed en hoeft u niet te antwoorden.',
      'Nogmals dank voor de kans[[ bij {{company}}]] en hartelijke groeten',
    ],
    [
      greeting,
      'Veel dank voor uw antwoord[[ over de functie van {{role}}]] en voor de aandacht die u aan mijn sollicitatie hebt besteed[[when after-interview:, zeker ook in ons gesprek]].',
      `${decision.plain} Als u me één advies zou geven, bijvoorbeeld een cursus die de moeite waard is of een leemte om te vullen voordat ik weer solliciteer[[ bij {{company}}]], wat zou dat dan zijn?`,
      'Ik weet dat veel werkgevers liever geen redenen noemen, dus antwoordt u alleen als het u weinig moeite kost.',
      'Hartelijk dank voor alles tot nu toe, en het beste voor het team',
    ],
  ],
  'keep-in-touch': [
    [
      greeting,
      'Hartelijk dank dat u me hebt laten weten hoe het met [[de functie van {{role}}]][[otherwise:mijn sollicitatie]] staat[[when after-interview:, en voor het goede gesprek dat eraan voorafging]].',
      `${decision.respected} Mijn belangstelling voor {{company|uw organisatie}} blijft, en ik zou graag contact houden zonder uw mailbox te vullen. Op welke manier hebt u dat het liefst?`,
      'Als dat het eenvoudigst is, houd ik uw vacatures in de gaten en stuur ik een kort bericht zodra er iets past.',
      'Nogmals dank voor uw tijd en vriendelijke groeten',
    ],
    [
      greeting,
      'Dank voor uw bericht en voor de aandacht voor mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview:. Het was prettig u te ontmoeten en te horen hoe het team werkt]].',
      `${decision.noHardFeelings} Ik kan me goed voorstellen dat ik later bij {{company|u}} aan de slag ga en houd daarom graag contact. Vindt u het goed als ik u af en toe een paar regels schrijf, of verbinden we ons liever via LinkedIn?`,
      'Ik schik me graag naar wat u uitkomt. Nogmals bedankt voor uw vriendelijkheid',
    ],
  ],
  'future-roles': [
    [
      greeting,
      'Nogmals dank dat u mijn sollicitatie[[ naar de functie van {{role}}]] hebt bekeken[[when after-interview: en de tijd nam om kennis te maken]]. Er zijn een paar weken voorbij, en mijn wens om bij {{company|u}} te werken is gebleven.',
      'Als er een plek vrijkomt die bij mijn ervaring past, zou ik graag opnieuw worden meegenomen. [[when position-cancelled:Dat geldt natuurlijk ook voor deze functie, mocht die toch doorgaan.]][[otherwise:Het hoeft niet dezelfde functie of hetzelfde team te zijn.]] En als mijn sollicitatie vragen of bedenkingen heeft opgeroepen, zegt u het me dan gerust. Ik ga er graag op in.',
      'Dank dat u aan me denkt, en vriendelijke groeten',
    ],
    [
      greeting,
      'Sinds uw bericht[[ over de functie van {{role}}]] zijn er een paar weken verstreken, en ik wil u nog eens bedanken voor de eerlijke en vriendelijke manier waarop u met mijn sollicitatie omging[[when after-interview:, vooral in ons gesprek]].',
      'Ik zou nog steeds graag bij {{company|u}} werken. Wilt u aan me denken wanneer [[when position-cancelled:deze functie weer wordt opgepakt of er een andere vrijkomt]][[otherwise:er een functie vrijkomt]] waarin mijn ervaring helpt? Hebt u nog twijfels over mijn profiel, dan praat ik daar graag over of stuur ik na wat ontbreekt.',
      'Alvast veel dank, en ik hoop dat we elkaar te zijner tijd weer spreken',
    ],
  ],
  'contract-work': [
    [
      greeting,
      'Nogmals dank voor de aandacht voor mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview: en voor de tijd die u met me doorbracht]]. [[when position-cancelled:Ik begrijp dat er voorlopig geen vaste functie komt.]][[otherwise:Ik begrijp dat een vaste functie er deze keer niet in zat.]]',
      'Misschien kan ik [[{{company}}]][[otherwise:u]] op een andere manier helpen. Werkt u weleens met mensen op tijdelijke basis, in deeltijd of per project? Ik zou met iets kleins en duidelijk afgebakends kunnen beginnen, zodat u ziet hoe ik werk voordat u over meer beslist.',
      'Is daar nu geen behoefte aan, dan is dat helemaal goed. Dank voor uw tijd en vriendelijke groeten',
    ],
    [
      greeting,
      'Graag bedank ik u nog eens voor uw tijd en uw duidelijke antwoord[[ over de functie van {{role}}]][[when after-interview:, en voor het gesprek daarvoor]].',
      'Eén gedachte heb ik sindsdien: in veel teams blijft werk liggen omdat niemand er de uren voor heeft. Als dat bij {{company|u}} ook zo is, zou een paar dagen per week of één project dan een gesprek waard zijn? Over de vorm denk ik graag mee, of het nu freelance, tijdelijk of in deeltijd is.',
      'Komt het nu niet uit, dan laat ik het hierbij. Dank voor het lezen en de groeten aan het team',
    ],
  ],
  'check-in': [
    [
      greeting,
      'Enkele maanden geleden nam u de tijd voor mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview: en voor een gesprek met mij]], en daar dank ik u nog altijd voor. Ik hoop dat het bij {{company|u}} goed gaat.',
      'Ik schrijf u omdat ik nog steeds graag bij u zou werken. [[check:Sinds ons laatste contact heb ik de vaardigheden verder opgebouwd waar de functie om vroeg]], en een actueel cv stuur ik u graag toe. Is er nu of binnenkort een vacature die ik zou moeten bekijken?',
      'Hartelijk dank voor uw tijd en vriendelijke groeten',
    ],
    [
      greeting,
      'Ons laatste contact[[ over de functie van {{role}}]] is een paar maanden geleden, en ik denk met dank terug aan hoe vriendelijk u met mijn sollicitatie omging[[when after-interview: en aan ons gesprek]].',
      '[[check:Intussen heb ik veel bijgeleerd]], waardoor mijn profiel nu wat sterker is dan toen u het zag. {{company|Uw organisatie}} staat nog altijd hoog op mijn lijst. Als er een plek vrijkomt waar ik iets kan bijdragen, zou u me dat dan willen laten weten?',
      'Een enkel woord is genoeg, de gegevens stuur ik u dan graag. Veel dank en alle goeds voor de komende maanden',
    ],
  ],
  recruiter: [
    [
      greeting,
      'Dank voor uw hulp bij mijn sollicitatie[[ naar de functie van {{role}}]][[ bij {{company}}]][[when after-interview: en voor het regelen van het gesprek]]. [[when position-cancelled:Jammer dat de functie niet doorgaat, maar ik begrijp het.]][[otherwise:Deze keer is het niet gelukt, en dat neem ik zoals het is.]]',
      'U hoort meer over de achtergrond dan ik. Kunt u me openhartig vertellen [[when position-cancelled:hoe mijn profiel werd gezien voordat de procedure stopte]][[otherwise:wat de doorslag gaf]]? Ik vat het op als hulp en ga er niet tegenin. En weet u functies die beter bij me passen, dan hoor ik dat graag.',
      'Nogmals veel dank voor uw tijd en uw inzet, en vriendelijke groeten',
    ],
    [
      greeting,
      'Dank voor alles wat u rond [[de functie van {{role}}]][[otherwise:mijn sollicitatie]][[ bij {{company}}]] hebt gedaan. Het was fijn om bij iemand terecht te kunnen[[when after-interview:, voor het gesprek en erna]].',
      '[[when position-cancelled:Nu de functie is ingetrokken, kijk ik vooruit.]][[otherwise:Nu de beslissing is gevallen, kijk ik vooruit.]] U kent de markt goed: naar welk soort functie zou u me nu verwijzen? Als u iets concreets hebt gehoord over hoe ik overkwam, helpt dat me ook, zelfs als het niet vleiend is.',
      'Ik bel u graag wanneer het u uitkomt. Hartelijk dank, en ik hoop dat we nog eens samenwerken',
    ],
  ],
  'thanks-feedback': [
    [
      greeting,
      'Hartelijk dank voor uw bericht en voor de tijd die u aan mijn sollicitatie[[ naar de functie van {{role}}]][[when after-interview: en aan ons gesprek]] hebt besteed. Ik waardeer het dat u me hebt geantwoord.',
      `${decision.respected} Graag zou ik ooit nog eens een kans krijgen bij {{company|u}}.`,
      'Als uw regels het toelaten, kunt u me dan één ding noemen dat ik kan verbeteren voordat ik op een vergelijkbare functie solliciteer? Eén regel volstaat, en ik begrijp het als het niet kan.',
      'Nogmals dank, en het allerbeste voor u en het team',
    ],
    [
      greeting,
      'Veel dank voor uw bericht[[ over de functie van {{role}}]]. [[when after-interview:Het was een genoegen u te ontmoeten, en het team heeft een goede indruk op me gemaakt.]][[otherwise:Ik weet dat er achter elk antwoord veel werk zit en ben blij met het mijne.]]',
      `${decision.noHardFeelings} Wat er bij {{company|u}} verder gebeurt, blijf ik met aandacht volgen.`,
      'Mag ik u één kleine vraag stellen om van te leren: welke vaardigheid zou ik als eerste moeten versterken? Een of twee woorden zijn genoeg, en geen antwoord is ook prima.',
      'Dank voor uw tijd en hartelijke groeten',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      greeting,
      'Hartelijk dank voor het nieuws over mijn sollicitatie[[ naar de functie van {{role}}]] en voor de tijd die u eraan hebt besteed[[when after-interview:, vooral aan ons gesprek]]. Ik waardeer het dat u me hebt geschreven.',
      `${decision.respected} Ik ben {{company|uw organisatie}} gaandeweg gaan waarderen en zou graag met u in contact blijven.`,
      'Wat is voor u het gemakkelijkst: een connectie op LinkedIn, een talentenpool, of gewoon af en toe een kort bericht van mij?',
      'Nogmals dank voor uw tijd, en graag tot een volgende keer',
    ],
    [
      greeting,
      'Dank voor uw eerlijke antwoord[[ over de functie van {{role}}]][[when after-interview: en voor een gesprek dat ik als prettig heb ervaren]]. Ik weet dat zulke berichten niet makkelijk te schrijven zijn.',
      `${decision.noHardFeelings} Als u het goed vindt, houd ik het contact graag warm, want ik kan me goed voorstellen dat ik later bij {{company|u}} werk. Is er een goede manier om nieuwe vacatures te volgen, of mag ik u over een paar maanden gewoon weer schrijven?`,
      'Veel dank voor alles tot nu toe en vriendelijke groeten aan het hele team',
    ],
  ],
};
