/** Calls something once, at the earliest time that was asked for. */
export class Soon {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Number.POSITIVE_INFINITY;
  private ended = false;
  private readonly act: () => void;

  constructor(act: () => void) {
    this.act = act;
  }

  in(ms: number): void {
    const at = performance.now() + ms;
    if (this.ended || at >= this.due) return;
    clearTimeout(this.timer);
    this.due = at;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.act();
    }, ms);
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
