/** Spanish mails written before the rules were: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Tu candidatura en Almendra Digital',
    'Hola, Lucía:',
    'Gracias por el interés que has mostrado en formar parte de nuestro equipo. Después de revisar tu perfil, lamentamos comunicarte que no has sido seleccionada para el puesto de analista de datos.',
    'Te deseamos mucha suerte en tu búsqueda.',
  ],
  [
    'Proceso de selección: técnico de mantenimiento',
    'Estimado Sr. Robles:',
    'Le agradecemos su participación en el proceso. Hemos decidido continuar con otros candidatos cuya experiencia se ajusta más a los requisitos de la vacante.',
    'Atentamente,\nDepartamento de Personas, Talleres Bidasoa',
  ],
  [
    'Actualización de tu postulación',
    'Hola Camila, gracias por postularte a la vacante de Ejecutiva de Cuentas. En esta ocasión no continuarás en el proceso. Guardaremos tu CV para futuras oportunidades.',
  ],
  [
    'Su candidatura',
    'Estimada señora Quintana:',
    'Sentimos informarle de que la vacante a la que optaba ya ha sido cubierta. Agradecemos sinceramente su interés en nuestra entidad.',
  ],
  [
    'InfoTrabajo: estado de tu inscripción',
    'Tu candidatura ha sido descartada para la oferta Camarero/a de pisos en Hotel Lanceros.',
  ],
  [
    'Respuesta a tu candidatura',
    'Hola Iker,\nNo te traigo buenas noticias. El equipo ha optado por una persona con más años en logística internacional. Nos gustó mucho conocerte en la entrevista y ojalá coincidamos más adelante.\nUn abrazo, Nerea',
  ],
  [
    'Vacante de contador senior',
    'Apreciado Jorge:',
    'Por motivos presupuestarios, la vacante ha sido cancelada y no seguiremos adelante con la contratación. Te agradecemos el tiempo invertido en las entrevistas.',
  ],
  [
    'Agradecimiento',
    'Estimada candidata: hemos valorado su currículum con atención y, lamentablemente, su perfil no se ajusta a lo que buscamos en este momento. Le deseamos éxito en su carrera profesional.',
  ],
  [
    'Sobre la prueba técnica',
    'Hola Matías, gracias por completar el desafío. Revisamos tu solución con el equipo y decidimos no avanzar a la siguiente etapa. Si querés, te paso feedback por acá.',
  ],
  [
    'Prácticas de verano',
    'Hola Noa: hemos recibido más de 300 solicitudes para solo cinco plazas de prácticas y, por desgracia, no podemos ofrecerte una plaza este año.',
  ],
  [
    'Proceso selectivo ENF-22',
    'Se le comunica que no ha superado la fase de entrevista, por lo que no continúa en el proceso selectivo para el puesto de enfermería. Gracias por su participación.',
  ],
  [
    'Noticias del equipo de selección',
    'Hola, Álvaro. Queríamos avisarte de que finalmente nos hemos decantado por otro perfil. La decisión ha sido muy difícil, porque nos encantó tu porfolio. ¡Mucho ánimo!',
  ],
  [
    'Resultado de tu entrevista',
    'Buenas tardes, Daniela. Luego de las entrevistas con el área comercial, el cliente eligió a otra candidata. Agradezco muchísimo tu disposición y te tendré presente para próximas búsquedas.',
  ],
  [
    'Posición congelada',
    'Hola Tomás, te cuento que la posición quedó congelada hasta nuevo aviso, así que cerramos el proceso de selección. Gracias por tu interés.',
  ],
  [
    'Candidatura 55-B',
    'Muy señor mío: En relación con su candidatura al puesto de conserje, le informamos de que no ha resultado elegido. Atentamente, la Secretaría.',
  ],
  [
    'Gracias por aplicar a Fintual Sur',
    'Hola Renata: Apreciamos tu tiempo. Tras analizar tu aplicación, hemos resuelto no seguir adelante con tu candidatura para el rol de Product Designer.',
  ],
  [
    'Vendedor de tienda',
    'ESTIMADO POSTULANTE: LAMENTABLEMENTE NO FUE SELECCIONADO PARA EL CARGO. AGRADECEMOS SU POSTULACIÓN Y LE DESEAMOS ÉXITO.',
  ],
  [
    'Tu solicitud de empleo',
    'Hola Marta, de momento no tenemos ninguna vacante que encaje con tu experiencia. Incluiremos tus datos en nuestra bolsa de trabajo y te avisaremos si surge algo.',
  ],
  [
    'Docente de matemáticas',
    'Estimado profesor Iriarte: la comisión ha propuesto a otro aspirante para cubrir el puesto. Le agradecemos que se haya presentado y el tiempo dedicado.',
  ],
  [
    'Seguimiento',
    'Hola Pau, tu candidatura no ha pasado a la siguiente fase. Había muchos perfiles con experiencia en SAP y tuvimos que elegir. Esperamos verte en próximos procesos.',
  ],
  [
    'Candidatura espontánea',
    'Estimada Sra. Vidal: agradecemos el envío de su currículum. Por el momento no está previsto incorporar personal en esa área, por lo que no podemos atender su solicitud de trabajo.',
  ],
  [
    'Decisión final',
    'Hola Bruno: fue una decisión reñida, pero ofrecimos el puesto a una persona que ya había liderado equipos. No quería dejar de agradecerte la dedicación en todo el proceso.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Hemos recibido tu candidatura',
    'Hola Lucía, gracias por inscribirte en nuestra oferta de analista. Si en el plazo de tres semanas no recibes respuesta, entiende que no has sido seleccionada.',
  ],
  [
    'Confirmación de postulación',
    'Recibimos tu postulación a Ejecutiva de Cuentas. Debido al gran volumen, solo contactaremos a los candidatos seleccionados. En caso de que tu perfil no se ajuste, conservaremos tus datos.',
  ],
  [
    'Cambio de hora',
    'Buenos días, Jorge. Lamentablemente no puedo reunirme el martes. ¿Podemos mover la entrevista al jueves a las 10?',
  ],
  [
    'Entrevista cancelada',
    'Estimado Sr. Robles: por enfermedad del responsable, la entrevista del lunes ha sido cancelada. Le propondremos una nueva fecha en breve.',
  ],
  [
    'Invitación a entrevista',
    'Hola Iker, ¡nos ha gustado tu perfil! Queremos invitarte a una entrevista para el puesto de coordinador. No podemos reembolsar el desplazamiento.',
  ],
  [
    'Oferta',
    'Estimada Daniela: nos complace ofrecerte el puesto de gerente de marca. No es posible ofrecerte trabajo remoto el primer año.',
  ],
  [
    'Piso en calle Mayor',
    'Hola, gracias por visitar el piso. El propietario se ha decidido por otros candidatos con nómina más alta. Un saludo, Inmobiliaria Norte',
  ],
  [
    'Su solicitud de préstamo',
    'Estimado cliente: lamentamos comunicarle que su solicitud de préstamo no ha sido aprobada, ya que no cumple los requisitos.',
  ],
  [
    'Pedido 7719',
    'Hola, lamentablemente el artículo ya no está disponible y tu pedido ha sido cancelado. Te devolveremos el importe.',
  ],
  [
    'Boletín: superar un rechazo laboral',
    '¿Te han dicho «hemos decidido continuar con otros candidatos»? En este artículo te contamos cómo responder a un correo de rechazo. Suscríbete al boletín.',
  ],
  [
    'Respuesta automática: tu candidatura',
    'Estoy fuera de la oficina hasta el 20 de agosto y no podré leer tu mensaje. Para temas de selección, escribe a empleo@ejemplo.example.',
  ],
  [
    'Retiro mi candidatura',
    'Buenas tardes, por la presente retiro mi candidatura al puesto de jefe de obra porque he aceptado otra oferta. Gracias por las entrevistas.',
  ],
  [
    'Hemos retirado tu candidatura',
    'Hola Renata, tal y como nos pediste, hemos retirado tu candidatura. Ya no serás considerada para la vacante. ¡Suerte!',
  ],
  [
    'Candidato de ventas',
    'Hola Pepe, vi el CV de Gómez y no encaja con el puesto. ¿Lo descartas tú y le avisas? Seguimos con los otros candidatos.',
  ],
  [
    'Procesos abiertos',
    'Compañeros: de los 40 aspirantes hemos descartado a 35. Enviad los correos de rechazo a los candidatos antes del viernes.',
  ],
  [
    'Tus candidaturas',
    'Hola Matías, la vacante de soporte ya fue cubierta. Tu candidatura para analista sigue en proceso y te escribiremos la próxima semana.',
  ],
  [
    'Resolución de beca',
    'Estimada alumna: lamentamos informarle de que no ha sido seleccionada para la beca de movilidad del curso académico.',
  ],
  [
    'Seguimos trabajando en tu proceso',
    'Hola Noa, todavía no hemos tomado una decisión sobre la vacante. No nos hemos olvidado de tu candidatura.',
  ],
  [
    'Visado',
    'Le informamos de que su solicitud de visado ha sido denegada por el consulado. No cumple el requisito de medios económicos.',
  ],
  [
    'Re: proceso de selección',
    'Gracias por avisarme. Lamento que hayáis optado por otro candidato, pero agradezco que tuvierais en cuenta mi candidatura. ¿Podríais darme algún comentario?',
  ],
  [
    'Nuevos empleos para ti',
    'Hola Pau, 9 empleos se ajustan a tu perfil. ¿No encuentras ninguna vacante adecuada? Modifica tu alerta de empleo.',
  ],
  [
    'Siguiente fase',
    'Hola Marta, has pasado a la siguiente fase. La vacante todavía no está cubierta, así que prepárate bien. ¿Nos envías el título?',
  ],
  [
    'Documentación pendiente',
    'Estimado aspirante: las solicitudes incompletas no serán consideradas. Para continuar con su candidatura al puesto, adjunte su titulación antes del día 5.',
  ],
  [
    'Admisión al máster',
    'Estimado solicitante: sentimos comunicarle que no ha sido admitido en el máster. Las plazas de este curso ya han sido cubiertas.',
  ],
];
