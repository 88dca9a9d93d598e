import { describe, expect, it } from 'vitest';
import { frame, heading, list, me, message, openPage } from './pages';

function pressed(html: string, nth = 0) {
  const { doc, reader, read } = openPage(html);
  const events: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    doc.addEventListener(type, (event) => {
      const target = event.target;
      if (target && 'className' in target) events.push(`${type} ${String(target.className)}`);
    });
  }
  const one = read().thread?.messages[nth];
  return { opened: one ? reader.openReply(one) : null, events };
}

const without = (html: string) => html.replace('<div class="aaq" role="button">↩</div>', '');

describe('opening a reply', () => {
  it('presses the button in the header of that very message, as a mouse does', () => {
    const { opened, events } = pressed(frame(heading() + list(message(), message({ name: 'Later' }))));
    expect(opened).toBe(true);
    expect(events).toEqual(['pointerdown aaq', 'mousedown aaq', 'pointerup aaq', 'mouseup aaq', 'click aaq']);
  });

  it('knows the button of the other build', () => {
    const html = message().replace(
      '<div class="aaq" role="button">↩</div>',
      '<button class="DILLkc">↩</button>',
    );
    expect(pressed(frame(heading() + list(html))).events.at(-1)).toBe('click DILLkc');
  });

  it('takes the link under the thread for the last message', () => {
    expect(pressed(frame(heading() + list(without(message())))).events.at(-1)).toBe('click ams bkH');
    const ownAfter = message({ email: me });
    expect(pressed(frame(heading() + list(without(message()), ownAfter))).events.at(-1)).toBe(
      'click ams bkH',
    );
  });

  it('does not answer another mail instead', () => {
    expect(pressed(frame(heading() + list(without(message()), message({ name: 'Later' }))))).toEqual({
      opened: false,
      events: [],
    });
  });

  it('does not press what is hidden, what a mail contains, or one of several nameless buttons', () => {
    const hidden = message().replace('class="aaq"', 'class="aaq" style="display:none"');
    const fake = without(message({ body: '<div class="aaq" role="button"></div>' }));
    const nameless = without(message()).replace(
      'bAm">',
      'bAm"><div role="button"></div><div role="button"></div>',
    );
    for (const html of [hidden, fake, nameless]) {
      expect(pressed(heading() + html)).toEqual({ opened: false, events: [] });
    }
  });

  it('presses the only nameless button of the header', () => {
    const html = without(message()).replace(
      '<div class="R1Zuwf" role="button">☺</div>',
      '<div id="r" role="button"></div>',
    );
    expect(pressed(heading() + html).opened).toBe(true);
  });
});

describe('the place of the banner', () => {
  it('is before the wrapper of the body, inside the message', () => {
    const { doc, reader, read } = openPage(frame(heading() + list(message())));
    const wrapper = doc.querySelector('.ii.gt');
    const [one] = read().thread?.messages ?? [];
    expect(one && reader.bannerPlace(one)).toEqual({ parent: wrapper?.parentElement, before: wrapper });
  });

  it('is before the body itself where there is no wrapper', () => {
    const { doc, reader, read } = openPage(
      '<div class="gs"><section><div class="a3s">Hi</div></section></div>',
    );
    const [one] = read().thread?.messages ?? [];
    expect(one && reader.bannerPlace(one)).toEqual({
      parent: doc.querySelector('section'),
      before: doc.querySelector('.a3s'),
    });
  });

  it('is nowhere for a collapsed message or one that the page has removed', () => {
    const { doc, reader, read } = openPage(frame(heading() + list(message({ state: 'kv' }), message())));
    const [collapsed, removed] = read().thread?.messages ?? [];
    expect(collapsed && reader.bannerPlace(collapsed)).toBeNull();
    doc.querySelector('.ii.gt')?.remove();
    expect(removed && reader.bannerPlace(removed)).toBeNull();
  });
});
