/** What new-mails.ts gives the scripts that measure, inside the page. */
interface Opening {
  /** Milliseconds from the mail in the page to the banner painted; null when none came within the patience. */
  banner: number | null;
}

/** Where the demo's thread is: after the `#` in Gmail, a path in Outlook. */
export type Address = { hash: string } | { path: string };

export interface Openings {
  /** How many new mails there were; to be set to a number that no other page has counted from. */
  count: number;
  open(address: Address, patience: number): Promise<Opening>;
  leave(address: Address): Promise<void>;
  /** Opens so many, the addresses over and over, back to the list after every twentieth. */
  openMany(addresses: readonly Address[], list: Address, number: number, patience: number): Promise<void>;
}

declare global {
  interface Window {
    openings: Openings;
  }
}
