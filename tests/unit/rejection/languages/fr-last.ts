/** French mails written last, to measure what the rules make of mail they were not mended for. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Candidature Responsable paie',
    'Bonjour Madame Fabre, vous avez répondu à notre offre de responsable paie et nous vous en remercions. Après analyse, votre candidature n’a pas été sélectionnée pour la suite du processus.',
  ],
  [
    'Votre candidature chez Opaline',
    'Bonjour Romain,\n\nNous avons le regret de t’annoncer que nous n’irons pas plus loin dans le processus de recrutement. Ton énergie nous a plu, mais le poste demande plus d’autonomie technique.\n\nL’équipe Talents',
  ],
  [
    'Réponse candidature',
    'Madame, Monsieur, malgré tout l’intérêt de votre candidature, il ne nous est pas possible de lui réserver une suite favorable. Nous vous prions d’agréer nos salutations.',
  ],
  [
    'Poste d’aide-cuisinier',
    'Bonjour Amadou, le patron a finalement embauché quelqu’un d’autre pour le poste. Désolé, et merci d’être venu à l’entretien.',
  ],
  [
    'Suppression de poste',
    'Bonjour Elsa, la direction vient de supprimer le poste pour lequel nous étions en discussion. Le recrutement est donc abandonné. Je suis sincèrement désolée.',
  ],
  [
    'Votre candidature spontanée du 2 juin',
    'Monsieur, nos effectifs étant au complet, nous ne pouvons répondre favorablement à votre demande d’emploi. Nous conservons toutefois votre CV.',
  ],
  [
    'Retour entretien Lead Dev',
    'Hello Vincent, merci pour nos échanges ! Nous avons choisi d’avancer avec un autre candidat, plus proche de notre stack. Au plaisir de recroiser ta route.',
  ],
  [
    'Candidature à l’offre de vendeur',
    'Bonjour, nous vous informons que votre profil n’a pas été retenu par notre client pour le poste de vendeur. Nous restons à votre disposition.',
  ],
  [
    'Alternance RH – suite',
    'Bonjour Chloé, les places en alternance ont toutes été attribuées. Ta candidature ne peut donc pas aboutir cette année.',
  ],
  [
    'Résultat de la sélection',
    'Bonjour M. Benali, vous n’avez pas été sélectionné(e) à l’issue de la présélection téléphonique pour le poste de télévendeur. Bonne continuation.',
  ],
  [
    'Cabinet Roche',
    'Chère Consœur, nous avons été sensibles à votre candidature. Notre choix s’étant porté sur un collaborateur plus expérimenté, nous ne pouvons vous proposer de rejoindre le cabinet.',
  ],
  [
    'Réf. 5520 – décision',
    'Bonjour Sabrina, votre expérience ne correspond pas tout à fait au profil que nous recherchons pour ce poste. Nous ne donnerons donc pas suite.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Candidature envoyée',
    'Bonjour Romain, nous étudions ta candidature. Si elle n’est pas retenue, tu recevras un message automatique. Merci de ne pas répondre.',
  ],
  [
    'Délai',
    'Bonjour Mme Fabre, nous rencontrons encore d’autres candidats pour le poste et ne pouvons pas vous donner de réponse avant lundi.',
  ],
  [
    'Rendez-vous',
    'Bonjour Vincent, l’entretien prévu mercredi pour le poste de lead dev est annulé, je suis souffrant. Pouvez-vous me proposer un autre créneau ?',
  ],
  [
    'Votre contrat',
    'Bonjour Elsa, nous sommes ravis de vous confirmer le poste. Nous n’avons pas pu obtenir la place de parking demandée.',
  ],
  [
    'Location T2',
    'Bonjour, votre dossier n’a pas été retenu par le propriétaire, qui a choisi d’autres candidats. Bonne recherche de logement.',
  ],
  [
    'Mutuelle',
    'Votre demande de remboursement n’a pas pu être acceptée. Cette prestation n’est pas prise en charge par votre contrat d’assurance.',
  ],
  [
    'Merci pour votre retour',
    'Bonjour Claire, je suis déçu de ne pas avoir été retenu pour le poste mais je comprends votre choix. Merci pour cet entretien.',
  ],
  [
    'CV de Mehdi',
    'Hello Sophie, j’ai lu le CV de Mehdi, il n’a pas l’expérience demandée. On part plutôt sur les deux autres profils, tu peux lui dire non ?',
  ],
  [
    'Vos alertes',
    '12 nouvelles offres pour « aide-cuisinier ». 2 offres enregistrées ne sont plus disponibles. Gérez vos alertes emploi.',
  ],
  [
    'Réunion parents-profs',
    'Nous sommes au regret de vous informer que la réunion de jeudi est annulée. Aucune autre date n’est fixée.',
  ],
  [
    'Prise en compte de votre retrait',
    'Bonjour Chloé, votre candidature a bien été retirée à votre demande. Elle ne sera plus examinée par nos recruteurs.',
  ],
  [
    'Action requise',
    'Bonjour Sabrina, nous ne pouvons pas poursuivre l’étude de votre candidature sans votre CV. Merci de le déposer sur votre espace.',
  ],
];
