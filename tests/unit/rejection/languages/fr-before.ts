/** French mails written before the rules were: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Votre candidature chez Hirondelle',
    'Bonjour Madame Perrin,',
    'Nous avons bien reçu votre candidature au poste de comptable et vous remercions de l’intérêt que vous portez à notre entreprise. Après étude attentive de votre dossier, nous avons le regret de vous informer que nous ne pouvons y donner une suite favorable.',
    'Nous vous souhaitons pleine réussite dans vos recherches.',
  ],
  [
    'Réponse à votre candidature',
    'Monsieur,\nMalgré la qualité de votre parcours, nous n’avons pas retenu votre candidature. D’autres profils correspondaient davantage aux attentes du poste.\nCordialement, Service RH',
  ],
  [
    'Ta candidature chez Pixelou',
    'Salut Inès, merci pour le temps que tu nous as accordé ! On a finalement choisi une autre personne, plus expérimentée sur React. On garde ton CV sous le coude.',
  ],
  [
    'Poste de chargé de mission',
    'Bonjour Karim,\nJe reviens vers vous suite à notre entretien de jeudi. Nous avons décidé de poursuivre le processus avec d’autres candidats. Je vous souhaite bonne continuation.',
  ],
  [
    'Offre n° 3312',
    'Madame, Monsieur, nous vous informons que le poste auquel vous avez postulé a été pourvu. Nous vous remercions de votre démarche.',
  ],
  [
    'Suite donnée à votre candidature',
    'Bonjour,\nVotre profil ne correspond malheureusement pas aux critères que nous recherchons actuellement. Sauf avis contraire de votre part, nous conservons votre CV dans notre vivier.',
  ],
  [
    'Annulation du recrutement',
    'Bonjour Monsieur Leroy, en raison d’une réorganisation, le poste d’assistant logistique a été annulé. Nous sommes désolés de mettre fin au processus et vous remercions de votre patience.',
  ],
  [
    'Stage de fin d’études',
    'Bonjour Maëlle, nous avons reçu énormément de demandes de stage et nous ne sommes pas en mesure de répondre positivement à la tienne. Bon courage pour la suite !',
  ],
  [
    'Votre entretien du 14 mars',
    'Chère Madame Okoye, l’équipe a beaucoup apprécié nos échanges. Néanmoins, votre candidature n’a pas été retenue à l’issue de cette dernière étape.',
  ],
  [
    'Concours interne – poste de secrétaire',
    'Madame, j’ai le regret de vous faire connaître que la commission n’a pas pu réserver une suite favorable à votre demande d’emploi.',
  ],
  [
    'Retour test technique',
    'Hello Yanis, merci pour le test technique. Ça ne va malheureusement pas le faire pour cette fois : on ne va pas poursuivre avec toi sur le poste de dev back. Je peux te faire un retour détaillé par téléphone.',
  ],
  [
    'Candidature spontanée',
    'Bonjour, nous vous remercions de votre candidature spontanée. Nous n’avons actuellement aucun poste à pourvoir correspondant à vos compétences.',
  ],
  [
    'Statut de votre candidature',
    'Votre candidature pour « Vendeur H/F – Nantes » a été refusée par le recruteur. Consultez les autres offres d’emploi sur votre espace.',
  ],
  [
    'Poste gelé',
    'Bonjour Sofia, le recrutement pour le poste de cheffe de produit est gelé jusqu’à nouvel ordre, nous ne donnerons donc pas suite à votre candidature pour l’instant.',
  ],
  [
    'Alternance communication',
    'Bonjour Théo, tu n’as pas été sélectionné pour l’alternance en communication. Nous avions plus de 150 candidatures pour une place. Ne te décourage pas !',
  ],
  [
    'VOTRE CANDIDATURE',
    'MADAME, NOUS SOMMES AU REGRET DE NE POUVOIR RETENIR VOTRE CANDIDATURE. VEUILLEZ AGRÉER NOS SALUTATIONS DISTINGUÉES.',
  ],
  [
    'Aide-soignante de nuit',
    'Bonjour, nous avons opté pour une candidate qui connaît déjà nos services. Merci d’être venue nous rencontrer et bonne chance pour la suite.',
  ],
  [
    'Recrutement enseignant-chercheur',
    'Cher collègue, le comité de sélection ne vous a pas classé sur le poste. Nous vous remercions de l’attention portée à notre établissement et de votre candidature.',
  ],
  [
    'Votre postulation',
    'Madame, nous avons pris connaissance de votre postulation avec intérêt. Notre choix s’est toutefois porté sur une autre personne. Nous vous retournons votre dossier. Meilleures salutations, Ressources humaines, Commune de Vallorvaz',
  ],
  [
    'Ingénieur qualité',
    'Bonjour Hugo, après réflexion, nous ne souhaitons pas aller plus loin avec votre candidature. Votre expérience est intéressante mais trop éloignée de notre secteur.',
  ],
  [
    'Réponse négative',
    'Bonjour Madame Diallo, nous devons malheureusement vous adresser une réponse négative pour le poste d’hôtesse d’accueil. Merci de la confiance témoignée.',
  ],
  [
    'Barista week-end',
    'Coucou Lou ! On a pris quelqu’un d’autre pour le poste, désolée. Merci d’être passée faire l’essai et bonne recherche !',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Accusé de réception',
    'Bonjour, nous avons bien reçu votre candidature. Si vous n’avez pas de nouvelles sous trois semaines, veuillez considérer que celle-ci n’a pas été retenue.',
  ],
  [
    'Merci pour votre candidature',
    'Votre dossier est à l’étude. Sans réponse de notre part d’ici un mois, vous pourrez considérer que votre candidature n’est pas retenue pour ce poste. Il n’est pas nécessaire de nous relancer.',
  ],
  [
    'Entretien de mardi',
    'Bonjour Karim, je ne pourrai malheureusement pas être présent mardi. Peut-on décaler l’entretien à jeudi 10 h ?',
  ],
  [
    'Entretien annulé',
    'Madame Perrin, en raison d’une grève, l’entretien de demain est annulé. Nous vous proposerons une nouvelle date au plus vite.',
  ],
  [
    'Invitation à un entretien',
    'Bonjour Hugo, votre profil a retenu toute notre attention. Nous souhaitons vous rencontrer pour un entretien. Les frais de déplacement ne sont pas remboursés.',
  ],
  [
    'Promesse d’embauche',
    'Chère Sofia, nous avons le plaisir de vous proposer le poste de cheffe de produit. Nous ne pouvons pas accorder plus de deux jours de télétravail.',
  ],
  [
    'Appartement rue des Lilas',
    'Bonjour, suite à votre visite, le propriétaire a retenu un autre dossier. Votre candidature pour l’appartement n’est donc pas retenue. Cordialement, l’agence',
  ],
  [
    'Votre demande de prêt',
    'Cher client, après étude de votre dossier, nous ne pouvons donner une suite favorable à votre demande de crédit immobilier.',
  ],
  [
    'Votre commande',
    'Bonjour, l’article choisi n’est plus disponible. Votre commande a été annulée et vous serez remboursé sous 5 jours.',
  ],
  [
    'La newsletter des chercheurs d’emploi',
    '« Votre candidature n’a pas été retenue » : comment rebondir après un refus ? Nos conseils dans l’article de la semaine. Se désabonner',
  ],
  [
    'Absence : Re: candidature',
    'Je suis absente jusqu’au 22 août et ne pourrai pas répondre à votre message. Pour toute candidature, contactez recrutement@exemple.example.',
  ],
  [
    'Retrait de ma candidature',
    'Madame, je vous informe que je retire ma candidature au poste de chargé de mission, ayant accepté une autre proposition. Merci pour nos échanges.',
  ],
  [
    'Candidature retirée',
    'Bonjour Yanis, comme vous nous l’avez demandé, votre candidature a été retirée et ne sera plus étudiée pour le poste. Bonne continuation.',
  ],
  [
    'Candidate commerciale',
    'Salut Marc, j’ai vu le CV de la candidate, elle ne correspond pas au poste. Tu lui envoies un refus ? On continue avec les autres candidats.',
  ],
  [
    'Point recrutement',
    'Bonjour à tous, sur 40 candidats nous en avons refusé 35. Merci d’envoyer les réponses négatives aux candidats avant vendredi.',
  ],
  [
    'Vos candidatures',
    'Bonjour Théo, le poste de vendeur a été pourvu. En revanche, votre candidature pour le poste de conseiller est toujours en cours d’étude.',
  ],
  [
    'Votre demande de visa',
    'Monsieur, le consulat n’a pas pu donner une suite favorable à votre demande de visa. Les justificatifs ne correspondent pas.',
  ],
  [
    'Votre candidature avance',
    'Bonjour Maëlle, nous n’avons pas encore pris de décision. Votre candidature au stage est toujours étudiée, merci de votre patience.',
  ],
  [
    'Parcoursup',
    'Votre candidature en licence de droit n’a pas été retenue par l’université. Vous pouvez formuler d’autres vœux.',
  ],
  [
    'Re: votre réponse',
    'Merci pour votre réponse. Je regrette que vous n’ayez pas retenu ma candidature. Pourriez-vous me dire ce qui a manqué ?',
  ],
  [
    'Nouvelles offres',
    'Bonjour, 8 offres d’emploi correspondent à votre profil. Aucun poste ne vous convient ? Modifiez votre alerte.',
  ],
  [
    'Prochaine étape',
    'Bonjour Inès, tu passes à l’étape suivante ! Le poste n’est pas encore pourvu, alors prépare-toi bien. Peux-tu nous envoyer ton diplôme ?',
  ],
  [
    'Dossier incomplet',
    'Bonjour, il manque votre lettre de motivation. Les candidatures incomplètes ne seront pas étudiées. Merci de compléter votre dossier pour le poste avant vendredi.',
  ],
  [
    'Sinistre',
    'Cher assuré, nous sommes au regret de ne pouvoir prendre en charge votre sinistre. Votre contrat ne couvre pas ces dommages.',
  ],
];
