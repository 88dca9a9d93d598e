import { expect, it } from 'vitest';
import { timeline } from '../../../lib/follow-ups/timeline';
import { day, example, monday, step } from '../components/example-follow-ups';

it('tells what came, what was sent and what is next in the order of time', () => {
  const entries = timeline(
    example({
      receivedAt: monday - 3 * day,
      detectedAt: monday - 2 * day,
      steps: [
        step('check-in', monday + 90 * day),
        step('thanks', monday - 2 * day, { state: 'done', closedAt: monday - day, draftId: 'thanks/en/1' }),
      ],
      drafted: { move: 'thanks', draftId: 'thanks/en/1', at: monday - day - 1 },
    }),
  );
  expect(entries.map(({ type, at }) => [type, (at - monday) / day])).toEqual([
    ['came', -3],
    ['flagged', -2],
    ['inserted', expect.closeTo(-1)],
    ['step', -1],
    ['step', 90],
  ]);
});

it('ends with how the thread ended', () => {
  const entries = timeline(example({ state: 'answered', stateAt: monday + 99 * day }));
  expect(entries.at(-1)).toEqual({ type: 'ended', at: monday + 99 * day, state: 'answered' });
});
