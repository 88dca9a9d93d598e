/** Outlook-like pages for tests, in the layouts and builds that Outlook serves side by side. Fictional throughout. */
import { JSDOM } from 'jsdom';
import { createOutlookReader } from '../../../lib/mail/outlook';

export const host = 'https://outlook.live.com';
export const home = `${host}/mail/0/inbox`;
export const me = 'mina.okafor@example.org';
export const conversation = 'AAQkADAwATMwMAItOGY1/ZC0x+MDAKABAA5cU=';

export function openPage(html: string, url = home) {
  const { window } = new JSDOM(`<!doctype html>${html}`, { url });
  const reader = createOutlookReader(window.document, window.location);
  return { window, doc: window.document, reader, read: () => reader.read() };
}

/** 'ids': all of them. 'no ids': as a build of 2025-11, which has none on senders and dates. */
type Build = 'ids' | 'no ids';

export interface PageMessage {
  id?: string;
  name?: string;
  email?: string;
  body?: string;
  date?: string;
  /** 'bare': a closed card without any id. */
  state?: 'open' | 'closed' | 'bare' | 'opening';
  build?: Build;
  toolbar?: string;
  /** Put at the end of the card, where the reply stands. */
  foot?: string;
  /** The translated word before the sender. */
  from?: string;
}

let bodies = 0;

export const icons =
  '<button role="menuitem" id="reply"><i data-icon-name="ArrowReplyRegular"></i></button>' +
  '<button role="menuitem" id="all"><i data-icon-name="ArrowReplyAllRegular"></i></button>' +
  '<button role="menuitem" id="forward"><i data-icon-name="ArrowForwardRegular"></i></button>';

export function message(given: PageMessage = {}): string {
  const { id = 'QAEI7Wq1', name = 'Jonas Weber', email = 'jonas.weber@brightloom.example' } = given;
  const { body = '<p>Thank you for your application.</p>', date = 'Mo 03.11.2025 09:14' } = given;
  const { state = 'open', build = 'ids', toolbar = icons, foot = '', from = 'Von' } = given;
  const hasIds = build === 'ids' && state !== 'bare';
  const shown = email ? `${name}&lt;${email}&gt;` : name;
  const label = email && state !== 'bare' ? `aria-label="${from}: ${shown}"` : '';
  const sender = `<span class="Q84Kk" ${hasIds ? `id="MSG_${id}_FROM"` : ''}><div role="img" aria-label="JW">JW</div>
    <span class="o4zjZ" ${label} tabindex="0"><span class="OZZZK">${state === 'bare' ? name : shown}\uE8FB</span></span></span>`;
  const when = `<div ${state === 'bare' ? '' : 'data-testid="SentReceivedSavedTime"'} role="heading" aria-level="3"
    ${hasIds ? `id="MSG_${id}_DATETIME"` : ''}>${date}</div>`;
  if (state === 'closed' || state === 'bare') {
    return `<div class="aVla3"><div class="k2" aria-expanded="false" tabindex="-1">${sender}${when}<span>Thank you</span></div></div>`;
  }
  bodies += 1;
  const content = `<div role="document"><div id="UniqueMessageBody_${bodies}" aria-label="Nachrichtentext"><div><div class="rps_7a1c">${body}</div></div></div></div>`;
  return `<div class="aVla3"><div class="wide" aria-expanded="true"><div class="uSg02">${sender}
    <div aria-label="Nachrichtenaktionen" role="toolbar">${toolbar}</div>${when}</div>
    <div class="DrnCK"><div data-testid="RecipientWell" aria-label="An: Mina Okafor&lt;${me}&gt;">An: ${me}</div></div>
    ${state === 'opening' ? '' : content}${foot}</div></div>`;
}

export function subject(text = 'Your application', chip = ''): string {
  return `<div class="NTPm6"><div id="CONV_a8Xq_SUBJECT" role="heading" aria-level="2"><span title="${text}">${text}</span>${chip}</div></div>`;
}

/** The row under the last message. */
export const pills =
  '<div class="pills"><div><button id="pill">A</button></div><div><button>B</button></div><div><button>C</button></div></div>';

export function pane(content: string, attributes = ''): string {
  return `<div id="ReadingPaneContainerId" role="main" aria-label="Lesebereich" data-app-section="MailReadCompose">
    <div id="ConversationReadingPaneContainer" ${attributes}><div data-app-section="ConversationContainer">
    <div class="customScrollBar">${content}</div></div></div></div>`;
}

export function item(content: string, head = ''): string {
  return `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer" data-app-section="ItemContainer">${head}
    <div class="owaMailComposeEditorScrollContainer customScrollBar">${content}</div></div></div>`;
}

export function row(text: string, id: string, selected = false): string {
  const words = text && `Jonas Weber ${text} 09:14 Dear Mina, thank you`;
  return `<div role="option" id="AQAAB${id.length}" data-convid="${id}" aria-selected="${selected}" aria-label="${words}"><span title="${me}">${words}</span></div>`;
}

export function list(...rows: string[]): string {
  return `<div id="MailList"><div role="listbox" aria-label="Nachrichtenliste">${rows.join('')}</div></div>`;
}

export const mailboxTree = `<div role="tree"><div id="primaryMailboxRoot_1f2e" role="treeitem" aria-level="1" data-folder-name="${me}" title="${me}"></div>
  <div role="group" aria-labelledby="primaryMailboxRoot_1f2e"><div role="treeitem" aria-level="2" aria-selected="true" data-folder-name="inbox"></div></div></div>`;

/** The whole page: folders, list with the open conversation selected, pane. */
export function threePane(content: string, rows = row('Your application', conversation, true)): string {
  return `<head><title>Inbox - Mina Okafor - Outlook</title></head><body><div role="banner"><button id="O365_MainLink_Me" aria-label="Konto-Manager für Mina Okafor"></button></div>
    ${mailboxTree}${list(rows)}${pane(content)}</body>`;
}

export const thread = subject() + message();

export function editor(content = '<div class="elementToProof"><br></div>', n = 1): string {
  return `<div id="editorParent_${n}"><div role="textbox" aria-multiline="true" aria-label="Nachrichtentext" contenteditable="true" tabindex="0">${content}</div></div>`;
}

export const sendRow =
  '<div class="action-row"><div class="group"><div class="split"><button data-testid="ComposeSendButton">S</button><button aria-haspopup="true">v</button></div></div><button id="discardCompose">X</button></div>';

export const wells =
  '<div class="to"><div contenteditable="true" role="textbox" aria-label="An" class="EditorClass"></div><div contenteditable="true" role="textbox" aria-label="Cc"></div></div>';

export function inlineBox(content = editor(), n = 1): string {
  return `<div id="docking_InitVisiblePart_${n}">${sendRow}${wells}<div id="docking_DockingTriggerPart_${n}">${content}</div></div>`;
}

export function newMail(content = editor(), n = 0): string {
  return `<div id="ReadingPaneContainerId" role="main" data-app-section="MailReadCompose"><div id="docking_InitVisiblePart_${n}"><div class="surface">
    ${sendRow}<div class="fields">${wells}<input id="MSG_9_SUBJECT" value=""></div><div id="docking_DockingTriggerPart_${n}">${content}</div></div></div></div>`;
}
