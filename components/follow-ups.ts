/** What the pages can ask to be done with a follow-up, whoever does it. */
import type { Move } from '../lib/drafts/draft';
import type { FollowUp } from '../lib/follow-ups/follow-up';
import type { Unreadable } from '../lib/follow-ups/migrations';
import type { SnoozePreset } from '../lib/follow-ups/snooze';
import type { FollowUpEvent } from '../lib/follow-ups/states';
import type { Delivery, DeliveryStatus, Health } from '../lib/messages';

/** A draft as it is handed over. */
export type Draft = Delivery['draft'];

export interface Listing {
  followUps: readonly FollowUp[];
  /** When threads that are still to be read come due; they are listed soon. */
  waiting: readonly { dueAt: number }[];
  /** False while more is being read. */
  complete: boolean;
  /** Stored entries that could not be read; they are kept aside. */
  unreadable: readonly { key: string; reason: Unreadable }[];
}

/** Takes back one change; rejects when it could not be saved. */
export type Undo = () => Promise<void>;

export interface SnoozeChoice {
  preset: SnoozePreset;
  until: number;
}

/** The edge between the pages and what is stored: tests give their own. */
export interface FollowUpsPort {
  /** Calls at once with what is stored, then at every change. `onFault` when the storage can't be read. */
  watchListing(onListing: (listing: Listing) => void, onFault: () => void): () => void;
  watchHealth(onHealth: (health: readonly Health[]) => void): () => void;
  watchDeliveries(onStatus: (status: DeliveryStatus) => void): () => void;
  movesFor(followUp: FollowUp): readonly Move[];
  draft(followUp: FollowUp, move: Move): Promise<Draft>;
  deliver(followUp: FollowUp, draft: Draft): Promise<DeliveryStatus>;
  /** Rejects when it could not be saved. */
  change(followUp: FollowUp, event: FollowUpEvent): Promise<Undo>;
  snoozeChoices(now: number): readonly SnoozeChoice[];
  /** The user's hour of a day written `YYYY-MM-DD`; null when it is no date. */
  morningOf(date: string): number | null;
  /** False when the user wants no single letters as shortcuts. */
  letterKeys(): boolean;
  /** False when the stored link is none that may be opened. */
  canOpenMail(followUp: FollowUp): boolean;
  openMail(followUp: FollowUp): void;
  openPeopleSearch(link: string): void;
  /** Opens the dashboard, on the page of one thread where a key is given. */
  openDashboard(hash: string): void;
  copy(text: string): Promise<boolean>;
}
