/**
 * A follow-up as it is stored: a list without field names, instants counted from the detection, and nothing twice.
 * About a third of the plain object, so that twenty thousand threads fit the 10 MB that Chromium gives.
 */
import * as z from 'zod/mini';
import { languages } from '../../rejection/verdict';
import { type FollowUp, instant, reflection } from '../follow-up';
import { decode, kindCodes, moveCodes, stageCodes, stateCodes, stepCodes } from './codes';
import { packedLink, packLink, unpackLink } from './link';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.int(), z.nonnegative());
/** Milliseconds after (or before) the detection. */
const since = z.number().check(z.int());
/** `0` stands for null. */
const none = z.literal(0);
/** A sure value is a string, an unsure one a list of one. */
const detail = z.union([none, text(200), z.tuple([text(200)])]);
const code = text(2);

const step = z.tuple([code, code, since, z.union([none, z.tuple([since])]), z.union([none, text(200)])]);

export const format = 2;

export const packed = z.tuple([
  z.literal(format),
  z.enum(['gmail', 'outlook']),
  z.union([none, text(10)]), // account index
  z.union([none, text(320)]), // account address
  text(400), // thread id
  z.union([none, text(400)]), // message id
  z.union([none, packedLink]),
  text(500), // subject
  text(200), // sender's name
  text(320), // sender's address
  z.union([none, z.literal(1)]), // no-reply
  z.union([none, text(60)]), // ats
  detail, // company
  detail, // role
  detail, // person
  z.union([detail, z.literal(1)]), // first name; 1: the first word of the person
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

function firstWord(person: Details): Details {
  return person === null ? null : { ...person, value: person.value.split(' ')[0] ?? '' };
}

const rulePrefix = (language: string, kind: string) => `${language}/${kind}/`;

export function pack(f: FollowUp): Packed {
  const from = f.detectedAt;
  const first = firstWord(f.person);
  const sameFirst = first !== null && first.value === f.firstName?.value && first.sure === f.firstName.sure;
  const prefix = rulePrefix(f.language, f.kind);
  return [
    format,
    f.site,
    f.account.index ?? 0,
    f.account.address ?? 0,
    f.threadId,
    f.messageId ?? 0,
    f.link === null ? 0 : packLink(f.link, f.threadId),
    f.subject,
    f.sender.name,
    f.sender.email,
    f.noReply ? 1 : 0,
    f.ats ?? 0,
    packDetail(f.company),
    packDetail(f.role),
    packDetail(f.person),
    sameFirst ? 1 : packDetail(f.firstName),
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
    f.steps.map(({ move, state, dueAt, closedAt, draftId }) => [
      moveCodes[move],
      stepCodes[state],
      dueAt - from,
      closedAt === null ? 0 : [closedAt - from],
      draftId ?? 0,
    ]),
    f.drafted === null ? 0 : [moveCodes[f.drafted.move], f.drafted.draftId, f.drafted.at - from],
    f.seenOwn,
    f.seenOthers,
    f.mergedInto ?? 0,
    f.reflection ?? 0,
  ];
}

const orNull = <T>(value: T | 0): T | null => (value === 0 ? null : value);

/** The exact inverse of `pack`; throws for a code that is in no table. */
export function unpack(p: Packed, key: string): FollowUp {
  const from = p[23];
  const [kind, language, person] = [decode(kindCodes, p[16]), p[18], unpackDetail(p[14])];
  return {
    v: 1,
    key,
    site: p[1],
    account: { index: orNull(p[2]), address: orNull(p[3]) },
    threadId: p[4],
    messageId: orNull(p[5]),
    link: p[6] === 0 ? null : unpackLink(p[6], p[4]),
    subject: p[7],
    sender: { name: p[8], email: p[9] },
    noReply: p[10] === 1,
    ats: orNull(p[11]),
    company: unpackDetail(p[12]),
    role: unpackDetail(p[13]),
    person,
    firstName: p[15] === 1 ? firstWord(person) : unpackDetail(p[15]),
    kind,
    stage: p[17] === 0 ? null : decode(stageCodes, p[17]),
    language,
    sentence: p[19],
    rule: typeof p[20] === 'string' ? p[20] : rulePrefix(language, kind) + p[20][0],
    receivedText: p[21],
    receivedAt: p[22] === 0 ? null : from + p[22][0],
    detectedAt: from,
    state: decode(stateCodes, p[24]),
    stateAt: from + p[25],
    steps: p[26].map(([move, state, due, closed, draftId]) => ({
      move: decode(moveCodes, move),
      state: decode(stepCodes, state),
      dueAt: from + due,
      closedAt: closed === 0 ? null : from + closed[0],
      draftId: orNull(draftId),
    })),
    drafted:
      p[27] === 0 ? null : { move: decode(moveCodes, p[27][0]), draftId: p[27][1], at: from + p[27][2] },
    seenOwn: p[28],
    seenOthers: p[29],
    mergedInto: orNull(p[30]),
    reflection: orNull(p[31]),
  };
}
