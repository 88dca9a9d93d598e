import type { Wordings } from './wordings';

/**
 * Como a decisão é recebida, conforme o tipo de resposta. Escrito para ser lido em Portugal e no Brasil: sem palavras que mudam
 * de grafia ou de uso de um lado para o outro (contacto, equipa, você), e sem «obrigado», que diria o género de quem escreve.
 */
const decision = {
  respected:
    '[[when not-selected:Compreendo que outro perfil era mais adequado e respeito a decisão.]][[when position-filled:Compreendo que a vaga já foi preenchida e desejo um bom começo à pessoa escolhida.]][[when position-cancelled:Compreendo que, por agora, a vaga não vai avançar. Os planos mudam, e valorizo a clareza com que isso me foi dito.]][[when keep-in-touch:Respeito a decisão e foi bom ler que pretendem continuar a conversa no futuro.]][[otherwise:Compreendo a decisão e respeito-a.]]',
  noHardFeelings:
    '[[when not-selected:É natural que tenham escolhido quem melhor corresponde ao que procuram.]][[when position-filled:Fico feliz por terem encontrado a pessoa certa e desejo a todos um bom trabalho em conjunto.]][[when position-cancelled:Ficou claro para mim que a decisão dizia respeito à vaga, e espero que os planos corram bem.]][[when keep-in-touch:Desta vez não deu certo, eu compreendo, e a vontade de manter a ligação significa muito para mim.]][[otherwise:Aceito a decisão com serenidade.]]',
  plain:
    '[[when not-selected:É claro que esperava outra resposta, mas compreendo que outras pessoas estavam mais próximas do que procuram.]][[when position-filled:É claro que esperava outra resposta, mas compreendo que só havia um lugar.]][[when position-cancelled:É claro que gostaria de ter visto a vaga avançar, mas compreendo que tenha de esperar.]][[when keep-in-touch:É claro que esperava outra resposta, mas ajuda saber que o meu nome não será esquecido.]][[otherwise:É claro que esperava outra resposta, mas aceito esta.]]',
};

export const pt: Wordings = {
  thanks: [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a resposta à minha candidatura[[ à vaga de {{role}}]][[when after-interview:, bem como o tempo que dedicaram à nossa conversa]]. Para quem procura trabalho, uma resposta clara vale muito, e valorizo que a tenha enviado.',
      `${decision.respected} O que fui conhecendo da {{company|sua empresa}} agradou-me cada vez mais, e gostaria muito de ter notícias suas se surgir algo que combine com o meu perfil.`,
      'Agradeço mais uma vez a atenção e desejo tudo de bom a todos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço muito a sua mensagem[[ sobre a vaga de {{role}}]]. [[when after-interview:Gostei bastante da nossa conversa e sei quanto tempo exige uma boa entrevista.]][[otherwise:Imagino quantas candidaturas há para ler e dou valor ao tempo dedicado à minha.]]',
      `${decision.noHardFeelings} Continuo com vontade de trabalhar um dia na {{company|sua empresa}}, por isso peço que se lembre de mim se houver uma oportunidade em que eu possa ser útil.`,
      'Mais uma vez agradeço, com os melhores votos para o trabalho que têm pela frente.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Gostaria de agradecer a mensagem e o cuidado com que a minha candidatura foi analisada[[when after-interview:, assim como a entrevista]]. Nem todas as empresas respondem, e reparei que [[na {{company}} respondem]][[otherwise:a sua responde]].',
      `${decision.plain} O trabalho[[ de {{role}}]] interessava-me de verdade, e terei gosto em concorrer de novo se abrir algo parecido. Até lá, vou acompanhar as novidades com interesse.`,
      'Agradeço o seu tempo e envio cumprimentos a todas as pessoas envolvidas.',
    ],
  ],
  feedback: [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço o retorno sobre a minha candidatura[[ à vaga de {{role}}]][[when after-interview: e a conversa que tivemos]].',
      `${decision.respected} Gostaria de melhorar a cada candidatura, por isso deixo uma única pergunta: há alguma competência ou experiência que me aconselharia a desenvolver primeiro?`,
      'Uma linha é mais do que suficiente. E se na {{company|sua empresa}} preferem não dar esse tipo de opinião, compreendo perfeitamente.',
      'Em qualquer caso, agradeço o seu tempo e envio os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço o tempo que reservou para me escrever[[ sobre a vaga de {{role}}]][[when after-interview:, e também uma entrevista de que gostei]].',
      `${decision.noHardFeelings} Como quero compreender melhor o que mais conta nesta área, houve algo na minha [[when after-interview:entrevista]][[otherwise:candidatura]] que tenha gerado dúvidas e em que eu possa trabalhar?`,
      'Algumas palavras bastam. Se preferir não comentar, está tudo bem, e não é preciso responder.',
      'Agradeço novamente a oportunidade[[ na {{company}}]], com os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a sua resposta[[ sobre a vaga de {{role}}]] e a atenção dada à minha candidatura[[when after-interview:, em especial na entrevista]].',
      `${decision.plain} Se pudesse dar-me um único conselho, por exemplo um curso que valha a pena ou uma lacuna a preencher antes de voltar a concorrer[[ na {{company}}]], qual seria?`,
      'Sei que muitas empresas preferem não explicar as suas escolhas, por isso responda apenas se for simples.',
      'Agradeço tudo até aqui e desejo um bom trabalho a todos.',
    ],
  ],
  'keep-in-touch': [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a informação sobre o resultado da minha candidatura[[ à vaga de {{role}}]][[when after-interview: e a boa conversa que tivemos]].',
      `${decision.respected} O que se faz na {{company|sua empresa}} continua a interessar-me, e gostaria de não perder esta ligação, sem encher a sua caixa de entrada. Qual seria a melhor maneira?`,
      'Se for o mais simples, posso acompanhar as vagas publicadas e enviar uma linha quando alguma combinar comigo.',
      'Agradeço mais uma vez o seu tempo e envio os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a mensagem e a consideração pela minha candidatura[[ à vaga de {{role}}]][[when after-interview:. Foi um prazer a nossa conversa, e foi bom saber como se trabalha por aí]].',
      `${decision.noHardFeelings} Imagino para mais tarde um bom trabalho em conjunto na {{company|sua empresa}}, e por isso gostaria de manter a ligação. Posso escrever algumas linhas de vez em quando, ou prefere uma ligação pelo LinkedIn?`,
      'Para mim, qualquer forma serve. Agradeço novamente a sua simpatia.',
    ],
  ],
  'future-roles': [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço mais uma vez a análise da minha candidatura[[ à vaga de {{role}}]][[when after-interview: e o tempo da entrevista]]. Passaram algumas semanas, e a minha vontade de trabalhar na {{company|sua empresa}} continua igual.',
      'Se abrir uma vaga próxima da minha experiência, gostaria de voltar a ser uma das pessoas consideradas. [[when position-cancelled:O mesmo vale para esta vaga, se for retomada.]][[otherwise:Pode bem ser outra função ou outra área.]] E se algum ponto da minha candidatura levantou perguntas ou reservas, diga-me, por favor: terei gosto em responder.',
      'Agradeço que se lembre de mim e envio os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Algumas semanas depois da sua mensagem[[ sobre a vaga de {{role}}]], gostaria de agradecer de novo a forma justa e gentil como a minha candidatura foi tratada[[when after-interview:, sobretudo na entrevista]].',
      'Continuo com interesse em trabalhar na {{company|sua empresa}}. Se [[when position-cancelled:a vaga for retomada, ou se abrir outra,]][[otherwise:abrir uma vaga]] em que a minha experiência ajude, poderia lembrar-se de mim? Se ficou alguma dúvida sobre o meu perfil, converso com todo o gosto ou envio o que faltar.',
      'Agradeço desde já e espero que voltemos a conversar no momento certo.',
    ],
  ],
  'contract-work': [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço novamente a consideração pela minha candidatura[[ à vaga de {{role}}]][[when after-interview: e o tempo que me dedicaram]]. [[when position-cancelled:Compreendo que, neste momento, não está prevista uma vaga permanente.]][[otherwise:Compreendo que, desta vez, uma vaga permanente não foi possível.]]',
      'Talvez eu possa ser útil de outra forma[[ à {{company}}]]. Costumam contar com pessoas por projeto, por tempo determinado ou em tempo parcial? Poderia começar por algo pequeno e bem definido, para que vejam como trabalho antes de decidir qualquer outra coisa.',
      'Se agora não houver nada assim, não há problema nenhum. Agradeço o seu tempo e envio os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço mais uma vez o seu tempo e a clareza da resposta[[ sobre a vaga de {{role}}]][[when after-interview:, além da entrevista que a antecedeu]].',
      'Desde então pensei no seguinte: em muitos lugares há tarefas à espera porque ninguém tem horas para elas. Se na {{company|sua empresa}} também é assim, valeria a pena conversar sobre alguns dias por semana ou um projeto concreto? Tenho flexibilidade quanto ao formato, seja por projeto, por alguns meses ou em tempo parcial.',
      'Se não for o momento, fica apenas a ideia. Agradeço a leitura e desejo um bom trabalho a todos.',
    ],
  ],
  'check-in': [
    [
      'Olá[[, {{firstName}}]],',
      'Há alguns meses dedicaram tempo à minha candidatura[[ à vaga de {{role}}]][[when after-interview: e a uma entrevista comigo]], e continuo a agradecer por isso. Espero que tudo esteja bem na {{company|sua empresa}}.',
      'Escrevo porque ainda gostaria de trabalhar aí. [[check:Desde a nossa última conversa, reforcei as competências que a vaga pedia]], e terei gosto em enviar um currículo atualizado. Existe agora, ou haverá em breve, alguma vaga que eu deva ver?',
      'Agradeço o seu tempo e envio os melhores cumprimentos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Passaram alguns meses desde a nossa última troca de mensagens[[ sobre a vaga de {{role}}]], e volto a agradecer a gentileza com que trataram a minha candidatura[[when after-interview: e a entrevista que tivemos]].',
      '[[check:Entretanto aprendi bastante]], e o meu perfil está hoje um pouco mais forte do que quando o viram. A {{company|sua empresa}} continua entre as minhas preferências. Se abrir uma vaga em que eu possa contribuir, poderia avisar-me?',
      'Bastam duas palavras, e envio os detalhes que forem necessários. Agradeço muito e desejo bons meses pela frente.',
    ],
  ],
  recruiter: [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço o seu apoio na minha candidatura[[ à vaga de {{role}}]][[ na {{company}}]][[when after-interview: e a marcação da entrevista]]. [[when position-cancelled:É pena que a vaga não avance, mas compreendo.]][[otherwise:Desta vez não deu certo, e aceito que assim seja.]]',
      'Conhece melhor do que eu o que esteve por trás. Poderia dizer-me, com toda a franqueza, [[when position-cancelled:como o meu perfil era visto antes de o processo parar]][[otherwise:o que fez a diferença]]? Vou receber isso como uma ajuda, sem discutir. E se souber de vagas que combinem mais comigo, gostaria de as conhecer.',
      'Agradeço novamente o seu tempo e o seu trabalho.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço tudo o que fez em torno da [[vaga de {{role}}]][[otherwise:minha candidatura]][[ na {{company}}]]. Foi bom ter a quem perguntar[[when after-interview:, antes da entrevista e depois dela]].',
      '[[when position-cancelled:Agora que a vaga foi retirada, olho para a frente.]][[otherwise:Agora que a decisão está tomada, olho para a frente.]] Conhece bem o mercado: para que tipo de função me encaminharia a seguir? Se soube de algo concreto sobre a impressão que deixei, isso também me ajudaria, mesmo que não seja lisonjeiro.',
      'Posso telefonar quando for mais conveniente. Agradeço muito e espero que voltemos a trabalhar em conjunto.',
    ],
  ],
  'thanks-feedback': [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a mensagem e o tempo dedicado à minha candidatura[[ à vaga de {{role}}]][[when after-interview: e à nossa conversa]]. Valorizo que me tenha respondido.',
      `${decision.respected} Gostaria de ter um dia outra oportunidade na {{company|sua empresa}}.`,
      'Se as regras o permitirem, poderia indicar-me uma única coisa a melhorar antes de concorrer a uma vaga parecida? Basta uma linha, e se não for possível, compreendo.',
      'Agradeço mais uma vez e desejo tudo de bom a todos.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço muito a resposta[[ sobre a vaga de {{role}}]]. [[when after-interview:Foi um prazer conversar, e fiquei com uma ótima impressão de todos.]][[otherwise:Sei que há muito trabalho por trás de cada resposta e dou valor à minha.]]',
      `${decision.noHardFeelings} Vou acompanhar com atenção os próximos passos da {{company|sua empresa}}.`,
      'Deixo uma pequena pergunta, para aprender: que competência devo reforçar primeiro? Uma palavra ou duas bastam, e também não há problema se não puder responder.',
      'Agradeço o seu tempo e envio os melhores cumprimentos.',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço as notícias sobre a minha candidatura[[ à vaga de {{role}}]] e o tempo que lhe dedicaram[[when after-interview:, sobretudo na nossa conversa]]. Valorizo muito que me tenha escrito.',
      `${decision.respected} Pelo caminho, fui gostando cada vez mais da {{company|sua empresa}}, e seria bom manter a ligação.`,
      'O que seria mais fácil: uma ligação no LinkedIn, um banco de talentos ou simplesmente uma breve mensagem minha de vez em quando?',
      'Agradeço mais uma vez o seu tempo, e até à próxima conversa.',
    ],
    [
      'Olá[[, {{firstName}}]],',
      'Agradeço a sinceridade da resposta[[ sobre a vaga de {{role}}]][[when after-interview: e uma entrevista de que gostei]]. Sei que estas mensagens não são fáceis de escrever.',
      `${decision.noHardFeelings} Se estiver de acordo, gostaria de não perder esta ligação, porque ainda gostaria de trabalhar um dia na {{company|sua empresa}}. Há uma boa forma de saber das novas vagas, ou posso simplesmente voltar a escrever daqui a alguns meses?`,
      'Agradeço tudo até aqui e envio cumprimentos a todos.',
    ],
  ],
};
