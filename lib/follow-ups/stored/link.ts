/** Links as records hold them: without the host and without the thread's id, both of which are known anyway. */
import * as z from 'zod/mini';

/** Append only: records hold the place in this list. */
const origins = [
  'https://mail.google.com/',
  'https://outlook.live.com/',
  'https://outlook.office.com/',
  'https://outlook.office365.com/',
  'https://outlook.cloud.microsoft/',
] as const;

const part = z.string().check(z.maxLength(2000));

/** The whole link, or the place of its origin with what comes before and after the thread's id. */
export const packedLink = z.union([part, z.tuple([z.number(), part]), z.tuple([z.number(), part, part])]);
type PackedLink = z.infer<typeof packedLink>;

export function packLink(link: string, threadId: string): PackedLink {
  const place = origins.findIndex((origin) => link.startsWith(origin));
  const origin = origins[place];
  if (origin === undefined) return link;
  const path = link.slice(origin.length);
  const id = encodeURIComponent(threadId.toWellFormed());
  const at = id === '' ? -1 : path.indexOf(id);
  return at === -1 ? [place, path] : [place, path.slice(0, at), path.slice(at + id.length)];
}

export function unpackLink(packed: PackedLink, threadId: string): string {
  if (typeof packed === 'string') return packed;
  const [place, before, after] = packed;
  const id = after === undefined ? '' : encodeURIComponent(threadId.toWellFormed());
  return `${origins[place] ?? ''}${before}${id}${after ?? ''}`;
}
