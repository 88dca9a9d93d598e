import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../assets/locales');

/** The stores' limits: Chrome's summary, and the listing of the strictest. */
const most = { summary: 132, listing: 10_000 };

type Say = (key: string) => string;

function sayIn(locale: unknown): Say {
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>(
        (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
        locale,
      );
    if (typeof found !== 'string') throw new Error(`There is no ${key}`);
    return found;
  };
}

const steps = ['one', 'two', 'three', 'four'];
const items = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `dashboard.about.${kind}.item${index + 1}`);

/** What a store's page says: the words of the extension itself, so they are translated and true with it. */
function listing(say: Say): string {
  const list = (keys: readonly string[]): string => keys.map((key) => `• ${say(key)}`).join('\n');
  return [
    say('dashboard.welcome.lead'),
    steps
      .map(
        (step, index) =>
          `${index + 1}. ${say(`dashboard.welcome.${step}`)}\n   ${say(`dashboard.welcome.${step}Body`)}`,
      )
      .join('\n'),
    `${say('dashboard.about.neverTitle')}\n${list(items('neverItems', 4))}`,
    `${say('dashboard.about.storedTitle')}\n${list(items('storedItems', 5))}`,
    say('dashboard.about.lead'),
  ].join('\n\n');
}

export interface StoreText {
  language: string;
  text: string;
}

/** One text for each language of the interface. Throws on a text that a store would refuse. */
export function storeTexts(): StoreText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => {
    const say = sayIn(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const [title, summary, body] = [say('extension.name'), say('extension.description'), listing(say)];
    if (summary.length > most.summary)
      throw new Error(`${name}: the summary has ${summary.length} characters, ${most.summary} are allowed`);
    if (body.length > most.listing)
      throw new Error(`${name}: the listing has ${body.length} characters, ${most.listing} are allowed`);
    return { language: name.replace('.json', ''), text: `${title}\n\n${summary}\n\n${body}\n` };
  });
}
