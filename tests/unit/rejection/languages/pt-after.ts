/** Portuguese mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Vaga Assistente Social',
    'Prezada Sônia, recebemos muitas inscrições e, nesta oportunidade, seu currículo não foi selecionado. Ele permanecerá em nossa base de dados por um ano.',
  ],
  [
    'Um retorno sobre o processo',
    'Oi, Edu! Sei que você estava animado, então vou direto ao ponto: a gente acabou fechando com outra pessoa. Obrigado por todo o empenho nas entrevistas para a vaga.',
  ],
  [
    'Resultado da candidatura à bolsa de emprego',
    'Exmo. Senhor, cumpre-nos informar V. Exa. de que a vaga a que se candidatou se encontra já ocupada. Agradecemos a sua candidatura.',
  ],
  [
    'Recrutamento – Câmara Municipal',
    'Nos termos do aviso, notifica-se V. Exa. de que não obteve aprovação no método de seleção “Entrevista”, pelo que fica excluído do procedimento de recrutamento.',
  ],
  [
    'Processo Seletivo Fintech Aroeira',
    'Oi, Nanda! Tudo bem? Analisamos o seu perfil com carinho e entendemos que, no momento, ele não está aderente ao que a posição pede. Te desejamos sucesso!',
  ],
  [
    'A tua candidatura',
    'Olá João, gostámos muito de falar contigo. No entanto, decidimos avançar com um candidato com mais experiência em vendas. Fica em contacto!',
  ],
  [
    'Encerramento',
    'Olá, Débora. Por uma mudança de estratégia, a empresa resolveu encerrar a busca e a vaga foi descontinuada. Peço desculpas e agradeço por ter participado do processo.',
  ],
  [
    'Cozinheiro(a)',
    'Boa tarde, obrigado por ter vindo fazer a experiência para o lugar de cozinheiro. Infelizmente não vamos ficar consigo, precisamos de alguém com mais prática de cozinha. Felicidades.',
  ],
  [
    'Sua inscrição para Jovem Aprendiz',
    'Olá, Kauã! Você não está entre os selecionados para a vaga de Jovem Aprendiz. Continue tentando, novas turmas abrem em fevereiro.',
  ],
  [
    'Retorno',
    'Cara Marta, ponderadas todas as candidaturas, concluímos que existem candidatos com um percurso mais próximo do que pretendemos. Agradecemos a sua disponibilidade para a entrevista.',
  ],
  [
    'Candidatura rejeitada',
    'A empresa Moinho Velho rejeitou a sua candidatura para Operador de Máquinas. Veja mais ofertas de emprego na aplicação.',
  ],
  [
    'Programa de estágio',
    'Oi, Lara! Suas notas foram ótimas, mas infelizmente não conseguiremos oferecer uma vaga de estágio a você neste semestre.',
  ],
  [
    'Gerente de loja – decisão',
    'Prezado Cláudio, comunicamos que o processo seletivo foi cancelado e nenhum candidato será contratado. Agradecemos sua participação.',
  ],
  [
    'Vaga UX',
    'Oi, Dani, o time curtiu seu portfólio, só que a gente precisa de alguém mais sênior e por isso não vai rolar seguir contigo. Obrigada pelo interesse na vaga!',
  ],
  [
    'Resposta à sua candidatura',
    'Exma. Senhora, acusamos a receção da sua candidatura, que mereceu a nossa melhor atenção. Não nos sendo possível, de momento, dar-lhe resposta favorável, agradecemos o seu interesse.',
  ],
  [
    'Motorista categoria D',
    'Sr. Valdir, a vaga já foi ocupada por outro profissional. Vamos guardar o seu currículo. Obrigado.',
  ],
  [
    'Analista júnior',
    'Olá, Igor. Sua candidatura foi encerrada. Nesta seleção, priorizamos profissionais com inglês avançado. Desejamos boa sorte!',
  ],
  [
    'Docente convidado',
    'Caro Professor, o júri deliberou propor a contratação de outra candidata. Agradecemos-lhe a candidatura ao lugar de docente convidado e o interesse pela nossa instituição.',
  ],
  [
    'Proposta de trabalho',
    'Olá Sílvia, após a entrevista final, decidimos não lhe apresentar uma proposta. Foi um gosto conhecê-la.',
  ],
  [
    'Resultado',
    'Situação da candidatura: não aprovado. Vaga: Atendente de farmácia. Agradecemos o interesse.',
  ],
  [
    'Técnico de laboratório',
    'Boa tarde Beatriz, já não precisamos de reforçar a equipa, pelo que a posição ficou sem efeito. Obrigado pela candidatura e desculpe o incómodo.',
  ],
  [
    'Atualização',
    'Oi, Vitor! Infelizmente sua trajetória no processo para a vaga de Product Manager termina por aqui. Gostaríamos de manter contato para outras posições.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Inscrição confirmada',
    'Oi, Kauã! Sua inscrição na vaga está confirmada. Se você não for selecionado, também avisaremos por aqui. Boa sorte!',
  ],
  [
    'Acusamos a receção',
    'Exma. Senhora, acusamos a receção da sua candidatura. Decorridos 30 dias sem resposta, deverá considerar que a mesma não foi aceite para o posto de trabalho.',
  ],
  [
    'Triagem',
    'Oi, Nanda, em até duas semanas diremos se vamos seguir com você ou com outros candidatos. Obrigada pela paciência com o processo.',
  ],
  [
    'Nova data',
    'Olá João, o diretor não poderá receber-te na quarta. Podemos adiar a entrevista para a vaga para sexta?',
  ],
  [
    'Entrevista desmarcada',
    'Prezado Cláudio, a entrevista marcada para amanhã, referente à vaga de gerente, foi cancelada por falta de luz. Retornaremos com outra data.',
  ],
  [
    'Você foi aprovado!',
    'Parabéns, Igor! Você foi aprovado para a vaga de analista. Os demais candidatos não tinham o seu inglês. Enviaremos o contrato.',
  ],
  [
    'Contrato',
    'Olá Sílvia, mantemos a proposta para a posição, mas não podemos aumentar o salário nem oferecer-lhe estacionamento.',
  ],
  [
    'Quarto em Benfica',
    'Olá, obrigada por vires ver o quarto. Acabámos por escolher outra pessoa. Boa sorte na procura!',
  ],
  [
    'Seu pedido de empréstimo',
    'Olá, Dani. Não foi possível aprovar o seu empréstimo neste momento. Tente novamente em 90 dias.',
  ],
  [
    'Submissão à revista',
    'Caro autor, lamentamos informar que o seu manuscrito não foi aceite. Os revisores consideraram que não se enquadra na revista.',
  ],
  [
    'Dicas da semana',
    'Por que seu currículo não é selecionado? No blog, nosso coach explica os 7 motivos de reprovação em processos seletivos. Leia mais.',
  ],
  [
    'Retorno sobre a vaga?',
    'Boa tarde, fiz a entrevista há três semanas e ainda não tive resposta. A vaga já foi preenchida? Segue meu currículo novamente.',
  ],
  [
    'Não vou continuar',
    'Oi, Paula, agradeço muito, mas não vou continuar no processo seletivo porque recebi outra proposta. A vaga é ótima!',
  ],
  [
    'Confirmação de desistência',
    'Olá, Lara, registramos a sua desistência. A sua candidatura não terá seguimento. Sucesso!',
  ],
  [
    'Sobre o Rodrigo',
    'Oi, Carla, entrevistei o Rodrigo hoje. Achei fraco tecnicamente, ele não se encaixa na vaga. Pode dar a negativa pra ele?',
  ],
  [
    'Nova candidatura para o seu anúncio',
    'Recebeu uma candidatura de Ana P. para a vaga de cozinheira. Pode aceitar ou recusar a candidatura na plataforma.',
  ],
  [
    'Ausência',
    'Estou ausente até segunda-feira e não consigo responder. Assuntos de recrutamento: contacte a colega Rita.',
  ],
  [
    'Feira de emprego',
    'Informamos que a feira de emprego foi cancelada devido à chuva. As inscrições serão devolvidas.',
  ],
  [
    'Matrícula escolar',
    'Caro encarregado de educação, lamentamos informar que não há vaga para o seu educando na escola pretendida. As vagas foram preenchidas.',
  ],
  [
    'Orçamento de obras',
    'Olá, obrigado pelo orçamento. Desta vez optámos por outro fornecedor. Cumprimentos',
  ],
  [
    'Vaga que combina com você',
    'Oi, Bia, sou recrutadora e vi seu perfil. Tenho uma vaga em Curitiba. Se não fizer sentido, conhece outra pessoa que se interesse?',
  ],
  ['Escala de sábado', 'Gente, o turno de sábado já foi preenchido, não precisamos de mais ninguém. Valeu!'],
  [
    'Concurso literário',
    'Caro participante, o seu conto não foi selecionado pelo júri do concurso. Agradecemos a participação.',
  ],
  [
    'Processo em andamento',
    'Olá Beatriz, o processo está demorado, pedimos desculpa. A decisão não está tomada e a sua candidatura continua em apreciação.',
  ],
];
