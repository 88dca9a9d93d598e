import type { Wordings } from './wordings';

/** Comment la décision est reçue, selon la nature du refus. */
const decision = {
  respected:
    '[[when not-selected:Je comprends qu’un autre profil correspondait mieux, et je respecte votre choix.]][[when position-filled:Je comprends que le poste est désormais pourvu, et je souhaite une bonne prise de fonction à la personne retenue.]][[when position-cancelled:Je comprends que le poste n’est plus à pourvoir pour le moment. Les projets évoluent, et j’apprécie que vous me l’ayez dit simplement.]][[when keep-in-touch:Je respecte votre décision, et votre souhait de rester en contact m’a fait plaisir.]][[otherwise:Je comprends votre décision et je la respecte.]]',
  noHardFeelings:
    '[[when not-selected:Il est tout à fait normal que vous ayez choisi la personne la plus proche de vos besoins.]][[when position-filled:Je me réjouis que vous ayez trouvé la bonne personne, et je vous souhaite une belle collaboration.]][[when position-cancelled:J’ai bien compris que la décision concernait le poste lui-même, et j’espère que vos projets suivront leur cours.]][[when keep-in-touch:Cette fois n’était pas la bonne, je le comprends, et votre proposition de garder le lien me touche.]][[otherwise:J’accepte votre décision bien volontiers.]]',
  plain:
    '[[when not-selected:J’espérais bien sûr une autre réponse, mais je conçois que d’autres réunissent davantage de ce que vous recherchez.]][[when position-filled:J’espérais bien sûr une autre réponse, mais je conçois qu’il n’y avait qu’une place.]][[when position-cancelled:J’aurais bien sûr aimé que ce poste voie le jour, mais je conçois qu’il doive attendre.]][[when keep-in-touch:J’espérais bien sûr une autre réponse, mais il m’est précieux de savoir que vous garderez ma candidature à l’esprit.]][[otherwise:J’espérais bien sûr une autre réponse, mais j’accepte celle-ci.]]',
};

export const fr: Wordings = {
  thanks: [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie de votre réponse concernant ma candidature[[ au poste « {{role}} »]][[when after-interview:, ainsi que du temps que vous et l’équipe avez consacré à notre entretien]]. Recevoir une réponse claire compte beaucoup dans une recherche d’emploi, et j’y suis sensible.',
      `${decision.respected} Ce que j’ai découvert chez {{company|vous}} n’a fait que renforcer mon intérêt, et j’aurais plaisir à avoir de vos nouvelles si un poste proche de mon profil se présente.`,
      'Merci encore de votre attention. Bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci d’avoir pris le temps de me répondre[[ au sujet du poste « {{role}} »]]. [[when after-interview:J’ai beaucoup apprécié notre échange, et je sais le temps que demande un véritable entretien.]][[otherwise:J’imagine le nombre de candidatures à lire, et je vous sais gré de l’attention portée à la mienne.]]',
      `${decision.noHardFeelings} Travailler un jour chez {{company|vous}} reste une perspective qui me plairait. N’hésitez donc pas à penser à moi si vous avez un besoin auquel je pourrais répondre.`,
      'Merci encore, et bonne continuation à vous et à l’équipe',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Je tenais à vous remercier de votre message et du soin apporté à l’étude de ma candidature[[when after-interview:, sans oublier notre entretien]]. Toutes les entreprises ne répondent pas, et j’ai remarqué que chez {{company|vous}}, on le fait.',
      `${decision.plain} Les missions [[du poste « {{role}} »]][[otherwise:de ce poste]] me parlaient vraiment, et je postulerai avec plaisir si une offre semblable paraît. D’ici là, je suivrai votre actualité avec intérêt.`,
      'Merci pour votre temps, et bien cordialement à toutes les personnes concernées',
    ],
  ],
  feedback: [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie de votre retour sur ma candidature[[ au poste « {{role}} »]][[when after-interview: et de l’entretien que vous m’avez accordé]].',
      `${decision.respected} Comme j’aimerais progresser d’une candidature à l’autre, puis-je vous demander un seul conseil : y a-t-il une compétence ou une expérience que je devrais développer en priorité ?`,
      'Une ligne suffirait largement. Et si l’usage chez {{company|vous}} est de ne pas donner d’avis, je le comprendrai très bien.',
      'Dans tous les cas, merci de votre attention et bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci d’avoir pris le temps de m’écrire[[ au sujet du poste « {{role}} »]][[when after-interview:, et merci pour un entretien que j’ai trouvé agréable]].',
      `${decision.noHardFeelings} J’apprends encore ce que recherchent les recruteurs de ce secteur. Y a-t-il un point [[when after-interview:de notre entretien]][[otherwise:de mon dossier]] qui vous a fait hésiter et sur lequel je pourrais travailler ?`,
      'Quelques mots suffiraient. Si vous préférez ne pas vous prononcer, c’est parfaitement compréhensible, et il n’est pas nécessaire de me répondre.',
      'Merci encore de l’occasion que vous m’avez donnée[[ chez {{company}}]]. Cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Un grand merci pour votre réponse[[ au sujet du poste « {{role}} »]] et pour l’attention portée à ma candidature[[when after-interview:, notamment lors de notre entretien]].',
      `${decision.plain} Si vous aviez un conseil à me donner, par exemple une formation utile ou une lacune à combler avant de postuler à nouveau[[ chez {{company}}]], quel serait-il ?`,
      'Je sais que beaucoup d’entreprises préfèrent ne pas motiver leurs décisions. Ne me répondez donc que si cela vous est facile.',
      'Merci pour tout jusqu’ici, et bonne continuation à l’équipe',
    ],
  ],
  'keep-in-touch': [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie de m’avoir fait part de la suite donnée à ma candidature[[ au poste « {{role}} »]][[when after-interview:, et de l’échange très agréable que nous avons eu]].',
      `${decision.respected} Ce qui se fait chez {{company|vous}} continue de m’intéresser, et j’aimerais rester en contact sans encombrer votre messagerie. Quel serait pour vous le meilleur moyen ?`,
      'Si c’est le plus simple, je peux suivre vos offres et vous envoyer un mot lorsque l’une d’elles correspond à mon parcours.',
      'Merci encore de votre temps, et bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci pour votre message et pour l’examen de ma candidature[[ au poste « {{role}} »]][[when after-interview:. J’ai eu plaisir à vous rencontrer et à découvrir la façon de travailler de l’équipe]].',
      `${decision.noHardFeelings} Je m’imagine volontiers travailler plus tard chez {{company|vous}}, et j’aimerais garder le lien. Me permettez-vous de vous écrire quelques lignes de temps en temps, ou préférez-vous que nous échangions sur LinkedIn ?`,
      'Je m’adapterai à ce qui vous convient. Merci encore de votre bienveillance, et bien cordialement',
    ],
  ],
  'future-roles': [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie à nouveau d’avoir étudié ma candidature[[ au poste « {{role}} »]][[when after-interview: et d’avoir pris le temps de me recevoir]]. Quelques semaines ont passé, et mon envie de travailler chez {{company|vous}} reste la même.',
      'Si un poste adapté à mon parcours se libère, j’aimerais que ma candidature soit de nouveau prise en compte. [[when position-cancelled:Cela vaut aussi pour ce poste, s’il devait être rouvert.]][[otherwise:Il n’est pas nécessaire que ce soit le même poste ni la même équipe.]] Et si un point de mon dossier a soulevé une question ou une réserve, dites-le-moi : j’y répondrai volontiers.',
      'Merci de garder ma candidature à l’esprit, et bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Votre message[[ au sujet du poste « {{role}} »]] date de quelques semaines, et je tenais à vous remercier encore de la façon juste et courtoise dont vous avez suivi ma candidature[[when after-interview:, et en particulier de notre entretien]].',
      'Je souhaite toujours travailler chez {{company|vous}}. Si [[when position-cancelled:ce poste est relancé ou si un autre s’ouvre]][[otherwise:un poste s’ouvre]] où mon expérience serait utile, voudrez-vous bien penser à moi ? Et si vous avez un doute sur mon profil, j’en parlerai volontiers avec vous ou vous enverrai ce qui manque.',
      'Merci d’avance, et au plaisir d’échanger avec vous le moment venu',
    ],
  ],
  'contract-work': [
    [
      'Bonjour[[ {{person}}]],',
      'Merci encore d’avoir examiné ma candidature[[ au poste « {{role}} »]][[when after-interview: et du temps que vous m’avez accordé]]. [[when position-cancelled:Je comprends qu’un poste permanent n’est pas prévu pour l’instant.]][[otherwise:Je comprends qu’un poste permanent n’était pas possible cette fois.]]',
      'Il existe peut-être une autre façon de me rendre utile[[ chez {{company}}]]. Vous arrive-t-il de confier des missions ponctuelles, du temps partiel ou un projet précis ? Je pourrais commencer par quelque chose de modeste et de bien délimité, ce qui vous permettrait de juger sur pièces avant d’aller plus loin.',
      'S’il n’y a rien de tel en ce moment, ce n’est pas un souci. Merci de votre temps, et bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie encore de votre temps et de votre réponse claire[[ au sujet du poste « {{role}} »]][[when after-interview:, ainsi que de l’entretien qui l’a précédée]].',
      'Une idée m’est venue depuis : dans bien des équipes, des sujets attendent faute de temps. Si c’est aussi le cas chez {{company|vous}}, quelques jours par semaine ou un projet ponctuel mériteraient-ils un échange ? Je suis flexible sur le cadre, qu’il s’agisse d’une mission en indépendant, d’un contrat court ou d’un temps partiel.',
      'Si ce n’est pas le moment, je n’insisterai pas. Merci de votre lecture, et bonne continuation à l’équipe',
    ],
  ],
  'check-in': [
    [
      'Bonjour[[ {{person}}]],',
      'Il y a quelques mois, vous aviez pris le temps d’étudier ma candidature[[ au poste « {{role}} »]][[when after-interview: et de me recevoir]], et je vous en remercie encore. J’espère que tout va bien chez {{company|vous}}.',
      'Je me permets de revenir vers vous, car j’aimerais toujours rejoindre vos équipes. [[check:Depuis notre dernier échange, j’ai développé les compétences que demandait le poste]], et je vous enverrai volontiers un CV à jour. Y a-t-il, maintenant ou bientôt, une offre que je devrais regarder ?',
      'Merci de votre temps, et bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Quelques mois se sont écoulés depuis notre dernier échange[[ au sujet du poste « {{role}} »]], et je garde le souvenir reconnaissant de votre courtoisie[[when after-interview: et de notre entretien]]. Merci encore pour cela.',
      '[[check:J’ai beaucoup appris entre-temps]], et mon profil est aujourd’hui un peu plus solide que lorsque vous l’avez vu. [[{{company}} figure]][[otherwise:Votre entreprise figure]] toujours en bonne place sur ma liste. Si un poste s’ouvre où je pourrais apporter quelque chose, voudrez-vous bien me le signaler ?',
      'Un simple mot suffira, et je vous enverrai les détails. Merci, et bonne continuation pour les mois à venir',
    ],
  ],
  recruiter: [
    [
      'Bonjour[[ {{person}}]],',
      'Merci de votre accompagnement pour ma candidature[[ au poste « {{role}} »]][[ chez {{company}}]][[when after-interview: et d’avoir organisé l’entretien]]. [[when position-cancelled:Il est dommage que le poste ne se fasse pas, mais je le comprends.]][[otherwise:Cela n’a pas abouti cette fois, et je l’accepte.]]',
      'Vous en savez plus que moi sur les raisons. Pourriez-vous me dire, en toute franchise, [[when position-cancelled:comment mon profil était perçu avant l’arrêt du recrutement]][[otherwise:ce qui a fait la différence]] ? Je le prendrai comme une aide, sans discuter. Et si vous avez connaissance de postes qui me conviendraient mieux, je les regarderai avec plaisir.',
      'Merci encore de votre temps et de votre travail. Bien cordialement',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci pour tout ce que vous avez fait autour [[du poste « {{role}} »]][[otherwise:de ma candidature]][[ chez {{company}}]]. Il était précieux d’avoir quelqu’un à qui s’adresser[[when after-interview:, avant l’entretien comme après]].',
      '[[when position-cancelled:Maintenant que le poste est retiré, je regarde devant moi.]][[otherwise:Maintenant que la décision est prise, je regarde devant moi.]] Vous connaissez bien le marché : vers quel type de poste m’orienteriez-vous à présent ? Si vous avez su quelque chose de précis sur l’impression que j’ai laissée, cela m’aiderait aussi, même si ce n’est pas flatteur.',
      'Je peux vous appeler quand cela vous arrange. Merci beaucoup, et à bientôt je l’espère',
    ],
  ],
  'thanks-feedback': [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie de votre message et du temps consacré à ma candidature[[ au poste « {{role}} »]][[when after-interview: et à notre entretien]]. J’apprécie que vous m’ayez répondu.',
      `${decision.respected} Une nouvelle occasion chez {{company|vous}} me ferait un jour très plaisir.`,
      'Si vos règles le permettent, pourriez-vous m’indiquer un point à améliorer avant de postuler à un poste semblable ? Une ligne suffit, et je comprendrai si ce n’est pas possible.',
      'Merci encore, et bonne continuation à vous et à l’équipe',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci beaucoup de votre message[[ au sujet du poste « {{role}} »]]. [[when after-interview:Notre rencontre a été un plaisir, et j’en garde une très bonne impression de l’équipe.]][[otherwise:Je sais le travail que représente chaque réponse, et la vôtre m’a été précieuse.]]',
      `${decision.noHardFeelings} Je suivrai avec attention ce qui se prépare chez {{company|vous}}.`,
      'Une petite question pour apprendre : quelle compétence devrais-je renforcer en premier ? Un mot ou deux suffisent, et l’absence de réponse ne pose aucun problème.',
      'Merci de votre temps, et bien cordialement',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Bonjour[[ {{person}}]],',
      'Je vous remercie des nouvelles de ma candidature[[ au poste « {{role}} »]] et du temps que vous lui avez consacré[[when after-interview:, en particulier lors de notre entretien]]. J’apprécie que vous m’ayez écrit.',
      `${decision.respected} J’ai pris goût à ce qui se fait chez {{company|vous}}, et j’aimerais rester en contact avec vous.`,
      'Qu’est-ce qui serait le plus simple pour vous : un lien sur LinkedIn, un vivier de candidatures, ou un court message de ma part de temps en temps ?',
      'Merci encore de votre temps, et au plaisir de nos prochains échanges',
    ],
    [
      'Bonjour[[ {{person}}]],',
      'Merci de votre réponse franche[[ au sujet du poste « {{role}} »]][[when after-interview: et d’un entretien que j’ai apprécié]]. Je sais que ces messages ne sont pas faciles à écrire.',
      `${decision.noHardFeelings} Si vous en êtes d’accord, j’aimerais garder le contact, car je m’imagine bien travailler plus tard chez {{company|vous}}. Y a-t-il un bon moyen de suivre vos prochaines offres, ou puis-je simplement vous récrire dans quelques mois ?`,
      'Merci pour tout jusqu’ici, et bien cordialement à toute l’équipe',
    ],
  ],
};
