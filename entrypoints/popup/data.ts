/** Everything the popup reads and changes outside itself. */
import { watchDue } from '../../components/due-listing';
import { readEarly } from '../../components/early-listing';
import type { FollowUpsPort } from '../../components/follow-ups';
import { pagePort } from '../../components/page-port';

export const popupData: FollowUpsPort = { ...pagePort, watchListing: readEarly(watchDue) };
