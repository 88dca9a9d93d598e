import { el } from '../../client/dom';

const pictures = /(\p{Extended_Pictographic}\uFE0F?)/u;

function picture(emoji: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** Gmail shows every emoji of a subject as a picture with the character in `data-emoji`. */
export function emojiText(text: string): (Node | string)[] {
  return text
    .split(pictures)
    .filter((part) => part !== '')
    .map((part) =>
      pictures.test(part)
        ? el('img', { class: 'an1', 'data-emoji': part, 'aria-label': part, src: picture(part) })
        : part,
    );
}
