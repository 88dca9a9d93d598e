/** Spanish mails written after the rules were, to find what they missed: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Proceso Recepcionista',
    'Buenas tardes, Sonia:\nTras valorar todas las candidaturas recibidas, te comunicamos que en esta ocasión tu perfil no ha sido el elegido. Gracias por confiar en nosotros.',
  ],
  [
    'Tu proceso con Orujo Labs',
    'Hola, Edu. Gracias por la charla del miércoles. Vamos a avanzar con otras personas que tienen más experiencia en Kubernetes, así que cerramos aquí tu proceso. Un saludo, Ainara',
  ],
  [
    'Candidatura no seleccionada',
    'Estimada Sra. Ferrer: le informamos que su candidatura para la plaza de administrativa no ha resultado seleccionada. Quedamos a su disposición.',
  ],
  [
    'Novedades sobre tu postulación',
    'Hola Ximena, la empresa decidió cubrir la posición internamente. Sabemos que no es la noticia que esperabas. Seguiremos pendientes de vacantes que vayan contigo.',
  ],
  [
    'Beca de prácticas en Comunicación',
    'Hola Rubén, sentimos decirte que no podemos incorporarte a nuestro programa de prácticas este semestre. Prueba el próximo año, tu perfil es muy bueno.',
  ],
  [
    'Oferta de auxiliar de farmacia',
    'Estimado Luis, le agradecemos su candidatura. Hemos seleccionado a un candidato con mayor experiencia en atención al público. Reciba un cordial saludo.',
  ],
  [
    'Cierre del proceso',
    'Hola Valentina: Te escribo para contarte que el proceso de selección para Community Manager se ha suspendido por una reestructuración interna. Lo siento mucho.',
  ],
  [
    'Respuesta',
    'Buenos días: recibimos su currículum y le agradecemos su interés, pero actualmente no disponemos de vacantes que encajen con su formación.',
  ],
  [
    'Entrevista con dirección',
    'Hola Gema, después de mucho pensarlo no vamos a hacerte una oferta. Has sido una finalista estupenda y ha sido un placer conocerte.',
  ],
  [
    'Su postulación al cargo de supervisor',
    'Estimado postulante: agradecemos su participación en nuestro proceso de selección. En esta oportunidad hemos optado por un candidato que se acerca más al perfil requerido.',
  ],
  [
    'Camarero fines de semana',
    'Hola! Al final hemos cogido a otra persona para el puesto. Gracias por venir a la prueba y suerte!',
  ],
  [
    'Actualización de estado',
    'Estado de tu candidatura: Descartado. Puesto: Mozo de almacén. Empresa: Transportes Almadén. Gracias por inscribirte.',
  ],
  [
    'Resolución del proceso',
    'Estimado candidato: una vez finalizado el proceso de selección, lamentamos comunicarle que no figura entre las personas seleccionadas.',
  ],
  [
    'Ingeniera de procesos',
    'Hola, Inés. Hemos leído tu CV con cariño, pero no cumples el requisito de alemán C1 y no podemos seguir con tu candidatura. Te animamos a presentarte a otras vacantes.',
  ],
  [
    'Proceso docente',
    'Estimada profesora: el tribunal acordó adjudicar la plaza a otro candidato. Le agradecemos su concurrencia al proceso selectivo.',
  ],
  [
    'Tu aplicación a Nubank del Sur',
    'Hola Santi, revisamos tu perfil con detalle y por ahora no vamos a continuar. Sabemos el esfuerzo que implica postularse y te agradecemos el interés en el puesto.',
  ],
  [
    'Chef de partida',
    'Querida Alba: lo hemos hablado en el equipo y creemos que no eres la persona que necesitamos en cocina ahora mismo. Gracias por tu tiempo en la entrevista.',
  ],
  [
    'Convocatoria 12/2026',
    'Se informa al aspirante que su solicitud para el puesto de auxiliar ha sido desestimada por no reunir los requisitos. Gracias por su interés.',
  ],
  [
    'Sobre la vacante de QA',
    'Hola Fede, te aviso que el puesto ya se ocupó. Si te parece, guardo tu CV para la próxima búsqueda.',
  ],
  [
    'Delegado comercial',
    'Estimado Sr. Arce: nos vemos en la obligación de comunicarle que su candidatura no ha sido aceptada para el puesto de delegado comercial. Le deseamos los mayores éxitos.',
  ],
  [
    'Gracias por tu interés',
    'Hola Bea, había muchísimo nivel y finalmente otros candidatos encajaban mejor en lo que buscamos para el puesto. ¡No te desanimes!',
  ],
  [
    'Puesto de becario',
    'Hola Joan, por recortes hemos tenido que cancelar la vacante de becario. Gracias por haberte presentado y disculpa las molestias.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Gracias por tu postulación',
    'Hola Ximena, revisaremos tu postulación. De no ser seleccionada, te lo haremos saber por este medio. No es necesario que respondas.',
  ],
  [
    'Acuse de recibo',
    'Estimado candidato: hemos recibido su currículum. Transcurridos 30 días sin noticias nuestras, entenderá que su candidatura ha sido descartada para el puesto.',
  ],
  [
    'Próximos pasos',
    'Hola Edu, en los próximos días decidiremos si continuamos con tu candidatura o con otros candidatos. Te diremos algo el viernes.',
  ],
  [
    'Reprogramación',
    'Estimada Sra. Ferrer, no podremos atenderla el miércoles. ¿Le vendría bien otra fecha para la entrevista del puesto de administrativa?',
  ],
  [
    '¡Enhorabuena!',
    'Hola Gema, has sido seleccionada para el puesto. Los otros candidatos no tenían tu experiencia. No olvides traer tu DNI.',
  ],
  [
    'Condiciones',
    'Hola Alba, mantenemos la oferta para el puesto de chef. No podemos ofrecerte alojamiento ni subir el salario. Dinos algo antes del lunes.',
  ],
  [
    'Habitación',
    'Hola! Gracias por venir a ver la habitación. Al final hemos elegido a otra persona. ¡Suerte en la búsqueda!',
  ],
  [
    'Siniestro 2231',
    'Estimado asegurado: lamentamos comunicarle que su reclamación ha sido rechazada, pues la póliza no cubre daños por agua.',
  ],
  [
    'Artículo enviado a la revista',
    'Estimada autora: sentimos informarle de que su manuscrito no ha sido aceptado. Los revisores consideran que no se ajusta a la línea de la revista.',
  ],
  [
    'Consejos para tu búsqueda',
    '5 motivos por los que tu currículum es descartado. En nuestro blog te explicamos por qué no has sido seleccionado y cómo mejorar. Date de baja aquí.',
  ],
  [
    'Sobre mi candidatura',
    'Buenas tardes, hace tres semanas envié mi candidatura y no he recibido respuesta. ¿La vacante ya ha sido cubierta? Gracias.',
  ],
  [
    'Renuncia a la plaza',
    'Estimado equipo, les comunico que no voy a continuar en el proceso de selección, ya que he aceptado otra propuesta. Gracias por considerar mi perfil.',
  ],
  [
    'Confirmación',
    'Hola Santi, confirmamos que has decidido no seguir en el proceso. Tu candidatura queda cerrada a petición tuya. Gracias por avisar.',
  ],
  [
    'Feedback candidata',
    'Hola Marta, ayer entrevisté a Julia. Le falta experiencia y no encaja en el equipo. Dile que no seguimos con ella, por favor. El siguiente candidato viene mañana.',
  ],
  [
    'Nueva candidatura recibida',
    'Ha recibido una nueva candidatura para su anuncio de camarero. Puede invitar al candidato o descartar su candidatura desde el panel.',
  ],
  [
    'Fuera de la oficina',
    'Gracias por su mensaje. No estaré disponible hasta el lunes y no podré atender su solicitud. Para candidaturas, contacte con recursos humanos.',
  ],
  [
    'Suspensión del evento',
    'Lamentamos comunicarte que la feria de empleo ha sido cancelada por la lluvia. Te avisaremos de la nueva fecha.',
  ],
  [
    'Plaza escolar',
    'Estimada familia: la solicitud de admisión en el colegio no ha sido aceptada. Las plazas ya han sido adjudicadas según el baremo.',
  ],
  [
    'Tu pedido de silla',
    'Hola, no tenemos disponible el modelo que elegiste. Puedes optar por otra opción o solicitar el reembolso.',
  ],
  [
    'Re: oferta de colaboración',
    'Hola Tere, gracias por el presupuesto del catering. Esta vez hemos optado por otro proveedor. Saludos',
  ],
  [
    'Oportunidad para ti',
    'Hola Inés, soy reclutadora y he visto tu perfil. Busco una ingeniera para una vacante en Bilbao. Si no te encaja, ¿conoces a alguien?',
  ],
  [
    'Turno del sábado',
    'Hola equipo, el turno del sábado ya está cubierto, no hace falta que venga otra persona.',
  ],
  [
    'Concurso de relatos',
    'Estimado participante: su relato no ha sido seleccionado por el jurado, que ha elegido otras obras. Gracias por participar.',
  ],
  [
    'Seguimiento de tu candidatura',
    'Hola Bea, el proceso se está alargando más de lo previsto. La decisión no está tomada y tu candidatura sigue en valoración para el puesto.',
  ],
];
