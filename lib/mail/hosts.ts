/**
 * The pages Rebound may read, as match patterns: the whole of what it asks the user for.
 * Sources: DOM facts of 2026-11-22 (Outlook on the web answers on four hosts; office365.com redirects).
 */
export const mailHosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
] as const;
