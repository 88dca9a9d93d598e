/** Spanish mails written last, to measure what the rules make of mail they were not mended for. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Tu candidatura en Grupo Zarza',
    'Hola, Nuria:\nTe escribimos en relación con tu candidatura a la vacante de controller financiero. Después de valorar los perfiles recibidos, hemos decidido avanzar con personas cuya trayectoria encaja mejor con lo que necesitamos ahora.\nGracias por tu tiempo.',
  ],
  [
    'Proceso de auxiliar administrativo',
    'Estimada Sra. Campos: finalizado el proceso de selección, le comunicamos que su candidatura no ha sido seleccionada. Sus datos se conservarán durante un año.',
  ],
  [
    'Actualización sobre tu aplicación',
    'Hola Diego, gracias por tu interés en Ceibo Pagos. En esta ocasión decidimos seguir con otros perfiles. ¡Éxitos en tu búsqueda!',
  ],
  [
    'Resultado',
    'Hola Paula, siento decirte que no has pasado a la entrevista final para el puesto de visual merchandiser. Lo hiciste muy bien en la dinámica de grupo.',
  ],
  [
    'Puesto de electricista',
    'Buenos días, Ramón. El puesto de electricista ya lo hemos cubierto, pero me quedo con tu teléfono para la próxima obra. Gracias por llamar y por mandar el currículum.',
  ],
  [
    'Convocatoria anulada',
    'Estimados aspirantes: se ha anulado la convocatoria para el puesto de archivero por un defecto de forma. Agradecemos su participación en el proceso.',
  ],
  [
    'Gracias por participar',
    'Hola Abril: Luego de analizar tu perfil para la posición de Analista de Compras, lamentamos informarte que no fuiste seleccionada para continuar. Esperamos contar contigo en futuras convocatorias.',
  ],
  [
    'Oferta 2231: profesor de inglés',
    'Hola, lamentablemente no podemos avanzar con su postulación porque no cuenta con el título habilitante. Gracias por postular.',
  ],
  [
    'Entrevista en Laguna Studio',
    'Hola Leo, ha sido difícil, pero vamos a apostar por otro candidato con más experiencia en animación 3D. Nos encantó tu reel y la entrevista.',
  ],
  [
    'Programa de becarios',
    'Hola Irene, no hemos podido seleccionarte para el programa de becarios de este año. Recibimos más de 900 candidaturas. ¡Ánimo!',
  ],
  [
    'Respuesta a su candidatura',
    'Estimado Sr. Montero: sentimos no poder dar una respuesta positiva a su candidatura. Le deseamos mucha suerte en el futuro.',
  ],
  [
    'Tu inscripción ha cambiado de estado',
    'Tu inscripción en la oferta «Operario de producción» ha cambiado de estado: descartado. Sigue buscando empleo en InfoTrabajo.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Candidatura registrada',
    'Gracias por inscribirte, Nuria. Si tu perfil encaja con la vacante te llamaremos; de lo contrario, no recibirás ninguna comunicación.',
  ],
  [
    'Sobre tu proceso',
    'Hola Diego, todavía estamos entrevistando a otros candidatos para la posición, por lo que tardaremos unos días más en darte una respuesta.',
  ],
  [
    'Entrevista del viernes',
    'Hola Paula, la entrevista para el puesto de visual merchandiser prevista para el viernes queda cancelada por huelga. Te llamamos para buscar otro hueco.',
  ],
  [
    'Oferta de incorporación',
    'Hola Leo, el puesto es tuyo. No has sido solo el mejor: los otros candidatos no se acercaron. ¿Firmamos el lunes?',
  ],
  [
    'Fianza y llaves',
    'Estimada inquilina, no podemos devolverle la fianza hasta revisar el apartamento. Sentimos las molestias.',
  ],
  [
    'Seguro de salud',
    'Su solicitud de alta en el seguro no ha sido aceptada. Puede presentar una reclamación en el plazo de un mes.',
  ],
  [
    'Gracias de todos modos',
    'Hola Carmen, aunque me da pena no haber sido seleccionado para el puesto, agradezco vuestra amabilidad en la entrevista. Espero que volvamos a coincidir.',
  ],
  [
    'CV de Laura',
    'Hola, Nacho. He mirado el CV de Laura y creo que no encaja: le falta inglés. Prefiero seguir con los otros dos perfiles. ¿Se lo dices tú?',
  ],
  [
    'Alerta: 14 ofertas de camarero',
    'Hay 14 ofertas nuevas que encajan con tu perfil. 3 ofertas que guardaste ya no están disponibles. Gestiona tus alertas de empleo.',
  ],
  [
    'Reunión de padres',
    'Lamentamos informarles de que la reunión de padres ha sido suspendida. No se ha fijado otra fecha.',
  ],
  [
    'Retirada de candidatura confirmada',
    'Hola Irene, tal como solicitaste, tu candidatura al programa ha sido retirada y no continuará en el proceso.',
  ],
  [
    'Formulario incompleto',
    'Hola Abril, no podemos continuar con tu postulación hasta que adjuntes tu CV. Entra en el portal y completa el formulario.',
  ],
];
