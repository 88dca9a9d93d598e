import { describe, expect, it } from 'vitest';
import { conversationLink, itemLink, outlookPlace } from '../../../lib/mail/outlook-location';
import {
  conversation,
  host,
  item,
  list,
  message,
  openPage,
  row,
  subject,
  thread,
  threePane,
} from './outlook-pages';

describe('the mail app', () => {
  it.each([
    `${host}/mail/`,
    `${host}/mail/0/inbox/id/AQQkADAw%2BZ%3D`,
    'https://outlook.office.com/mail/sentitems',
    'https://outlook.office365.com/mail/0/AAMkAGI2TG93AAA%3D',
    'https://outlook.cloud.microsoft/mail/jobs@brightloom.example/inbox',
    `${host}/mail/deeplink/read/AAkALgAA?ispopout=0`,
    `${host}/mail/deeplink?popoutv2=1&version=20260915005.08`,
  ])('is at %s', (url) => {
    const { reader, read } = openPage(threePane(thread), url);
    expect(reader.isMailApp()).toBe(true);
    expect(read().thread?.messages).toHaveLength(1);
  });

  it.each([
    ['settings', `${host}/mail/options/mail/layout`],
    ['settings of an account', `${host}/mail/0/options/general`],
    ['print view', `${host}/mail/0/print`],
    ['immersive reader', `${host}/mail/0/immersivereader/AAkA`],
    ['deeplink to a file', `${host}/mail/deeplink/attachment/AAkA`],
    ['calendar', `${host}/calendar/view/week`],
    ['people', 'https://outlook.office.com/people/'],
    ['old Outlook', 'https://outlook.office.com/owa/?path=/mail'],
    ['another host', 'https://outlook.live.com.example.net/mail/0/'],
    ['another scheme', 'http://outlook.live.com/mail/0/'],
    ['another port', 'https://outlook.live.com:8443/mail/0/'],
    ['no address at all', 'about:blank'],
  ])('is not the %s', (_, url) => {
    const { reader, read } = openPage(threePane(thread), url);
    expect(reader.isMailApp()).toBe(false);
    expect(read()).toMatchObject({ thread: null, composers: [], missing: [] });
  });

  it('is not there before Outlook has painted a frame', () => {
    expect(openPage('<div id="loadingScreen"></div>').reader.isMailApp()).toBe(false);
  });
});

describe('an address of Outlook', () => {
  it.each([
    [`${host}/mail/0/inbox`, '0', 'inbox', null],
    [`${host}/mail/12/`, '12', '', null],
    [`${host}/mail/sentitems/id/AAQk%2Fx`, null, 'sentitems', 'AAQk/x'],
    [`${host}/mail/0/deeplink/read/AAkA%2Bb%3D?ispopout=0`, '0', '', 'AAkA+b='],
    [`${host}/mail/deeplink?ItemID=AAkA+b%2Fc=&exvsurl=1`, null, '', 'AAkA+b/c='],
    [`${host}/mail/inbox/rp/AAQk1`, null, 'inbox', 'AAQk1'],
    [`${host}/mail/inbox/id/%E0%A4%A`, null, 'inbox', null],
  ])('%s has account, folder and id', (url, index, folder, id) => {
    const place = outlookPlace(url);
    expect([place?.index, place?.folder, place?.named?.id ?? null]).toEqual([index, folder, id]);
  });

  it('makes links on its own host, in its own mailbox', () => {
    const place = outlookPlace('https://outlook.cloud.microsoft/mail/1/archive/id/x');
    expect(place && conversationLink(place, conversation)).toBe(
      `https://outlook.cloud.microsoft/mail/1/archive/id/${encodeURIComponent(conversation)}`,
    );
    expect(place && itemLink(place, 'AAkA+/=')).toBe(
      'https://outlook.cloud.microsoft/mail/1/deeplink/read/AAkA%2B%2F%3D?ispopout=0',
    );
    const shared = outlookPlace('https://outlook.office.com/mail/jobs@brightloom.example/');
    expect(shared && conversationLink(shared, '../../x')).toBe(
      'https://outlook.office.com/mail/jobs@brightloom.example/inbox/id/..%2F..%2Fx',
    );
  });
});

const single = item(message(), subject());
const idAt = (html: string, path: string) => {
  const { thread: found } = openPage(html, `${host}${path}`).read();
  return found && [found.id, found.link];
};

describe('the id in the address', () => {
  it('is taken in a window of its own', () => {
    const link = `${host}/mail/deeplink/read/AAkA%2B1%3D?ispopout=0`;
    expect(idAt(single, '/mail/deeplink/read/AAkA%2B1%3D?ispopout=0')).toEqual(['AAkA+1=', link]);
    expect(idAt(single, '/mail/0/deeplink/read/AAkA%2B1%3D')?.[1]).toBe(link.replace('/mail/', '/mail/0/'));
    expect(idAt(single, `/mail/inbox/id/${encodeURIComponent(conversation)}?popoutv2=1`)).toEqual([
      conversation,
      `${host}/mail/inbox/id/${encodeURIComponent(conversation)}`,
    ]);
  });

  it('is never taken beside a list: it changes before the pane does', () => {
    expect(idAt(single, '/mail/inbox/id/AAQkOther')).toEqual([null, null]);
    const withList = list(row('Something else', 'AAQkElse')) + single;
    expect(idAt(withList, '/mail/deeplink/read/AAkA1')).toEqual([null, null]);
  });

  it('is not one of a mail in a window for writing', () => {
    expect(idAt(single, '/mail/compose/AAkAdraft')).toEqual([null, null]);
  });
});
