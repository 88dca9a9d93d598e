/**
 * `npm start [-- --keep]`: builds the extension and shows it at work on the demo mailbox. Without a display it drives
 * the loop itself, prints every step and leaves pictures; with one it opens the browser and leaves it to the user.
 */
import process from 'node:process';
import type { Site } from '../../lib/mail/reader';
import { demoSites } from '../browser/harness/mail-pages';
import { type DemoBrowser, openDemoBrowser } from './demo/browser';
import { buildExtension } from './demo/build';
import { takePictures } from './demo/pictures';
import { say } from './demo/say';
import { tour } from './demo/tour';

class Unusable extends Error {}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Resolves when the user closes the window or presses Ctrl+C. */
function untilClosed({ context }: DemoBrowser): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

/** One site after the other, each with a profile of its own: what one leaves behind is not the other's. */
async function drive(first: DemoBrowser): Promise<void> {
  for (const site of demoSites) {
    // oxlint-disable-next-line no-await-in-loop -- two browsers at once would only wait for each other
    await driveSite(site === demoSites[0] ? first : await openDemoBrowser(false), site, first);
  }
  say.heading('Network');
  say.line('Asked of it', 'nothing: every host was blocked, and nothing was tried');
}

async function driveSite(demo: DemoBrowser, site: Site, kept: DemoBrowser): Promise<void> {
  try {
    await tour(demo, site);
    await takePictures(demo, site);
    demo.watch.judgePages();
  } finally {
    if (demo !== kept) await demo.close();
  }
}

async function run(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => word !== '--keep');
  if (unknown !== undefined) throw new Unusable(`Unknown option ${unknown}. Usage: npm start [-- --keep]`);
  buildExtension();
  const demo = await openDemoBrowser(hasDisplay);
  const interrupted = (): void => void demo.close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  try {
    if (demo.visible) {
      await demo.showMailboxes();
      say.heading('The demo mailbox is open. Try it: open the first mail, then the extension’s icon.');
    } else {
      await drive(demo);
    }
    if (demo.visible || words.includes('--keep')) {
      process.off('SIGINT', interrupted);
      say.heading('The browser stays open until you close it or press Ctrl+C.');
      await untilClosed(demo);
    }
  } finally {
    await demo.close();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  const unusable = error instanceof Unusable;
  process.stderr.write(unusable ? `${words}\n` : `\nThe demo did not get through: ${words}\n`);
  process.exitCode = unusable ? 2 : 1;
}
