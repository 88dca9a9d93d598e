import process from 'node:process';

const width = 22;

/** What the demo prints: headings, and lines of a name and what happened. */
export const say = {
  heading(words: string): void {
    process.stdout.write(`\n${words}\n`);
  },
  line(name: string, words: string): void {
    const [first = '', ...rest] = words.split('\n');
    const below = rest.map((line) => `  ${' '.repeat(width)}${line}`.trimEnd());
    process.stdout.write(`${[`  ${name.padEnd(width)}${first}`, ...below].join('\n')}\n`);
  },
};
