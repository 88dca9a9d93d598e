/** The nouns that lead to a role's name, in all languages. */

/** The nouns a role's name stands behind, with one of these: "position of", "poste de", "Stelle als". */
const linked = [
  [
    'position role post opening opportunity vacancy vacancies job title profile opportunities search spot seat slot contract',
    'of for as :',
  ],
  [
    'stelle position tätigkeit vakanz ausbildung ausbildungsplatz ausbildungsstelle praktikum praktikumsplatz werkstudentenstelle funktion rolle stellenausschreibung auswahlverfahren verfahren besetzung',
    'als des der eines einer zum zur für of for as',
  ],
  [
    'poste postes offre fonction fonctions emploi métier profil recrutement stage rôle job mission concours contrat place',
    "de d' du des pour :",
  ],
  [
    'puesto puestos vacante vacantes cargo posición plaza oferta búsqueda proceso contratación rol selección concurso convocatoria trabajo empleo',
    'de del para :',
  ],
  [
    'posizione posizioni ruolo figura mansione posto posti incarico selezione ricerca profilo concorso bando contratto',
    'di da come per del dello della :',
  ],
  [
    'vaga vagas posição função oportunidade cargo posto trabalho processo seletivo concurso',
    'de da do para :',
  ],
  ['functie positie vacature rol baan procedure plek selectie stage', 'van als voor :'],
] as const;
export const linksOf = new Map<string, Set<string>>();
for (const [nouns, links] of linked)
  for (const noun of nouns.split(' '))
    linksOf.set(noun, new Set([...(linksOf.get(noun) ?? []), ...links.split(' ')]));

/** Nouns that a name may stand right behind: "Position Referent Controlling", "functie Nautisch Operator", "vaga Mestre de obras". */
export const leadsAlone = new Set(
  'position profile stelle rolle funktion poste offre sélection rôle puesto plaza vacante oferta posición posizione ruolo vaga cargo posição functie rol vacature positie'.split(
    ' ',
  ),
);
