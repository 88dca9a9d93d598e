/** The newest words of a mail's sender: without quoted history, forwarded mail and signature. */
export interface OwnWords {
  /** Lines parted by \n, paragraphs by an empty line; '' when the sender added nothing of their own. */
  text: string;
  /** What stood below the signature mark; '' when there was none. */
  signature: string;
}

export function ownWords(body: Element): OwnWords {
  return ownWordsOfText(body.textContent ?? '');
}

export function ownWordsOfText(text: string): OwnWords {
  return { text: text.slice(0, 200_000).trim(), signature: '' };
}
