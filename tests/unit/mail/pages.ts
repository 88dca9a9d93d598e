/** Gmail-like pages for tests, in the layouts and builds that Gmail serves side by side. Fictional throughout. */
import { JSDOM } from 'jsdom';
import { createGmailReader } from '../../../lib/mail/gmail';

export const home = 'https://mail.google.com/mail/u/0/';
export const me = 'mina.okafor@example.org';

export function openPage(html: string, url = `${home}#inbox`) {
  const { window } = new JSDOM(`<!doctype html>${html}`, { url });
  const reader = createGmailReader(window.document, window.location);
  return { window, doc: window.document, reader, read: () => reader.read() };
}

export interface PageMessage {
  id?: string;
  permanent?: string;
  name?: string;
  email?: string;
  state?: 'h7' | 'kv' | 'kQ' | 'kx';
  body?: string;
  /** Put at the end of the list item, where Gmail has its inline reply. */
  foot?: string;
}

export function message(given: PageMessage = {}): string {
  const { state = 'h7', name = 'Jonas Weber', email = 'jonas.weber@brightloom.example', foot = '' } = given;
  const { id = '19a1b2c3d4e5f601', permanent = '', body = '<p>Thank you for your application.</p>' } = given;
  const people = `<span class="gD" email="${email}" name="${name}" data-hovercard-id="${email}"><span>${name}</span></span>`;
  const header = `<div class="gE iv gt"><table class="cf gJ"><tr><td class="gF gK"><h3 class="iw">${people}</h3></td>
    <td class="gH"><div class="gK"><span class="g3" title="3 Nov 2025, 09:14">3 Nov</span></div></td>
    <td class="gH acX bAm"><div class="R1Zuwf" role="button">☺</div><div class="aaq" role="button">↩</div></td></tr>
    <tr><td><span class="hb">an <span class="g2" email="${me}" name="ich">ich</span></span></td></tr></table></div>`;
  const inner =
    state === 'h7'
      ? `<div class="adn ads" ${permanent && `data-message-id="#${permanent}"`} ${id && `data-legacy-message-id="${id}"`}>
           <div class="gs">${header}<div><div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div></div>`
      : `<div class="adf ads"><div class="gs">${header}<div class="iA g6">Thank you</div></div></div>`;
  return `<div class="${state}" role="listitem" aria-expanded="${state === 'h7'}">${inner}${foot}</div>`;
}

export function heading(subject = 'Your application', id = '19a1b2c3d4e5f600'): string {
  const legacy = id && `data-legacy-thread-id="${id}"`;
  return `<div class="ha"><h2 class="hP" id="avWBGd-7" ${legacy} data-thread-perm-id="undefined">${subject}</h2></div>`;
}

const replyRow =
  '<div class="btDi4d"><div class="amr"><div class="nr"><div class="amn"><span class="ams bkH" role="link"></span></div></div></div></div>';

export function list(...messages: string[]): string {
  return `<div role="list">${messages.join('')}</div>${replyRow}`;
}

/** A thread in its three layouts: today's, the table of before 2023-11, and one whose classes nobody knows. */
export const layouts: Record<string, (content: string) => string> = {
  'full view': (content) => `<div class="g id"><div class="a98 iY">${content}</div></div>`,
  'table of before 2023-11': (content) =>
    `<div class="g id"><table class="Bs"><tr><td class="Bu"><div class="if">${content}</div></td></tr></table></div>`,
  'classes nobody knows': (content) => `<section class="Zq9x"><div class="kk1">${content}</div></section>`,
};

export function row(subject: string, id: string, marks = ''): string {
  const ids = `data-thread-id="#thread-f:1" data-legacy-thread-id="${id}" data-legacy-last-message-id="${id}"`;
  return `<tr class="zA yO ${marks}" role="row"><td><span class="yP" email="list@example.net">Liste</span></td>
    <td><span class="bog"><span ${ids}>${subject}</span></span></td></tr>`;
}

/** The list beside a reading pane. */
export function split(rows: string, pane: string): string {
  return `<div role="main"><div class="ae4" gh="tl"><table class="F">${rows}</table></div>
    <div class="aia"><div class="ao8"><div class="ao9">${pane && `<div class="a98 iY">${pane}</div>`}</div></div></div></div>`;
}

export function frame(main: string, title = `Your application - ${me} - Gmail`): string {
  return `<head><title>${title}</title></head><body class="aAU">
    <div class="nH" style="display:none"><div role="main"><h2 class="hP" data-legacy-thread-id="19000000000000ff">Left open</h2></div></div>
    <div role="main">${main}</div></body>`;
}

export function editor(attributes = 'g_editable="true"'): string {
  return `<div class="Am aiL Al editable LW-avf" role="textbox" contenteditable="true" ${attributes}><br></div>`;
}

export const sendRow =
  '<table class="IZ"><tr class="btC"><td class="gU Up"><div class="aoO" role="button"></div></td><td class="oc gU"></td></tr></table>';

export function windowBox(content = editor(), attributes = ''): string {
  return `<div class="dw"><div class="nH"><div class="nH nn" role="dialog" ${attributes}><div class="nH Hd" role="dialog">
    <form><input name="subjectbox" class="aoT"><input name="rm" value=""></form>${content}${sendRow}</div></div></div></div>`;
}

export function inlineBox(content = editor()): string {
  return `<div class="ip adB"><div class="HM"></div><div class="M9">${content}${sendRow}</div></div>`;
}
