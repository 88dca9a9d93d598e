/**
 * Takes out of the packages that we build on the few places where they make text HTML. None is reached with what we
 * ask of them; without them the built extension can be read for HTML sinks, by our test and by the stores' linters.
 */
import type { Plugin } from 'vite';

interface Change {
  from: string;
  to: string;
  /** How often it stands in the file: another version may have grown a place that nobody has looked at. */
  times: number;
}

/** By the end of the file's path. Read in react-dom 19.3.1 and @mozilla/readability 0.6.0, 2026-11. */
const changes: ReadonlyMap<string, readonly Change[]> = new Map([
  [
    '/react-dom/cjs/react-dom-client.production.js',
    [
      // dangerouslySetInnerHTML, which the linter forbids here.
      { from: '(domElement.innerHTML = key)', to: 'void 0', times: 2 },
      // A rendered <script>: it would be an inert template. There is none.
      {
        from: String.raw`nextResource.innerHTML = "<script>\x3c/script>";`,
        to: 'nextResource.append(ownerDocument.createElement("template"));',
        times: 1,
      },
    ],
  ],
  [
    // As slim-readability.ts gives it.
    'slim-readability',
    [
      // Another try begins with the page as it was: a copy of its nodes does that, too.
      { from: 'pageCacheHtml = page.innerHTML', to: 'pageCacheHtml = page.cloneNode(true)', times: 1 },
      {
        from: 'page.innerHTML = pageCacheHtml',
        to: 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes)',
        times: 1,
      },
    ],
  ],
]);

/** The code without its HTML sinks; null for a file that has none. Throws where the file is not the one that was read. */
export function withoutHtmlSinks(path: string, code: string): string | null {
  const file = [...changes.keys()].find((ending) => path.replaceAll('\\', '/').endsWith(ending));
  if (file === undefined) return null;
  return (changes.get(file) ?? []).reduce((changed, { from, to, times }) => {
    const parts = changed.split(from);
    if (parts.length - 1 !== times) {
      throw new Error(
        `${file} has changed: ${JSON.stringify(from)} is there ${parts.length - 1} times, not ${times}.`,
      );
    }
    return parts.join(to);
  }, code);
}

/** For builds only: in development the packages come in one piece that is not shipped. */
export function dropHtmlSinks(): Plugin {
  return {
    name: 'drop-html-sinks',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => withoutHtmlSinks(id.split('?')[0] ?? id, code),
  };
}
