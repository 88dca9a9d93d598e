import { describe, expect, it } from 'vitest';
import * as after from './es-after';
import * as before from './es-before';
import { noes, others } from './es-clauses';
import * as last from './es-last';
import * as people from './es-people';
import { frames } from './frames';
import { judge } from './judge';

const rejections = [...before.rejections, ...after.rejections, ...last.rejections, ...people.rejections];

/** In a short mail. */
const briefly = (text: string) =>
  judge(['Tu candidatura', 'Hola, Ana:', 'Gracias por tu tiempo.', text, 'Un saludo']);

describe('Spanish', () => {
  it.each(rejections)('hears the no in: %s', (...mail) => {
    expect(judge(mail)).toMatchObject({ verdict: 'rejection', language: 'es' });
  });

  it.each([...before.traps, ...after.traps, ...last.traps, ...people.traps])(
    'stays silent on: %s',
    (...mail) => {
      expect(judge(mail).verdict).toBe('none');
    },
  );

  const amid = (sentence: string) => judge(frames.es[0](sentence)).verdict;

  it.each(noes)('hears amid politeness: %s', (sentence) => {
    expect(amid(sentence)).toBe('rejection');
  });

  it.each(others)('hears no rejection in: %s', (sentence) => {
    expect(amid(sentence)).not.toBe('rejection');
  });

  it.each([
    ['not-selected', 'Lamentamos comunicarte que no has sido seleccionada para el puesto. ¡Suerte!'],
    ['position-filled', 'Gracias por tu candidatura. El puesto ya ha sido cubierto.'],
    ['position-filled', 'Hemos cubierto la vacante con un candidato interno. Gracias por tu postulación.'],
    ['position-cancelled', 'Gracias por tu candidatura. La vacante ha sido cancelada.'],
    ['position-cancelled', 'La posición a la que te postulaste quedó congelada. Gracias por tu postulación.'],
    [
      'keep-in-touch',
      'No has sido seleccionado para el puesto, pero guardaremos tu CV en nuestra bolsa de trabajo.',
    ],
  ])('tells the kind %s', (kind, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      kind,
    });
  });

  it.each([
    ['before-interview', 'Tras revisar tu CV, sentimos no poder invitarte a una entrevista para el puesto.'],
    ['after-interview', 'Nos encantó conocerte, pero no has sido seleccionado para el puesto.'],
    [null, 'Lamentamos decirte que no has sido seleccionado para el puesto.'],
  ])('tells the stage %s', (stage, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      stage,
    });
  });

  const plain = 'Lamentamos informarle de que no ha sido seleccionado para el puesto de analista.';
  it.each([
    ['without accents', 'Gracias por tu postulacion. Tu curriculum no se ajusta a la posicion.'],
    ['in capitals', plain.toUpperCase()],
    ['with a slip in the key word', plain.replace('seleccionado', 'selecionado')],
    ['with a soft hyphen', plain.replace('seleccionado', 'seleccio\u00ADnado')],
    ['with gender forms', plain.replace('seleccionado', 'seleccionado/a')],
    ['with gender in brackets', plain.replace('seleccionado', 'seleccionado(a)')],
    ['with the at sign', plain.replace('seleccionado', 'seleccionad@')],
    ['in Argentina', 'Che, gracias por postularte al puesto. Por ahora no quedaste seleccionada. ¡Suerte!'],
    ['in Mexico', 'Le informamos que por el momento no fue elegido para la vacante. Agradecemos su interés.'],
  ])('reads it %s', (_, text) => {
    expect(judge(['Su candidatura', 'Estimada Ana:', text, 'Un saludo']).verdict).toBe('rejection');
  });

  it.each([
    'Si no has sido seleccionado para el puesto, recibirás un correo sobre tu candidatura.',
    'En caso de que no hayas sido seleccionada para el puesto, te escribiremos.',
    'Cuando la vacante haya sido cubierta, recibirás una respuesta sobre tu candidatura.',
    'Aún no hemos decidido si seguimos adelante con tu candidatura para el puesto.',
    'Todavía no has sido seleccionado para el puesto; tu candidatura sigue en estudio.',
    '¿Ya no está disponible el puesto? Gracias por su respuesta sobre la candidatura.',
    'Transcurrido un mes, entenderá que no ha sido seleccionado para el puesto. Gracias por su candidatura.',
  ])('takes no condition for a no: %s', (text) => {
    expect(briefly(text).verdict).toBe('none');
  });
});
