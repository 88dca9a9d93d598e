/** The words by which companies, roles and persons are found, in all languages at once: they do not get in each other's way. */

/** A role's last or first word: what makes "Data Engineer II" a role and "bright future" none. */
export const roleHeads = new Set(
  `engineer engineering developer development programmer architect scientist analyst analytics analysis designer design
  manager management director lead head chief officer president consultant consulting specialist coordinator
  administrator admin assistant associate advisor adviser agent representative rep executive recruiter researcher
  research writer editor copywriter translator teacher lecturer professor faculty tutor trainer coach nurse doctor physician
  pharmacist therapist technician mechanic electrician operator driver chef cook waiter waitress barista clerk
  cashier accountant accounting auditor bookkeeper controller buyer planner strategist marketer marketing sales seller
  intern internship internships trainee apprentice apprenticeship graduate fellow fellowship volunteer student
  supervisor producer artist animator photographer journalist librarian lawyer attorney counsel paralegal
  secretary receptionist concierge guard inspector surveyor tester qa sre devops scrum owner partner expert
  generalist professional practitioner worker helper carer caretaker cleaner host hostess steward stewardess pilot
  entwickler entwicklerin ingenieur ingenieurin berater beraterin leiter leiterin sachbearbeiter sachbearbeiterin kaufmann kauffrau mitarbeiter mitarbeiterin
  werkstudent werkstudentin praktikant praktikantin praktikum ausbildung auszubildende referent referentin assistenz assistentin techniker technikerin pfleger pflegerin
  erzieher erzieherin lehrer lehrerin buchhalter buchhalterin redakteur redakteurin architektin designerin managerin analystin
  développeur développeuse ingénieur ingénieure chargé chargée responsable chef cheffe conseiller conseillère assistante
  technicien technicienne comptable stagiaire stage alternance alternant rédacteur rédactrice directeur directrice consultante analyste vendeur vendeuse gestionnaire
  desarrollador desarrolladora ingeniero ingeniera analista gerente director directora jefe jefa asistente consultor consultora diseñador diseñadora
  técnico técnica contable administrativo administrativa becario becaria prácticas vendedor vendedora enfermero enfermera profesor profesora coordinador coordinadora
  sviluppatore sviluppatrice ingegnere responsabile consulente impiegato impiegata tecnico addetto addetta contabile tirocinante tirocinio stagista grafico infermiere
  desenvolvedor desenvolvedora programador engenheiro engenheira gestor gestora assistente analista estagiário estagiária estágio vendedor enfermeiro técnico coordenador coordenadora
  ontwikkelaar ingenieur adviseur medewerker medewerkster beheerder stagiair stagiaire stageplek leraar docent verpleegkundige boekhouder projectleider verkoper
  swe sde grad support curator lifeguard solicitor barrister reporter auditor welder carpenter plumber painter gardener baker butcher bartender dean registrar
  chaplain pastor ranger officer constable firefighter paramedic midwife dentist dentistry hygienist dietitian physiotherapist psychologist veterinarian
  surgeon radiographer optician economist statistician mathematician physicist chemist biologist geologist historian linguist interpreter
  postdoc postdoctoral lectureship professorship scholar investigator underwriter actuary broker trader adjuster estimator merchandiser
  dispatcher handler picker packer loader roofer fitter machinist foreman superintendent janitor housekeeper nanny stylist hairdresser barber
  florist illustrator musician actor dancer choreographer presenter producer copyeditor webmaster apprenticeship
  verkäufer verkäuferin krankenpfleger erzieherin bäcker koch köchin kellner kellnerin fahrer fahrerin friseur friseurin maler schreiner tischler elektriker
  mechatroniker mechaniker schlosser monteur disponent disponentin controller controllerin jurist juristin rechtsanwalt steuerfachangestellte
  verwaltungsfachangestellte kaufleute volontär volontärin doktorand doktorandin professur juniorprofessur sozialarbeiter sozialpädagoge sozialpädagogin
  rezeptionist rezeptionistin serviceberater trainee pflegefachkraft pflegefachperson hausmeister projektleiter teamleiter bauleiter geschäftsführer
  animateur animatrice juriste avocat avocate infirmier infirmière aide-soignant aide-soignante éducateur éducatrice enseignant enseignante professeur maître
  serveur serveuse cuisinier cuisinière boulanger boulangère coiffeur coiffeuse caissier caissière acheteur acheteuse formateur formatrice coordinateur coordinatrice
  concepteur conceptrice graphiste journaliste traducteur traductrice secrétaire agent employé employée ouvrier ouvrière magasinier préparateur estimateur mécanicien
  électricien psychologue assistant apprenti apprentie adjoint gestionnaire brasseur auxiliaire
  educador educadora auxiliar operario operaria camarero camarera cocinero cocinera conductor conductora asesor asesora comercial encargado encargada abogado abogada
  arquitecto arquitecta periodista redactor redactora traductor traductora médico médica psicólogo psicóloga recepcionista dependiente dependienta programador
  programadora electricista mecánico soldador carpintero maestro maestra docente profesora becaria visitador oficial residente supervisor supervisora
  redattore redattrice curatore curatrice educatore educatrice operatore operatrice direttore direttrice cameriere cameriera cuoco cuoca commesso commessa autista
  magazziniere elettricista meccanico farmacista psicologo psicologa insegnante docente avvocato architetto giornalista traduttore traduttrice segretario segretaria
  infermiera istruttore istruttrice capo banconista barista progettista venditore venditrice
  atendente professor professora auxiliar motorista cozinheiro cozinheira garçom advogado advogada arquiteto arquiteta jornalista redator redatora tradutor tradutora
  psicólogo recepcionista soldador eletricista mecânico supervisor supervisora corretor corretora diretor diretora cientista vendedora agente mestre produtor produtora técnica
  chauffeur kok bakker kapper monteur schilder timmerman elektricien journalist vertaler secretaris secretaresse receptionist inkoper planner conservator deskundige operator
  onderzoeker promovendus promovenda jurist advocaat directeur teammanager vakkenvuller werkvoorbereider zij-instromer begeleider begeleidster leerkracht vormgever vormgeefster bezorger hovenier lasser vrachtwagenchauffeur magazijnmedewerker uitvoerder tekenaar onderwijzer onderwijzeres
  kundenberater oberarzt arzt ärztin chefarzt notfallsanitäter rettungssanitäter sanitäter volontariat referendar bibliothekar bibliothekarin archivar archivarin
  responsável responsáveis ejecutivo ejecutiva executivo executiva encargado jefa subdirector subdirectora
  nutricionista fisioterapeuta terapeuta psicopedagogo padeiro contador contadora chofer albañil fontanero peluquero peluquera gobernanta
  cuoca pizzaiolo parrucchiere parrucchiera muratore idraulico ragioniere ragioniera operaio operaia violino
  plombier maçon menuisier pâtissier pâtissière kinésithérapeute ergothérapeute pharmacien pharmacienne médecin sage-femme
  joiner bookseller groomer landscaper labourer laborer deckhand usher counselor counsellor organist traineeship pupillage barman barmaid groundskeeper groundsperson
  aushilfe kassierer kassiererin logopäde logopädin masseur masseurin schweißer lektor lektorin dachdecker polier lehrling azubi einkäufer einkäuferin hilfskraft
  aushilfskraft reinigungskraft autor autorin tierpfleger winzer imker
  cariste conducteur conductrice hôtesse commis vacataire veilleur veilleuse nounou jobiste soudeur soudeuse fleuriste opticien opticienne préposé préposée
  réceptionniste organiste sacristain bénévole attaché attachée dessinateur dessinatrice collaborateur collaboratrice serrurier électrotechnicien vendangeur
  facteur factrice livreur livreuse plongeur plongeuse polymécanicien libraire apprentissage
  vigilante sacristán cuidador cuidadora repartidor repartidora mesero mesera garzón garzona carretillero maquinista costurera entrenador entrenadora niñera cajero cajera
  gerocultor gerocultora mozo socorrista ayudante tripulante intérprete bodeguero encofrador interiorista chapista pasantía limpiador limpiadora jardinero fotógrafo
  fotógrafa carnicero pescadero reponedor reponedora teleoperador teleoperadora
  oss badante colf apprendista estetista geometra governante giardiniere falegname panettiere macellaio mulettista gruista fresatore tornitore saldatore lavapiatti
  garzone dottorato supplenza volontario volontaria impaginatore libraio libraia barbiere sarta fioraio fioraia
  aprendiz ajudante empregado empregada babá camareira serralheiro diarista pedreiro pasteleiro pasteleira confeiteiro confeiteira balconista jardineiro jardineira
  marceneiro tratorista formador formadora repositor repositora estoquista costureira zelador porteiro faxineira rececionista locutor locutora praticante
  oppas orderpicker tuinman conciërge bijrijder huishoudster bloemist dirigent dramaturg molenaar verzorgende bediende redacteur vrijwilliger schoonmaker schoonmaakster
  kapster brouwer drukker zorgkundige slager jobstudent`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands before "position" without naming one: "a similar position", "this exciting role". */
export const noRole = new Set(
  `this that these those such any another other others similar same right next new open current future available
  suitable appropriate particular specific above following advertised vacant posted relevant different various number
  exciting great best strong good perfect better ideal full-time part-time permanent temporary job career additional
  potential many more most some every each all which what first second final unique challenging junior senior
  key active actual dream leadership remote hybrid entry-level mid-level well-paid said latest live real only day night
  internal alternative respective corresponding upcoming further particularly interesting aforementioned given mentioned`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that belong to a department, not to a company's or a person's name. */
export const teamWords = new Set(
  `team teams recruiting recruitment recruiter recruiters recruit talent talents acquisition hiring human resources hr people
  careers career campus university early professional operations culture department office global staffing
  committee group candidate experience services support university-recruiting talentacquisition manager notifications jobs
  personalabteilung personal bewerbermanagement recruiting-team hr-team karriere
  équipe recrutement ressources humaines rh carrières
  equipo selección reclutamiento recursos humanos rrhh talento
  risorse umane selezione ufficio squadra
  equipe recrutamento seleção humanos
  werving selectie personeelszaken afdeling`
    .split(/\s+/)
    .filter(Boolean),
);

/** Free mail: the domain is no company's. */
export const freeMail = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online proton protonmail pm mail
  fastmail zoho yandex orange wanadoo free laposte libero virgilio uol bol terra correo bluewin mailbox inbox courriel skynet telenet sapo sfr ziggo kpnmail
  tiscali alice tin iol inwind fastwebnet aruba pec numericable bbox neuf videotron sympatico bell rogers shaw telus xs4all planet hetnet home chello casema telfort scarlet proximus
  arcor freenet vodafone aon hispeed sunrise comcast verizon btinternet virginmedia talktalk sky eircom bigpond optusnet iinet rediffmail movistar telefonica ono
  clix netcabo meo ig globo r7`.split(/\s+/),
);

/** Endings of a company's name that belong to it. */
export const legalForms = new Set(
  `inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation co co. company plc gmbh ag se kg ug e.v. sa s.a. sas sarl
  s.l. sl s.p.a. spa srl s.r.l. ltda ltda. bv b.v. nv n.v. ab as oy aps pty lp llp
  b.v n.v s.a s.l s.p.a s.r.l l.l.c e.v s.a.s a.s eg kgaa ohg gbr e.k e.g partg pvt pte s.c a.g`.split(/\s+/),
);
