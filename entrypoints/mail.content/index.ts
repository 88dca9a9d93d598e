import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerWorker } from '../../lib/content/answers';
import { startController } from '../../lib/content/controller';
import { hookLines } from '../../lib/content/health';
import { realParts } from '../../lib/content/real-parts';
import { mailHosts } from '../../lib/mail/hosts';
import { hooksOf, readerFor, siteOf } from '../../lib/mail/sites';
import { structureReport } from '../../lib/mail/structure';
import { watchPage } from '../../lib/mail/watch';

export default defineContentScript({
  matches: [...mailHosts],
  runAt: 'document_idle',
  allFrames: false,
  // WXT would tell the page, and with it the page's scripts, that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOf(location.hostname);
    if (!site) return;
    const hooks = hooksOf(site);
    const parts = realParts(readerFor(site, document, location));
    const controller = startController(parts, {
      structure: (looked) => `${hookLines(looked, hooks)}\n\n${structureReport(document.body, hooks)}`,
      isValid: () => ctx.isValid,
      signal: ctx.signal,
    });
    answerWorker(controller, parts, ctx.signal);
    ctx.onInvalidated(watchPage(document, controller.look));
    // After an update or removal of the extension a quiet page would keep our banner, with buttons that do nothing.
    ctx.setInterval(() => undefined, 2000);
  },
});
