import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysToHuman } from '../../../lib/drafts/noreply';

const robot = { name: 'Kite Careers', email: 'no-reply@kite.example' };
const maya = { name: 'Maya Lindholm', email: 'maya.lindholm@kite.example' };

const hostile = fc.string({
  unit: fc.constantFrom('a', 'ß', '&', '#', '?', '=', '/', ':', '@', ' ', '\n', '\u202E', '\uD800', '%'),
});

describe('in place of a no-reply sender', () => {
  it('the human who wrote earlier comes first, the latest of them before the others', () => {
    const tom = { name: 'Tom Okafor', email: 'tom@kite.example' };
    const ways = waysToHuman(robot, [tom, robot, maya, { ...tom, email: 'TOM@kite.example' }], null, null);
    expect(ways).toEqual([
      { way: 'earlier-sender', name: 'Tom Okafor', email: 'TOM@kite.example' },
      { way: 'earlier-sender', ...maya },
      { way: 'recruiter-draft', move: 'recruiter' },
    ]);
  });

  it('a person named in the mail is offered with a search for them', () => {
    expect(waysToHuman(robot, [], 'Maya Lindholm', 'Kite & Söhne')).toEqual([
      { way: 'named-person', name: 'Maya Lindholm' },
      {
        way: 'people-search',
        words: 'Maya Lindholm Kite & Söhne',
        link: 'https://www.linkedin.com/search/results/people/?keywords=Maya+Lindholm+Kite+%26+S%C3%B6hne',
      },
      { way: 'recruiter-draft', move: 'recruiter' },
    ]);
  });

  it('with only the company known, its recruiters are searched for', () => {
    expect(waysToHuman(robot, [], null, 'Kite')[0]).toMatchObject({
      way: 'people-search',
      words: 'Kite recruiter',
    });
  });

  it('whatever the mail holds, a link goes to the people search and nowhere else', () => {
    fc.assert(
      fc.property(hostile, hostile, (person, company) => {
        for (const way of waysToHuman(robot, [{ name: person, email: company }], person, company)) {
          if (way.way !== 'people-search') continue;
          const url = new URL(way.link);
          expect(url.origin + url.pathname).toBe('https://www.linkedin.com/search/results/people/');
          expect([...url.searchParams.keys()]).toEqual(['keywords']);
          expect(url.hash).toBe('');
        }
      }),
    );
  });
});
