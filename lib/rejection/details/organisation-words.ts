/** The words by which an organisation's name is told from a person's, a title or a department, in all languages. */
import { fold } from '../normalise';
import { legalForms, roleHeads, teamWords } from './words';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Kinds of organisation: what stands first or last in its name ("Hotel Seeblick", "Rivermount College"). Folded. */
const kinds = set(
  `group gruppe groep grupo gruppo groupe holding company companies enterprises entreprises industries partners associates
  university universitat universite universidad universita universidade universiteit college hochschule institute institut
  instituto istituto instituut school schule schola escuela escola scuola ecole lycee colegio colegio kita academy akademie
  academie accademia hospital spital klinik klinikum clinic clinique clinica hopital ospedale ziekenhuis hospice praxis apotheke pharmacy
  bank banca banco banque sparkasse bankhaus insurance versicherung assurances assicurazioni seguros verzekeringen
  foundation stiftung stichting fondation fondazione fundacion fundacao trust charity society association verein vereniging
  asociacion associazione associacao museum musee museo museu library theatre theater theatro gallery studio studios
  hotel restaurant ristorante restaurante cafe observatory bureau machinery bakery backerei boulangerie panaderia padaria brouwerij brasserie birrificio
  stadt gemeinde landkreis ville mairie commune departement comune provincia ayuntamiento prefeitura camara gemeente stad provincie
  city county council ministry ministere ministerio ministero ministerium department
  kanzlei steuerkanzlei cabinet bufete advocacia gestoria agency agence agenzia agencia agentur boutique shop store autohaus
  cooperativa cooperative cooperativa coop laboratorios laboratoires laboratori constructora construtora editrice verlag publishing press
  software systems solutions technologies technology labs games media robotics logistics energy energie pharma foods motors
  telecom telekom telecommunications supermarkt supermarket supermarkets foods brands networks aerospace electronics electric center centre medical estates properties fund society
  trasporti transportes transports transport logistica logistics spedition immobilien assicurazione winery bodegas cantina cantine cave caves vinos vinhos vina quinta casa maison
  ospedali centro clube club federation federazione federacion verband kammer orchester orchestra chambre camera loja tienda negozio atelier boekhandel juwelier kinderopvang
  consultores consulting advogados avocats abogados avvocati notaires architects architectes arquitectos architetti biotech biotechnologies bakkerij slagerij drogerie
  imobiliaria inmobiliaria immobiliare aseguradora seguradora revista revue rivista journal review consulado consulat academia salon ferreteria jugendamt jobcenter radio zeitschrift
  hochschule hogeschool conservatorio conservatoire kinderdagverblijf tandartspraktijk huisartsenpraktijk creche
  resort resorts hotels district authority board airlines healthcare capital ventures church diakonie caritas
  bistro tavern brewery barbers kennels roasters nursery garage farm camping pizzeria bar farmacia libreria teatro teatre cinema supermercati supermercados
  weingut gasthaus gasthof landgasthof pfarramt pfarrei residenz seniorenresidenz pflegeheim pflegedienst rettungsdienst bundesamt landesamt stadtwerke optik
  provinciebestuur ocmw frituur kapsalon ijssalon praktijk basisschool waterschap gymnasium koor pretpark
  domaine auberge bistrot fromagerie boucherie charcuterie librairie imprimerie menuiserie plomberie ferme ecurie ecuries residence pharmacie friterie traiteur
  laboratoire bibliotheque mediatheque ehpad paroisse chateau fiduciaire
  trattoria osteria gelateria pasticceria panificio macelleria salone officina officine autofficina lavanderia fonderia falegnameria tipografia enoteca
  agriturismo rifugio condominio ateneo parrocchia oratorio palestra consorzio fattoria azienda tenuta fiduciaria autotrasporti ristorazione ferramenta
  peluqueria barberia pasteleria carniceria taller talleres hostal guarderia residencia gimnasio municipalidad ayto mancomunidad diputacion consejeria bodega
  finca confiteria heladeria imprenta optica parroquia protectora
  barbearia salao pastelaria confeitaria acougue otica mercadinho livraria externato sorveteria pizzaria lanchonete grafica frigorifico contabilidade atelie produtora
  editora junta`,
);
/** German and Dutch write the kind at the end of one word: "Zahnarztpraxis", "Kaffeerösterei", "Havenbedrijf". Folded. */
const kindEndings = [
  'praxis',
  'kanzlei',
  'gruppe',
  'groep',
  'haus',
  'bank',
  'schule',
  'klinik',
  'erei',
  'bau',
  'verlag',
  'verein',
  'betriebe',
  'werke',
  'handel',
  'technik',
  'versicherung',
  'universitat',
  'bedrijf',
  'centrum',
  'zentrum',
  'handlung',
  'handel',
  'opvang',
  'unternehmung',
  'unternehmen',
  'erij',
  'school',
  'praktijk',
  'salon',
  'residenz',
] as const;

/** The kind alone, in one word. */
export const isPlainKind = (lower: string) => kinds.has(fold(lower));

export const isKind = (lower: string) => {
  const word = fold(lower);
  return (
    kinds.has(word) || kindEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
};

/** Ranks that stand in a title beside the words of `roleHeads`. Folded. */
const ranks = set(
  `chair chairman chairwoman president presidente presidenta presidentin prasident dean dekan dekanin dekanat rector rectora rettore rektor provost
  ceo cto cfo coo cmo cio chro vp svp evp founder cofounder co-founder headteacher principal head sergeant inspector mayor burgermeister
  geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin vorstand direktor direktorin hoteldirektor hoofd teamleider locatiemanager bestuurder
  steuerberater rechtsanwalt rechtsanwaltin leitung amtsleiter gerant gerante fondateur fondatrice avocat avocate associee associe deleguee delegue
  sovrintendente sindaco alcalde alcaldesa prefeito prefeita burgmester generale general maire presidente secretaire secretaria secretario segretario segretaria direttore direttrice titolare socio socia
  fundador fundadora dueno duena encargado encargada rector diretor diretora coordenacao socio chefe jefatura jefe verantwoordelijke
  hrbp business adjoint adjointe deputy vice acting interim regional senior junior officer responsabile capo pr crha phd shrm-cp shrm mba`,
);

/** Departments, and what a mail box is called. Folded. */
const departments = set(
  `dept department division unit section cell desk branch committee panel board intake programs programmes programme program programma programa
  notifications notification compliance resourcing resource resources staffing services service employee employment appointments applications application
  portal bewerbungsportal bewerbermanagement bewerbung bewerbungen bewerberservice personalmanagement personalreferat personalburo personalamt
  personalgewinnung personal personale personeel personalentwicklung verwaltung referat abteilung abt haupt rekrutierung nachwuchsforderung recruitment
  direction direccion direzione direcao drh ddrh rh hr hrm hrbp hrsc sede filiale filiaal vestiging bureau negociado ufficio secretaria secretariat
  selection seleccion selezione selectie selecao comision commission comite comissao commissie jury juri tribunal consejo
  gente gestao gestion gestione people culture cultura talento talentos talent talents candidatures candidature candidatos reclutamiento
  planning planung process proceso processo procesos onboarding news avisos notificaciones notificacoes customer center centre central zentrum
  trainee-programm traineeprogramm karriereteam careerteam campus alumni becarios stage stages academica
  faculty fakultat facolta facultad faculdade philosophische hiring manager managers interview interviews update updates decision mailbox
  chairs ops insights admissions admission grants claims orders concorsi carriere carreiras portale admissoes academicos redaktion redazione redaction redaccion sekretariat secretariaat secretary
  datenschutz privacy relations datos dados boletin boletim newsletter alertas alerts alert becas bolsas citas subvenciones subsidies servico servicos servicio servicios candidatura
  bewerbungsmanagement notifiche avvisi comunicazioni empleo werving werken selectiebureau selectiecel assessments assessment requests organizadora academico escolar selectivo seletivo hausverwaltung
  departamento subgerencia unidad vicedecanato ingresos niederlassung dispo tpo segreteria stagebureau filiaalleiding graduates ta replies careteam humana humano atraccion kontakt karriereportal karriereservice direktion rektorat gerencia empleos accueil
  systeme sistema leitstelle geschaftsstelle personeelsdienst selectiedienst personaldienst leerhuis traineeship traineeships inhuurdesk dienst redactie graduados
  rekrutering area pessoas persone personas atracao amministrazione administration tutorato dottorati servicedesk
  government university public civil national online automatic automatisch finance finances engineering marketing operations technology legal discovery`,
);

/** Little words that stand around a team's name. Folded. */
const little = set(
  `the your our of at from for and & | - – — via on behalf ihr ihre dein deine euer eure das die der den dem des von vom bei fur im in am namens
  l'equipe equipe de du la le les el los las il lo di del della dell' dei do da dos das a o as os het een van uw je jouw jullie onze
  all alle team teams friends freunde filles chicos equipa e y et und en zu zum hele whole todo todos tutto pour para per voor with con avec mit`,
);

/** Belongs to a title or a department. */
export const isOffice = (lower: string) => {
  const word = fold(lower).replace(/^[|–-]+|[|–-]+$/g, '');
  return (
    word === '' ||
    teamWords.has(lower) ||
    roleHeads.has(lower) ||
    ranks.has(word) ||
    departments.has(word) ||
    /^(?:personal|hr-|recruiting|recruitment|bewerb)/.test(word) ||
    /(?:arzt|arztin|referent|referentin|leiter|leiterin|leitung|abteilung|direktor|direktorin|recruiters?|manager|managerin|verantwoordelijke|beraterin|beraterin)$/.test(
      word,
    )
  );
};

/** The words of those who hire: what they stand before is their unit, never the company. */
export const isHiring = (lower: string) =>
  /^(?:hr|hrm|rh|rrhh|resources|recruiting|recruitment|hiring|talent|acquisition|people|careers?|admissions|personnel)$/.test(
    lower,
  );

/** A department's word, no person's title. */
export const isDepartment = (lower: string) =>
  (teamWords.has(lower) || departments.has(fold(lower))) && !ranks.has(fold(lower));

export const isLittle = (lower: string) => little.has(fold(lower));
export const isLegal = (lower: string) => legalForms.has(lower);
