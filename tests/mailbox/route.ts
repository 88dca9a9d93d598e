import type { BrowserContext, Page } from '@playwright/test';
import { stillPage } from './page';
import type { Answer, Mailbox } from './serve';

/** Playwright does not hand a followed redirect back to the route, so the page itself goes on, with its fragment. */
function followed(answer: Answer): Answer {
  const target = answer.headers.location;
  if (answer.status !== 302 || target === undefined) return answer;
  return stillPage('', `<script>location.replace(${JSON.stringify(target)} + location.hash)</script>`);
}

/** Answers every request of a browser, or of one page, to the demo's hosts; all others go on to the network, or to its absence. */
export async function routeMailbox(browser: BrowserContext | Page, mailbox: Mailbox): Promise<void> {
  await browser.route(
    (url) => mailbox.hosts.includes(url.host),
    async (route) => {
      const answer = mailbox.respond(new URL(route.request().url()));
      await (answer ? route.fulfill(followed(answer)) : route.fulfill({ status: 404, body: '' }));
    },
  );
}
