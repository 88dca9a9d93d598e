// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Sight = (entries: { isIntersecting: boolean; boundingClientRect: { height: number } }[]) => void;
const watched = new Map<Element, Sight>();

/** Stands in for the browser's: the test says what is in sight. */
class FakeObserver {
  private readonly tell: Sight;
  constructor(tell: Sight) {
    this.tell = tell;
  }
  observe(element: Element) {
    watched.set(element, this.tell);
  }
  disconnect() {}
}

async function list(count: number, keep = -1) {
  const { ChunkedList } = await import('../../../components/ChunkedList');
  const items = Array.from({ length: count }, (_, index) => `item ${index}`);
  render(
    <ChunkedList
      items={items}
      estimate={50}
      keep={keep}
      renderItem={(item, index) => (
        <li key={item} aria-posinset={index + 1}>
          {item}
        </li>
      )}
    />,
  );
}

const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const chunks = () => [...document.querySelectorAll<HTMLElement>('ul')];
function see(chunk: number, isIntersecting: boolean, height = 640) {
  const element = chunks()[chunk];
  act(() => element && watched.get(element)?.([{ isIntersecting, boundingClientRect: { height } }]));
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => {
  cleanup();
  watched.clear();
  vi.unstubAllGlobals();
});

describe('ChunkedList', () => {
  it('makes only the first items of a long list, and holds room for the rest', async () => {
    await list(20_000);
    expect(shown()[0]).toBe('item 0');
    expect(shown().length).toBeLessThan(50);
    const [, second] = chunks();
    expect(second?.style.blockSize).toBe(`${shown().length * 50}px`);
  });

  it('makes what comes near, and keeps the height of what went', async () => {
    await list(100);
    const next = `item ${shown().length}`;
    expect(shown()).not.toContain(next);
    see(1, true);
    expect(shown()).toContain(next);
    see(1, false, 777);
    expect(shown()).not.toContain(next);
    expect(chunks()[1]?.style.blockSize).toBe('777px');
  });

  it('keeps the item that has the keyboard, wherever it is', async () => {
    await list(100, 57);
    expect(shown()).toContain('item 57');
  });

  it('makes everything where the browser can not tell what is in sight', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    await list(100);
    expect(shown()).toHaveLength(100);
  });
});
