/** Portuguese mails written last, to measure what the rules make of mail they were not mended for. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Retorno: vaga de Analista Fiscal',
    'Olá, Marina! Agradecemos a sua participação em nosso processo seletivo. Neste momento, optamos por dar continuidade com candidatos que possuem mais experiência em tributos indiretos.',
  ],
  [
    'Candidatura – Técnico de Turismo',
    'Exmo. Senhor, agradecemos o interesse manifestado, mas informamos que a sua candidatura não foi selecionada para a fase de entrevistas.',
  ],
  [
    'Sua candidatura foi atualizada',
    'Oi, Diego! Infelizmente, desta vez você não seguirá no processo seletivo da Capim Dourado. Não desanime!',
  ],
  [
    'Posição de Controller',
    'Caro Pedro, o processo de recrutamento para a posição de Controller foi suspenso pela administração. Agradecemos a sua disponibilidade e pedimos desculpa pelo transtorno.',
  ],
  [
    'Feedback',
    'Oi Jéssica, tudo bem? O gestor decidiu seguir com outro profissional para a vaga. Ele elogiou muito a sua entrevista. Boa sorte!',
  ],
  [
    'Candidatura espontânea',
    'Boa tarde, agradecemos o envio do currículo. Informamos que, de momento, não estamos a recrutar. A sua candidatura ficará na nossa base de dados.',
  ],
  [
    'Resultado do teste de lógica',
    'Olá, Yuri. Você não atingiu a pontuação mínima no teste e, por isso, não avançará no processo para a vaga de estágio.',
  ],
  [
    'Vaga de Recepcionista',
    'Bom dia, Rose. A vaga já foi preenchida, mas vamos deixar o seu currículo guardado. Obrigada pelo contato.',
  ],
  [
    'Decisão sobre a candidatura',
    'Cara Dra. Teresa, lamentamos comunicar-lhe que a direção clínica não aprovou a sua contratação. Agradecemos a disponibilidade demonstrada nas entrevistas.',
  ],
  [
    'Candidatura ao lugar de jardineiro',
    'Caro Sr. Almeida, na sequência da sua candidatura, informamos que foi selecionado outro candidato. Com os melhores cumprimentos.',
  ],
  [
    'Vaga júnior em marketing',
    'Oi, Bruna! A gente amou seu portfólio, mas você não tem a experiência com mídia paga que a vaga exige. Vamos manter contato!',
  ],
  [
    'Comunicado aos candidatos',
    'Prezados candidatos, por contenção de despesas, o processo seletivo para a vaga de contador foi encerrado sem contratação. Agradecemos a participação de todos.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Inscrição recebida',
    'Olá, Marina! Sua inscrição foi recebida. Se o seu perfil não for compatível com a vaga, você será avisada por e-mail.',
  ],
  [
    'Ainda em processo',
    'Oi Jéssica, ainda estamos entrevistando outros candidatos para a vaga, por isso não temos uma resposta para você.',
  ],
  [
    'Entrevista de quinta',
    'Caro Pedro, a entrevista agendada para quinta para a posição de Controller foi cancelada. Envie-me outras datas, por favor.',
  ],
  [
    'Contratação',
    'Oi, Bruna! A vaga é sua! Nenhum outro candidato chegou perto. Não conseguimos antecipar o início, tá?',
  ],
  [
    'Aluguel da casa',
    'Olá, infelizmente o proprietário escolheu outro candidato para o aluguel. Boa sorte na procura.',
  ],
  [
    'Plano de saúde',
    'Prezado beneficiário, a solicitação de reembolso não foi aprovada. Consulte a cobertura do seu plano.',
  ],
  [
    'Obrigado mesmo assim',
    'Olá Cláudia, fico triste por não ter sido selecionado para a vaga, mas agradeço a atenção na entrevista. Até uma próxima!',
  ],
  [
    'CV do Renato',
    'Oi, Fê. Li o CV do Renato e acho que não encaixa, falta inglês. Prefiro seguir com os outros dois. Você avisa ele?',
  ],
  [
    'Alerta de vagas',
    '9 novas vagas de jardineiro perto de você. 2 vagas salvas não estão mais disponíveis. Gerencie seus alertas.',
  ],
  [
    'Reunião de condomínio',
    'Lamentamos informar que a assembleia foi cancelada. Não foi marcada outra data.',
  ],
  [
    'Desistência registrada',
    'Olá, Yuri. Conforme solicitado, retiramos a sua inscrição da vaga de estágio e você não seguirá no processo.',
  ],
  [
    'Pendência',
    'Olá Rose, não conseguimos dar andamento à sua candidatura sem o currículo. Anexe o arquivo no portal de vagas.',
  ],
];
