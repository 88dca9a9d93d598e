/** A people search that the user opens: the one address outside the mail hosts that a page of ours links to. */
export function peopleSearchLink(company: string | null): string {
  const link = new URL('https://www.linkedin.com/search/results/people/');
  link.searchParams.set('keywords', company === null ? 'recruiter' : `${wellFormed(company)} recruiter`);
  return link.href;
}

/** Half of a surrogate pair can't be part of an address. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').trim();
}
