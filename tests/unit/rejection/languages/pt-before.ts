/** Portuguese mails written before the rules were, Brazilian and European: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Sua candidatura na Jabuti Tech',
    'Olá, Larissa!',
    'Agradecemos o seu interesse na vaga de Analista de Dados. Após avaliar seu perfil, informamos que você não foi selecionada para a próxima etapa.',
    'Desejamos sucesso na sua busca!',
  ],
  [
    'Processo seletivo: Assistente Financeiro',
    'Prezado Sr. Moura,\nAgradecemos sua participação. Optamos por seguir com outros candidatos cujas experiências estão mais alinhadas à vaga.\nAtenciosamente, Recursos Humanos',
  ],
  [
    'A sua candidatura ao cargo de rececionista',
    'Exma. Senhora,\nAgradecemos a sua candidatura. Lamentamos informar que a mesma não foi aceite, por não reunir os requisitos exigidos.\nCom os melhores cumprimentos',
  ],
  [
    'Atualização da vaga',
    'Oi, Thiago, tudo bem? Passando para avisar que a vaga foi preenchida internamente. Obrigada por ter participado das entrevistas!',
  ],
  [
    'Retorno do processo',
    'Olá Bianca, infelizmente sua candidatura não avançará neste momento. Manteremos seu currículo em nosso banco de talentos.',
  ],
  [
    'Vaga congelada',
    'Oi, Rafael. A vaga de Desenvolvedor foi congelada por questões orçamentárias, então não daremos continuidade ao processo. Obrigado pelo seu tempo.',
  ],
  [
    'Resposta à candidatura espontânea',
    'Caro Miguel, obrigado pelo envio do seu CV. De momento não temos nenhuma vaga que se enquadre no seu perfil.',
  ],
  [
    'Candidatura n.º 4471',
    'Exmo. Senhor, vimos informá-lo de que não foi possível considerar a sua candidatura para o posto de trabalho de motorista. Grato pelo interesse demonstrado.',
  ],
  [
    'Entrevista – retorno',
    'Oi Júlia, foi um prazer te conhecer! Depois de conversar com o time, decidimos contratar outra pessoa, com mais experiência em varejo. Boa sorte!',
  ],
  [
    'Estágio de verão',
    'Olá Tomás, recebemos centenas de candidaturas e não nos é possível oferecer-te um lugar no estágio. Não desanimes e volta a tentar no próximo ano.',
  ],
  [
    'Trampos: status da candidatura',
    'Você não está mais participando do processo seletivo para Auxiliar de Logística na Rota Norte. Continue acompanhando outras vagas.',
  ],
  [
    'Feedback teste técnico',
    'E aí, Gustavo! Valeu por fazer o desafio. Dessa vez não vamos seguir com você para a vaga de backend, mas adoramos o seu código.',
  ],
  [
    'Vaga de professora',
    'Prezada Helena, o seu perfil não corresponde ao que procuramos para esta vaga. Agradecemos a compreensão.',
  ],
  [
    'Decisão',
    'Cara Inês, o cliente acabou por escolher outro candidato. Dar-lhe-emos notícias se surgir uma oportunidade semelhante. Obrigada pela disponibilidade no processo de recrutamento.',
  ],
  [
    'PROCESSO SELETIVO 12/2026',
    'PREZADO CANDIDATO, INFORMAMOS QUE O SENHOR NÃO FOI APROVADO NA ETAPA DE ENTREVISTAS. AGRADECEMOS A PARTICIPAÇÃO.',
  ],
  [
    'Vaga cancelada',
    'Olá, Priscila! A vaga de coordenadora de marketing para a qual você se candidatou foi cancelada. Pedimos desculpas e agradecemos o interesse.',
  ],
  [
    'Candidatura a enfermeiro',
    'Caro Rui, após análise das candidaturas, a sua não foi escolhida. Agradecemos o tempo que dedicou ao processo de seleção.',
  ],
  [
    'Sobre a nossa conversa',
    'Oi, Marcos! Infelizmente, não tenho boas notícias: a diretoria preferiu um perfil mais sênior para a posição. Vamos manter contato.',
  ],
  [
    'Recrutamento de caixas',
    'Olá, agradecemos a tua candidatura. Nesta fase, não iremos avançar com a mesma. Votos de sucesso profissional, Equipa de Recrutamento',
  ],
  [
    'Trainee 2027',
    'Oi, Caio! Foram mais de 10 mil inscritos no trainee e, desta vez, você não passou para a fase de painel. Continue de olho nas nossas vagas.',
  ],
  [
    'Concurso para técnico superior',
    'Exma. Senhora Dra. Lopes, comunicamos que foi excluída do procedimento concursal para o posto de trabalho de técnico superior. Com os melhores cumprimentos.',
  ],
  [
    'Vendedora',
    'Boa tarde, Kelly. Não conseguiremos te contratar para a loja agora. Já fechamos com outra candidata. Agradeço por ter vindo à entrevista.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Recebemos sua candidatura',
    'Olá, Larissa! Recebemos sua inscrição para a vaga. Caso não receba retorno em até 30 dias, considere que você não foi selecionada.',
  ],
  [
    'Confirmação de candidatura',
    'Exmo. Senhor, agradecemos a sua candidatura. Se não for contactado no prazo de três semanas, deverá considerar que a sua candidatura não foi aceite.',
  ],
  [
    'Remarcação',
    'Oi Thiago, infelizmente não vou conseguir na terça. Podemos remarcar a entrevista para quinta, às 15h?',
  ],
  [
    'Entrevista cancelada',
    'Cara Inês, por motivo de doença, a entrevista de amanhã foi cancelada. Enviaremos nova data.',
  ],
  [
    'Convite para entrevista',
    'Prezada Helena, gostamos do seu perfil e queremos convidá-la para uma entrevista. Não reembolsamos despesas de deslocação.',
  ],
  [
    'Proposta',
    'Oi Júlia! Temos o prazer de oferecer a você a vaga de gerente. Não conseguimos oferecer trabalho remoto no momento.',
  ],
  [
    'Apartamento no Bonfim',
    'Olá, obrigado pela visita. O proprietário optou por outros candidatos para o arrendamento do apartamento. Boa sorte!',
  ],
  [
    'Pedido de crédito',
    'Estimado cliente, lamentamos informar que o seu pedido de crédito não foi aprovado. O seu perfil não corresponde aos nossos critérios.',
  ],
  [
    'Pedido 5512',
    'Olá! Infelizmente o produto não está mais disponível e seu pedido foi cancelado. O reembolso cai em 5 dias.',
  ],
  [
    'Newsletter: como lidar com o não',
    'Recebeu um “optamos por seguir com outros candidatos”? Veja neste artigo como responder a um e-mail de rejeição. Cancelar inscrição.',
  ],
  [
    'Resposta automática: candidatura',
    'Estou de férias até 20 de agosto e não poderei ler a sua mensagem. Para vagas, escreva para rh@exemplo.example.',
  ],
  [
    'Desistência',
    'Boa tarde, venho por este meio retirar a minha candidatura à vaga de motorista, pois aceitei outra proposta. Obrigado pela entrevista.',
  ],
  [
    'Candidatura retirada',
    'Olá Bianca, conforme solicitado, retiramos a sua candidatura. Você não será mais considerada para a vaga.',
  ],
  [
    'Candidato comercial',
    'Fala, Beto, vi o currículo do rapaz e ele não tem o perfil da vaga. Pode dispensar ele e seguimos com os outros candidatos.',
  ],
  [
    'Balanço das vagas',
    'Pessoal, dos 40 candidatos, reprovamos 35. Enviem os e-mails de recusa aos candidatos até sexta.',
  ],
  [
    'Suas candidaturas',
    'Oi Rafael, a vaga de suporte foi preenchida. Já a sua candidatura para desenvolvedor continua em análise, te escrevo na semana que vem.',
  ],
  [
    'Bolsa de estudo',
    'Caro estudante, lamentamos informar que não foi selecionado para a bolsa de mestrado. Pode reclamar no prazo de dez dias.',
  ],
  [
    'Andamento do processo',
    'Olá Caio, ainda não tomamos uma decisão sobre a vaga. Não esquecemos a sua candidatura!',
  ],
  [
    'Visto',
    'Informamos que o seu pedido de visto foi indeferido pelo consulado, por não cumprir os requisitos.',
  ],
  [
    'Re: processo seletivo',
    'Obrigada pelo retorno. Uma pena que tenham optado por outra candidata, mas agradeço por considerarem meu perfil. Poderiam me dar um feedback?',
  ],
  [
    'Novas vagas para você',
    'Oi Kelly, 12 vagas combinam com o seu perfil. Nenhuma vaga interessante? Ajuste o seu alerta.',
  ],
  [
    'Próxima fase',
    'Oi Priscila, você passou para a próxima fase! A vaga ainda não foi preenchida, então capriche. Pode nos mandar o diploma?',
  ],
  [
    'Documentos em falta',
    'Exma. Senhora, faltam documentos na sua candidatura ao posto de trabalho. As candidaturas incompletas não serão consideradas.',
  ],
  [
    'Sinistro automóvel',
    'Caro segurado, não nos é possível aceitar a sua reclamação. O seguro não cobre estes danos.',
  ],
];
