import type { TabSettings } from '../messages';
import type { AskWorker } from './parts';

/** The user's choices as the worker last told them; null before the first answer. */
export class Settings {
  value: TabSettings | null = null;
  private readonly ask: AskWorker;
  private readonly changed: (settings: TabSettings) => void;

  constructor(ask: AskWorker, changed: (settings: TabSettings) => void) {
    this.ask = ask;
    this.changed = changed;
  }

  /** To be called at the start and whenever the user comes back to the tab, perhaps from our dashboard. */
  async refresh(): Promise<void> {
    const answer = await this.ask('toWorkerSettings', null);
    if (!answer.ok) return;
    this.value = answer.value;
    this.changed(answer.value);
  }
}
