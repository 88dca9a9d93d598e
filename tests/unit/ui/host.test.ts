// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeHost, removeAllHosts } from '../../../lib/ui/host';
import { speakEnglish } from '../components/english';

beforeEach(() => {
  document.body.replaceChildren();
  speakEnglish();
});

describe('a host', () => {
  it('keeps clicks and letters from the webmail, which has shortcuts on them', () => {
    const heard = vi.fn();
    const host = makeHost('rebound-banner', '');
    const button = document.createElement('button');
    host.surface.append(button);
    document.body.append(host.element);
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.addEventListener(type, heard);
    const init = { bubbles: true, composed: true };
    button.dispatchEvent(new MouseEvent('mousedown', init));
    button.dispatchEvent(new MouseEvent('click', init));
    button.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'e' }));
    button.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter' }));
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.removeEventListener(type, heard);
  });

  it('lets the keys through that lead out of it', () => {
    const heard = vi.fn();
    const { element, surface } = makeHost('rebound-chip', '');
    document.body.append(element);
    document.addEventListener('keydown', heard);
    for (const key of ['Tab', 'Escape', 'F6']) {
      surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    document.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('says which language it speaks: the webmail may be in another', () => {
    expect(makeHost('rebound-banner', '').surface.lang).toBe('en');
  });

  it('is found and removed with its cell, also when an earlier script left it', () => {
    const cell = document.createElement('td');
    cell.dataset.rebound = '';
    cell.append(makeHost('rebound-compose', '').element);
    document.body.append(cell, makeHost('rebound-note', '').element, document.createElement('p'));
    removeAllHosts();
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(['p']);
  });
});
