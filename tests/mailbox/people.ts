import type { Person } from './mail';

/** Whose mailboxes these are: one person with two accounts. */
export const owners: readonly Person[] = [
  { name: 'Mika Tarn', email: 'mika.tarn@example.com' },
  { name: 'Mika Tarn', email: 'mika@tarnworks.example' },
];

export function owner(account: number): Person {
  const person = owners[account];
  if (!person) throw new Error(`The demo mailbox has no account ${account}`);
  return person;
}

export const mika = owner(0);
