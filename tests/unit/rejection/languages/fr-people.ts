/** French mails as people write them, short and of every trade: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Barista week-end',
    "Coucou Manon ! Alors on a réfléchi avec Jo et on va partir sur une autre fille qui est dispo dès samedi. Merci encore d'être passée, la maison t'offre un café quand tu veux :)",
  ],
  [
    'Ton entretien chez Pollen',
    "Salut Théo, merci pour l'échange d'hier. L'équipe a senti que tu cherchais plus de management que ce qu'on peut offrir ici, donc on ne va pas continuer. Je te garde en tête pour la suite. Anaïs",
  ],
  [
    'Réf. 5521 – Aide-soignant de nuit',
    "Bonjour, Votre candidature a été examinée par notre commission. Nous ne sommes pas en mesure d'y donner une suite favorable. Le service des ressources humaines, EHPAD Les Tilleuls",
  ],
  [
    'Candidature enseignante remplaçante',
    "Madame, la direction générale de l'école a pourvu le remplacement par une enseignante déjà en place. Votre dossier est gardé en réserve. Avec mes remerciements.",
  ],
  [
    'Votre candidature chez Loxam Sud',
    "Bonjour, nous avons bien étudié votre candidature. Votre profil ne correspondant pas aux besoins actuels de l'agence, nous ne pourrons y répondre favorablement. Cordialement.",
  ],
  [
    'Update candidature Data Analyst',
    "Hello Yassine, petit update : l'équipe a décidé de move forward avec un autre candidat qui a plus d'expérience en dbt. Merci pour le temps passé sur le case study !",
  ],
  [
    "Poste de gardien d'immeuble",
    'Monsieur, je vous informe que le conseil syndical a porté son choix sur un autre couple de gardiens. Je vous souhaite bonne chance.',
  ],
  [
    "Concours d'adjoint administratif",
    "Madame, j'ai le regret de vous informer que vous n'avez pas été déclarée admissible à l'issue des épreuves écrites. Votre relevé de notes est joint.",
  ],
  [
    'Votre candidature : Magasinier cariste',
    "Bonjour Mehdi, le poste de magasinier cariste a été attribué à un intérimaire déjà présent sur site. On reste en contact pour d'autres missions. L'agence",
  ],
  [
    'RE: Candidature spontanée',
    "Bonjour, merci pour votre message. Nous sommes une toute petite structure et n'avons pas les moyens d'accueillir un stagiaire cette année. Bon courage dans vos démarches.",
  ],
  [
    'Réponse stage de 3e',
    "Bonjour Lina, malheureusement nous avons déjà deux stagiaires cette semaine-là et ne pouvons pas t'accueillir. Bonne chance pour trouver !",
  ],
  [
    "Offre d'alternance RH",
    "Bonjour Eva, nous avons finalisé notre recrutement pour cette alternance et n'avons pas retenu votre candidature. À bientôt.",
  ],
  [
    'Comité de sélection – poste de professeure adjointe',
    "Madame, le comité a terminé ses travaux. Votre nom n'a pas été recommandé à l'assemblée départementale. Nous vous remercions pour votre intérêt envers notre université.",
  ],
  [
    'Ouvrier agricole saison 2025',
    "Salut Marco, pour les vendanges on est complets, j'ai repris l'équipe de l'an dernier. Retente ta chance en 2026.",
  ],
  [
    'Suivi de dossier, chauffeur livreur',
    'Bonjour M. Benali, suite à votre test de conduite de jeudi, nous ne pourrons pas vous confier le poste. Votre casier et permis ne sont pas en cause. Cordialement',
  ],
  [
    'Ingénieur calcul – retour client',
    "Bonjour Romain, je viens d'avoir le client : il ne souhaite pas te rencontrer, il trouve ton profil trop orienté automobile. Je continue à te pousser ailleurs.",
  ],
  [
    'Nos échanges',
    'Bonjour Claire, après réflexion je crois que le poste ne correspond pas à ce que vous cherchez et je préfère ne pas aller au bout du processus. Merci pour votre franchise.',
  ],
  [
    'Assistante maternelle',
    "Bonjour Fatou, merci d'être venue rencontrer notre fils. Nous avons choisi une autre nounou, plus proche de chez nous. Belle continuation.",
  ],
  [
    'Accusé traitement',
    "Bonjour, Suite à l'examen de votre dossier (n° 4451), nous vous informons que celui-ci n'a pas été sélectionné pour la suite du processus de recrutement. Ceci est un message automatique.",
  ],
  [
    'Chargée de communication – décision',
    "Chère Inès, le CA a finalement décidé de ne pas créer le poste cette année. J'en suis la première déçue. Je te recontacterai si le budget revient.",
  ],
  [
    "Poste d'animateur périscolaire",
    "Bonjour, toutes les places d'animateurs ont été attribuées pour la rentrée. Nous gardons votre candidature en liste d'attente en cas de désistement. La mairie",
  ],
  [
    'Vendeur sport H/F',
    "Bonjour Enzo, tu as participé à notre session de recrutement collectif. Tu n'es malheureusement pas sélectionné pour la suite. Toute l'équipe te souhaite bonne route.",
  ],
  [
    'Cuisinier EMS 80%',
    "Monsieur, nous avons reçu plus de 60 dossiers et avons dû opérer un choix. Nous devons malheureusement vous annoncer que le vôtre n'en fait pas partie. Meilleures salutations.",
  ],
  [
    'Job étudiant bibliothèque',
    "Bonjour Hugo, les étudiants retenus ont été prévenus ce matin et tu n'en fais pas partie. Merci d'avoir postulé !",
  ],
  [
    'Candidature Responsable qualité',
    'Bonjour Madame, vos prétentions dépassent largement notre budget. Nous ne pouvons donc poursuivre. Cordialement, JP Morin',
  ],
  [
    'Éducateur spécialisé – MECS',
    "Bonjour Samir, suite à nos deux entretiens, l'équipe éducative ne s'est pas positionnée favorablement sur votre candidature. Je reste disponible pour un retour.",
  ],
  [
    'Votre essai de mercredi',
    'Bonjour Kevin, le chef a trouvé que tu manquais encore de rapidité en plonge, donc on ne va pas te garder. Passe chercher ton enveloppe.',
  ],
  [
    'Retour candidature illustratrice',
    'Bonjour Zoé, ton univers est superbe mais il ne colle pas à la ligne de notre magazine jeunesse, nous ne te proposerons donc pas le poste.',
  ],
  [
    'Directeur de crèche',
    'Madame, la présidente a souhaité recruter une personne déjà formée à la pédagogie Pikler. Votre candidature est donc écartée, croyez bien que nous le regrettons.',
  ],
  [
    'Mobilité interne – réponse',
    "Bonjour Sylvie, ta demande de mobilité sur le poste de gestionnaire paie n'a pas été acceptée, la responsable ayant préféré un profil externe. On en parle quand tu veux.",
  ],
  [
    'Votre audition du 12',
    "Cher Maxime, le jury vous remercie pour votre audition. Il n'a malheureusement pas souhaité vous engager dans l'orchestre. Bien musicalement.",
  ],
  [
    "Merci d'avoir postulé chez Orea",
    'Hello, merci pour ta candidature ! Nous avons lu ton CV avec attention, mais il y a un décalage entre ton expérience et ce poste. On préfère donc être transparents : ce ne sera pas pour cette fois.',
  ],
  [
    'Candidature ASVP',
    "Monsieur, par courrier du 2 mai vous avez sollicité un emploi d'ASVP au sein de notre police municipale. Je suis au regret de vous faire savoir que je ne peux y réserver une suite favorable. Le Maire",
  ],
  [
    'Votre candidature au poste de Chargé de projet',
    "Bonjour, nous vous remercions pour votre candidature. Après analyse, nous avons décidé de poursuivre avec des candidats dont l'expérience est plus en ligne avec nos attentes. L'équipe RH",
  ],
  [
    'Feedback entretien',
    "Hello Sarah, l'équipe t'a trouvée super mais on a finalement une autre personne qui a signé hier. On te recontacte dès qu'on rouvre un poste !",
  ],
  [
    'Votre candidature - Assistant RH',
    "Bonjour, en dépit de la qualité de votre candidature, celle-ci n'a pu être retenue. Nous vous prions d'agréer nos salutations.",
  ],
  [
    'Entrevue préposé aux bénéficiaires',
    "Bonjour Josée, à la suite de votre entrevue, nous désirons vous aviser que votre candidature n'a pas été retenue pour le poste affiché. Bonne chance dans vos démarches.",
  ],
  [
    'Postulation gestionnaire RH 60%',
    'Madame, votre dossier ne fait malheureusement pas partie du dernier choix. Nous vous souhaitons plein succès pour la suite. RH',
  ],
  [
    'Stage ingénieur 6 mois',
    'Bonjour Quentin, le sujet de stage a été pourvu en interne par un étudiant de notre école partenaire. Je te souhaite de trouver un beau stage.',
  ],
  [
    'Candidature rejetée',
    "Votre candidature à l'offre 45112 (Employé polyvalent) a été rejetée par le recruteur.",
  ],
  [
    'Décision finale',
    'Bonjour Monsieur Rey, la direction a fait le choix de privilégier la promotion interne. Aussi ne donnerons-nous pas suite à votre candidature de responsable logistique.',
  ],
  [
    "Hôtesse d'accueil",
    'Bonjour Laura, nous avons été ravis de vous rencontrer. Toutefois, votre anglais ne nous a pas semblé suffisant pour le poste. Nous vous souhaitons une bonne continuation.',
  ],
  [
    'Suite de votre candidature',
    "Bonjour, votre candidature a bien été étudiée mais elle ne répond pas à l'ensemble des critères de l'offre. Elle ne sera donc pas transmise à l'employeur. Votre conseiller France Travail",
  ],
  [
    'Test technique',
    'Salut Bilal, merci pour le test. On a décidé de ne pas aller plus loin : le code marche mais manque de tests unitaires. Bonne suite !',
  ],
  [
    'Réponse candidature',
    'Bonjour Mme Petit, merci pour votre intérêt. Nous ne recrutons malheureusement pas de profils juniors actuellement. Cordialement',
  ],
  [
    'Vacation prof de maths',
    "Bonjour, le rectorat a affecté un titulaire sur le poste, je n'ai donc plus besoin de contractuel. Merci pour votre réactivité. La proviseure",
  ],
  [
    'Retour sur notre rencontre',
    'Bonjour Karine, votre parcours est remarquable mais nous craignons que vous ne vous ennuyiez sur ce poste ; nous préférons donc ne pas donner suite. Bien à vous.',
  ],
  [
    'Ton casting vendeuse',
    "Hey Jade, on a eu un gros coup de coeur pour une autre candidate, désolée ! Ne te décourage pas :) L'équipe boutique",
  ],
  [
    'Agent de sécurité incendie',
    "Bonjour, suite à l'étude de votre CV, vous n'avez pas été retenu pour ce poste car votre SSIAP n'est plus à jour.",
  ],
  [
    'Votre dossier de candidature',
    "Madame, la commission de recrutement réunie le 4 juin a rendu un avis défavorable à votre candidature. Je vous prie d'agréer mes salutations.",
  ],
  [
    'Poste fermé',
    "Bonjour, nous vous informons que l'offre de Responsable SAV à laquelle vous avez postulé a été fermée par l'entreprise sans recrutement.",
  ],
  [
    'Alternance',
    "Bonjour Inès, notre quota d'alternants est atteint pour cette année, nous ne pouvons donc retenir ta candidature. Bon courage !",
  ],
  [
    "Votre candidature au poste d'Acheteur industriel",
    'Bonjour Monsieur Carlier, Nous avons pris connaissance de votre candidature avec intérêt. Cependant, au regard des nombreuses candidatures reçues, nous avons sélectionné des profils plus proches de notre recherche. Nous vous souhaitons de trouver un poste à la hauteur de vos attentes. La DRH',
  ],
  [
    'Retour - Développeuse React',
    "Hello Maya, merci pour le pairing de jeudi ! On a longuement discuté avec l'équipe et on ne va pas te faire d'offre. Tu peux nous relancer dans six mois. Tim",
  ],
  [
    "Candidature agent d'entretien",
    "Bonjour, je vous informe que votre candidature pour le poste d'agent d'entretien à l'école Jules-Ferry n'a pas reçu un avis favorable. Le secrétariat général",
  ],
  [
    'Suite entretien secrétaire comptable',
    'Bonjour Nathalie, comme convenu je reviens vers vous : nous partons finalement avec la candidate qui connaissait déjà notre logiciel. Je vous remercie pour votre temps.',
  ],
  [
    "Poste d'aide-éducatrice",
    "Bonjour Émilie, nous avons le regret de vous annoncer que le poste convoité a été octroyé à une employée ayant plus d'ancienneté. Merci d'avoir postulé.",
  ],
  [
    'Ihre / Votre candidature',
    "Madame, Après un examen approfondi, nous devons vous communiquer que nous avons accordé notre préférence à d'autres candidates. Nous vous remercions de votre confiance. Administration cantonale",
  ],
  [
    "Candidature Ingénieur d'affaires",
    "Bonjour, Malgré tout l'intérêt que présente votre candidature, nous ne sommes pas en mesure de lui réserver une issue favorable. Salutations distinguées",
  ],
  [
    'Résultat de votre candidature – réf 88',
    'Bonjour, suite au comité de sélection, votre candidature se trouve en liste complémentaire et ne peut être retenue à ce jour. La DRH',
  ],
  [
    "Merci d'être passé nous voir",
    "Bonjour Ahmed, après vous avoir tous rencontrés, nous avons estimé qu'un autre profil était plus adapté à la conduite de travaux. Nous vous souhaitons le meilleur pour la suite.",
  ],
  [
    'Offre 334 – Éducateur canin',
    "Bonjour Julie, désolée de vous décevoir mais nous n'irons pas plus loin avec votre candidature. Gardez confiance !",
  ],
  [
    'Votre candidature spontanée',
    "Madame, nous avons bien reçu votre candidature spontanée. Nos besoins en personnel étant couverts, nous ne pouvons y répondre par l'affirmative. Nous conservons néanmoins votre dossier.",
  ],
  [
    'Post-doc ERC',
    "Dear Dr / Cher Dr Valentini, le poste de post-doctorant a fait l'objet de 45 candidatures et votre dossier n'a pas été classé parmi les premiers. Bien cordialement",
  ],
  [
    'Préparateur en pharmacie',
    'Bonjour, nous avons trouvé notre préparatrice. Nous vous remercions de votre candidature et vous souhaitons une bonne recherche. Pharmacie du Port',
  ],
  [
    'Candidature refusée',
    "Bonjour Paul, ta candidature pour la mission de manutentionnaire du 12 au 15 a été refusée. D'autres missions t'attendent dans l'app !",
  ],
  [
    'Professeur de piano',
    "Madame, l'école de musique a engagé un autre professeur pour la rentrée. Votre leçon d'essai a été appréciée. Le comité",
  ],
  [
    'Candidature interne n° 12',
    "Bonjour Régis, ta candidature au poste de coordinateur n'a pas été retenue par le comité de carrière. Nous te proposons un échange avec la RH.",
  ],
  [
    'Candidature technicien SAV',
    "Bonjour Monsieur, après examen de votre profil, nous vous informons que nous n'avons pas pu retenir votre candidature, celle-ci ne correspondant pas pleinement au poste à pourvoir. Cordialement, Service RH",
  ],
  [
    'Chef de rang',
    "Bonjour Alix, j'ai bien réfléchi après votre extra de samedi : je cherche quelqu'un de plus expérimenté, je ne vais donc pas vous prendre. Bon courage pour la suite.",
  ],
  [
    'Your application / Votre candidature',
    "Bonjour, nous avons examiné votre candidature au poste d'analyste et avons choisi de privilégier d'autres candidatures. Merci de votre intérêt.",
  ],
  [
    'Éducatrice jeunes enfants',
    "Madame, j'ai le regret de vous informer que votre candidature n'a pas reçu de suite favorable. Le poste a été pourvu par mutation interne.",
  ],
  [
    'Graphiste freelance',
    "Salut Noé, merci pour ton book ! On a finalement confié la mission à une graphiste qu'on connaissait. On te garde sous le coude.",
  ],
  [
    'Commis de cuisine',
    "Bonjour Adama, le poste de commis a été donné à quelqu'un d'autre ce matin. Bonne chance à toi.",
  ],
  [
    'Office manager',
    "Hello Lou, on a adoré te rencontrer mais on ne donnera pas suite, le fit avec l'équipe n'était pas évident. Belle suite à toi !",
  ],
  [
    'Candidature assistante dentaire',
    'Bonjour, le docteur a arrêté son choix sur une autre assistante. Merci pour votre candidature.',
  ],
  [
    'Ingénieure réseau',
    "Bonjour Fatima, malheureusement le projet client est gelé, le poste n'est donc plus ouvert. Je garde votre CV précieusement.",
  ],
  [
    'Concours externe – résultats',
    "Madame, vous avez obtenu 9,5/20 ; le seuil d'admission étant fixé à 11, vous n'êtes pas admise au concours externe de technicien territorial.",
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Votre candidature',
    "Bonjour, votre candidature au poste de comptable a bien été reçue. Le volume de dossiers ne nous permet pas de répondre à chacun ; passé trois semaines, considérez qu'elle n'a pas été retenue.",
  ],
  [
    'Report',
    "Bonjour Léa, le directeur est malade, nous ne pourrons pas vous recevoir demain pour l'entretien. Je vous propose jeudi 10h.",
  ],
  [
    'Bienvenue',
    'Bonjour Ali, nous sommes ravis de vous confirmer votre embauche. Les autres candidats ont été prévenus de notre choix.',
  ],
  [
    'Votre dossier locatif',
    "Bonjour, votre dossier n'a pas été retenu par le propriétaire pour le studio. Nous avons d'autres biens.",
  ],
  [
    'Refus de prêt',
    'Madame, nous ne pouvons donner suite à votre demande de crédit immobilier. Votre conseiller.',
  ],
  [
    'Devis refusé',
    'Bonjour, nous avons choisi un autre artisan pour la rénovation de la salle de bain. Merci pour votre devis.',
  ],
  [
    'Suite à notre entretien',
    "Bonjour Madame, je vous remercie pour l'entretien de ce matin. Le poste me plaît beaucoup ; si vous deviez choisir un autre candidat, merci de me tenir informé.",
  ],
  [
    'Ma décision',
    'Bonjour, après réflexion, je ne donnerai pas suite au processus de recrutement, ayant reçu une autre offre. Merci pour votre temps. Paul',
  ],
  [
    'Candidats semaine 12',
    "Salut Nadia, j'ai vu les trois candidats. Le premier n'a pas le niveau, on ne le retient pas. Le deuxième est bien. Tu en penses quoi ?",
  ],
  [
    'Parcoursup : réponse',
    "Bonjour, votre candidature à la licence de psychologie n'a pas été retenue par l'université. Vous êtes invité à formuler de nouveaux voeux.",
  ],
  [
    'Place en crèche',
    'Madame, nous ne pouvons donner une suite favorable à votre demande de place en crèche pour votre fils.',
  ],
  [
    'Votre subvention',
    "Madame la présidente, votre demande de subvention n'a pas été retenue par le conseil municipal.",
  ],
  [
    'Votre article',
    'Cher collègue, nous avons le regret de ne pas retenir votre communication pour le colloque. Bien à vous.',
  ],
  [
    'Prise de référence',
    "Bonjour, M. Leroy a candidaté chez nous et vous a cité en référence. Il n'est pas resté longtemps chez vous, pourriez-vous nous dire pourquoi ?",
  ],
  [
    'Votre candidature avance',
    "Bonjour Tom, bonne nouvelle, vous passez à l'étape suivante ! D'autres candidats ne sont pas allés aussi loin, bravo.",
  ],
  [
    'Questionnaire',
    "Bonjour, vous n'avez pas répondu au questionnaire lié à votre candidature. Sans réponse sous 48h, celle-ci sera clôturée.",
  ],
  [
    "Fin de période d'essai",
    "Bonjour Karim, votre période d'essai est validée, nous poursuivons l'aventure ensemble !",
  ],
  [
    'Relance',
    "Bonjour Julie, nous n'avons pas eu de retour de votre part. Êtes-vous toujours intéressée par le poste d'assistante ? Nous ne souhaitons pas passer à un autre candidat sans votre réponse.",
  ],
  [
    'Poste en attente de validation',
    "Bonjour Marc, la décision n'est pas encore prise, le client n'a pas retenu de candidat pour l'instant et votre dossier est toujours en lice.",
  ],
  [
    'Désabonnement',
    "Vous ne recevrez plus nos alertes emploi. Le poste idéal n'est pas encore trouvé ? Revenez quand vous voulez. Votre candidature mérite mieux !",
  ],
  [
    'Congé refusé',
    "Bonjour Théo, je ne peux pas accepter ta demande de congé pour le pont de mai, l'équipe est déjà en effectif réduit.",
  ],
  [
    'Rappel entretien',
    "Bonjour, nous vous rappelons votre entretien de demain 9h pour le poste d'auxiliaire. En cas d'empêchement, prévenez-nous, sinon votre candidature ne sera pas maintenue.",
  ],
  [
    'Adhésion au club',
    "Bonjour, le bureau n'a pas retenu votre demande d'adhésion cette saison, nos effectifs sont au complet.",
  ],
  [
    'Contrat prêt',
    "Bonjour Nina, le poste vous est attribué ! Nous n'avons pas d'autre candidat de votre niveau. Contrat en pièce jointe.",
  ],
  [
    'Salaire',
    "Bonjour Vincent, nous ne pourrons pas vous proposer plus de 42k pour ce poste, mais l'équipe tient vraiment à vous. Qu'en dites-vous ?",
  ],
  [
    'Entretien confirmé',
    "Bonjour, votre entretien avec Mme Roy est confirmé mardi. Le candidat précédent n'ayant pas été retenu, le poste est à nouveau ouvert.",
  ],
  [
    'Accusé de réception',
    "Bonjour, votre candidature a bien été reçue. Si elle n'est pas retenue, vous recevrez un courriel automatique. Merci de ne pas répondre.",
  ],
  [
    'Inscription au marathon',
    "Bonjour, votre demande d'inscription n'a pas été retenue au tirage au sort. L'équipe du marathon",
  ],
  [
    'Question sur votre offre',
    "Bonjour, votre annonce précise que le poste n'est pas accessible aux débutants. Ma candidature peut-elle quand même être examinée ?",
  ],
  [
    'Sélection en cours',
    'Bonjour Zoé, nous avons écarté une dizaine de profils et le tien fait partie des trois derniers. On te dit vendredi !',
  ],
  [
    'Report de ta prise de poste',
    "Bonjour Max, le chantier est suspendu, ta prise de poste est décalée au 15. Rien d'autre ne change.",
  ],
  [
    'Clôture des candidatures',
    "Bonjour, la période de dépôt des candidatures est close. Vous serez informés des suites données d'ici la fin du mois.",
  ],
  [
    'Refus de votre demande de télétravail',
    'Bonjour Éric, je ne peux pas accepter votre demande de télétravail pour ce poste. Parlons-en lundi.',
  ],
  [
    'Votre assurance',
    "Madame, votre dossier n'a pas été accepté par notre service médical. Vous pouvez contester cette décision.",
  ],
  [
    'Contrat de travail',
    "Bonjour Aline, nous n'avons pas reçu votre contrat signé. Sans retour, nous serions contraints de proposer le poste à un autre candidat.",
  ],
  [
    'Candidature en cours',
    "Bonjour, votre candidature au poste de technicien est en cours d'examen. Nous reviendrons vers vous, même si la réponse est négative.",
  ],
  [
    'Offre pourvue ?',
    "Bonjour, je vois que l'offre d'assistant n'est plus en ligne. Le poste est-il pourvu ? Je reste intéressé. Yann",
  ],
  [
    'Votre réservation',
    'Bonjour, nous ne pouvons malheureusement pas donner suite à votre demande de réservation, nos salons étant complets.',
  ],
  [
    'Onboarding',
    "Bonjour Mia, ton poste de travail n'est pas encore prêt, le service informatique a annulé la livraison. On t'installera ailleurs.",
  ],
  [
    'Entretien annulé',
    'Bonjour, M. Faure ne pourra pas vous recevoir ce jour. Nous vous recontacterons pour fixer un autre rendez-vous.',
  ],
  [
    'Vos droits',
    "Bonjour, votre demande d'allocation n'a pas été retenue. Vous n'avez pas travaillé assez d'heures. France Travail",
  ],
  [
    'Proposition',
    'Bonjour Lise, nous avons retenu votre candidature parmi 60 autres et vous proposons le poste. Merci de nous répondre avant vendredi.',
  ],
  [
    'Votre avis nous intéresse',
    "Bonjour, vous avez postulé chez nous il y a un mois. Comment s'est passé votre parcours candidat ? Répondez à 3 questions.",
  ],
  [
    'Votre candidature – pièce manquante',
    "Bonjour, votre candidature n'est pas recevable en l'état : il manque la copie de votre diplôme. Merci de la transmettre avant lundi.",
  ],
  [
    'Suite du processus',
    'Bonjour Anna, nous avons retenu deux candidats pour la dernière étape et vous en faites partie. Rendez-vous mardi.',
  ],
  [
    'Entretien',
    "Bonjour, notre responsable n'a pas pu prendre connaissance de votre dossier, l'entretien est donc repoussé d'une semaine.",
  ],
  [
    'Poste de comptable',
    'Bonjour Madame, avez-vous trouvé un autre poste ou êtes-vous toujours disponible ?',
  ],
  [
    'Votre candidature',
    "Bonjour, en raison des vacances, le comité ne se réunira pas avant septembre. Aucune décision n'a été prise sur votre candidature.",
  ],
  [
    'Proposition de stage',
    "Bonjour Léo, le service marketing n'a pas de place mais la communication aimerait te rencontrer pour ton stage. Jeudi ?",
  ],
  [
    "Contrat d'alternance",
    "Bonjour, votre école n'a pas encore validé la mission. Sans cette validation, nous ne pourrons pas signer votre contrat d'alternance.",
  ],
  [
    'Votre compte candidat',
    'Bonjour, votre compte a été fermé à votre demande. Vos candidatures ne seront plus visibles des recruteurs.',
  ],
  [
    "Réunion d'équipe",
    'Bonjour à tous, le recrutement du second développeur est suspendu. Merci de ne plus envoyer de profils à Sophie.',
  ],
  [
    'CV reçus',
    "Salut Éric, j'ai écarté les CV sans expérience, il reste six candidats. Je te les envoie pour que tu choisisses.",
  ],
  [
    "Refus d'un candidat",
    "Bonjour Mme Lebrun, le candidat que vous nous avez présenté n'a pas accepté notre offre. Avez-vous d'autres profils ?",
  ],
  [
    'Votre annonce',
    "Bonjour, votre offre d'emploi « Plombier » a été refusée car elle ne respecte pas nos règles de publication.",
  ],
  [
    'Félicitations',
    "Bonjour Rachid, vous n'étiez pas notre premier choix sur le papier, mais l'entretien nous a convaincus : le poste est à vous !",
  ],
  [
    'Mutuelle',
    "Bonjour Claire, votre demande d'adhésion à la mutuelle d'entreprise n'a pas été acceptée faute de justificatif.",
  ],
  [
    'Augmentation',
    "Bonjour Hugo, nous ne pouvons pas donner une suite favorable à ta demande d'augmentation cette année.",
  ],
  ['Formation', "Bonjour, votre demande de formation CPF n'a pas été retenue. Le service formation"],
  [
    'Élections CSE',
    "Bonjour, votre candidature aux élections du CSE a bien été enregistrée. La liste n'est pas encore close.",
  ],
  [
    'Candidature au conseil municipal des jeunes',
    "Bonjour Inès, ta candidature n'a pas été retenue cette année, le tirage au sort a désigné d'autres jeunes.",
  ],
  [
    'Logement étudiant',
    "Bonjour, votre candidature pour la résidence n'a pas été retenue, toutes les chambres sont attribuées.",
  ],
  [
    'Journal de classe',
    "Bonjour, votre fille n'a pas été retenue pour le voyage à Berlin, les places étant limitées.",
  ],
  [
    "Appel d'offres 24-18",
    "Monsieur, votre offre n'a pas été retenue dans le cadre du marché de nettoyage. L'entreprise attributaire est Netto SA.",
  ],
  ['Résiliation', "Bonjour, suite à votre demande nous mettons fin à votre contrat d'électricité."],
  [
    'Petit rappel',
    "Bonjour Sam, si tu n'as pas fini ton test technique dimanche, on devra malheureusement arrêter là. Courage !",
  ],
  [
    'Préparez votre entretien',
    "Vous n'avez pas été retenu la dernière fois ? Notre guide vous aide à décrocher le poste. Inscrivez-vous à l'atelier.",
  ],
  [
    'Démission',
    "Madame, je vous informe de ma décision de ne pas poursuivre ma période d'essai. Mon dernier jour sera vendredi.",
  ],
];
