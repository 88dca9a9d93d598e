import type { FollowUpsPort, Undo } from '../../components/follow-ups';
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import type { FollowUpEvent } from '../../lib/follow-ups/states';

/** What the dashboard can do beyond the popup. Each rejects when it could not be saved. */
export interface DashboardPort extends FollowUpsPort {
  changeMany(keys: readonly string[], event: FollowUpEvent): Promise<Undo>;
  removeMany(followUps: readonly FollowUp[]): Promise<Undo>;
  /** For entries that can't be read: they can't be put back either. */
  removeUnreadable(key: string): Promise<void>;
  /** `into` goes on for both. */
  merge(into: FollowUp, from: FollowUp): Promise<Undo>;
  /** Whether the thread's last change came by itself and can be taken back. */
  hasAutomatic(key: string): Promise<boolean>;
  undoAutomatic(key: string): Promise<void>;
}
