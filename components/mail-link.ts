import { mailHosts } from '../lib/mail/hosts';

const hosts = new Set(mailHosts.map((pattern) => new URL(pattern.replace('*', '')).host));

/** The link when it leads to a webmail of ours by https, else null: what is stored once came from a page. */
export function openableLink(link: string | null): string | null {
  const url = link === null ? null : URL.parse(link);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return hosts.has(url.host) ? url.href : null;
}
