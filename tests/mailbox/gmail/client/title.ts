import { account } from '../../client/page-options';
import { owner } from '../../people';

/** `Subject - me@example.com - Gmail`, as the tab shows it. */
export function setTitle(subject: string): void {
  document.title = `${subject} - ${owner(account).email} - Gmail`;
}
