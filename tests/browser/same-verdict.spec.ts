/** A mail is judged by its words, not by the webmail that shows it. */
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import type { Site } from '../../lib/mail/reader';
import { grammarOf } from '../../lib/rejection/languages';
import { demoThreads } from '../mailbox/mails';
import { expect, test } from './harness/extension';
import { inTurn } from './harness/in-turn';
import type { MailPage } from './harness/mail-page';
import { demoSites, mailPage } from './harness/mail-pages';
import { banner } from './harness/our-ui';

const rejections = demoThreads(0).filter(({ mails }) =>
  mails.some(({ expected, language = 'en' }) => expected === 'rejection' && grammarOf(language) !== null),
);

/** What was made of the mail; ids, links, dates and how a name is shown are the webmail's own. */
function judgement({ kind, rule, sentence, stage, company, role, person, sender, noReply }: FollowUp) {
  return { kind, rule, sentence, stage, company, role, person, from: sender.email, noReply };
}

async function openEach(mail: MailPage): Promise<void> {
  await inTurn(rejections, async ({ id, account, mails }) => {
    await mail.open({ thread: id, account });
    const says = mails.findLast(({ expected }) => expected === 'rejection');
    if (says && says !== mails.at(-1)) await mail.expandMessage(says.id);
    await expect(banner(mail.page).filter({ visible: true }), id).toHaveCount(1);
  });
}

test('the same mails give the same verdicts and details on every webmail', async ({
  rebound,
  mailbox,
  extension,
}) => {
  test.setTimeout(120_000);
  await extension.isReady();
  const found = new Map<Site, Map<string, unknown>>();
  await inTurn(demoSites, async (site) => {
    const mail = mailPage(site, await rebound.newPage(), mailbox);
    await openEach(mail);
    const ids = new Map(rejections.map(({ id }) => [mail.storedThreadId(id), id]));
    const stored = async () =>
      (await extension.followUps()).flatMap((one) => {
        const thread = ids.get(one.threadId);
        return thread === undefined ? [] : [[thread, judgement(one)] as const];
      });
    await expect
      .poll(async () => (await stored()).map(([thread]) => thread).toSorted())
      .toEqual(rejections.map(({ id }) => id).toSorted());
    found.set(site, new Map((await stored()).toSorted(([a], [b]) => a.localeCompare(b))));
  });
  const [first, ...others] = [...found.values()];
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});
