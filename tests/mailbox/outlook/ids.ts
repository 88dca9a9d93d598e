/** Outlook's ids for the demo mails, in the shapes that Exchange gives them: base64 with `+`, `/` and `=`. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** FNV-1a, 32 bits, and mixed at the end: its lower bits alone would be the same for many texts. */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function base64(seed: string, length: number): string {
  return Array.from({ length }, (_, place) => letters[spread(`${seed} ${place}`) % letters.length]).join('');
}

/** `data-convid`: `AAQk…=`, the same in every session. */
export function conversationId(thread: { id: string }): string {
  return `AAQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEAB${base64(`conversation ${thread.id}`, 18)}+/0=`;
}

/** The id of one message: the `id` of its row where conversations are off, and what a deep link names. */
export function itemId(mail: { id: string }): string {
  return `AQMkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoARgAAA${base64(`item ${mail.id}`, 22)}/+AAAA=`;
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** The short id in `MSG_…_FROM` and `CONV_…_SUBJECT`; `session` makes it another one. */
export function shortId(name: string, session: string): string {
  const middle = Array.from(
    { length: 7 },
    (_, place) => capitals[spread(`${session} ${name} ${place}`) % capitals.length],
  );
  return `Q${middle.join('')}QAA`;
}
