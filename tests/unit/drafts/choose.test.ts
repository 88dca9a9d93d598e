import { expect, it } from 'vitest';
import { choose } from '../../../lib/drafts/choose';
import { moves } from '../../../lib/drafts/draft';
import { movesFor } from '../../../lib/drafts/moves-for';
import { languages, rejectionKinds } from '../../../lib/rejection/verdict';

const de = { language: 'de' } as const;

it('a second click gives another wording, in the language of the mail', () => {
  expect(choose('thanks', de, []).id).toBe('thanks/de/1');
  expect(choose('thanks', de, ['thanks/de/1']).id).toBe('thanks/de/2');
  expect(choose('thanks', de, ['thanks/de/1', 'feedback/de/3', 'thanks/de/2']).id).toBe('thanks/de/3');
});

it('once all are used, the one used longest ago comes round again', () => {
  expect(choose('thanks', de, ['thanks/de/2', 'thanks/de/3', 'thanks/de/1']).id).toBe('thanks/de/2');
  expect(choose('check-in', de, ['check-in/de/1', 'check-in/de/2', 'check-in/de/1']).id).toBe(
    'check-in/de/2',
  );
});

it('there is a wording for every move in every language', () => {
  for (const language of languages)
    for (const move of moves) expect(choose(move, { language }, [])).toMatchObject({ move, language });
});

it('every move is offered, thanks first', () => {
  for (const kind of [...rejectionKinds, null]) {
    expect(movesFor({ kind })[0]).toBe('thanks');
    expect(new Set(movesFor({ kind }))).toEqual(new Set(moves));
  }
});

it('where they mean to stay in touch, or the place is gone, keeping in touch comes before asking for feedback', () => {
  expect(movesFor({ kind: 'not-selected' }).slice(0, 3)).toEqual(['thanks', 'feedback', 'keep-in-touch']);
  for (const kind of ['keep-in-touch', 'position-cancelled'] as const)
    expect(movesFor({ kind }).slice(0, 3)).toEqual(['thanks', 'keep-in-touch', 'feedback']);
});
