/** The page's own Trusted Types policies, made before anything else: it does not start where it can't make them. */

interface Policy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string | null>): Policy;
}
declare const trustedTypes: PolicyFactory;

const refuse = (): null => null;

/** Takes no string at all: what the page itself needs goes through a policy of its own. */
export function createDefaultPolicy(): void {
  trustedTypes.createPolicy('default', { createHTML: refuse, createScript: refuse, createScriptURL: refuse });
}

let compose: Policy | undefined;

/** For the compose editor: it reads its own undo steps and pasted HTML, cleaned by itself. */
export function htmlToDocument(html: string): Document {
  compose ??= trustedTypes.createPolicy('owa-compose', { createHTML: (text) => text });
  return new DOMParser().parseFromString(compose.createHTML(html), 'text/html');
}
