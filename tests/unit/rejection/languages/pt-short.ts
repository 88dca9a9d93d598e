/** Short Portuguese mails about work, and everyday mail with the same words: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Retorno',
    'Bom dia, Sr. Cláudio. Sobre a entrevista da semana passada, a diretoria decidiu manter o funcionário que já estava na função, então não vamos abrir a contratação. Agradeço a sua atenção. Marta, RH',
  ],
  [
    'Re: part-time na loja',
    'Olá Beatriz, desculpa só responder agora. Para os fins de semana já nos organizámos com uma rapariga aqui da zona. Se abrir alguma coisa aviso-te! Teresa',
  ],
  [
    'O teu processo connosco',
    'Olá David, obrigado por teres feito as entrevistas para Backend Developer. O feedback da equipa foi muito bom a nível humano, mas tecnicamente precisamos de mais senioridade, pelo que decidimos não avançar. Tudo de bom!',
  ],
  [
    'Candidatura n.º 88213',
    'Prezado candidato, o status da sua candidatura à vaga Vendedor - Loja Campinas foi alterado para: Não selecionado. Não responda a este e-mail.',
  ],
  [
    'Agradecimento',
    'Cara Dra. Laís, quero agradecer o interessante encontro. Devo contudo comunicar-lhe que a direção preferiu candidatos já residentes na zona. Com os melhores cumprimentos, Fábio Rocha',
  ],
  [
    'Cozinha',
    'Oi Karim, pra cozinha eu resolvi ficar com o rapaz que estava em teste antes de você. Você é bom, logo arruma coisa. Gino',
  ],
  [
    'Sua candidatura',
    'Olá! Lemos sua candidatura para designer gráfico e agradecemos, mas seu estilo é bem diferente do nosso. Por isso não vamos adiante. Continue acompanhando a gente! Estúdio Maçã',
  ],
  [
    'Procedimento concursal assistente operacional',
    'Fica V. Exa. notificada da intenção de exclusão do procedimento concursal, por falta do comprovativo das habilitações literárias exigidas. Pode pronunciar-se no prazo de 10 dias úteis. O Presidente do Júri',
  ],
  [
    'Candidatura espontânea',
    'Exmo. Senhor Keller, acusamos a receção da sua candidatura espontânea. De momento não dispomos de postos vagos adequados ao seu perfil profissional. Atentamente, Recursos Humanos',
  ],
  [
    'Estágio comunicação',
    'Oi Ana, vocês eram duas na final e a escolha foi bem difícil. O estágio, porém, vai para a outra candidata. Espero que a gente se cruze de novo. Júlia',
  ],
  [
    'Vaga encerrada',
    'Prezado candidato, informamos que a vaga de Controller foi encerrada e não será possível dar continuidade ao processo. Agradecemos a sua participação.',
  ],
  [
    'RE: currículo',
    'Boa tarde, obrigado pelo contato. No momento nosso quadro está completo e não há previsão de novas contratações. Att, Padaria Sartori',
  ],
  [
    'Candidatura Enfermeiro',
    'Prezado Sr. Paulo, analisamos sua inscrição. O senhor não possui o registro no COREN exigido, portanto não podemos convocá-lo para a seleção. Atenciosamente',
  ],
  [
    'Novidades do processo',
    'Oi Sara! Queria te atualizar: a vaga de Customer Success entrou em freeze pela matriz, então não vamos conseguir tocar o seu processo. Sinto muito mesmo! Nicolas, Talent Partner',
  ],
  [
    'Pedido de emprego',
    'Exma. Senhora Bianchi, devolvemos a documentação que nos enviou, uma vez que a nossa escolha recaiu noutros concorrentes. Desejamos-lhe que encontre rapidamente um emprego à sua medida. Câmara Municipal',
  ],
  [
    'Candidatura Marketing Intern',
    'Olá Marco, recebemos mais de 400 candidaturas para Marketing Intern e infelizmente a tua não ficou entre as selecionadas para o próximo passo. Não desistas! A equipa People',
  ],
  [
    'Perfil',
    'Bom dia Mateus, o cliente me deu retorno: não quer seguir, busca alguém com experiência no setor naval. Assim que tiver outra vaga alinhada te ligo. Sílvia, consultoria de RH',
  ],
  [
    'Teste de ontem',
    'Oi Lucas, o teste no estoque não foi como a gente esperava: o ritmo ainda está devagar pro que precisamos. Por enquanto não vamos te chamar, tenta de novo em março. Rosário',
  ],
  [
    'Docente convidado',
    'Exmo. Prof. Verdelho, o Conselho Científico deliberou contratar outro candidato para a unidade curricular. Agradecemos a candidatura apresentada. Recursos Humanos',
  ],
  [
    'Promotora evento',
    'Oi Geórgia, pro evento de maio o cliente escolheu outras promotoras. Seu contato fica aqui pros próximos! Agência Azul',
  ],
  [
    'Seleção de operadores',
    'Prezado candidato, comunicamos que o senhor não obteve nota suficiente na prova prática para operador de empilhadeira. O gabarito está no site.',
  ],
  [
    'Sua candidatura na Nimbus',
    'Oi Fernanda, depois de avaliar seu perfil com carinho, entendemos que neste momento não há um match com a posição de Data Engineer. Boa sorte na sua busca!',
  ],
  [
    'Educadora',
    'Cara Martina, a direção do colégio decidiu renovar com a educadora substituta. Não temos, por isso, mais lugares. Agradeço muito a sua disponibilidade para a entrevista.',
  ],
  [
    'Seleção Back Office',
    'Prezada candidata, lamentamos informar que sua candidatura não está entre as que despertaram interesse para a vaga Back Office. Seus dados serão apagados.',
  ],
  [
    'Secretária clínica',
    'Prezada Senhora, obrigado pelo currículo, mas para a vaga de secretária já acertei com outra pessoa. Dr. Alberto',
  ],
  [
    'Resultado assessment',
    'Caro André, o seu resultado no assessment não lhe permite, infelizmente, aceder à entrevista final do programa de trainees. Poderá voltar a candidatar-se daqui a doze meses.',
  ],
  [
    'Resposta',
    'Boa tarde, decidimos suspender as contratações até o ano que vem, então seu currículo para eletricista não será aproveitado agora. Att, Instalações Sol',
  ],
  [
    'Tradutor freelance',
    'Cara Irene, agradecemos o teste de tradução. Infelizmente não atingiu o nível de qualidade que exigimos aos nossos colaboradores e não poderemos incluí-la na nossa lista de tradutores. Cumprimentos',
  ],
  [
    'Decisão',
    'Olá Simão, gostava de te dar outra notícia. A função de Product Designer vai para quem já trabalhou com o nosso design system. Foi por detalhes. Helena',
  ],
  [
    'Entrevista administrativa',
    'Prezada Sra. Costa, após a entrevista informamos que o seu perfil não foi considerado adequado às necessidades da empresa. Atenciosamente',
  ],
  ['Barman', 'oi, valeu por ter passado aqui mas a vaga de barman ja foi. abs'],
  [
    'Atualização da candidatura',
    'Olá, Francisca!\\n\\nAgradecemos o interesse na Altavia e o tempo dedicado ao nosso processo seletivo.\\n\\nApós uma análise cuidadosa da sua candidatura para Analista Financeiro, comunicamos que neste momento vamos concentrar-nos em perfis mais alinhados com as nossas necessidades.\\n\\nManteremos o seu currículo. Sucesso!',
  ],
  [
    'Candidatura 2291',
    'Prezado candidato, agradecemos a resposta ao nosso anúncio. Infelizmente o seu perfil não apresenta todas as características requeridas para a posição. Atenciosamente, RH',
  ],
  [
    'Retorno da entrevista',
    'Oi Marta, escrevo para te dar um retorno da entrevista de terça. O gestor decidiu não dar sequência, pois a função exige mais autonomia. Obrigada e boa sorte!',
  ],
  [
    'Obrigado da Brightly',
    'Oi Alê, obrigada por completar o teste técnico. Avaliamos com carinho, mas decidimos não te passar para a próxima etapa. Esperamos te ver no futuro!',
  ],
  [
    'Atualização sobre a vaga',
    'Prezado Sr. Longo, escrevemos para atualizá-lo quanto à vaga de Analista de Negócios. Devido a uma revisão do planejamento, a posição não está mais aberta. Agradecemos a disponibilidade.',
  ],
  [
    'Processo concluído',
    'Prezada candidata, informamos que o processo para Recepcionista foi concluído e que foi selecionado um candidato cujo perfil responde plenamente aos requisitos. Cordialmente.',
  ],
  [
    'Sua candidatura na Orsa',
    'Oi Júlio, obrigado pela candidatura! Recebemos muitas inscrições e, embora seu perfil tenha chamado atenção, não seguiremos com sua aplicação. Siga a gente no LinkedIn.',
  ],
  [
    'Candidatura cantina',
    'Bom dia, contacto-a a propósito da sua candidatura: o lugar já foi atribuído. Ficamos de qualquer forma com o seu contacto. Cumprimentos',
  ],
  [
    'Sua candidatura',
    'Prezada Senhora, recebemos inúmeras candidaturas de ótimo nível e a escolha foi difícil. Lamentamos comunicar que não foi possível admiti-la à segunda ronda de entrevistas. Votos de sucesso profissional.',
  ],
  [
    'Processo gerente regional',
    'Caro Estêvão, depois de ouvir também o CEO, decidimos parar o processo por aqui. Obrigado pela transparência. Lúcia',
  ],
  [
    'Resposta',
    'Prezado Sr. Contreiras, em relação ao seu pedido de emprego, informamos que neste momento a nossa empresa não necessita de pessoal com a sua qualificação. Atenciosamente.',
  ],
  [
    'Status: Testador de Software',
    'Olá Fábio, a empresa analisou sua candidatura para Testador de Software e optou por não prosseguir. Veja outras vagas.',
  ],
  [
    'Concurso professores',
    'Informamos que V. Exa. não obteve a classificação mínima exigida para aprovação na prova escrita do concurso de docentes.',
  ],
  [
    'Resultado da entrevista',
    'Cara Laura, embora tenhamos apreciado a sua motivação, consideramos que o seu perfil é neste momento menos adequado do que o de outros candidatos à função de Office Manager. Tudo de bom.',
  ],
  [
    'Feedback',
    'Oi Pedro, sentimos muito em dizer que você não foi selecionado para a fase final do nosso programa de estágio. Inscreva-se de novo no ano que vem!',
  ],
  [
    'Candidatura esteticista',
    'Olá Sónia, lamento mas já encontrei uma esteticista para o centro. Se precisar de mais ajuda ligo-te! Paula',
  ],
  [
    'Motoristas',
    'Prezado candidato, a sua inscrição foi avaliada mas não aceita, por não possuir a categoria E exigida. Atenciosamente',
  ],
  [
    'Arquiteto júnior',
    'Cara Helena, agradecemos ter-nos mostrado o seu portefólio. Não nos parece que haja, hoje, a correspondência certa com aquilo de que o ateliê precisa. Um abraço',
  ],
  [
    'Candidatura',
    'Exmo. Senhor, na sequência da sua candidatura, lamentamos informar que a mesma não pôde ser tida em consideração. Com os melhores cumprimentos, Recursos Humanos',
  ],
  [
    'Estágio',
    'Olá Ema, infelizmente as vagas para o estágio de verão já foram todas ocupadas. Tenta de novo no outono!',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Guarda-sol',
    'Cara senhora, infelizmente estamos lotados para toda a temporada e não podemos aceitar o seu pedido de reserva. Boas férias. Praia Azul',
  ],
  [
    'Reserva mesa',
    'Olá Lucas, lamento mas sábado estamos cheios, não temos lugar para oito pessoas. Pode ser domingo? Tasca do Zé',
  ],
  [
    'Quarto de hotel',
    'Caro hóspede, infelizmente o quarto solicitado já não está disponível. Propomos outra opção. Hotel Miramar',
  ],
  [
    'Estacionamento',
    'Oi Marco, a vaga de garagem já foi ocupada, se quiser te ofereço outra na rua de trás. Te ligo à noite.',
  ],
  [
    'Audição coro',
    'Cara Elisa, obrigada por participar na audição. Para o papel de soprano escolhemos outra voz. Esperamos-te nos ensaios! Maestro',
  ],
  [
    'Casting',
    'Oi Júlia, o cliente escolheu outra modelo para o comercial. Guardamos seu contato para os próximos castings. Agência',
  ],
  [
    'Equipa sub-15',
    'Caros pais, o vosso filho não foi selecionado para a equipa distrital. Obrigado por terem participado nas captações.',
  ],
  [
    'Visita de estudo',
    'Caros encarregados de educação, a visita de estudo de 12 de maio foi cancelada por falta de inscrições.',
  ],
  [
    'Pedido',
    'Prezado cliente, o produto do seu pedido não está mais disponível e a compra foi cancelada. Desculpe o transtorno.',
  ],
  [
    'Devolução',
    'Prezada cliente, sua solicitação de devolução não pode ser aceita porque o prazo de 7 dias já passou. Atenciosamente',
  ],
  [
    'Fatura',
    'Bom dia, a fatura 221 não corresponde à encomenda: falta o número. Pode enviar de novo? Obrigada',
  ],
  [
    'Concurso público fornecimento',
    'Exmos. Senhores, agradecemos a proposta. O júri do concurso adjudicou o fornecimento a outro concorrente. Aprovisionamento',
  ],
  [
    'Projeto',
    'Oi Paulo, pro projeto decidimos seguir com outro fornecedor. Obrigada pela sua proposta e pelo tempo dedicado. Ana',
  ],
  [
    'Medicina',
    'Caro candidato, informamos que não foi colocado no curso de Medicina na 1.ª fase do concurso nacional de acesso.',
  ],
  [
    'Seguro',
    'Prezado segurado, não podemos dar seguimento ao seu pedido de indenização porque a apólice estava vencida.',
  ],
  [
    'Reunião',
    'Olá a todos, a reunião de segunda foi cancelada, vamos procurar outra data. O candidato à vaga de analista vem na quarta.',
  ],
  [
    'Recebemos sua candidatura',
    'Oi Helena, obrigado por se candidatar! Recebemos sua candidatura. Se ela não estiver alinhada com a vaga, guardaremos seu currículo para outros processos.',
  ],
  [
    'Próximos passos',
    'Prezado Marco, ainda vamos entrevistar outros candidatos e depois tomaremos a decisão. Daremos retorno mesmo em caso negativo.',
  ],
  [
    'Proposta',
    'Cara Dra. Laís, é com satisfação que informamos que a escolha recaiu sobre si para a função de Controller. Segue a proposta.',
  ],
  [
    'Recusa da proposta',
    'Prezado Dr. Rui, agradeço a proposta de emprego, mas decidi seguir com outra empresa. Cordialmente, Ilaria Bo',
  ],
  [
    'Alguma novidade?',
    'Bom dia, escrevo porque não recebi nenhum retorno sobre a minha candidatura. Devo entender que não fui selecionado? Obrigado',
  ],
  [
    'Indicação',
    'Oi Sara, o candidato que você indicou infelizmente não passou na entrevista. Se tiver outros nomes manda! Dário',
  ],
  [
    'Folga',
    'Oi Lucas, não consigo te dar a folga de sexta: já temos dois de férias. Pode ser segunda? Marta',
  ],
  [
    'Lembrete teste',
    'Prezado candidato, lembramos que o teste deve ser feito até sexta. Quem não concluir o teste não passará para a próxima fase da seleção.',
  ],
  [
    'Assinatura',
    'Olá Lucas, o pagamento não foi aprovado e a sua assinatura foi suspensa. Atualize o cartão.',
  ],
  [
    'Exposição',
    'Caro artista, as obras que enviou não foram selecionadas para a exposição. Obrigado por participar na seleção.',
  ],
  [
    'Dicas de carreira',
    'Por que seu currículo é descartado? Leia as dicas dos recrutadores: "Não foi dessa vez" não é o fim. Saiba mais no blog.',
  ],
  [
    'Condomínio',
    'Caros condóminos, a assembleia decidiu entregar a administração a outra empresa, a Gestcasa.',
  ],
  ['Exame', 'Prezado paciente, o resultado do seu exame deu negativo. Retire o laudo na recepção.'],
  ['Análises', 'Bom dia, o resultado do teste foi negativo. Cumprimentos, Laboratório'],
  [
    'Voluntários',
    'Olá Lucas, obrigado por te ofereceres como voluntário: sábado já estamos completos mas contamos contigo no seguinte!',
  ],
  [
    'Ginásio',
    'Olá Júlia, a aula de pilates das 18h está cheia: não há mais vagas. Queres passar para a das 19h?',
  ],
  [
    'Entrevista confirmada',
    'Prezada Senhora, confirmo a entrevista para a vaga de recepcionista. Infelizmente não poderemos reembolsar as despesas de viagem.',
  ],
  [
    'Entre colegas',
    'Oi Fê, pra vaga do administrativo eu ficaria com a Basso, o outro candidato não me convenceu. O que acha? Sté',
  ],
  [
    'Maratona',
    'Caro atleta, as inscrições da maratona encerraram e não há mais vagas: não podemos aceitar a sua inscrição. Tente no próximo ano!',
  ],
  [
    'Adoção',
    'Olá Marta, para o Bolinha escolhemos outra família com quintal. Obrigada pela sua disponibilidade!',
  ],
  ['Sala de ensaio', 'Oi Téo, quinta a sala já está ocupada por outra banda. Pode ser sexta?'],
  [
    'Recebemos a sua candidatura',
    'Olá Marta, obrigado pela candidatura a Comprador. Se o seu perfil for adequado contactamos em três semanas; caso contrário, considere o processo encerrado.',
  ],
  [
    'Entrevista adiada',
    'Caro Lucas, infelizmente o responsável não estará disponível quinta e não podemos confirmar a entrevista. Pode propor outra data?',
  ],
  [
    'És dos nossos',
    'Olá Paulo, temos o prazer de te oferecer o lugar! Os outros candidatos eram bons mas tu convenceste-nos.',
  ],
  [
    'Próxima entrevista',
    'Cara Sara, passou a primeira entrevista para Controller e gostaríamos de a encontrar de novo. Não se preocupe se não tem experiência de SAP.',
  ],
  [
    'Declínio',
    'Prezada Dra., infelizmente não posso aceitar a posição: escolhi outra proposta. Agradeço o tempo dedicado.',
  ],
  [
    'Documentos em falta',
    'Caro candidato, a sua candidatura não está completa: falta o diploma. Se não for enviada em 5 dias, será excluída do concurso.',
  ],
  [
    'Empréstimo',
    'Prezado cliente, o seu pedido não pode ser aceite: o rendimento do trabalho não é suficiente. Agência do Porto',
  ],
  [
    'Prova de ingresso',
    'Caro estudante, não foi admitido no mestrado em Psicologia. Consulte a lista seriada.',
  ],
  [
    'Evento cancelado',
    'Olá a todos, a feira de emprego de sexta foi cancelada. As entrevistas com as empresas serão remarcadas.',
  ],
  [
    'Apartamento',
    'Olá Júlia, escolhemos outra colega de casa, uma pessoa que trabalha aqui perto. Boa sorte na procura!',
  ],
  [
    'Vaga expirada',
    'Olá Marco, a vaga que guardou não está mais disponível. Veja vagas semelhantes para auxiliar de armazém.',
  ],
  ['Reembolso', 'Caro Lucas, o reembolso das despesas da entrevista não pode ser aceite sem recibo.'],
];
