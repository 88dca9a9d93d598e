import type { Wordings } from './wordings';

/** Cómo se recibe la decisión, según el tipo de respuesta. */
const decision = {
  respected:
    '[[when not-selected:Entiendo que había otro perfil más adecuado y respeto la decisión.]][[when position-filled:Entiendo que el puesto ya está cubierto y deseo un buen comienzo a la persona elegida.]][[when position-cancelled:Entiendo que de momento el puesto no saldrá adelante. Los planes cambian, y valoro que me lo hayan dicho con claridad.]][[when keep-in-touch:Respeto la decisión, y me alegró leer que quieren que sigamos en contacto.]][[otherwise:Entiendo la decisión y la respeto.]]',
  noHardFeelings:
    '[[when not-selected:Me parece natural que hayan elegido a quien mejor encaja con lo que necesitan.]][[when position-filled:Me alegra que hayan encontrado a la persona indicada, y les deseo una buena colaboración.]][[when position-cancelled:Tengo claro que la decisión tenía que ver con el puesto, y espero que sus planes vayan bien.]][[when keep-in-touch:Esta vez no pudo ser, lo comprendo, y su propuesta de mantener el contacto significa mucho para mí.]][[otherwise:Acepto la decisión de buen grado.]]',
  plain:
    '[[when not-selected:Como es lógico, esperaba otra respuesta, pero comprendo que otras personas se acercaban más a lo que buscan.]][[when position-filled:Como es lógico, esperaba otra respuesta, pero comprendo que solo había una plaza.]][[when position-cancelled:Como es lógico, me habría gustado que el puesto siguiera adelante, pero comprendo que tenga que esperar.]][[when keep-in-touch:Como es lógico, esperaba otra respuesta, pero ayuda saber que me tendrán en cuenta.]][[otherwise:Como es lógico, esperaba otra respuesta, pero acepto esta.]]',
};

export const es: Wordings = {
  thanks: [
    [
      'Buenos días[[, {{person}}]]:',
      'Muchas gracias por informarme sobre mi candidatura[[ al puesto de {{role}}]][[when after-interview: y por el tiempo que usted y el equipo dedicaron a hablar conmigo]]. Cuando se busca trabajo, una respuesta clara vale mucho, y le agradezco que me la haya enviado.',
      `${decision.respected} Lo que he ido conociendo de {{company|su empresa}} me ha gustado cada vez más, y me encantaría tener noticias suyas si surge algo que encaje con mi perfil.`,
      'Gracias de nuevo por su atención y un cordial saludo para usted y el equipo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por escribirme[[ acerca del puesto de {{role}}]]. [[when after-interview:Disfruté de nuestra conversación, y sé cuánto tiempo requiere una buena entrevista.]][[otherwise:Imagino la cantidad de candidaturas que tienen que leer, y le agradezco el tiempo dedicado a la mía.]]',
      `${decision.noHardFeelings} Me seguiría gustando trabajar algún día en {{company|su empresa}}, así que le ruego que me tenga presente si hay una vacante en la que pueda ser de ayuda.`,
      'Muchas gracias una vez más y mis mejores deseos para lo que viene.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Quería darle las gracias por su mensaje y por el cuidado con que revisaron mi candidatura[[when after-interview:, y también por la entrevista]]. No todas las empresas responden, y me llamó la atención que [[en {{company}} sí lo hagan]][[otherwise:ustedes sí lo hagan]].',
      `${decision.plain} El trabajo[[ de {{role}}]] me atraía de verdad, y volveré a presentarme con gusto si publican algo parecido. Mientras tanto, seguiré sus novedades con interés.`,
      'Gracias por su tiempo y un cordial saludo a todas las personas implicadas.',
    ],
  ],
  feedback: [
    [
      'Buenos días[[, {{person}}]]:',
      'Muchas gracias por la respuesta a mi candidatura[[ al puesto de {{role}}]][[when after-interview: y por la conversación que mantuvimos]].',
      `${decision.respected} Me gustaría mejorar con cada candidatura, así que permítame una sola pregunta: ¿hay alguna habilidad o experiencia que me aconsejaría desarrollar primero?`,
      'Con una línea basta. Y si en {{company|su empresa}} prefieren no dar valoraciones, lo entiendo perfectamente.',
      'En cualquier caso, gracias por su tiempo y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por tomarse el tiempo de escribirme[[ acerca del puesto de {{role}}]][[when after-interview:, y gracias también por una entrevista que disfruté]].',
      `${decision.noHardFeelings} Como todavía estoy aprendiendo qué se valora en este sector, ¿hubo algo en mi [[when after-interview:entrevista]][[otherwise:candidatura]] que les hiciera dudar y en lo que yo pueda trabajar?`,
      'Unas pocas palabras serían más que suficientes. Si prefiere no comentarlo, lo comprendo, y no hace falta que me responda.',
      'Gracias de nuevo por la oportunidad[[ en {{company}}]] y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Le agradezco su respuesta[[ sobre el puesto de {{role}}]] y la atención que prestó a mi candidatura[[when after-interview:, en especial durante la entrevista]].',
      `${decision.plain} Si pudiera darme un único consejo, por ejemplo un curso que valga la pena o una carencia que debería cubrir antes de volver a presentarme[[ en {{company}}]], ¿cuál sería?`,
      'Sé que muchas empresas prefieren no dar explicaciones, así que contésteme solo si le resulta sencillo.',
      'Muchas gracias por todo hasta ahora y mis mejores deseos para el equipo.',
    ],
  ],
  'keep-in-touch': [
    [
      'Buenos días[[, {{person}}]]:',
      'Muchas gracias por contarme en qué ha quedado mi candidatura[[ al puesto de {{role}}]][[when after-interview: y por la buena conversación que tuvimos]].',
      `${decision.respected} Sigo teniendo interés en lo que hace {{company|su empresa}} y me gustaría que no perdiéramos el contacto, sin llenarle el buzón. ¿Cuál sería para usted la mejor manera?`,
      'Si es lo más sencillo, puedo estar al tanto de sus ofertas y enviarle unas líneas cuando alguna encaje con mi experiencia.',
      'Gracias de nuevo por su tiempo y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por su mensaje y por haber considerado mi candidatura[[ al puesto de {{role}}]][[when after-interview:. Fue un placer conocerles y saber cómo trabaja el equipo]].',
      `${decision.noHardFeelings} Me imagino bien trabajando más adelante en {{company|su empresa}}, y por eso me gustaría mantener el contacto. ¿Le parece bien que le escriba unas líneas de vez en cuando, o prefiere que conectemos en LinkedIn?`,
      'Me adapto a lo que le resulte más cómodo. Muchas gracias por su amabilidad y un saludo.',
    ],
  ],
  'future-roles': [
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias una vez más por haber valorado mi candidatura[[ al puesto de {{role}}]][[when after-interview: y por el tiempo de la entrevista]]. Han pasado unas semanas, y mis ganas de trabajar en {{company|su empresa}} siguen intactas.',
      'Si se abre una vacante que encaje con mi experiencia, me gustaría que volvieran a tenerme en cuenta. [[when position-cancelled:Lo mismo vale para este puesto, si más adelante se retoma.]][[otherwise:No tiene por qué ser el mismo puesto ni el mismo equipo.]] Y si algún aspecto de mi candidatura generó preguntas o reservas, dígamelo con confianza: las responderé con gusto.',
      'Gracias por tenerme presente y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Han pasado unas semanas desde su mensaje[[ sobre el puesto de {{role}}]], y quería agradecerle de nuevo el trato justo y amable que recibió mi candidatura[[when after-interview:, sobre todo en la entrevista]].',
      'Me sigue interesando trabajar en {{company|su empresa}}. Si [[when position-cancelled:el puesto se retoma o surge otro]][[otherwise:surge un puesto]] en el que mi experiencia pueda servir, ¿sería tan amable de acordarse de mí? Y si le queda alguna duda sobre mi perfil, con gusto la comentamos o le envío lo que falte.',
      'Muchas gracias y espero que volvamos a hablar cuando llegue el momento.',
    ],
  ],
  'contract-work': [
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias de nuevo por haber considerado mi candidatura[[ al puesto de {{role}}]][[when after-interview: y por el tiempo que me dedicaron]]. [[when position-cancelled:Comprendo que por ahora no está previsto un puesto fijo.]][[otherwise:Comprendo que esta vez un puesto fijo no era posible.]]',
      'Quizá pueda ser útil de otra manera[[ en {{company}}]]. ¿Suelen contar con personas por proyecto, a tiempo parcial o con contrato temporal? Podría empezar con algo pequeño y bien delimitado, de modo que vean cómo trabajo antes de decidir nada más.',
      'Si en este momento no hay nada así, no pasa nada. Gracias por su tiempo y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Le agradezco otra vez su tiempo y la claridad de su respuesta[[ sobre el puesto de {{role}}]][[when after-interview:, además de la entrevista previa]].',
      'Desde entonces he pensado en algo: en muchos equipos hay tareas que esperan porque nadie tiene horas para ellas. Si en {{company|su empresa}} ocurre lo mismo, ¿valdría la pena hablar de unos días a la semana o de un proyecto concreto? Tengo flexibilidad en cuanto a la fórmula, ya sea por cuenta propia, temporal o a tiempo parcial.',
      'Si no es buen momento, lo dejamos aquí. Gracias por leerme y saludos al equipo.',
    ],
  ],
  'check-in': [
    [
      'Buenos días[[, {{person}}]]:',
      'Hace unos meses dedicaron tiempo a mi candidatura[[ al puesto de {{role}}]][[when after-interview: y a una entrevista conmigo]], y se lo sigo agradeciendo. Espero que todo vaya bien en {{company|su empresa}}.',
      'Le escribo porque me sigue gustando la idea de trabajar con ustedes. [[check:Desde nuestro último contacto he reforzado las habilidades que pedía el puesto]], y con gusto le envío un currículum actualizado. ¿Hay ahora, o habrá pronto, alguna vacante que debería mirar?',
      'Muchas gracias por su tiempo y un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Han pasado unos meses desde nuestro último contacto[[ sobre el puesto de {{role}}]], y recuerdo con gratitud la amabilidad con que me trataron[[when after-interview: y la entrevista que tuvimos]]. Gracias otra vez por ello.',
      '[[check:Entretanto he aprendido bastante]], y mi perfil es hoy algo más sólido que cuando lo vieron. {{company|Su empresa}} sigue estando entre mis preferencias. Si se abre un puesto en el que pueda aportar, ¿me lo haría saber?',
      'Basta con unas palabras, y le enviaré los detalles que necesite. Muchas gracias y mis mejores deseos para los próximos meses.',
    ],
  ],
  recruiter: [
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por su apoyo con mi candidatura[[ al puesto de {{role}}]][[ en {{company}}]][[when after-interview: y por organizar la entrevista]]. [[when position-cancelled:Es una pena que el puesto no siga adelante, pero lo comprendo.]][[otherwise:Esta vez no pudo ser, y lo acepto.]]',
      'Usted conoce mejor que yo lo que hubo detrás. ¿Podría decirme con toda franqueza [[when position-cancelled:cómo se veía mi perfil antes de que se detuviera el proceso]][[otherwise:qué inclinó la balanza]]? Lo tomaré como una ayuda y no lo discutiré. Y si sabe de puestos que me convengan más, me gustará conocerlos.',
      'Gracias de nuevo por su tiempo y por su trabajo. Un cordial saludo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por todo lo que hizo en torno a [[el puesto de {{role}}]][[otherwise:mi candidatura]][[ en {{company}}]]. Me ayudó tener a quién preguntar[[when after-interview:, tanto antes de la entrevista como después]].',
      '[[when position-cancelled:Ahora que el puesto se ha retirado, miro hacia delante.]][[otherwise:Ahora que la decisión está tomada, miro hacia delante.]] Usted conoce bien el mercado: ¿hacia qué tipo de puesto me orientaría? Si además supo algo concreto de la impresión que causé, también me serviría, aunque no sea halagador.',
      'Con gusto le llamo cuando le venga bien. Muchas gracias y espero que volvamos a colaborar.',
    ],
  ],
  'thanks-feedback': [
    [
      'Buenos días[[, {{person}}]]:',
      'Muchas gracias por su mensaje y por el tiempo que dedicaron a mi candidatura[[ al puesto de {{role}}]][[when after-interview: y a nuestra conversación]]. Valoro que me hayan respondido.',
      `${decision.respected} Me gustaría tener algún día otra oportunidad en {{company|su empresa}}.`,
      'Si sus normas lo permiten, ¿podría indicarme una sola cosa que deba mejorar antes de presentarme a un puesto parecido? Con una línea basta, y si no es posible, lo entiendo.',
      'Gracias de nuevo y mis mejores deseos para usted y el equipo.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Le agradezco que me haya avisado[[ sobre el puesto de {{role}}]]. [[when after-interview:Fue un placer conocerles, y me llevé muy buena impresión del equipo.]][[otherwise:Sé que hay mucho trabajo detrás de cada respuesta, y doy las gracias por la mía.]]',
      `${decision.noHardFeelings} Seguiré con atención lo que venga en {{company|su empresa}}.`,
      'Permítame una pequeña pregunta para aprender: ¿qué habilidad debería reforzar primero? Una palabra o dos son suficientes, y si no hay respuesta, tampoco pasa nada.',
      'Gracias por su tiempo y un cordial saludo.',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por las noticias sobre mi candidatura[[ al puesto de {{role}}]] y por el tiempo que le dedicaron[[when after-interview:, sobre todo en nuestra conversación]]. Valoro mucho que me haya escrito.',
      `${decision.respected} Por el camino, {{company|su empresa}} me ha ido gustando cada vez más, y me alegraría seguir en contacto con usted.`,
      '¿Qué le resultaría más cómodo: conectar en LinkedIn, una bolsa de talento o simplemente un breve mensaje mío de vez en cuando?',
      'Gracias de nuevo por su tiempo y hasta la próxima ocasión.',
    ],
    [
      'Buenos días[[, {{person}}]]:',
      'Gracias por la sinceridad de su respuesta[[ sobre el puesto de {{role}}]][[when after-interview: y por una entrevista que disfruté]]. Sé que estos mensajes no son fáciles de escribir.',
      `${decision.noHardFeelings} Si le parece bien, me gustaría mantener vivo el contacto, porque me imagino trabajando más adelante en {{company|su empresa}}. ¿Hay una buena forma de enterarme de nuevas vacantes, o puedo volver a escribirle dentro de unos meses?`,
      'Muchas gracias por todo y un cordial saludo para el equipo.',
    ],
  ],
};
