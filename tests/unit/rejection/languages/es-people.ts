/** Spanish mails as people write them, short and of every trade: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Sobre tu candidatura',
    'Estimada Rocío: Acusamos recibo de su candidatura para el puesto de secretaria médica. La misma no ha sido admitida por no aportar la titulación requerida. Atentamente, RRHH',
  ],
  [
    'Barista findes',
    '¡Hola Marta! Lo hemos hablado Joana y yo y vamos a tirar por otra chica que puede empezar el sábado. Gracias por pasarte, te debemos un café :)',
  ],
  [
    'Tu entrevista en Pollen',
    'Hola Teo, gracias por la charla de ayer. El equipo vio que buscabas más gestión de la que podemos ofrecerte, así que no vamos a seguir. Te tengo en mente. Anaïs',
  ],
  [
    'Ref. 5521 – Auxiliar de noche',
    'Buenos días: Su candidatura ha sido examinada por nuestra comisión y no podemos darle una respuesta favorable. Residencia Los Tilos',
  ],
  [
    'Maestra suplente',
    'Estimada señora: la suplencia la ha cubierto una maestra del propio centro. Guardamos sus datos. Un saludo.',
  ],
  [
    'Tu candidatura en Loxam',
    'Hola, hemos estudiado tu candidatura. Al no ajustarse tu perfil a las necesidades actuales de la delegación, no podremos continuar. Un saludo.',
  ],
  [
    'Conserjería',
    'Estimado señor: le informo de que la comunidad se ha decantado por otra pareja para la conserjería. Le deseo suerte.',
  ],
  [
    'Oposición auxiliar administrativo',
    'Le comunicamos que no ha alcanzado la nota de corte en el primer ejercicio, por lo que no pasa a la segunda fase del proceso selectivo.',
  ],
  [
    'Mozo carretillero',
    'Hola Mehdi, el puesto de mozo carretillero se lo queda un chico de la ETT que ya estaba en el almacén. Seguimos en contacto para otras vacantes.',
  ],
  [
    'RE: Candidatura espontánea',
    'Hola, gracias por escribirnos. Somos una empresa muy pequeña y este año no tenemos capacidad para acoger a nadie en prácticas. Suerte en tu búsqueda.',
  ],
  [
    'Prácticas',
    'Hola Lina, ya tenemos dos alumnas en prácticas esa temporada y no podemos coger a nadie más. ¡Mucha suerte!',
  ],
  [
    'Oferta RRHH junior',
    'Hola Eva, hemos finalizado la selección para este puesto y no has sido la candidata escogida. Hasta pronto.',
  ],
  [
    'Concurso profesor adjunto',
    'Estimada doctora: la comisión concluyó su labor y su nombre no fue propuesto al consejo. Agradecemos su interés por nuestra universidad.',
  ],
  [
    'Chofer repartidor',
    'Buenas tardes señor Benítez, después de la prueba de manejo del jueves, decidimos no darle el puesto. No es por su licencia. Saludos',
  ],
  [
    'Ingeniero de cálculo – feedback cliente',
    'Hola Román, acabo de hablar con el cliente: prefiere no entrevistarte, te ve muy enfocado a automoción. Sigo moviendo tu CV.',
  ],
  [
    'Nuestra conversación',
    'Hola Clara, tras pensarlo creo que el puesto no es lo que buscas y prefiero que lo dejemos aquí. Gracias por tu franqueza.',
  ],
  [
    'Niñera',
    'Hola Fátima, gracias por venir a conocer al peque. Hemos elegido a otra cuidadora que vive más cerca. ¡Que te vaya muy bien!',
  ],
  [
    'Notificación',
    'Tras revisar su expediente (n.º 4451), le informamos que no ha sido preseleccionado para continuar en el proceso de selección. Mensaje automático.',
  ],
  [
    'Monitores comedor',
    'Buenos días, todas las plazas de monitor han sido asignadas. Queda usted en lista de espera por si hubiera bajas. Ayuntamiento',
  ],
  [
    'Vendedor deportes',
    'Hola Enzo, participaste en nuestra dinámica grupal. Lamentablemente no sigues en el proceso. ¡Te deseamos lo mejor!',
  ],
  [
    'Cocinero 80%',
    'Estimado señor: hemos recibido más de 60 currículums y hemos tenido que elegir. Sentimos comunicarle que el suyo no está entre los elegidos.',
  ],
  [
    'Trabajo biblioteca',
    'Hola Hugo, los estudiantes seleccionados ya fueron avisados esta mañana y no estás entre ellos. ¡Gracias por postular!',
  ],
  [
    'Jefe de calidad',
    'Buenas tardes, sus pretensiones económicas superan lo presupuestado. No podemos continuar, por tanto. Saludos, J. Morales',
  ],
  [
    'Educador social – piso tutelado',
    'Hola Samir, tras las dos entrevistas, el equipo educativo no ha valorado favorablemente tu candidatura. Quedo a tu disposición para darte feedback.',
  ],
  [
    'Vacante 2024-77',
    'Estimada postulante: la vacante fue retirada por reestructuración, por lo cual ningún candidato será convocado a entrevista. Gracias por su comprensión.',
  ],
  [
    'Tu prueba del miércoles',
    'Hola Kevin, el jefe dice que aún te falta rapidez en cocina, así que no nos vamos a quedar contigo. Pásate a cobrar el día.',
  ],
  [
    'Ilustradora',
    'Hola Zoe, tu estilo es precioso pero no va con la línea de la revista, así que no te vamos a ofrecer el puesto.',
  ],
  [
    'Directora de jardín infantil',
    'Estimada: el directorio quiso contratar a alguien formado en Pikler. Su postulación queda por tanto descartada, créame que lo lamentamos.',
  ],
  [
    'Movilidad interna',
    'Hola Silvia, tu solicitud para la vacante de nóminas no salió; la responsable prefirió un perfil externo. Lo hablamos cuando quieras.',
  ],
  [
    'Audición',
    'Querido Máximo: el jurado agradece tu audición. Lamentablemente no te ha escogido para la orquesta esta temporada.',
  ],
  [
    'Gracias por postular a Orea',
    '¡Hola! Gracias por postular. Leímos tu CV con atención pero hay distancia entre tu experiencia y este rol. Preferimos ser transparentes: esta vez no será.',
  ],
  [
    'Cajera',
    'Hola Yuli, buenas. Ya llenamos los cupos de cajera con gente que había trabajado antes con nosotros. Cualquier cosa te aviso.',
  ],
  [
    'Proceso analista de créditos',
    'Estimado candidato, una vez culminado el proceso de selección para Analista de Créditos, le informamos que su perfil no fue seleccionado por el área solicitante.',
  ],
  [
    'Solicitud de empleo',
    'Muy señor mío: en relación con su escrito solicitando empleo en este Ayuntamiento, lamento comunicarle que no es posible atender su petición al no existir plaza vacante. El Alcalde',
  ],
  [
    'Tu candidatura Project Manager',
    'Hola, gracias por tu candidatura. Tras analizarla, hemos decidido continuar con candidatos cuya experiencia está más en línea con lo que buscamos. Equipo RRHH',
  ],
  [
    'Feedback entrevista',
    'Hola Sara, al equipo le encantaste pero al final otra persona firmó ayer. Te escribimos en cuanto abramos algo.',
  ],
  [
    'Asistente de RRHH',
    'Estimado, pese a la calidad de su postulación, esta no pudo ser seleccionada. Reciba un cordial saludo.',
  ],
  [
    'Entrevista cuidadora',
    'Buen día Josefina, luego de su entrevista queremos avisarle que no fue seleccionada para el puesto. Suerte.',
  ],
  [
    'Proceso gestor RRHH',
    'Estimada señora: su candidatura no está entre las finalistas. Le deseamos mucho éxito. RRHH',
  ],
  [
    'Prácticas ingeniería',
    'Hola Quique, la plaza de prácticas se ha cubierto con un estudiante de la universidad con la que colaboramos. Que encuentres algo chulo.',
  ],
  [
    'Candidatura rechazada',
    'Tu candidatura a la oferta 45112 (Empleado polivalente) ha sido rechazada por la empresa.',
  ],
  [
    'Decisión final',
    'Estimado señor Rey: la dirección ha optado por la promoción interna, de modo que no daremos continuidad a su candidatura a responsable de logística.',
  ],
  [
    'Azafata de recepción',
    'Hola Laura, encantados de conocerte. Sin embargo, tu inglés no nos pareció suficiente para el puesto. Te deseamos suerte.',
  ],
  [
    'Estado de tu solicitud',
    'Hola, hemos estudiado tu solicitud pero no reúne todos los requisitos de la oferta, por lo que no será enviada a la empresa. Servicio Público de Empleo',
  ],
  [
    'Prueba técnica',
    'Hola Bilal, gracias por la prueba. Decidimos no ir más allá: el código funciona pero faltan tests. ¡Suerte!',
  ],
  [
    'Respuesta',
    'Buenas tardes señora Pérez, gracias por su interés. Por el momento no contratamos perfiles junior. Saludos',
  ],
  [
    'Profe de mates',
    'Buenos días, la consejería ha nombrado a un interino para el puesto, así que ya no necesito a nadie. Gracias por tu rapidez. La directora',
  ],
  [
    'Nuestro encuentro',
    'Hola Karina, tu trayectoria es impresionante pero nos preocupa que te aburras en este puesto; preferimos no seguir adelante. Un saludo.',
  ],
  [
    'Vendedora boutique',
    'Hola Jade, nos enamoramos de otra candidata, ¡perdona! No te desanimes :) El equipo',
  ],
  ['Vigilante', 'Buenos días, revisado su currículum, no ha sido seleccionado porque su TIP está caducada.'],
  [
    'Acuerdo de la comisión',
    'Estimada señora: la comisión de selección ha emitido informe desfavorable sobre su candidatura. Atentamente.',
  ],
  [
    'Oferta cerrada',
    'Te informamos de que la oferta de Responsable de SAT a la que te inscribiste ha sido cerrada por la empresa sin contratación.',
  ],
  ['Trainee', 'Hola Inés, ya completamos el cupo de trainees de este año, no podemos incluirte. ¡Ánimo!'],
  [
    'Reclutamiento Coppel',
    'Estimado candidato, agradecemos tu tiempo; en esta ocasión la vacante fue asignada a un candidato que cubre en mayor medida el perfil.',
  ],
  [
    'Búsqueda PM',
    'Hola Lu! Te cuento que el hiring manager decidió avanzar con otro candidato para la posición. Fue un placer charlar con vos.',
  ],
  [
    'Tu candidatura a Comprador industrial',
    'Hola Andrés: hemos leído con interés tu candidatura. No obstante, dada la gran cantidad de solicitudes recibidas, hemos seleccionado perfiles más próximos a lo que buscamos. Te deseamos que encuentres un puesto a tu altura. RRHH',
  ],
  [
    'Novedades React Developer',
    'Hola Maia, ¡gracias por el pairing del jueves! Lo hablamos mucho en el equipo y no vamos a hacerte una oferta. Puedes escribirnos en seis meses. Tim',
  ],
  [
    'Personal de limpieza',
    'Buenos días, le informo de que su candidatura para personal de limpieza del colegio Cervantes no ha recibido informe favorable. Secretaría',
  ],
  [
    'Tras la entrevista de administrativa',
    'Hola Natalia, como quedamos, te escribo: al final nos quedamos con la candidata que ya conocía nuestro programa. Gracias por tu tiempo.',
  ],
  [
    'Cargo de auxiliar de párvulos',
    'Estimada Emilia: lamentamos informarle que el cargo al que postuló fue otorgado a una funcionaria con mayor antigüedad. Gracias por postular.',
  ],
  [
    'Su candidatura',
    'Estimada señora: tras un examen detenido, hemos dado preferencia a otras candidatas. Gracias por su confianza.',
  ],
  [
    'Ingeniero comercial',
    'Estimado, pese al interés que presenta su candidatura, no estamos en condiciones de darle curso favorable. Saludos cordiales',
  ],
  [
    'Resultado de la convocatoria 88',
    'Le informamos que, tras la reunión del comité, su candidatura queda en lista de reserva y no resulta seleccionada a día de hoy. RRHH',
  ],
  [
    'Gracias por venir',
    'Hola Ahmed, después de veros a todos, pensamos que otro perfil se adapta mejor a la jefatura de obra. Te deseamos lo mejor.',
  ],
  [
    'Oferta 334 – Adiestradora canina',
    'Hola Julia, siento decepcionarte pero no seguiremos con tu candidatura. ¡No pierdas la confianza!',
  ],
  [
    'Candidatura espontánea',
    'Estimada señora: hemos recibido su candidatura. Al estar cubiertas nuestras necesidades de personal, no podemos responder afirmativamente. Conservamos su currículum.',
  ],
  [
    'Posdoc',
    'Estimado Dr. Valentini: la plaza de posdoctorado recibió 45 solicitudes y su expediente no quedó entre los primeros. Un saludo',
  ],
  [
    'Técnico de farmacia',
    'Buenas tardes, ya hemos encontrado técnico. Le agradecemos su candidatura y le deseamos suerte en la búsqueda. Farmacia del Puerto',
  ],
  [
    'Postulación rechazada',
    'Hola Pablo, tu postulación para el turno de mozo del 12 al 15 fue rechazada. ¡Hay otros turnos en la app!',
  ],
  [
    'Profesor de piano',
    'Estimada: la escuela de música ha contratado a otro profesor para el curso. Gustó mucho su clase de prueba. La junta',
  ],
  [
    'Candidatura interna 12',
    'Hola Regino, tu candidatura al puesto de coordinador no ha sido elegida por el comité. Te proponemos una charla con RRHH.',
  ],
  [
    'Proceso Contador',
    'Buenos días Licenciado, le comento que en esta ocasión el cliente se inclinó por otro perfil con experiencia en SAP. Lo mantenemos en cartera.',
  ],
  [
    'Cajera part time',
    'Hola Cami! por ahora no quedaste, tomamos a dos chicas con disponibilidad full. Cualquier cosa te avisamos',
  ],
  [
    'Técnico de posventa',
    'Estimado señor: tras examinar su perfil, le informamos que no hemos podido seleccionar su candidatura por no corresponder plenamente con el puesto. RRHH',
  ],
  [
    'Jefe de rango',
    'Hola Álex, lo he pensado después del extra del sábado: busco a alguien con más experiencia, así que no te voy a coger. Mucho ánimo.',
  ],
  [
    'Tu candidatura de analista',
    'Hola, hemos revisado tu candidatura y hemos decidido dar prioridad a otras candidaturas. Gracias por tu interés.',
  ],
  [
    'Educadora infantil',
    'Estimada señora: lamento comunicarle que su candidatura no ha tenido una acogida favorable. El puesto se cubrió por traslado interno.',
  ],
  [
    'Diseñador freelance',
    'Hola Noé, ¡gracias por tu portfolio! Al final hemos dado el encargo a una diseñadora que ya conocíamos. Te tenemos en cuenta.',
  ],
  ['Pinche de cocina', 'Hola Adama, el puesto de pinche se le dio a otro chico esta mañana. Mucha suerte.'],
  [
    'Office manager',
    'Hola Lu, nos encantó conocerte pero no vamos a seguir, el encaje con el equipo no era claro. ¡Que te vaya bonito!',
  ],
  ['Auxiliar dental', 'Buenas, la doctora ya eligió a otra auxiliar. Gracias por su candidatura.'],
  [
    'Ingeniera de redes',
    'Hola Fátima, lamentablemente el proyecto del cliente está congelado y la vacante ya no está abierta. Guardo tu CV.',
  ],
  [
    'Oposición – resultados',
    'Le comunicamos que ha obtenido 9,5 puntos; siendo la nota de corte 11, no ha superado el proceso selectivo de técnico auxiliar.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Candidatura',
    'Hola, hemos recibido tu candidatura para contable. Por el volumen no podemos contestar a todos; pasadas tres semanas, entiende que no has sido seleccionado.',
  ],
  [
    'Cambio',
    'Hola Lea, el director está enfermo y no podremos recibirte mañana para la entrevista. Te propongo el jueves a las 10.',
  ],
  [
    'Bienvenido',
    'Hola Ali, nos alegra confirmarte tu contratación. Los demás candidatos ya saben que no han sido elegidos.',
  ],
  ['Piso', 'Hola, el propietario no ha aceptado tu solicitud para el estudio. Tenemos otros.'],
  ['Préstamo', 'Estimada señora: no podemos atender su solicitud de préstamo hipotecario. Su gestor.'],
  [
    'Presupuesto',
    'Hola, hemos elegido a otro profesional para la reforma del baño. Gracias por tu presupuesto.',
  ],
  [
    'Después de la entrevista',
    'Buenos días: gracias por la entrevista de hoy. Me encanta el puesto; si eligieran a otra persona, les agradecería que me avisaran.',
  ],
  [
    'Mi decisión',
    'Hola, tras pensarlo no voy a seguir en el proceso, me ha salido otra oferta. Gracias por vuestro tiempo. Pablo',
  ],
  [
    'Candidatos semana 12',
    'Hola Nadia, vi a los tres candidatos. El primero no da el nivel, no lo cogemos. El segundo muy bien. ¿Qué opinas?',
  ],
  [
    'Admisión grado',
    'Hola, tu solicitud de admisión al grado de psicología no ha sido aceptada por la universidad.',
  ],
  ['Guardería', 'Señora: no podemos ofrecerle plaza en la guardería para su hijo este curso.'],
  ['Subvención', 'Estimada presidenta: su solicitud de subvención ha sido desestimada por el pleno.'],
  ['Su ponencia', 'Estimado colega: lamentamos no haber seleccionado su ponencia para el congreso.'],
  [
    'Referencias',
    'Hola, Luis se ha postulado con nosotros y le citó como referencia. No estuvo mucho tiempo con ustedes, ¿nos diría por qué?',
  ],
  [
    'Avanzas',
    'Hola Tom, ¡buenas noticias, pasas a la siguiente fase! Otros candidatos no han llegado tan lejos.',
  ],
  [
    'Cuestionario',
    'Hola, no has contestado el cuestionario de tu candidatura. Si no lo haces en 48h, será descartada.',
  ],
  ['Periodo de prueba', 'Hola Karim, has superado el periodo de prueba y seguimos juntos.'],
  [
    'Seguimiento',
    'Hola Julia, no hemos recibido respuesta. ¿Sigues interesada en el puesto? No queremos pasar a otra candidata sin hablar contigo.',
  ],
  [
    'Pendiente',
    'Hola Marcos, aún no hay decisión, el cliente no ha elegido a nadie y tu candidatura sigue viva.',
  ],
  ['Vacaciones', 'Hola Teo, no puedo aprobarte las vacaciones de mayo, el equipo está bajo mínimos.'],
  [
    'Recordatorio',
    'Te recordamos tu entrevista mañana a las 9 para auxiliar. Si no puedes venir avisa; de lo contrario tu candidatura no continuará.',
  ],
  ['Socio', 'Hola, la junta no ha aceptado tu solicitud de socio, el club está completo.'],
  ['Contrato', 'Hola Nina, ¡el puesto es tuyo! No había otra candidata de tu nivel. Contrato adjunto.'],
  [
    'Salario',
    'Hola Vicente, no podemos ofrecerte más de 42k para este puesto, pero te queremos en el equipo. ¿Qué dices?',
  ],
  ['Turno', 'Hola Sol, tu turno con la doctora fue cancelado. Pedí otro desde la app.'],
  [
    'Entrevista confirmada',
    'Hola, tu entrevista con la Sra. Ruiz queda confirmada el martes. El candidato anterior no fue seleccionado y el puesto sigue abierto.',
  ],
  [
    'Acuse',
    'Hola, hemos recibido tu candidatura. En caso de no ser seleccionada recibirás un correo automático.',
  ],
  ['Maratón', 'Hola, tu inscripción no ha sido elegida en el sorteo. La organización del maratón'],
  [
    'Pregunta sobre la oferta',
    'Hola, su anuncio dice que el puesto no está abierto a principiantes. ¿Puede considerarse mi candidatura?',
  ],
  [
    'En curso',
    'Hola Zoe, hemos descartado una decena de perfiles y el tuyo está entre los tres últimos. ¡Te decimos el viernes!',
  ],
  ['Incorporación', 'Hola Max, la obra está suspendida, tu incorporación se retrasa al 15. Nada más cambia.'],
  [
    'Plazo cerrado',
    'Hola, el plazo de inscripción está cerrado. Se informará a los candidatos a final de mes.',
  ],
  [
    'Teletrabajo',
    'Hola Eric, no puedo aceptar tu solicitud de teletrabajo para este puesto. Hablamos el lunes.',
  ],
  ['Seguro', 'Señora: su solicitud no ha sido aceptada por nuestro servicio médico. Puede recurrir.'],
  [
    'Contrato',
    'Hola Alina, no hemos recibido tu contrato firmado. Sin respuesta tendríamos que ofrecer el puesto a otro candidato.',
  ],
  [
    'En curso',
    'Hola, tu candidatura al puesto de técnico está siendo evaluada. Te contestaremos aunque la respuesta sea negativa.',
  ],
  [
    '¿Oferta cubierta?',
    'Hola, veo que la oferta de asistente ya no está publicada. ¿Se ha cubierto la vacante? Sigo interesado. Juan',
  ],
  [
    'Tu reserva',
    'Hola, lamentablemente no podemos atender su solicitud de reserva, los salones están completos.',
  ],
  [
    'Onboarding',
    'Hola Mía, tu puesto de trabajo no está listo, informática canceló el envío. Te ubicaremos en otra sala.',
  ],
  [
    'Entrevista cancelada',
    'Hola, el señor Faura no podrá recibirle hoy. Le contactaremos para fijar otra fecha.',
  ],
  [
    'Prestación',
    'Le comunicamos que su solicitud de prestación por desempleo ha sido denegada por no reunir los días cotizados. SEPE',
  ],
  [
    'Propuesta',
    'Hola Luisa, hemos elegido tu candidatura entre 60 y te ofrecemos el puesto. Contéstanos antes del viernes.',
  ],
  [
    'Tu opinión',
    'Hola, hace un mes te postulaste con nosotros. ¿Qué te pareció el proceso? Responde 3 preguntas.',
  ],
  [
    'Tu candidatura – falta un documento',
    'Hola, tu candidatura no es válida todavía: falta la copia del título. Envíala antes del lunes, por favor.',
  ],
  [
    'Siguiente fase',
    'Hola Ana, hemos elegido a dos candidatas para la última etapa y eres una de ellas. Nos vemos el martes.',
  ],
  [
    'Entrevista',
    'Hola, nuestra responsable no ha podido leer tu expediente, así que la entrevista se retrasa una semana.',
  ],
  ['Puesto de contable', 'Buenas, ¿ha encontrado usted otro puesto o sigue disponible?'],
  [
    'Tu candidatura',
    'Hola, por vacaciones el comité no se reunirá hasta septiembre. No se ha tomado ninguna decisión sobre tu candidatura.',
  ],
  [
    'Prácticas',
    'Hola Leo, marketing no tiene plaza pero comunicación quiere conocerte para las prácticas. ¿El jueves?',
  ],
  [
    'Convenio',
    'Hola, tu universidad aún no ha validado el convenio. Sin esa validación no podremos firmar tus prácticas.',
  ],
  [
    'Tu cuenta',
    'Hola, tu cuenta de candidato ha sido cerrada a petición tuya. Tus candidaturas ya no serán visibles.',
  ],
  [
    'Reunión',
    'Hola a todos, la contratación del segundo desarrollador queda suspendida. No enviéis más perfiles a Sofía.',
  ],
  [
    'CV recibidos',
    'Hola Eric, he descartado los CV sin experiencia, quedan seis candidatos. Te los paso para que elijas.',
  ],
  [
    'Renuncia del candidato',
    'Buenas señora Lago, el candidato que nos presentó no aceptó nuestra oferta. ¿Tiene otros perfiles?',
  ],
  [
    'Tu anuncio',
    'Hola, tu oferta de empleo «Fontanero» fue rechazada porque no cumple las normas de publicación.',
  ],
  [
    'Enhorabuena',
    'Hola Rachid, no eras nuestra primera opción sobre el papel, pero la entrevista nos convenció: ¡el puesto es tuyo!',
  ],
  [
    'Seguro médico',
    'Hola Clara, tu solicitud de alta en el seguro de empresa no fue aceptada por falta de documentación.',
  ],
  ['Aumento', 'Hola Hugo, no podemos atender tu petición de aumento este año.'],
  [
    'Curso',
    'Hola, su solicitud para el curso de prevención no ha sido admitida por estar completas las plazas. Formación',
  ],
  [
    'Elecciones sindicales',
    'Hola, tu candidatura a las elecciones sindicales ha quedado registrada. La lista no está cerrada.',
  ],
  [
    'Residencia',
    'Hola, tu solicitud para la residencia no ha sido aceptada, todas las habitaciones están asignadas.',
  ],
  ['Viaje a Berlín', 'Hola, su hija no fue elegida para el viaje a Berlín, las plazas eran limitadas.'],
  [
    'Licitación 24-18',
    'Señor: su oferta no ha sido seleccionada en la licitación de limpieza. La adjudicataria es Netto SA.',
  ],
  ['Baja', 'Hola, tal como pidió, ponemos fin a su contrato de luz.'],
  [
    'Recordatorio',
    'Hola Sam, si no terminas la prueba técnica el domingo, lamentablemente no podremos seguir. ¡Ánimo!',
  ],
  [
    'Prepara tu entrevista',
    '¿No te seleccionaron la última vez? Nuestra guía te ayuda a conseguir el puesto. Apúntate al taller.',
  ],
  [
    'Baja voluntaria',
    'Señora: le comunico mi decisión de no continuar en la empresa. Mi último día será el viernes.',
  ],
  ['Casting', 'Hola Vera, no has sido elegida para el anuncio de yogures. El cliente buscaba una familia.'],
];
