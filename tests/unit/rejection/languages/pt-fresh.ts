/** Portuguese mails written without a look at the rules, in three batches, and mail of other matters that uses the same words: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Resultado da entrevista',
    'Olá Mariana, obrigado pelo tempo que nos dispensaste. Depois de falarmos com a equipa, decidimos avançar com outros perfis. Desejamos-te muita sorte!',
  ],
  [
    'Vaga de estoquista',
    'Bom dia, Ivan. Seu currículo para a vaga de estoquista não foi aprovado nesta etapa. Atenciosamente, RH Distribuidora Brasil',
  ],
  [
    'Sua candidatura na Nuvem',
    'Oi Helena! Recebemos mais de 400 inscrições para Product Designer e, infelizmente, a sua não está entre as que vão seguir no processo. Um abraço do time Nuvem',
  ],
  [
    'Posto de rececionista',
    'Exma. Senhora, vimos por este meio informar que, para o lugar de rececionista, a nossa escolha recaiu noutra candidata. Com os melhores cumprimentos, Hotel Miramar',
  ],
  [
    'Procedimento concursal enfermeiros',
    'Informa-se V. Ex.ª de que não obteve aprovação na prova de conhecimentos do procedimento concursal para enfermeiro, pelo que se encontra excluído. O júri',
  ],
  [
    'Atualização',
    'Caro André, lamentamos ter de lhe dizer que o seu perfil, embora muito interessante, não corresponde inteiramente aos requisitos da função de Export Manager. Guardaremos o seu CV para futuras oportunidades.',
  ],
  [
    'Analista de dados: retorno',
    'Oi Jorge, pensamos bastante antes de te escrever. Para a posição de analista de dados vamos seguir com quem tem mais experiência em seguros. Foi ótimo te conhecer.',
  ],
  [
    'Pedido de emprego',
    'Bom dia. A direção analisou os pedidos. O seu pedido de emprego na cooperativa não pode ser atendido por falta de vagas. Cumprimentos',
  ],
  [
    'Obrigado pelo seu interesse',
    'Caro Pedro, após análise cuidadosa do seu CV, não identificámos de momento correspondência com as competências exigidas para a função de DevOps Engineer. Boa sorte na sua procura!',
  ],
  [
    'Processo suspenso',
    'Prezada Carolina, a empresa cliente decidiu congelar a contratação do Controller por tempo indeterminado. O processo seletivo do qual você participava se encerra por aqui. Sinto muito.',
  ],
  [
    'Vaga ocupada',
    'Estimada candidata, informamos que o lugar de administrativa a que se candidatou foi entretanto ocupado. Agradecemos o interesse na Oficinas Branco.',
  ],
  [
    'Entrevista de terça',
    'Bom dia Samuel, conversámos internamente e não nos é possível fazer-lhe uma proposta de trabalho. Desejo-lhe tudo de bom. Eng. Carlos',
  ],
  [
    'Estágio na redação',
    'Oi Bia, sobre o estágio: acabamos ficando com outra pessoa. Foi uma escolha bem difícil. Continua escrevendo, você é ótima. Tomás',
  ],
  [
    'Atualização da candidatura',
    'Prezado Omar, com relação à sua candidatura para motorista categoria D, comunicamos que ela foi desconsiderada por não atender ao requisito de curso MOPP.',
  ],
  [
    'Resultado da seleção',
    'Olá Clara, infelizmente você não passou na etapa do teste lógico e sua participação no processo seletivo termina aqui. Você pode se candidatar de novo em doze meses.',
  ],
  [
    'Oferta de escola',
    'Exma. Sra. Professora, informamos que o horário foi atribuído a outro candidato com melhor graduação. A sua candidatura não foi, por isso, selecionada. O Diretor',
  ],
  [
    'Barista',
    'Oi Val, pensei bem e preciso de alguém com mais experiência no balcão. Não vai dar pra te contratar, desculpa. Tomara que ache um lugar legal. Chico',
  ],
  [
    'Pedido de colaboração',
    'Caro colega, agradecemos a candidatura que nos enviou. De momento a sociedade não necessita de novos colaboradores, pelo que não podemos dar-lhe uma resposta positiva. Ferro Advogados',
  ],
  [
    'UX Researcher',
    'Oi Nádia, não foi fácil decidir, mas não vamos te fazer uma proposta para UX Researcher. Seu case estava ótimo; preferimos alguém com mais anos em B2B. Se quiser te dou um feedback por telefone.',
  ],
  [
    'Concurso técnico contábil',
    'Em atenção à sua inscrição no concurso, comunicamos que V. Sa. foi considerada inabilitada na prova de títulos e está eliminada do certame.',
  ],
  [
    'A sua candidatura',
    'Exmo. Senhor, analisámos com interesse a sua candidatura. Infelizmente cumpre-nos informar que demos preferência a outros candidatos. Departamento de Recursos Humanos, Funchal',
  ],
  [
    'Feedback',
    'Oi Lucas, obrigada de novo pelo papo. Não é um não fácil, mas é um não: para a vaga de gerente de vendas vamos com outro candidato. Vamos manter contato.',
  ],
  [
    'Candidatura espontânea',
    'Bom dia, recebemos o seu currículo mas neste momento não temos vagas em aberto adequadas ao seu perfil. Ficará em base de dados. Pastelaria Conde',
  ],
  [
    'Auxiliar de cantina',
    'Prezada Sra. Rosa, referente à entrevista realizada no dia 4 de março, comunicamos que a seleção foi concluída e que a senhora não ficou entre os escolhidos. Atenciosamente',
  ],
  [
    'Status: encerrada',
    'Olá Paulo, sua candidatura para Gerente de Loja foi recusada. Você pode consultar outras vagas no nosso portal.',
  ],
  [
    'Investigador em empresa',
    'Caro Doutor Sá, o lugar de investigador foi para um candidato interno. Resta-me agradecer a paciência com que enfrentou as três entrevistas.',
  ],
  [
    'Programa trainee',
    'Oi Fernanda, prometemos um retorno: neste ano você não está entre os 20 jovens que vão entrar no programa trainee. Sua candidatura foi uma das últimas a sair, e fizemos questão de te contar.',
  ],
  [
    'Vaga na oficina',
    'Bom dia Mirko, o patrão contratou um mecânico que mora aqui perto, por isso o lugar já não está livre. Lamento, o teste tinha corrido bem. Sónia, escritório',
  ],
  [
    'O seu pedido de trabalho',
    'Cara Senhora, examinámos a sua candidatura com cuidado. Não nos é, contudo, possível considerá-la para o lugar em aberto. Formulamos votos de sucesso profissional.',
  ],
  [
    'Posição cancelada',
    'Oi Simone, trago uma notícia chata: o orçamento da vaga de Scrum Master foi cortado e a contratação, cancelada. Obrigado pelo tempo que você dedicou às entrevistas.',
  ],
  [
    'Loja do centro',
    'Oi! Obrigada por deixar o currículo na loja. Dessa vez escolhemos outra moça. Beijo, Kátia',
  ],
  [
    'Avaliação do perfil',
    'Prezado Dário, ao término da avaliação dos candidatos o cliente optou por um perfil mais sênior. Agradeço a colaboração e fico à disposição. Agência Labor',
  ],
  [
    'Notícias do time de Talentos',
    'Oi Irene, não daremos continuidade à sua candidatura para Content Specialist. Sei que não é a resposta que você esperava. Te desejo o melhor nos próximos passos.',
  ],
  [
    'Auxiliar de lar, turno da noite',
    'Estimado Sr. Dias, não estamos em condições de lhe oferecer o lugar a que concorreu. A lista mantém-se válida por um ano. Lar Vila Serena',
  ],
  [
    'Resultado',
    'Cara Martinha, obrigado por ter participado no dia de assessment. Não foi possível incluí-la entre os finalistas para a função de Buyer. Direção de RH',
  ],
  [
    'Re: Re: Disponibilidade',
    'Boa noite, desculpe responder só agora. Para cuidadora da minha mãe arranjámos uma senhora da aldeia, por isso já não precisamos. Obrigada por ter vindo à entrevista.',
  ],
  [
    'Resultado candidatura Junior Accountant',
    'Caro Kevin, a sua candidatura não foi selecionada para a fase seguinte. Convidamo-lo a acompanhar a página Trabalhe Connosco.',
  ],
  [
    'Decisão final',
    'Prezada Teresa, a decisão recaiu sobre outra pessoa que já conhecia o nosso sistema. Lamento, pois a entrevista com você foi muito agradável.',
  ],
  [
    'Candidatura design',
    'Oi Noemi, seu portfólio é lindo mas não é o que precisamos agora. Obrigada por mandar, Estúdio Lume',
  ],
  [
    'Re: entrevista secretária',
    'Boa noite, informo que o doutor contratou outra secretária. Obrigada e felicidades.',
  ],
  [
    'Seleção de motoristas',
    'Após verificação, informamos que o senhor foi excluído do processo seletivo por não cumprir os requisitos.',
  ],
  [
    'Senior Engineer',
    'Oi Ale, o time decidiu parar por aqui com você. Não foi simples. Posso compartilhar o feedback se quiser.',
  ],
  [
    'A sua candidatura à Metro',
    'Estimado candidato, informamos que o seu processo de seleção foi concluído com resultado não favorável.',
  ],
  [
    'Aprendiz cabeleireira',
    'Oi Ásia, por agora não vou contratar ninguém, o movimento está fraco. Te chamo se mudar!',
  ],
  [
    'Candidatura',
    'Caro doutor, o lugar de responsável da qualidade já não se encontra vago. Agradecemos o seu contacto e a candidatura.',
  ],
  [
    'Entrevista Lisboa',
    'Cara Raquel, concluímos que a função de Account não é a indicada para si neste momento. Agradecemos a sua disponibilidade para a entrevista.',
  ],
  [
    'Seleção de educadores',
    'Comunica-se que a sua candidatura foi indeferida por ter sido entregue fora do prazo. Cooperativa Sol',
  ],
  [
    'Sua candidatura para Project Manager',
    'Oi Ivo, agradecemos a atenção. Depois de uma análise cuidadosa, optamos por nos concentrar em candidaturas mais próximas do que buscamos.',
  ],
  [
    'Processamento salarial',
    'Exmo. Senhor, na sequência da entrevista do passado dia 9, informamos que não se procederá à sua contratação. Cumprimentos.',
  ],
  [
    'Estágio: resultado',
    'Cara Lia, infelizmente o estágio já foi atribuído. Convidamos-te a candidatares-te na primavera.',
  ],
  [
    'Gerente de loja',
    'Prezada Vera, o cliente decidiu não dar seguimento ao seu perfil, pois busca experiência em luxo.',
  ],
  [
    'Investigador auxiliar',
    'O júri, reunido a 3 de maio, deliberou não considerar V. Ex.ª apto para o posto de trabalho posto a concurso.',
  ],
  [
    'Atualização da candidatura',
    'Oi Max, você não está entre os candidatos que escolhemos para a próxima etapa. Sentimos muito!',
  ],
  [
    'Técnico de laboratório',
    'Boa tarde, obrigado pela paciência. Fomos obrigados a fechar o processo sem contratar ninguém. Dr. Pinho',
  ],
  [
    'Sua application',
    'Oi Gio, a vaga foi pega por alguém que já estava mais adiantado no processo. Sinto muito mesmo, você é demais. Marta, RH',
  ],
  [
    'Secretária de consultório',
    'Prezada Sra., a vaga ficou com uma colega que volta da licença-maternidade. Guardo o seu currículo. Dra. Sales',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Recebemos a sua candidatura',
    'Olá Marcos, a sua candidatura para Data Engineer chegou. Se o seu perfil for adequado, entraremos em contato em três semanas; caso contrário, considere o processo encerrado. Guardaremos o CV por 24 meses.',
  ],
  [
    'Confirmação de candidatura',
    'Estimado candidato, confirmamos a receção da sua candidatura. Caso não receba qualquer resposta no prazo de 30 dias, deverá considerar que a sua candidatura não foi aceite para esta função.',
  ],
  [
    'Obrigado por se candidatar',
    'Obrigado! Devido ao elevado número de candidaturas, não nos é possível responder a todos. Contactaremos apenas os candidatos selecionados. Recursos Humanos',
  ],
  [
    'Candidatura recebida',
    'Agradecemos o envio do seu CV. Na ausência de contacto nosso nos próximos dois meses, agradecemos que considere que não foi selecionado.',
  ],
  [
    'Seu currículo está com a gente',
    'Oi Júlia, estamos lendo todas as candidaturas para Redatora. Mesmo que você não seja escolhida desta vez, manteremos seu perfil em nosso banco de talentos.',
  ],
  [
    'Estado da candidatura',
    'Cara Sara, a sua candidatura está em avaliação. Ainda não tomámos uma decisão e não excluímos nenhum candidato. Daremos notícias até sexta-feira.',
  ],
  [
    'Pequeno atraso',
    'Oi Fábio, o processo está demorando: o gestor está de férias e não conseguimos fechar. Você continua na disputa pela vaga de analista de suporte.',
  ],
  [
    'Convite para entrevista',
    'Cara Ana, gostámos da sua candidatura e queremos conhecê-la na quinta-feira, dia 12, às 10h. Infelizmente não podemos reembolsar as despesas de deslocação.',
  ],
  [
    'Remarcação da entrevista',
    'Bom dia Lucas, infelizmente o gestor não estará disponível amanhã e a entrevista para a vaga de manutenção não poderá ser realizada. Sugerimos segunda no mesmo horário.',
  ],
  [
    'Proposta de trabalho',
    'Querida Sílvia, temos o prazer de te propor um contrato sem termo. Entre quarenta candidatos escolhemos-te a ti! Infelizmente não podemos oferecer subsídio de alimentação nos primeiros três meses.',
  ],
  [
    'Proposta quase a expirar',
    'Caro Roberto, lembramos que a nossa proposta expira na sexta-feira. Se não recebermos o contrato assinado, teremos de avançar com outro candidato.',
  ],
  [
    '12 novas vagas para você',
    'Novas vagas em Belo Horizonte: vendedor, barista, auxiliar. A vaga que você salvou não está mais disponível. Candidate-se já!',
  ],
  [
    'Alerta: contabilista Porto',
    'Encontrámos 7 ofertas de contabilista. Um anúncio que viu recentemente expirou e já não aceita candidaturas. Veja ofertas semelhantes.',
  ],
  [
    'Desistência confirmada',
    'Oi Teo, conforme seu pedido, retiramos sua candidatura para Backend Developer. Você não será mais considerado para esta vaga. Se mudar de ideia, escreva para nós.',
  ],
  [
    'Desistência do concurso',
    'Exma. Senhora, registámos a sua desistência do procedimento. O seu nome foi, por isso, excluído da lista.',
  ],
  [
    'Recusa da proposta',
    'Caro Dr. Vilela, agradeço a proposta mas decidi não aceitar a vaga: escolhi outra empresa mais perto de casa. Cumprimentos, Elisa Moura',
  ],
  [
    'Minha candidatura',
    'Bom dia, há um mês fiz a entrevista para atendente e não tive mais notícias. Devo entender que não fui selecionado? Obrigado, Nicolas',
  ],
  [
    'Desabafo',
    'Amor, acabaram de me escrever: não me quiseram para aquele lugar no banco. Dizem que escolheram um candidato interno. Até logo.',
  ],
  [
    'Re: feedback dos candidatos',
    'Oi Paula, vi os três candidatos para o controller: o Souza não tem perfil, o Lima eu reprovaria. Seguimos com o Alves? Manda você o e-mail de recusa.',
  ],
  [
    'Shortlist cozinheiro',
    'Olá a todos, atualização do recrutamento: decidimos não avançar com o candidato de ontem, não tinha a experiência exigida. Amanhã vemos os outros dois.',
  ],
  [
    'Modelo de e-mail de recusa',
    'Oi Ilana, segue o texto padrão: "Agradecemos, mas decidimos seguir com outros candidatos". Troque o nome e envie pelo sistema.',
  ],
  [
    'Por que não te chamam depois da entrevista',
    'Newsletter de carreira: 5 motivos pelos quais sua candidatura não foi selecionada, e como corrigir. Leia o artigo completo no blog. Cancelar inscrição.',
  ],
  [
    'Como responder a uma recusa',
    'Esta semana na newsletter: o que escrever quando um recrutador diz que escolheu outro candidato. E ainda: modelos de CV grátis.',
  ],
  [
    'Apartamento na Rua Augusta',
    'Bom dia, agradecemos o interesse. Entre as candidaturas recebidas, o senhorio escolheu outra família, pelo que o arrendamento já não está disponível. Imobiliária Casa Nova',
  ],
  [
    'Pedido de empréstimo',
    'Prezado cliente, lamentamos informar que a sua solicitação de empréstimo pessoal não foi aprovada. O seu perfil não atende aos critérios de análise.',
  ],
  [
    'Crédito habitação',
    'Exmos. Senhores, o vosso pedido de crédito habitação não foi aprovado, uma vez que o rendimento do trabalho não é suficiente.',
  ],
  [
    'Visto de trabalho',
    'O seu pedido de visto para trabalho subordinado foi recusado. Pode recorrer no prazo de 60 dias. Consulado-Geral',
  ],
  [
    'Inscrição na creche',
    'Cara família, a inscrição na creche não foi aceite por falta de vagas. A criança fica em lista de espera.',
  ],
  [
    'Edital cultura 2024',
    'Prezados, informamos que o projeto inscrito não foi selecionado para o financiamento. A comissão avaliou 120 inscrições.',
  ],
  [
    'Pedido 55821',
    'Oi! Infelizmente o seu pedido não pode ser atendido: o item selecionado está esgotado. O reembolso sai em 5 dias úteis.',
  ],
  [
    'Sinistro n.º 8871',
    'Estimado segurado, o seu pedido de indemnização não foi aceite porque o dano não está coberto pela apólice.',
  ],
  [
    'Candidatura ao mestrado',
    'Caro candidato, lamentamos informar que a sua candidatura ao mestrado em Ciência de Dados não foi aceite. Desejamos o melhor para a sua carreira.',
  ],
  [
    'Pedido de reembolso',
    'Prezado Sr. Mouro, sua solicitação de reembolso não foi aceita: a tarifa selecionada não é reembolsável. Atendimento ao cliente',
  ],
  [
    'Ginásio',
    'Olá, a turma de ioga de terça está completa e não podemos aceitar a tua inscrição. Ficas em lista para a próxima. Equipa FitLife',
  ],
  [
    'Bolsa de estudo',
    'Caro estudante, a sua candidatura a bolsa de estudo foi indeferida. A lista final está publicada no site.',
  ],
  [
    'Intercâmbio 2025',
    'Oi Giada, infelizmente você não foi selecionada para o intercâmbio em Lisboa. Você pode se candidatar no segundo edital em outubro.',
  ],
  [
    'Prêmio literário',
    'Prezado autor, o júri escolheu os dez finalistas e o seu conto não está entre eles. Agradecemos a participação.',
  ],
  [
    'Artigo submetido',
    'Prezada Dra. Neves, lamentamos comunicar que o seu manuscrito não foi aceito para publicação. Em anexo, os pareceres.',
  ],
  [
    'Adoção do gato Romeu',
    'Olá, obrigada por te candidatares à adoção do Romeu. Escolhemos outra família com jardim. Mas há outros gatinhos à espera!',
  ],
  [
    'Plateia do programa',
    'Seu pedido para participar da plateia não foi aceito: lugares esgotados. Tente outra data.',
  ],
  [
    'Concurso público de fornecimento de mobiliário',
    'Exmos. Senhores, comunica-se que a vossa proposta não foi selecionada. O fornecimento foi adjudicado a outro concorrente.',
  ],
  [
    'Orçamento do banheiro',
    'Bom dia, obrigado pelo orçamento. Decidimos seguir com outra empresa para a obra. Desejamos sucesso.',
  ],
  [
    'Cartão de crédito',
    'Prezado cliente, o pedido do cartão Ouro não foi aprovado. No momento não podemos dar continuidade. Banco Adda',
  ],
  [
    'Autorização de residência',
    'Notifica-se V. Ex.ª de que o pedido de renovação da autorização de residência para trabalho independente foi indeferido.',
  ],
  [
    'Pedido de férias',
    'Oi Mônica, seu pedido de férias de 5 a 19 de agosto não foi aprovado: nesse período já estamos desfalcados. Fale com o gestor.',
  ],
  [
    'Promoção interna',
    'Cara Laura, parabéns! Decidimos confiar-te a função de team leader; os outros candidatos internos não foram escolhidos.',
  ],
  [
    'Teste online pendente',
    'Oi Ahmed, o próximo passo da sua candidatura é um teste online. Se você não concluir até domingo, não poderemos prosseguir com a sua candidatura.',
  ],
  [
    'Documentos em falta',
    'Cara candidata, a candidatura ao procedimento concursal está incompleta. Na falta do documento até 10/05 será excluída do concurso.',
  ],
  [
    'Outra vaga para si',
    'Cara Jorgina, para a vaga de Lisboa preferimos outro perfil, mas gostaríamos de a conhecer para a do Porto: está livre na quarta-feira para uma entrevista?',
  ],
  [
    'Re: candidatura',
    'Bom dia Estêvão, passei o seu CV à colega que trata do recrutamento. Não sou eu que decido, mas o seu perfil não me parece desadequado. Daremos notícias.',
  ],
  [
    'Bem-vindo',
    'Oi Henrique, seja bem-vindo! Em anexo vai a carta de contratação. Não esqueça do exame médico, do contrário não podemos registrar o contrato.',
  ],
  [
    'Candidatura não enviada',
    'Olá Dora, você começou uma candidatura para Gerente de Projetos mas não finalizou. Sua candidatura não foi enviada: retome antes que a vaga seja encerrada.',
  ],
  [
    'Perfil incompleto',
    'Caro utilizador, o teu perfil não está visível para os recrutadores. Acrescenta experiências para seres considerado pelas empresas.',
  ],
  [
    'Referências de Carla Fabri',
    'Bom dia, a Carla candidatou-se connosco como educadora. Pode dar-nos uma referência? Infelizmente não encontrámos o número no CV.',
  ],
  [
    'Reunião de condomínio',
    'Caros condóminos, a candidatura do administrador Branco não foi aprovada; a nomeação fica adiada. Nenhuma decisão sobre o lugar de garagem.',
  ],
  [
    'Eleições da CIPA',
    'Colegas, encerram hoje as candidaturas para a CIPA. Quem não foi eleito no ano passado pode se candidatar de novo.',
  ],
  [
    'Portabilidade de energia',
    'Prezado cliente, a sua solicitação de troca de fornecedor não foi concluída: o código está incorreto. Por favor, faça um novo pedido.',
  ],
  [
    'Trabalho de grupo',
    'Malta, o prof não aceitou a nossa proposta para o projeto. Temos de escolher outro tema até sexta. Quem procura as fontes?',
  ],
  [
    'Adiamento da entrada',
    'Oi Ivan, a sua entrada atrasa duas semanas: não conseguimos preparar o posto de trabalho. A vaga é sua, fique tranquilo!',
  ],
  [
    'Entrevista: como chegar',
    'Caro Mário, esperamos por si amanhã na Rua do Porto 3. Quem chegar atrasado não será admitido à prova. Traga um documento de identificação.',
  ],
  [
    'Candidatura encaminhada',
    'Sua candidatura para Analista foi encaminhada à empresa. Somente se não for reprovada na triagem você receberá o convite para o teste.',
  ],
  [
    'Obrigado pela candidatura',
    'As candidaturas sem carta de apresentação não serão consideradas. A sua está completa: vamos analisá-la em breve.',
  ],
  [
    'Lembrete da entrevista',
    'Caro Hugo, lembramos a entrevista de amanhã. Em caso de falta sem aviso, a candidatura será encerrada.',
  ],
  [
    'Seleção em curso',
    'Oi Rita, alguns candidatos já foram eliminados, você não! Em breve falamos da segunda fase.',
  ],
  [
    'Próxima fase',
    'Ótimas notícias: passaste o teste. Infelizmente a sede de Lisboa não está disponível, a entrevista será online.',
  ],
  [
    'Vaga de Braga',
    'Cara Sofia, o escritório de Braga já não está disponível para esta função, mas a sua candidatura mantém-se válida para o Porto. Podemos falar amanhã?',
  ],
  [
    'Proposta de contrato',
    'Oi Leo, segue a proposta. Não podemos oferecer mais de salário, mas a vaga é sua se quiser.',
  ],
  [
    'Carta de demissão',
    'Prezado diretor, venho apresentar meu pedido de demissão do cargo de contador. Não poderei continuar no cargo além de 30 de junho.',
  ],
  [
    'Confirmação do desligamento',
    'Prezada Anita, registramos seu pedido de demissão. O contrato de trabalho se encerra em 31 de março. Agradecemos o trabalho e desejamos sucesso.',
  ],
  [
    'Fim de contrato',
    'Olá Pino, o teu contrato termina no fim do mês e infelizmente não o podemos renovar. Passa no escritório para os documentos.',
  ],
  [
    'Re: anúncio da bicicleta',
    'Oi, lamento mas a bicicleta já foi vendida, escolhi outra pessoa que mora aqui perto. Boa sorte na busca!',
  ],
  [
    'Troca de turno',
    'Pessoal, para o turno de sábado não foi encontrado ninguém. Quem pode cobrir? O lugar no caixa continua vago.',
  ],
  [
    'Re: orçamento do site',
    'Oi João, obrigado pela proposta. Não temos interesse no momento, já escolhemos outro fornecedor.',
  ],
  [
    'Avaliação anual',
    'Cara Ema, o teu pedido de progressão na carreira não foi aceite este ano. Falamos na próxima reunião de avaliação.',
  ],
  [
    'Transferência',
    'Prezada colega, seu pedido de transferência para a unidade de Recife não pôde ser atendido.',
  ],
  [
    'Exame de condução',
    'Caro Sr. Bá, não foi aprovado na prova prática. Poderá repetir o exame após 30 dias. Escola de Condução Central',
  ],
  [
    'Curso de formação gratuito',
    'Infelizmente as vagas do curso para operadores de armazém estão esgotadas e a sua inscrição não foi aceite.',
  ],
  [
    'Crédito automóvel',
    'O processo de financiamento do seu carro não foi aprovado pela financeira. Sem custos para si.',
  ],
  [
    'Lista autárquica',
    'Caro Renato, a direção escolheu outros nomes para a lista. A tua candidatura a vereador não foi aceite.',
  ],
  [
    'Pedido de entrada no grupo',
    'Seu pedido para entrar no grupo "Vagas SP" não foi aceito pelos administradores.',
  ],
  ['Passaporte', 'O seu pedido de passaporte não pode ser aceite: a fotografia não cumpre os requisitos.'],
  [
    'Voluntariado',
    'Cara Alba, não foste selecionada para o projeto de voluntariado jovem. As listas estão no site.',
  ],
  [
    'Franquia',
    'Prezado empreendedor, avaliamos sua solicitação de franquia e não podemos seguir: a região já foi atribuída.',
  ],
  [
    'Startup call',
    'Olá equipe, obrigado pela inscrição na nossa aceleradora. Vocês não foram selecionados para este batch. Boa sorte!',
  ],
  [
    'Enc: candidato marketing',
    'O que você acha? Não me convence, eu não avançaria com ele. O CV está em anexo.',
  ],
  [
    'E aí?',
    'Oi! Soubeste alguma coisa da entrevista? Se não te escolheram são loucos. Liga-me logo, um abraço.',
  ],
  ['Minha entrevista', 'Mãe, não deu: preferiram outro candidato. Estou meio triste. Te ligo depois.'],
  [
    'Orientação',
    'Caro aluno, não posso ser seu orientador: já tenho demasiados estudantes. Tente com o prof. Reis.',
  ],
  [
    'Receção do CV',
    'Obrigado por nos ter escrito. Na eventualidade de o seu perfil não corresponder às vagas abertas, ficará em arquivo por seis meses.',
  ],
  [
    'Seleção aberta',
    'A seleção fecha no dia 30. Só os candidatos aptos serão contactados; os restantes poderão considerar-se excluídos.',
  ],
  [
    'Em frente',
    'Oi Lea, você passou! Os outros candidatos foram eliminados, então só resta você para a entrevista final.',
  ],
  [
    'Entrevista cancelada',
    'Caro Ivan, a entrevista de hoje está cancelada por doença do gestor. Voltaremos ao contacto para marcar nova data.',
  ],
  [
    'Atraso',
    'Bom dia, infelizmente o cliente ainda não deu retorno sobre o seu perfil. Assim que souber de algo, ligo.',
  ],
  [
    'Proposta Responsável de vendas',
    'Caro Dino, a escolha recaiu sobre si! Segue a proposta. Se não a aceitar, passaremos ao segundo candidato.',
  ],
  [
    'Novas oportunidades',
    'A vaga "Administrativo" foi encerrada pela empresa. Veja outras 5 vagas semelhantes à sua pesquisa.',
  ],
  [
    'Resposta à vossa proposta',
    'Cara Doutora, refleti muito e infelizmente não posso aceitar o cargo: a sede fica demasiado longe. Muito obrigado, Élio',
  ],
  [
    'Contratação Branco',
    'Pessoal, confirmo que para a vaga de buyer escolhemos o Branco; ao Ferro já comuniquei que não foi selecionado.',
  ],
  [
    'Política de recusas',
    'Lembrete do RH: todo candidato não selecionado deve receber resposta em 10 dias. Usem o portal.',
  ],
  [
    'Aluguel kitnet',
    'Prezada, o proprietário preferiu outra pessoa com carteira assinada. Boa sorte na busca.',
  ],
  [
    'Escola: período integral',
    'Senhores pais, o pedido de período integral não foi aceito por falta de vagas.',
  ],
  [
    'Edital de fomento',
    'O seu projeto não está entre os aprovados para o apoio. A comissão apreciou a proposta.',
  ],
  ['Limite bancário', 'Prezado cliente, a solicitação de limite para a sua empresa não foi aprovada.'],
  ['Seguro', 'A sua proposta de seguro não foi aceite pela direção técnica.'],
  ['Torneio de padel', 'Olá! As inscrições estão completas e não podemos aceitar mais duplas. Obrigado!'],
  ['Grupo de estudo', 'Oi Pia, para o grupo escolhemos outras pessoas, já somos cinco. Até a aula.'],
  ['Tese', 'A proposta de tese não foi aprovada pela comissão. Falamos no atendimento.'],
  ['Consulta', 'Caro paciente, o resultado do teste é negativo. Bom dia, Laboratório'],
  ['Confirmação', 'Quem não confirmar até amanhã perde o lugar na lista. Você é o n.º 12.'],
];
