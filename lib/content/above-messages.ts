import type { MailReader, Message } from '../mail/reader';
import type { Banner } from '../ui/banner';
import type { Host } from '../ui/host';
import { Mount } from './mount';
import type { Shown } from './plan';

export interface Wanted {
  message: Message;
  shown: Exclude<Shown, null>;
}

interface Standing {
  shown: Exclude<Shown, null>;
  mount: Mount;
  message: Message;
  banner: Banner | null;
  announced: boolean;
}

/**
 * Keeps banners and chips above the messages that want one: no more, no fewer, each once. What was made for a
 * message is kept while its thread is open: when the page draws the message anew, the banner comes back as it was.
 */
export class AboveMessages {
  private readonly standing = new Map<string, Standing>();
  private readonly reader: Pick<MailReader, 'bannerPlace'>;
  private readonly make: { banner: (key: string) => Banner; chip: (key: string) => Host };

  constructor(
    reader: Pick<MailReader, 'bannerPlace'>,
    make: { banner: (key: string) => Banner; chip: (key: string) => Host },
  ) {
    this.reader = reader;
    this.make = make;
  }

  show(wanted: ReadonlyMap<string, Wanted>, now: number): void {
    this.followIds(wanted);
    for (const [key, standing] of this.standing) {
      if (wanted.get(key)?.shown !== standing.shown) standing.mount.remove(standing.message.body);
    }
    for (const [key, { message, shown }] of wanted) {
      const place = this.reader.bannerPlace(message);
      if (!place) continue;
      const standing = this.standingFor(key, message, shown);
      standing.mount.ensure(place, now, message.body);
      if (!standing.announced && standing.mount.host.element.isConnected) {
        standing.announced = true;
        standing.banner?.announce();
      }
    }
  }

  banner(key: string): Banner | null {
    return this.standing.get(key)?.banner ?? null;
  }

  clear(): void {
    for (const { mount, message } of this.standing.values()) mount.remove(message.body);
    this.standing.clear();
  }

  /** A message whose id was painted late is still the same one. */
  private followIds(wanted: ReadonlyMap<string, Wanted>): void {
    for (const [key, { message }] of wanted) {
      if (this.standing.has(key)) continue;
      for (const [old, standing] of this.standing) {
        if (wanted.has(old) || standing.message.element !== message.element) continue;
        this.standing.delete(old);
        this.standing.set(key, standing);
        break;
      }
    }
  }

  private standingFor(key: string, message: Message, shown: Standing['shown']): Standing {
    const known = this.standing.get(key);
    // What a banner offers depends on who can be answered, and the page may tell that late.
    if (known?.shown === shown && known.message.from.email === message.from.email) {
      known.message = message;
      return known;
    }
    known?.mount.remove(known.message.body);
    const banner = shown === 'banner' ? this.make.banner(key) : null;
    const mount = new Mount(banner?.host ?? this.make.chip(key));
    const standing = { shown, mount, message, banner, announced: false };
    this.standing.set(key, standing);
    return standing;
  }
}
