import type { Place } from '../mail/reader';
import { type Host, settle } from '../ui/host';
import { withoutMoving } from '../ui/scroll';

/** A page that drops our host this often in a short time is left alone for a while: a fight would freeze it. */
const mostReturns = 10;
const windowMs = 5000;

/** One host of ours at its place in the page, put back where the page drops it. */
export class Mount {
  readonly host: Host;
  private outer: HTMLElement | null = null;
  private returns: number[] = [];

  constructor(host: Host) {
    this.host = host;
  }

  /**
   * Sees to it that the host is at the place; does nothing when it is. True when it had to be put there. `mark` is
   * what the reader may be looking at below.
   */
  ensure(place: Place, now: number, mark: Element | null): boolean {
    if (this.outer?.isConnected && this.outer.parentElement === place.parent) return false;
    this.returns = this.returns.filter((at) => now - at < windowMs);
    if (this.returns.length >= mostReturns) return false;
    this.returns.push(now);
    const outer = this.wrapped(place.wrapper);
    const put = (): void => {
      place.parent.insertBefore(outer, place.before === outer ? outer.nextSibling : place.before);
      settle(this.host);
    };
    if (mark) withoutMoving(mark, put);
    else put();
    return true;
  }

  remove(mark: Element | null = null): void {
    const outer = this.outer ?? this.host.element;
    if (mark?.isConnected && outer.isConnected) withoutMoving(mark, () => outer.remove());
    else outer.remove();
  }

  private wrapped(tag: 'td' | 'div' | undefined): HTMLElement {
    if (this.outer) return this.outer;
    this.outer = this.host.element;
    if (tag) {
      this.outer = document.createElement(tag);
      this.outer.dataset.rebound = '';
      this.outer.append(this.host.element);
    }
    return this.outer;
  }
}
