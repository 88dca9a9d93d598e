/**
 * A follow-up as it is stored: a list without field names, instants counted from the detection, nothing twice and
 * nothing that its key says. A third of the plain object, so that twenty thousand threads fit the 10 MB of Chromium.
 */
import * as z from 'zod/mini';
import { languages } from '../../rejection/verdict';
import { type FollowUp, instant, reflection } from '../follow-up';
import { parseThreadKey } from '../thread-key';
import { decode, kindCodes, moveCodes, stageCodes, stateCodes, stepCodes } from './codes';
import { packedLink, packLink, unpackLink } from './link';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.int(), z.nonnegative());
/** Milliseconds after (or before) the detection. */
const since = z.number().check(z.int());
/** `0` stands for null, `1` for the same as in another place. */
const none = z.literal(0);
const same = z.literal(1);
/** A sure value is a string, an unsure one a list of one. */
const detail = z.union([none, text(200), z.tuple([text(200)])]);
const code = text(2);

/** A planned one is its move and date; any other also has its state, its end and its draft. */
const step = z.union([
  z.tuple([code, since]),
  z.tuple([code, since, code, z.union([none, z.tuple([since])]), z.union([none, text(200)])]),
]);

export const format = 2;

export const packed = z.tuple([
  z.literal(format),
  z.union([none, text(10)]), // account index
  z.union([none, same, text(320)]), // account address; 1: as in the key
  z.union([none, text(400)]), // message id
  z.union([none, packedLink]),
  text(500), // subject
  text(200), // sender's name
  text(320), // sender's address
  z.union([none, z.literal(1)]), // no-reply
  z.union([none, text(60)]), // ats
  detail, // company
  detail, // role
  z.union([detail, same]), // person; 1: the sender, for sure
  z.union([detail, same]), // first name; 1: the first word of the person
  code, // kind
  z.union([none, code]), // stage
  z.enum(languages),
  text(300), // sentence
  z.union([text(120), z.tuple([text(120)])]), // rule; in a list: without language and kind before it
  text(100), // received, as shown
  z.union([none, z.tuple([since])]), // received
  instant, // detected
  code, // state
  since, // state changed
  z.array(step).check(z.maxLength(60)),
  z.union([none, z.tuple([code, text(200), since])]), // drafted
  count, // own messages seen
  count, // others' messages seen
  z.union([none, text(600)]), // merged into
  z.union([none, reflection]),
]);
export type Packed = z.infer<typeof packed>;

type Details = FollowUp['company'];

const packDetail = (value: Details) => {
  if (value === null) return 0;
  return value.sure ? value.value : ([value.value] satisfies [string]);
};

function unpackDetail(value: z.infer<typeof detail>): Details {
  if (value === 0) return null;
  return typeof value === 'string' ? { value, sure: true } : { value: value[0], sure: false };
}

function equal(a: Details, b: Details): boolean {
  return a?.value === b?.value && a?.sure === b?.sure;
}

const sure = (value: string): Details => ({ value, sure: true });

function firstWord(person: Details): Details {
  return person === null ? null : { ...person, value: person.value.split(' ')[0] ?? '' };
}

const rulePrefix = (language: string, kind: string) => `${language}/${kind}/`;

/** Throws for a follow-up whose key says another site or thread than it does. */
export function pack(f: FollowUp): Packed {
  const keyed = parseThreadKey(f.key);
  if (keyed?.site !== f.site || keyed.threadId !== f.threadId) throw new RangeError('key of another thread');
  const from = f.detectedAt;
  const prefix = rulePrefix(f.language, f.kind);
  return [
    format,
    f.account.index ?? 0,
    f.account.address !== null && f.account.address === keyed.account.address ? 1 : (f.account.address ?? 0),
    f.messageId ?? 0,
    f.link === null ? 0 : packLink(f.link, f.threadId),
    f.subject,
    f.sender.name,
    f.sender.email,
    f.noReply ? 1 : 0,
    f.ats ?? 0,
    packDetail(f.company),
    packDetail(f.role),
    equal(f.person, sure(f.sender.name)) ? 1 : packDetail(f.person),
    equal(f.firstName, firstWord(f.person)) ? 1 : packDetail(f.firstName),
    kindCodes[f.kind],
    f.stage === null ? 0 : stageCodes[f.stage],
    f.language,
    f.sentence,
    f.rule.startsWith(prefix) ? [f.rule.slice(prefix.length)] : f.rule,
    f.receivedText,
    f.receivedAt === null ? 0 : [f.receivedAt - from],
    from,
    stateCodes[f.state],
    f.stateAt - from,
    f.steps.map(({ move, state, dueAt, closedAt, draftId }) =>
      state === 'planned' && closedAt === null && draftId === null
        ? [moveCodes[move], dueAt - from]
        : [
            moveCodes[move],
            dueAt - from,
            stepCodes[state],
            closedAt === null ? 0 : [closedAt - from],
            draftId ?? 0,
          ],
    ),
    f.drafted === null ? 0 : [moveCodes[f.drafted.move], f.drafted.draftId, f.drafted.at - from],
    f.seenOwn,
    f.seenOthers,
    f.mergedInto ?? 0,
    f.reflection ?? 0,
  ];
}

const orNull = <T>(value: T | 0): T | null => (value === 0 ? null : value);

/** The exact inverse of `pack`; throws for a code that is in no table and for a key that is none. */
export function unpack(p: Packed, key: string): FollowUp {
  const keyed = parseThreadKey(key);
  if (keyed === null) throw new RangeError('no key of a thread');
  const [
    ,
    index,
    address,
    messageId,
    link,
    subject,
    senderName,
    senderEmail,
    noReply,
    ats,
    company,
    role,
    packedPerson,
    packedFirst,
    kindCode,
    stage,
    language,
    sentence,
    rule,
    receivedText,
    received,
    from,
    state,
    changed,
    steps,
    drafted,
    seenOwn,
    seenOthers,
    mergedInto,
    reflected,
  ] = p;
  const kind = decode(kindCodes, kindCode);
  const person = packedPerson === 1 ? sure(senderName) : unpackDetail(packedPerson);
  return {
    v: 1,
    key,
    site: keyed.site,
    account: { index: orNull(index), address: address === 1 ? keyed.account.address : orNull(address) },
    threadId: keyed.threadId,
    messageId: orNull(messageId),
    link: link === 0 ? null : unpackLink(link, keyed.threadId),
    subject,
    sender: { name: senderName, email: senderEmail },
    noReply: noReply === 1,
    ats: orNull(ats),
    company: unpackDetail(company),
    role: unpackDetail(role),
    person,
    firstName: packedFirst === 1 ? firstWord(person) : unpackDetail(packedFirst),
    kind,
    stage: stage === 0 ? null : decode(stageCodes, stage),
    language,
    sentence,
    rule: typeof rule === 'string' ? rule : rulePrefix(language, kind) + rule[0],
    receivedText,
    receivedAt: received === 0 ? null : from + received[0],
    detectedAt: from,
    state: decode(stateCodes, state),
    stateAt: from + changed,
    steps: steps.map(([move, due, stepState = stepCodes.planned, closed = 0, draftId = 0]) => ({
      move: decode(moveCodes, move),
      state: decode(stepCodes, stepState),
      dueAt: from + due,
      closedAt: closed === 0 ? null : from + closed[0],
      draftId: orNull(draftId),
    })),
    drafted:
      drafted === 0
        ? null
        : { move: decode(moveCodes, drafted[0]), draftId: drafted[1], at: from + drafted[2] },
    seenOwn,
    seenOthers,
    mergedInto: orNull(mergedInto),
    reflection: orNull(reflected),
  };
}

/** As JSON it is shorter without the zeros at its end, which `padded` puts back. */
export function trimmed(p: Packed): unknown[] {
  const last = p.findLastIndex((value) => value !== 0);
  return p.slice(0, last + 1);
}

const length = packed.def.items.length;

export function padded(stored: readonly unknown[]): unknown[] {
  return [...stored, ...Array.from({ length: Math.max(0, length - stored.length) }, () => 0)];
}
