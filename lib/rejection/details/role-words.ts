/** The words by which a role's name is told from what stands around it. */
import type { Language } from '../verdict';
import type { Word } from './passages';
import { roleHeads } from './words';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** German and Dutch write a role as one word: "Datenanalystin", "Softwareentwickler". */
const compoundEndings =
  `entwickler entwicklerin ingenieur ingenieurin analyst analystin berater beraterin leiter leiterin kaufmann kauffrau
  techniker technikerin pfleger pflegerin assistenz assistent assistentin manager managerin praktikum arbeiter arbeiterin helfer helferin
  fahrer fahrerin führer führerin planer planerin gestalter gestalterin angestellte angestellter fachkraft fachperson professur administrator
  administratorin betreuer betreuerin wirt wirtin pädagoge pädagogin regulierer koch köchin meister meisterin verkäufer verkäuferin
  leitung kraft aushilfe stelle minijob nebenjob ferialjob mechaniker buchhalter buchhalterin redakteur redakteurin trainer trainerin lehrer lehrerin lehrling disponent disponentin
  sanitäter sanitäterin sekretär sekretärin schlosser animateur mitarbeit
  ontwikkelaar medewerker medewerkster adviseur beheerder leider leidster verkoper verkoopster chauffeur voorbereider inkoper monteur conservator bediende redacteur
  assistente secretaresse coördinator hulp kracht docent verzorger verzorgster behandelaar begeleider begeleidster traineeship stagiair stagiaire planner technicus`
    .split(/\s+/)
    .filter(Boolean);

/** How nouns of those who do something end, in a place where a role is expected. */
const agents =
  /(?:\p{L}{3}(?:eur|euse|trice|tore|dor|dora|ista|iere|iera|aio|aia|ero|era|eiro|eira|ario|aria|ário|ária|ist|istin|ician|ologist|peute|peuta|therapeut|therapeutin|logue|ologo|ologa|grafo|graf|grapher|keeper|tekt)|\p{L}{2}(?:or|er|ör|erin))$/iu;
/** These only look like one. */
const noAgent = set(
  'other further former prior senior junior proper better bigger closer another however after over under our your per letter number offer career center centre order paper semester winter summer december november october september answer matter manner whether either der für hier ihrer unser unserer einer meiner seiner dieser jeder aller über unter oder aber numero primera primero enero febrero tercera carrera manera espera maniera carriera intera sera janeiro fevereiro primeiro terceiro primeira maneira carreira hier dernier premier janvier février cher',
);

/** (m/w/d), (all genders), (H/F), /in, :in, (a): only a role's name is marked so. */
export const gender =
  /\(?\b[mwfdxhvig]\s?\/\s?[mwfdxhvig](?:\s?\/\s?[dxwmfi*])?\b\)?|\((?:gn|all genders?|divers|a|o|in|e)\)|\p{L}[:*/](?:in|innen|a|o|e|euse|trice|ice)\b|\p{L}\/-?(?:in|innen|a|o|e|r)\b/iu;

/** It holds a word that is a role's. */
export const known = (words: readonly Word[]) =>
  words.some(
    ({ lower, raw }) =>
      gender.test(raw) ||
      lower
        .split(/[/(:-]/)
        .some(
          (part) =>
            roleHeads.has(part) ||
            (part.length > 3 && roleHeads.has(part.replace(/s$/, ''))) ||
            compoundEndings.some((end) => part.length > end.length + 2 && part.endsWith(end)),
        ),
  );

/** It is known, or one of its words looks like someone who does something. */
export const likely = (words: readonly Word[]) =>
  known(words) || words.some(({ lower }) => agents.test(lower) && !noAgent.has(lower) && lower.length > 4);

/** The nouns that are never a role's own last word. */
export const nounsOfRole = set(
  'position role opening opportunity vacancy requisition post posting job gig search places spots functie vacature stelle poste puesto vacante posizione ruolo vaga',
);

/** A role's name may begin after these. */
export const openers = set(
  `the our a an my your their for to as of next be become der die das den dem des eine einen einer eines als zum zur unsere unserer unseren unser le la les l' un une du
  notre el los nuestra una uno il lo nostra o os nossa um uma de het onze een van die`,
);

/** Where a role's name ends, in each language: verbs, pronouns, and prepositions that lead on. */
const stoppers: Record<Language, ReadonlySet<string>> = {
  en: set(
    `at with here in but however which that who we you your is was are were has have had will would within since because so if via through from on by this
    thanks thank unfortunately although while please after been though when as reviewed application applications requires closely to has under i my our please`,
  ),
  de: set(
    `bei beim in im am an auf aus bis mit und wir haben hat leider zu zum zur wurde wird ist sind sie ich ihnen ihre uns unser unserer unserem für von nicht
    schon bereits leider bedanken danken hatten dass da die der das den dem`,
  ),
  fr: set(
    `chez au aux sein nous vous et a à été est qui pour par sur dans avec que mais ou où je tu te il elle ne ouvert ouverte auprès n'a n'existe ont dont
    lui leur donc nécessite demande exige doit peut s' car c'est suite sera serait avait déjà m'est m'a correspond la les le un une votre ton notre`,
  ),
  es: set(
    `en con hemos has ha han fue es que para por y no se ya queda quedó ha-sido fueron le te les nos lo la el los las un una su tu al a pero si como donde
    cuando empieza lamentablemente dedicada ha sido está será`,
  ),
  it: set(
    `presso abbiamo è che per con non ma ed in nel nella si ci ti la le lo il i gli un una sua tua al alla ai alle da dal dalla ha hanno sono risulta avere salta
    già sarà verrà stavolta deve devono andrà dunque quindi anche come se quando perché e' andato abbia avendo`,
  ),
  pt: set(
    `na no em da-nossa pela pelo foi já ja que para pra por com não nao se e-que é está o a os as um uma sua seu ao à aos mas porque uma-vez este esta foram
    assim nesta neste aqui também deve pois quando como ficou será fechou senti sentimos`,
  ),
  nl: set(
    `bij te hebben heeft is zijn ik wij we je u jij jullie uw ons onze dat die en maar met om aan in op voor naar van-ons bericht helaas hierbij zal zullen wordt
    onderzocht goed net ook zo niet worden waren was had hadden werd willen moeten vinden gaan graag toe geven vergt vereist intussen reeds nog dus waar ontvangen ingevuld vervuld bekeken toch want omdat nu iemand vonden het de een dan kan kunnen`,
  ),
};
export const stopsIn = (language: Language) => stoppers[language];

/** Little words within a role's name: they go on where a name goes on behind them. */
export const joints: Record<Language, ReadonlySet<string>> = {
  en: set('of and & for de'),
  de: set('und & für'),
  fr: set("de des du d' en & et"),
  es: set('de del de-la y & e'),
  it: set('di del della dei delle e & d'),
  pt: set('de da do das dos e & em'),
  nl: set('van & en'),
};

/** Pronouns behind a verb: "… als Verkäuferin [danken wir]" ends before the verb. */
export const inverted = set('ich wir ik wij we uns je u');

/** The letter's own nouns, in a subject around the role's name. */
export const frame = set(
  `re fw fwd aw wg tr antw ref betreff betreft objet oggetto asunto assunto subject update updates status outcome result results decision news note quick about
  regarding concerning your you our an the a on of for to in with from and application applications applying applied candidacy candidate position role job
  opening vacancy opportunity requisition cancelled interview search post recent next steps closed important information final thank thanks invitation confirmation receipt acknowledgement interest interested employment team career careers joining offer test candidate
  ihre ihr ihrer ihren deine dein deiner bewerbung bewerbungsverfahren als auf die der das um zur zum für stelle position absage rückmeldung entscheidung sachstand stellenausschreibung
  zweitgespräch erstgespräch vorstellungsgespräch nachricht ausschreibung gesucht annonce afwijzing selectiedag riscontro kennziffer aufgehoben status vielen dank stellennr bezüglich antwort zu unterlagen initiativbewerbung einladung bestätigung eingangsbestätigung rückfrage nachfrage zwischenbescheid
  votre ta ton candidature candidat au poste de du des suite suivi réponse notre nos offre processus recrutement le la les pour point d'étape résultat sélection merci entretien spontanée à invitation confirmation convocation accusé réception relance report
  tu su candidatura proceso búsqueda puesto vacante oferta de del el la sobre plaza actualización resultado novedades notificación selectivo para postulación solicitud concurso docente prueba en cv aplicación citación carta invitación confirmación seguimiento entrevista convocatoria
  tua sua per posizione il lo del della selezione esito colloquio feedback processo posto domanda novità ricerca candidatura comunicazione un una conferma ricezione convocazione invito
  anfrage wg vakanz stellenanfrage weitere interne höhergruppierung avviamento mission trabajo respuesta pruebas reactie advertentie aanmelding gezocht worden procedure
  afronding emprego lugar recrutamento recruitment vacancies avviso pubblico concorso souhait devenir
  vaga retorno sobre o os do da dos processo seletivo entrevista edital procedimento concursal atualização resposta cancelada sua
  je jouw uw sollicitatie naar functie vacature van de het kandidatuur voor op bij selectieprocedure terugkoppeling gesprek uitslag bevestiging uitnodiging ontvangst`,
);
