// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MenuEntry, makeMenu } from '../../../lib/ui/menu';

const entry = (name: string): MenuEntry => ({ id: name, name, about: `About ${name}` });
const groups = [[entry('Apples'), entry('Bananas'), entry('Blackberries')], [entry('Äpfel')]];

function openMenu(trusts = () => true) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const opener = document.createElement('button');
  const choose = vi.fn();
  const menu = makeMenu(opener, 'Fruit', groups, choose, trusts);
  root.append(opener, menu.element);
  document.body.replaceChildren(host);
  menu.open('first');
  const focused = (): string | undefined => root.activeElement?.querySelector('b')?.textContent;
  const press = (key: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    root.activeElement?.dispatchEvent(event);
    return event;
  };
  return { menu, root, opener, choose, focused, press };
}

beforeEach(() => document.body.replaceChildren());

describe('the menu of drafts', () => {
  it('is walked with arrows, Home and End, around both ends', () => {
    const { press, focused } = openMenu();
    const walk = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(key);
      return focused();
    });
    expect(walk).toEqual(['Bananas', 'Blackberries', 'Äpfel', 'Apples', 'Äpfel', 'Apples']);
  });

  it('goes to an entry by its first letters', () => {
    const { press, focused } = openMenu();
    press('b');
    expect(focused()).toBe('Bananas');
    press('l');
    expect(focused()).toBe('Blackberries');
  });

  it.each(['Escape', 'Tab'])('closes on %s and gives the focus back', (key) => {
    const { press, menu, root, opener } = openMenu();
    const event = press(key);
    expect(menu.isOpen).toBe(false);
    expect(root.activeElement).toBe(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(event.defaultPrevented).toBe(true);
  });

  it('chooses once and closes', () => {
    const { root, choose, menu } = openMenu();
    root.querySelectorAll<HTMLElement>('[role="menuitem"]')[1]?.click();
    expect(choose).toHaveBeenCalledExactlyOnceWith('Bananas');
    expect(menu.isOpen).toBe(false);
  });

  it('closes when something else is pressed', () => {
    const { menu } = openMenu();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(menu.isOpen).toBe(false);
  });

  it('does not act on keys and clicks of the page’s script', () => {
    const { press, focused, root, choose } = openMenu(() => false);
    press('End');
    root.querySelector<HTMLElement>('[role="menuitem"]')?.click();
    expect(focused()).toBe('Apples');
    expect(choose).not.toHaveBeenCalled();
  });
});
