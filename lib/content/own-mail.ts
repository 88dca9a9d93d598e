import { sameMailbox } from '../mail/addresses';
import type { MailView } from '../mail/reader';

/**
 * A page that does not tell whose mailbox it shows (Outlook's windows of their own have no account in them, 2026-11)
 * still shows mail of the user: what comes from an address that was the user's elsewhere is marked as own.
 */
export function withOwnMail(view: MailView, addresses: readonly string[]): MailView {
  const { thread, account } = view;
  if (!thread || account.address !== null || addresses.length === 0) return view;
  const messages = thread.messages.map((message) =>
    addresses.some((address) => sameMailbox(message.from.email, address))
      ? { ...message, own: true }
      : message,
  );
  return { ...view, thread: { ...thread, messages } };
}
