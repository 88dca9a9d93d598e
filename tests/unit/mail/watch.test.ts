// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Looked, type WatchOptions, watchPage } from '../../../lib/mail/watch';

let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  document.body.replaceChildren();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

function change(): void {
  document.body.append(document.createElement('p'));
}

/** Lets the observer speak, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function watch(look: () => Looked = () => 'no-mail', options: WatchOptions = {}) {
  const looks: number[] = [];
  stop = watchPage(
    document,
    () => {
      looks.push(performance.now());
      return look();
    },
    options,
  );
  return looks;
}

/** A look that takes so many milliseconds. */
function takes(milliseconds: number): () => Looked {
  return () => {
    vi.advanceTimersByTime(milliseconds);
    return 'no-mail';
  };
}

describe('watching a page', () => {
  it('looks once at the start and then only after changes', async () => {
    const looks = watch();
    await pass(5000);
    expect(looks).toHaveLength(1);
    change();
    await pass(5000);
    expect(looks).toHaveLength(2);
  });

  it('looks soon after a change, once for a burst, and sees the last of it', async () => {
    const seen: number[] = [];
    const looks = watch(() => {
      seen.push(document.body.childElementCount);
      return 'no-mail';
    });
    await pass(1000);
    const started = performance.now();
    for (let count = 0; count < 10; count += 1) change();
    await pass(25);
    expect(looks).toHaveLength(2);
    expect((looks[1] ?? 0) - started).toBeLessThanOrEqual(20);
    expect(seen.at(-1)).toBe(10);
    change();
    await pass(1000);
    expect(seen.at(-1)).toBe(11);
  });

  it('never sees what the look itself writes', async () => {
    const looks = watch(() => {
      change();
      return 'no-mail';
    });
    await pass(10_000);
    expect(looks).toHaveLength(1);
  });

  it('spends less than one hundredth of the time in a storm, and still looks every second', async () => {
    const cost = 4;
    const looks = watch(takes(cost));
    await pass(20_000);
    looks.length = 0;
    const started = performance.now();
    const storm = setInterval(change, 5);
    await pass(10_000);
    clearInterval(storm);
    const share = (looks.length * cost) / (performance.now() - started);
    expect(share).toBeLessThan(0.01);
    expect(looks.length).toBeGreaterThan(10);
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1000 + cost + 5);
  });

  it('looks at once again when the page was calm for a while', async () => {
    const looks = watch(takes(2));
    const storm = setInterval(change, 5);
    await pass(5000);
    clearInterval(storm);
    await pass(8000);
    looks.length = 0;
    const started = performance.now();
    change();
    await pass(30);
    change();
    await pass(60);
    expect(looks.map((at) => at <= started + 100)).toEqual([true, true]);
  });

  it.each(['pointerup', 'hashchange'])(
    'looks at once after a %s, however busy the page has been',
    async (act) => {
      const looks = watch(takes(10));
      const storm = setInterval(change, 5);
      await pass(5000);
      looks.length = 0;
      const started = performance.now();
      (act === 'pointerup' ? document : window).dispatchEvent(new Event(act));
      await pass(1500);
      clearInterval(storm);
      expect((looks[0] ?? Infinity) - started).toBeLessThan(50);
    },
  );

  it.each(['data-legacy-thread-id', 'class', 'aria-expanded', 'style', 'data-convid'])(
    'sees a change of %s',
    async (name) => {
      const looks = watch();
      await pass(1000);
      document.body.setAttribute(name, 'x');
      await pass(50);
      document.body.removeAttribute(name);
      expect(looks).toHaveLength(2);
    },
  );

  it('sees the title, which tells the account, and a new address', async () => {
    const looks = watch();
    await pass(1000);
    document.title = 'Inbox - mina@example.org - Gmail';
    await pass(50);
    expect(looks).toHaveLength(2);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await pass(50);
    expect(looks).toHaveLength(3);
  });

  it('looks a few times more when a look asks for it, not for ever', async () => {
    const looks = watch(() => 'unfinished', { again: [100, 300] });
    await pass(60_000);
    expect(looks.map(Math.round).map((at) => at - Math.round(looks[0] ?? 0))).toEqual([0, 120, 320]);
    change();
    await pass(60_000);
    expect(looks).toHaveLength(6);
  });

  it('looks again after a change of address: never where it saw a mail, once where it saw none, a few times where something was unfinished', async () => {
    const mail = watch(() => 'mail');
    await pass(1000);
    location.hash = '#inbox/FMfcgz';
    await pass(60_000);
    expect(mail).toHaveLength(2);
    stop();
    const none = watch(() => 'no-mail');
    await pass(1000);
    location.hash = '#inbox/FMfcgy';
    await pass(60_000);
    expect(none).toHaveLength(3);
    stop();
    const unfinished = watch(() => 'unfinished', { again: [100, 300] });
    await pass(60_000);
    location.hash = '#inbox/FMfcgx';
    await pass(60_000);
    location.hash = '';
    expect(unfinished.length).toBeGreaterThanOrEqual(6);
  });

  it('looks no more for a mail that has come in the meantime', async () => {
    let looked: Looked = 'no-mail';
    const looks = watch(() => looked);
    await pass(1000);
    location.hash = '#inbox/FMfcgw';
    await pass(100);
    looked = 'mail';
    change();
    await pass(60_000);
    location.hash = '';
    expect(looks).toHaveLength(3);
  });

  it('goes on after a look that failed', async () => {
    let fails = true;
    const looks = watch(() => {
      if (fails) throw new Error('the page was not as expected');
      return 'no-mail';
    });
    await expect(pass(100)).rejects.toThrow('not as expected');
    fails = false;
    change();
    await pass(100);
    expect(looks).toHaveLength(2);
  });

  it('is over when stopped, also from within a look', async () => {
    const looks = watch(() => {
      stop();
      return 'unfinished';
    });
    await pass(100);
    change();
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await pass(10_000);
    expect(looks).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
