/** What content scripts tell of threads and ask about them. Each step stores by itself, so each may be the last. */
import { noteAutomatic } from '../follow-ups/automatic';
import { localNow } from '../follow-ups/clock';
import { noteUse } from '../follow-ups/draft-uses';
import { safeLink } from '../follow-ups/links';
import { change, findThread, flagThread, readFollowUp } from '../follow-ups/store';
import * as memory from '../follow-ups/thread-memory';
import type { Answer, Correction, DraftUse, Flag, Sighting, ThreadMemory, ThreadRef } from '../messages';
import { readSettings } from '../settings/settings';
import { mailSiteOf, mayTouch, type Sender } from './senders';

const notAllowed = { ok: false, trouble: 'not-allowed' } as const;
const nothing = { ok: true, value: null } as const;

export async function flagged(flag: Flag, sender: Sender): Promise<Answer<ThreadMemory>> {
  if (mailSiteOf(sender) !== flag.site) return notAllowed;
  const { cadence } = await readSettings();
  const link = safeLink(flag.site, flag.link);
  const result = await flagThread({ ...flag, link }, localNow(), cadence);
  return result.ok ? memory.recall(result.value.after.key, result.value.after) : result;
}

export async function recalled(ref: ThreadRef, sender: Sender): Promise<Answer<ThreadMemory>> {
  if (mailSiteOf(sender) !== ref.site) return notAllowed;
  const found = await findThread(ref);
  return found.ok ? memory.recall(found.value.key, found.value.followUp) : found;
}

export async function seen({ key, later }: Sighting, sender: Sender): Promise<Answer<null>> {
  if (!mayTouch(sender, key)) return notAllowed;
  const { cadence } = await readSettings();
  const result = await change(key, { type: 'seen', later }, localNow(), cadence);
  if (!result.ok) return result;
  await noteAutomatic(result.value);
  return nothing;
}

export async function corrected(correction: Correction, sender: Sender): Promise<Answer<ThreadMemory>> {
  if (!mayTouch(sender, correction.key)) return notAllowed;
  const { cadence } = await readSettings();
  return memory.correct(correction, crypto.randomUUID(), localNow(), cadence);
}

/** A draft may be used in a thread that is not flagged: then only the use is remembered. */
export async function draftUsed({ key, move, draftId }: DraftUse, sender: Sender): Promise<Answer<null>> {
  if (!mayTouch(sender, key)) return notAllowed;
  const { cadence } = await readSettings();
  const drafted = await change(key, { type: 'drafted', move, draftId }, localNow(), cadence);
  if (!drafted.ok && drafted.trouble !== 'not-found') return drafted;
  const known = await readFollowUp(key);
  const company = known.ok ? (known.value?.company?.value ?? '') : '';
  return noteUse({ key, move, draftId, company });
}
