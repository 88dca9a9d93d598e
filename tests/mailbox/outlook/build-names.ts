import { spread } from './ids';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** The class that a build of Outlook has in place of a readable one: five letters, others in every build. */
export function buildName(name: string, build: string): string {
  let left = spread(`${build} ${name}`);
  let text = letters[left % 52] ?? 'a';
  left = Math.floor(left / 52);
  while (text.length < 5) {
    text += letters[left % letters.length];
    left = Math.floor(left / letters.length);
  }
  return text;
}

/** A style sheet written with `.k-name`, in the names of a build. */
export function styleFor(css: string, build: string): string {
  return css.replace(/\.k-([a-z-]+)/g, (_, name: string) => `.${buildName(name, build)}`);
}
