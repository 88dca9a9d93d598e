import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gmailHooks, gmailLandmarks } from '../../../lib/mail/gmail-hooks';
import { createHookLog, type Hook } from '../../../lib/mail/hooks';

const hook: Hook = {
  name: 'subject',
  candidates: ['#new', '.newer', '.old'].map((selector) => ({ selector, seen: '2026', source: 'page' })),
};

function page(html: string) {
  return new JSDOM(html).window.document;
}

describe('a hook', () => {
  it('is found by its first candidate that matches, wherever that stands in the page', () => {
    const log = createHookLog();
    const found = log.first(page('<i class="old">1</i><b class="newer">2</b><b class="newer">3</b>'), hook);
    expect(found.map((element) => element.textContent)).toEqual(['2', '3']);
    expect(log.reports()).toEqual([{ name: 'subject', candidate: '.newer', count: 2 }]);
  });

  it('goes on to the next candidate when what it found is not accepted', () => {
    const doc = page('<b class="newer" hidden>2</b><i class="old">1</i>');
    const found = createHookLog().first(doc, hook, (element) => !element.hidden);
    expect(found.map((element) => element.textContent)).toEqual(['1']);
  });

  it('is reported as absent when no candidate matches', () => {
    const log = createHookLog();
    expect(log.first(page('<p></p>'), hook)).toEqual([]);
    expect(log.reports()).toEqual([{ name: 'subject', candidate: null, count: 0 }]);
  });

  it('may be the element that is searched itself', () => {
    const [old] = page('<i class="old"><i class="old"></i></i>').querySelectorAll('.old');
    expect(old && createHookLog().first(old, hook)).toHaveLength(2);
  });

  it('adds up over several searches', () => {
    const log = createHookLog();
    log.first(page('<i class="old"></i>'), hook);
    log.first(page('<p></p>'), hook);
    log.first(page('<b class="newer"></b>'), hook);
    expect(log.reports()).toEqual([{ name: 'subject', candidate: '.old, .newer', count: 2 }]);
  });

  it('gives all variants in the order of the page where two are shown at once', () => {
    const log = createHookLog();
    const found = log.every(page('<i class="old">1</i><b class="newer">2</b>'), hook);
    expect(found.map((element) => element.textContent)).toEqual(['1', '2']);
    expect(log.reports()).toEqual([{ name: 'subject', candidate: '.newer, .old', count: 2 }]);
  });
});

describe('the table of Gmail', () => {
  const all: Hook[] = [...Object.values(gmailHooks), ...gmailLandmarks];

  it('names each hook once, and dates and sources each candidate', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { candidates } of all) {
      expect(candidates.length).toBeGreaterThan(0);
      for (const { selector, seen, source } of candidates) {
        expect(seen, selector).toMatch(/^20\d\d(-\d\d){0,2}$/);
        expect(source, selector).not.toBe('');
        expect(() => page('').querySelector(selector)).not.toThrow();
      }
    }
  });

  it('never asks for a label: those are translated', () => {
    for (const { candidates } of all) {
      for (const { selector } of candidates) {
        expect(selector).not.toMatch(/(aria-label|title|data-tooltip|placeholder|alt)[~|^$*]?="(?!@)/);
      }
    }
  });
});
