/** A webmail made of plain values: a page in jsdom and a reader that reads it back. */
import type { Composer, MailReader, MailView, Message } from '../../../lib/mail/reader';

export interface FakeMessage {
  id: string | null;
  text: string;
  from?: { name: string; email: string };
  own?: boolean;
  expanded?: boolean;
}

const company = { name: 'Rosalind Achterberg', email: 'rosalind@harbourlight.example' };

export class FakeMail {
  threadId: string | null = null;
  subject = '';
  address: string | null = 'noor@mailbox.example';
  messages: Message[] = [];
  composers: Composer[] = [];
  missing: string[] = [];
  newestFirst: boolean | null = false;
  /** What a click on Reply does; null when the page has no such button. */
  onReply: (() => void) | null = () => this.openComposer();
  looks = 0;
  private element: HTMLElement | null = null;

  open(threadId: string | null, subject: string, messages: FakeMessage[]): void {
    this.close();
    this.threadId = threadId;
    this.subject = subject;
    this.element = document.createElement('main');
    document.body.append(this.element);
    this.messages = messages.map((message) => this.paint(message));
  }

  close(): void {
    this.element?.remove();
    this.element = null;
    this.threadId = null;
    this.messages = [];
    this.composers = [];
  }

  /** Throws the messages away and draws them anew, as a framework does. */
  repaint(): void {
    for (const message of this.messages) {
      const text = message.body?.textContent ?? '';
      message.element.remove();
      Object.assign(message, this.card(text));
    }
  }

  openComposer(threadId: string | null = this.threadId, reply = true): Composer {
    const root = document.createElement('form');
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    editor.tabIndex = 0;
    root.append(editor);
    (reply ? this.element : document.body)?.append(root);
    const composer: Composer = { kind: reply ? 'inline' : 'window', root, editor, threadId, reply };
    this.composers = [...this.composers, composer];
    return composer;
  }

  readonly reader: MailReader = {
    site: 'gmail',
    idsLast: true,
    insertion: ['insertText'],
    isMailApp: () => true,
    read: () => this.view(),
    landmarks: () => [],
    bannerPlace: ({ body }) => (body?.parentElement ? { parent: body.parentElement, before: body } : null),
    composeButtonPlace: ({ root }) => ({ parent: root, before: null }),
    openReply: () => {
      this.onReply?.();
      return this.onReply !== null;
    },
    endOfOwnText: (editor) => editor.querySelector('.signature'),
  };

  private view(): MailView {
    this.looks += 1;
    const { element, threadId, subject, messages, composers, missing, address } = this;
    const thread = element && {
      id: threadId,
      subject,
      link: threadId && `https://mail.google.com/mail/u/0/#all/${threadId}`,
      element,
      messages,
      newestFirst: this.newestFirst,
    };
    return { account: { index: '0', address }, thread, composers, hooks: [], missing };
  }

  private paint({ id, text, from = company, own = false, expanded = true }: FakeMessage): Message {
    const { element, body } = this.card(text);
    return {
      id,
      from,
      own,
      expanded,
      clipped: false,
      dateText: '3 March',
      receivedAt: null,
      element,
      body: expanded ? body : null,
    };
  }

  private card(text: string): { element: HTMLElement; body: HTMLElement } {
    const element = document.createElement('article');
    const body = document.createElement('div');
    body.textContent = text;
    element.append(body);
    this.element?.append(element);
    return { element, body };
  }
}
