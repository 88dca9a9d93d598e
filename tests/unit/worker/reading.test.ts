import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, mailTab, startWorker } from './world';

beforeEach(async () => {
  fakeBrowser.reset();
  await startWorker();
});

test('a tab learns a language as plain data, without the examples that only tests read', async () => {
  const answer = await ask('toWorkerGrammar', 'de', mailTab());
  if (!answer.ok || !answer.value) throw new Error('no grammar');
  expect(answer.value.language).toBe('de');
  expect(structuredClone(answer.value)).toEqual(answer.value);
  expect(JSON.parse(JSON.stringify(answer.value))).toEqual(answer.value);
  expect(answer.value.rules.length).toBeGreaterThan(0);
  expect(answer.value.rules.every(({ examples }) => examples.length === 0)).toBe(true);
});

test('a tab is told by which words mail is looked at', async () => {
  const answer = await ask('toWorkerPrefilter', null, mailTab());
  if (!answer.ok) throw new Error('no words');
  const words = Object.values(answer.value.of).flatMap((list) => list.split(','));
  expect(words).toEqual(expect.arrayContaining(['bewerbung', 'candidates']));
});

test('the worker reads the details of a mail, its signature included', async () => {
  const answer = await ask(
    'toWorkerReadDetails',
    {
      subject: 'Your application for Lighthouse Keeper at Skerry Trust',
      from: { name: 'Ailsa Munro', email: 'ailsa.munro@skerrytrust.example' },
      text: 'We chose another candidate.\n\nBest regards,',
      signature: 'Ailsa Munro\nHead of People',
    },
    mailTab(),
  );
  expect(answer).toMatchObject({
    ok: true,
    value: {
      company: { value: 'Skerry Trust' },
      role: { value: 'Lighthouse Keeper' },
      firstName: { value: 'Ailsa' },
    },
  });
});

test('the worker tells a hot reply from a polite one', async () => {
  const hot = 'THIS IS A JOKE. You people are idiots and you will hear from my lawyer!!!';
  expect(await ask('toWorkerIsHot', { text: hot, language: 'en' }, mailTab())).toEqual({
    ok: true,
    value: true,
  });
  const polite = 'Thank you for letting me know. I wish you and the team all the best.';
  expect(await ask('toWorkerIsHot', { text: polite, language: 'en' }, mailTab())).toEqual({
    ok: true,
    value: false,
  });
});
