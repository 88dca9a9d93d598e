/** French mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Recrutement Agent d’accueil',
    'Madame,\nPar courrier du 4 février, vous avez bien voulu nous proposer vos services. Votre candidature, pour intéressante qu’elle soit, ne peut malheureusement être retenue.\nVeuillez agréer, Madame, mes salutations distinguées.',
  ],
  [
    'On te répond !',
    'Hello Noé ! Merci d’avoir postulé chez Kiwiz. Après réflexion, on préfère s’arrêter là pour ta candidature. Le poste demande plus d’expérience en vente. À bientôt peut-être !',
  ],
  [
    'Votre candidature n’a pas abouti',
    'Bonjour Mme Garnier, nous avons étudié avec soin votre candidature pour le poste de juriste. Elle n’a malheureusement pas abouti. Merci de l’intérêt que vous nous portez.',
  ],
  [
    'Votre passage en magasin',
    'Bonjour Steeve, je vous confirme que nous n’allons pas vous embaucher pour la saison. Merci d’avoir fait la journée d’essai.',
  ],
  [
    'Suite de notre échange téléphonique',
    'Bonjour Clara, mon client a décidé de se concentrer sur d’autres profils, avec un vécu en cabinet. Je garde précieusement votre CV.',
  ],
  [
    'Mutation interne – réponse',
    'Bonjour Olivier, le poste de chef d’équipe auquel tu t’étais porté candidat a été pourvu en interne par quelqu’un du site de Metz. Merci d’avoir participé au recrutement.',
  ],
  [
    'Offre d’emploi 88-C',
    'Bonjour, cette offre n’est plus d’actualité, le projet ayant été abandonné par la direction. Nous vous remercions d’avoir postulé.',
  ],
  [
    'Bénévole ? Non, salarié !',
    'Cher Monsieur Traoré, votre candidature au poste d’animateur a fait l’objet d’un examen attentif. Cependant, nous avons reçu des candidatures plus en adéquation avec le profil recherché.',
  ],
  [
    'Retour sur votre candidature',
    'Bonjour, nous avons fait le choix de ne pas vous rencontrer pour ce poste. Votre profil n’est pas en cause : le nombre de candidatures nous a contraints à un tri sévère.',
  ],
  [
    'Concours de recrutement',
    'Madame, vous n’avez pas été admise à l’issue des épreuves orales du recrutement de technicien territorial. Les résultats sont consultables sur votre espace.',
  ],
  [
    'Poste de serveuse',
    'Bonsoir Emma, désolé mais ça ne sera pas possible pour le poste, on cherche quelqu’un de disponible le midi. Bonne chance dans tes recherches !',
  ],
  [
    'Candidature au poste de directrice',
    'Chère Madame, le conseil d’administration a arrêté son choix sur une autre candidature que la vôtre. Nous tenions à saluer la qualité de votre projet.',
  ],
  [
    'Ta demande de stage',
    'Coucou Jade, on n’a plus de place pour un stage cet été, toutes les places sont déjà prises. Retente ta chance en janvier !',
  ],
  [
    'Réponse à votre candidature (réf. 7741)',
    'Nous avons examiné votre candidature. Le niveau d’anglais requis n’étant pas atteint, nous ne pourrons pas aller au-delà de cette étape avec vous. Cordialement, équipe recrutement',
  ],
  [
    'Poste d’infirmier',
    'Monsieur, nous regrettons de ne pouvoir répondre favorablement à votre candidature et vous souhaitons de trouver rapidement un poste à la hauteur de vos compétences.',
  ],
  [
    'Clôture de votre dossier de candidature',
    'Bonjour Amina, votre candidature a été écartée au stade de la présélection. Vous pourrez postuler à nouveau dans six mois.',
  ],
  [
    'Recrutement suspendu',
    'Bonjour Lucas, faute de budget, nous avons dû suspendre le recrutement du poste de data engineer. Toutes les candidatures sont donc closes. Merci pour ton temps.',
  ],
  [
    'Réponse',
    'Bonjour Monsieur Blanc, c’est non pour cette fois : la cheffe de rang retenue a dix ans de métier. Merci d’avoir candidaté au poste et belle continuation.',
  ],
  [
    'Merci pour votre entretien',
    'Bonjour Ophélie, ce fut un plaisir d’échanger avec vous. Nous avons toutefois pris la décision de ne pas vous faire d’offre pour le poste de contrôleuse de gestion.',
  ],
  [
    'Votre candidature',
    'Bonjour, votre profil a retenu notre attention mais ne répond pas pleinement aux exigences du poste. Nous ne manquerons pas de vous recontacter si une opportunité se présente.',
  ],
  [
    'Emploi d’été mairie',
    'Bonjour Kévin, le tirage au sort des emplois d’été a eu lieu et ta candidature n’est pas sortie. Nous ne pourrons donc pas t’accueillir cette année.',
  ],
  [
    'Chargée de com',
    'Bonjour Julie, malgré un beau parcours, vous ne figurez pas parmi les candidats que nous souhaitons recevoir. Merci encore pour votre candidature.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Votre candidature a bien été transmise',
    'Bonjour, votre candidature a été envoyée au recruteur. En l’absence de réponse dans un délai d’un mois, votre candidature n’aura malheureusement pas été retenue.',
  ],
  [
    'Réception de votre CV',
    'Merci de votre candidature. Passé un délai de quatre semaines, vous pourrez estimer que nous n’avons pas donné suite à votre candidature. Nous ne répondons pas aux appels.',
  ],
  [
    'Processus de recrutement',
    'Bonjour Clara, le processus comporte trois entretiens. À chaque étape, vous saurez si votre candidature n’est pas retenue. Première étape : le test en ligne.',
  ],
  [
    'Report',
    'Bonjour Ophélie, la directrice ne peut pas vous recevoir demain. L’entretien pour le poste est reporté ; quelles sont vos disponibilités ?',
  ],
  [
    'Bonne nouvelle',
    'Bonjour Olivier, nous avons choisi de retenir ta candidature ! Les autres candidats n’avaient pas ton expérience du site. Le contrat suit.',
  ],
  [
    'Contrat de travail',
    'Chère Julie, suite à votre demande, nous ne pouvons pas modifier le salaire proposé. L’offre pour le poste reste valable jusqu’au 12.',
  ],
  [
    'Colocation',
    'Hello Jade, merci d’être passée ! On a choisi une autre personne pour la chambre, désolés. Bonne recherche !',
  ],
  [
    'Demande de bourse',
    'Madame, la commission n’a pas retenu votre candidature à la bourse de mobilité. Vous pouvez déposer un recours.',
  ],
  [
    'Soumission au colloque',
    'Cher collègue, nous avons le regret de vous informer que votre proposition de communication n’a pas été retenue par le comité scientifique du colloque.',
  ],
  [
    'Vos refus en disent long',
    'Pourquoi votre CV ne correspond pas aux offres ? Notre coach répond dans le podcast de la semaine. Lire la suite sur le blog.',
  ],
  [
    'Relance candidature',
    'Madame, sauf erreur de ma part je n’ai pas reçu de réponse à ma candidature. Le poste est-il pourvu ? Dans l’attente de vous lire.',
  ],
  [
    'Je ne donne pas suite',
    'Bonjour, après réflexion je ne souhaite pas poursuivre le processus de recrutement, le poste ne correspond pas à mon projet. Merci de votre accueil.',
  ],
  [
    'Désistement',
    'Bonjour Noé, nous prenons note de ton désistement. Ta candidature ne sera donc pas présentée au client. Bonne continuation !',
  ],
  [
    'Debrief Julien',
    'Salut Anne, vu Julien ce matin : sympa mais pas le niveau, il ne colle pas au poste. Je propose qu’on ne donne pas suite et qu’on le prévienne demain.',
  ],
  [
    'Nouvelle candidature pour votre annonce',
    'Vous avez reçu une candidature de Mme Petit pour le poste de serveuse. Si le profil ne correspond pas, cliquez sur « refuser ».',
  ],
  [
    'Réponse automatique',
    'Bonjour, le service recrutement est fermé jusqu’au 5 janvier. Nous ne pourrons pas traiter votre candidature avant cette date.',
  ],
  [
    'Forum de l’emploi',
    'Le forum des métiers est annulé en raison de la météo. Les entretiens de recrutement prévus sur place seront reportés.',
  ],
  [
    'Inscription école de commerce',
    'Vous n’avez pas été admis à l’école. Votre candidature sera conservée pour la session de rattrapage des admissions.',
  ],
  ['Devis peinture', 'Bonjour, merci pour votre devis. Nous avons choisi un autre prestataire. Cordialement'],
  [
    'Opportunité',
    'Bonjour Amina, je recrute pour un poste d’ingénieure à Lyon et votre profil me plaît. Si ce poste ne vous correspond pas, connaissez-vous quelqu’un d’autre ?',
  ],
  [
    'Pièces manquantes',
    'Bonjour Kévin, sans votre RIB nous ne pouvons pas finaliser ton contrat pour l’emploi d’été. Merci de l’envoyer, aucune autre démarche n’est nécessaire.',
  ],
  [
    'Planning',
    'Salut, le créneau de samedi est déjà pourvu, pas besoin de trouver quelqu’un d’autre. Merci à l’équipe !',
  ],
  [
    'Où en est votre candidature',
    'Bonjour Lucas, le recrutement prend plus de temps que prévu. Aucune décision n’est prise, votre candidature reste à l’étude et je vous rappelle lundi.',
  ],
  [
    'Crèche',
    'Chers parents, la commission n’a pas pu attribuer de place à votre enfant. Votre dossier reste sur liste d’attente.',
  ],
];
