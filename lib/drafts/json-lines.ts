/** Reads JSON and remembers on which line each value stands, so that a refusal can name the line that is wrong. */
import * as z from 'zod/mini';

type Path = readonly PropertyKey[];

export type JsonWithLines =
  | {
      ok: true;
      value: unknown /** The line of the value at `path`, or of the nearest one around it. */;
      lineAt(path: Path): number;
    }
  | { ok: false; line: number };

/** Deep enough for every file of ours, and shallow enough that a hostile one can't exhaust the stack. */
const mostDepth = 40;

export function readJson(file: string): JsonWithLines {
  const text = file.replace(/^\uFEFF/, '');
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  const space = () => {
    while (at < text.length && /[ \t\r\n]/.test(text[at] ?? '')) if (text[at++] === '\n') line++;
  };
  const expect = (char: string) => {
    space();
    if (text[at] !== char) throw new Broken();
    at++;
  };
  const string = (): string => {
    const start = at;
    expect('"');
    for (; text[at] !== '"'; at++) {
      if (at >= text.length || text[at] === '\n') throw new Broken();
      if (text[at] === '\\') at++;
    }
    at++;
    return atom(z.string(), text.slice(start, at));
  };
  const list = (close: '}' | ']', item: () => void) => {
    at++;
    space();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      item();
      space();
      if (text[at] !== ',') break;
      at++;
    }
    expect(close);
  };
  const value = (path: Path) => {
    space();
    if (path.length > mostDepth) throw new Broken();
    lines.set(key(path), line);
    if (text[at] === '{') {
      list('}', () => {
        space();
        const name = string();
        expect(':');
        value([...path, name]);
      });
    } else if (text[at] === '[') {
      let index = 0;
      list(']', () => value([...path, index++]));
    } else if (text[at] === '"') string();
    else {
      const start = at;
      while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++;
      atom(z.unknown(), text.slice(start, at));
    }
  };

  try {
    value([]);
    space();
    if (at < text.length) throw new Broken();
    return { ok: true, value: JSON.parse(text), lineAt: (path) => nearest(lines, path) };
  } catch (error) {
    if (error instanceof Broken || error instanceof SyntaxError) return { ok: false, line };
    throw error;
  }
}

class Broken extends Error {}

/** A string, number or word: JSON.parse knows best whether it is one. */
function atom<T>(kind: z.ZodMiniType<T>, raw: string): T {
  try {
    return kind.parse(JSON.parse(raw));
  } catch {
    throw new Broken();
  }
}

const key = (path: Path) => JSON.stringify(path);

function nearest(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(key(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}
