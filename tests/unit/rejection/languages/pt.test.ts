import { describe, expect, it } from 'vitest';
import { judge } from './judge';
import * as after from './pt-after';
import * as before from './pt-before';
import * as fresh from './pt-fresh';
import * as last from './pt-last';
import * as short from './pt-short';

/** In a short mail. */
const briefly = (text: string) =>
  judge(['Sua candidatura', 'Prezada Ana,', 'Obrigada pelo seu tempo.', text, 'Atenciosamente']);

describe('Portuguese', () => {
  it.each([
    ...before.rejections,
    ...after.rejections,
    ...last.rejections,
    ...short.rejections,
    ...fresh.rejections,
  ])('hears the no in: %s', (...mail) => {
    expect(judge(mail)).toMatchObject({ verdict: 'rejection', language: 'pt' });
  });

  it.each([...before.traps, ...after.traps, ...last.traps, ...short.traps, ...fresh.traps])(
    'stays silent on: %s',
    (...mail) => {
      expect(judge(mail).verdict).toBe('none');
    },
  );

  it.each([
    ['not-selected', 'Infelizmente você não foi selecionado para a vaga. Boa sorte!'],
    ['position-filled', 'Agradecemos sua candidatura. A vaga já foi preenchida.'],
    ['position-filled', 'Agradecemos a sua candidatura. Preenchemos a posição internamente.'],
    ['position-cancelled', 'Agradecemos sua candidatura. A vaga foi cancelada.'],
    ['position-cancelled', 'Agradecemos sua candidatura. A vaga foi congelada pela diretoria.'],
    [
      'keep-in-touch',
      'Você não foi selecionado para a vaga, mas manteremos seu currículo no banco de talentos.',
    ],
  ])('tells the kind %s', (kind, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      kind,
    });
  });

  it.each([
    ['before-interview', 'Após avaliar seu perfil, informamos que você não foi selecionada para a vaga.'],
    ['after-interview', 'Foi ótimo te conhecer, mas você não foi selecionado para a vaga.'],
    [null, 'Lamentamos informar que você não foi selecionado para a vaga.'],
  ])('tells the stage %s', (stage, text) => {
    expect(briefly(text)).toMatchObject({
      verdict: 'rejection',
      stage,
    });
  });

  const plain = 'Lamentamos informar que você não foi selecionado para a vaga de analista.';
  it.each([
    ['without accents', plain.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '')],
    ['in capitals', plain.toUpperCase()],
    ['with a slip in the key word', plain.replace('selecionado', 'selecoinado')],
    ['with a soft hyphen', plain.replace('selecionado', 'selecio\u00ADnado')],
    ['with gender in brackets', plain.replace('selecionado', 'selecionado(a)')],
    ['with an enclitic', 'Lamentamos informá-lo de que a sua candidatura à vaga não foi aceite.'],
    ['with a mesoclitic', 'A vaga foi preenchida. Dir-lhe-emos se surgir outra. Grato pela sua candidatura.'],
    ['addressed as tu', 'Não foste selecionada para o estágio. Obrigado pela tua candidatura e boa sorte.'],
    ['reflexive', 'O seu perfil não se enquadra na vaga. Agradecemos a sua candidatura.'],
  ])('reads it %s', (_, text) => {
    expect(briefly(text).verdict).toBe('rejection');
  });

  it.each([
    'Se você não for selecionado para a vaga, avisaremos por e-mail sobre a sua candidatura.',
    'Caso não receba contacto em 15 dias, a sua candidatura à vaga não foi selecionada.',
    'Assim que a vaga for preenchida, responderemos à sua candidatura.',
    'Ainda não decidimos se a sua candidatura à vaga avançará.',
    'Você ainda não foi selecionado para a vaga; a sua candidatura continua em análise.',
    'A vaga já não está disponível? Obrigado pela resposta sobre a candidatura.',
    'Decorridos 30 dias sem resposta, a sua candidatura à vaga não foi aceite.',
  ])('takes no condition for a no: %s', (text) => {
    expect(briefly(text).verdict).toBe('none');
  });
});
