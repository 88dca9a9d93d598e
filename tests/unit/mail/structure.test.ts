// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hooksOf } from '../../../lib/mail/sites';
import { shapeOf, structureReport } from '../../../lib/mail/structure';
import { frame, heading, list, message } from './pages';

const hooks = hooksOf('gmail');

function report(html: string): string {
  return structureReport(new DOMParser().parseFromString(html, 'text/html').body, hooks);
}

describe('the censored structure', () => {
  it('shows tags, roles, our own class names and the shapes of ids', () => {
    const lines = report(frame(heading() + list(message()))).split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ +h2\.hP id=a-9 data-legacy-thread-id=[9a]+ data-thread-perm-id=a$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ +div\.h7 role=listitem aria-expanded=true$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ +div\.a3s\.aiL$/));
  });

  it('says nothing of what stands in a mail, an editor or a list row', () => {
    const mail = report('<div class="a3s"><table role="grid"></table></div>');
    expect(mail.split('\n')).toEqual(['body', ' div.a3s']);
    expect(
      report('<table><tbody><tr class="zA"></tr><tr class="zA"></tr></tbody></table>').split('\n'),
    ).toHaveLength(4);
    expect(report('<div contenteditable="true"><b></b></div>')).toBe('body\n div contenteditable=true');
  });

  it('never holds text, names, addresses or values, wherever they stand', () => {
    const secret = 'Zebulon';
    const places = [
      (text: string) => `<p>${text}</p>`,
      (text: string) =>
        `<p class="${text}" id="${text}" title="${text}" role="${text}" hidden="${text}"></p>`,
      (text: string) =>
        `<p aria-label="${text}" aria-expanded="${text}" data-message-id="${text}" ${text}="1"></p>`,
      (text: string) =>
        `<span email="${text}@example.org" name="${text}" data-hovercard-id="${text}@x.example"></span>`,
      (text: string) => `<${text}-card><${text}></${text}></${text}-card>`,
      (text: string) => `<math><${text}></${text}></math><svg><${text}></${text}></svg>`,
      (text: string) => `<div contenteditable="${text}" data-${text}="${text}"></div><!-- ${text} -->`,
    ];
    for (const place of places) expect(report(place(secret)).toLowerCase()).not.toContain('zeb');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{7,12}$/), fc.nat(places.length - 1), (text, index) => {
        const name = `qx${text}`;
        expect(report(places[index]?.(name) ?? '')).not.toContain(name.slice(0, 4));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('is bounded in depth and length', () => {
    const deep = '<div>'.repeat(400);
    expect(report(deep).split('\n').length).toBeLessThanOrEqual(42);
    const wide = '<div role="listitem" id="abc:123"></div><p></p>'.repeat(5000);
    expect(report(wide).length).toBeLessThanOrEqual(18_000);
    expect(report(wide).split('\n').length).toBeLessThanOrEqual(600);
  });
});

describe('the shape of an id', () => {
  it.each([
    ['#msg-f:1847002003004005006', '#a-a:9'],
    ['19a1b2', '9a9a9'],
    ['MSG_AAMk+x/4=_FROM', 'a_a.a.9._a'],
    ['Jürgen Müller', 'a.a'],
    ['李雷', 'a'],
    ['\u202Eabc', '.a'],
  ])('of %j is %j', (id, shape) => {
    expect(shapeOf(id)).toBe(shape);
  });
});
