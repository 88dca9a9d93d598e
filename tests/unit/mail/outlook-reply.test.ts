import { describe, expect, it } from 'vitest';
import {
  icons,
  inlineBox,
  item,
  me,
  message,
  openPage,
  pills,
  subject,
  thread,
  threePane,
} from './outlook-pages';

function pressed(html: string, nth = 0) {
  const { doc, reader, read } = openPage(html);
  const events: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    doc.addEventListener(type, (event) => {
      const target = event.target;
      if (target && 'id' in target) events.push(`${type} ${String(target.id)}`);
    });
  }
  const one = read().thread?.messages[nth];
  return { opened: one ? reader.openReply(one) : null, events };
}

const drawn =
  '<button id="first"><svg></svg></button><button><svg></svg></button><button><svg></svg></button>';
const last = (html: string, nth?: number) => pressed(html, nth).events.at(-1);
const conversationOf = (...messages: string[]) => threePane(subject() + messages.join('') + pills);

describe('opening a reply', () => {
  it('presses the button of that very message, as a mouse does', () => {
    const toolbar = icons.replaceAll('id="', 'id="second-');
    const two = conversationOf(message({ id: 'A' }), message({ id: 'B', toolbar }));
    expect(pressed(two)).toEqual({
      opened: true,
      events: ['pointerdown reply', 'mousedown reply', 'pointerup reply', 'mouseup reply', 'click reply'],
    });
    expect(last(two, 1)).toBe('click second-reply');
  });

  it('takes none of the buttons beside it for it, in any order', () => {
    const toolbar = [...icons.matchAll(/<button.*?<\/button>/g)]
      .map(([button]) => button)
      .toReversed()
      .join('');
    expect(last(conversationOf(message({ toolbar })))).toBe('click reply');
    const noReply = icons.replace('ArrowReplyRegular', 'EmojiRegular');
    expect(pressed(threePane(subject() + message({ toolbar: noReply })))).toEqual({
      opened: false,
      events: [],
    });
  });

  it('takes the row under the last message where icons have no names', () => {
    expect(last(conversationOf(message({ toolbar: drawn })))).toBe('click pill');
    expect(
      last(conversationOf(message({ toolbar: drawn, id: 'A' }), message({ email: me, toolbar: drawn }))),
    ).toBe('click pill');
    expect(last(threePane(subject() + message({ toolbar: '', foot: pills })))).toBe('click pill');
  });

  it('does not answer another mail instead', () => {
    const two = conversationOf(
      message({ id: 'A', toolbar: '' }),
      message({ id: 'B', name: 'Later', toolbar: '' }),
    );
    expect(pressed(two)).toEqual({ opened: false, events: [] });
  });

  it('takes the first button of the toolbar where nothing else tells', () => {
    expect(last(threePane(subject() + message({ toolbar: drawn })))).toBe('click first');
    const single = item(
      '<div role="toolbar"><button id="first"></button><button></button></div><div id="UniqueMessageBody_1">Hi</div>',
    );
    expect(last(single)).toBe('click first');
  });

  it.each([
    ['a hidden button', message({ toolbar: icons.replace('id="reply"', 'style="display:none"') })],
    ['a button that is off', message({ toolbar: icons.replace('id="reply"', 'aria-disabled="true"') })],
    ['a button in the mail', message({ toolbar: '', body: `<div role="toolbar">${icons}</div>` })],
    [
      'a button of a compose box',
      message({ toolbar: '', foot: inlineBox(`<div role="toolbar">${icons}</div>`) }),
    ],
    ['a lone button', message({ toolbar: '<button id="only"></button>' })],
    ['a menu', message({ toolbar: `<button aria-haspopup="true"></button>${drawn}` })],
  ])('does not press %s', (_, html) => {
    expect(pressed(threePane(subject() + html))).toEqual({ opened: false, events: [] });
  });
});

const placeOf = (html: string) => {
  const { reader, read } = openPage(html);
  const one = read().thread?.messages.find(({ body }) => body);
  return { one, place: one && reader.bannerPlace(one) };
};

describe('the place of the banner', () => {
  it('is before the wrapper of the body, inside the message', () => {
    const { one, place } = placeOf(threePane(thread));
    expect(place?.before).toBe(one?.body?.parentElement);
    expect(one?.element.contains(place?.parent ?? null)).toBe(true);
  });

  it('is outside of the scroll area that some builds put around the body', () => {
    const wrapped =
      '<span id="MSG_A_FROM">Ana</span><div class="customScrollBar"><div id="UniqueMessageBody_3" role="document">Hi</div></div>';
    const { place } = placeOf(threePane(`${subject()}<div class="card">${wrapped}</div>`));
    expect(place?.parent.className).toBe('card');
  });

  it('stays the same once the banner stands there', () => {
    const { reader, read, doc } = openPage(threePane(subject() + message({ build: 'no ids' })));
    const [one] = read().thread?.messages ?? [];
    const place = one && reader.bannerPlace(one);
    place?.parent.insertBefore(doc.createElement('rebound-banner'), place.before);
    const [again] = read().thread?.messages ?? [];
    expect(again && reader.bannerPlace(again)).toEqual(place);
    expect(again?.element).toBe(one?.element);
  });

  it('is never in the body, nor above the subject', () => {
    for (const html of [
      threePane(thread),
      item(message(), subject()),
      message(),
      '<div id="UniqueMessageBody_1">Hi</div>',
    ]) {
      const { one, place } = placeOf(html);
      expect(place).toBeTruthy();
      expect(one?.body?.contains(place?.parent ?? null)).toBe(false);
      expect(place?.parent.querySelector('[id^="CONV_"]')).toBeNull();
    }
  });

  it('is nowhere for a closed message or one that the page has removed', () => {
    const { doc, reader, read } = openPage(
      threePane(subject() + message({ state: 'closed', id: 'A' }) + message()),
    );
    const [closed, removed] = read().thread?.messages ?? [];
    expect(closed && reader.bannerPlace(closed)).toBeNull();
    doc.querySelector('[id^="UniqueMessageBody"]')?.remove();
    expect(removed && reader.bannerPlace(removed)).toBeNull();
  });
});
