/** Every way of saying no, in many surroundings: what stands around a no must not hide it, and what takes it back must. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/rejection/detect';
import { phrasings } from './phrasings';

/** A sample of the phrasings, another one for each frame. */
const step = 7;
const sampleFor = (frame: number): string[] => phrasings.filter((_, at) => (at + frame) % step === 0);

const verdictOf = (text: string) =>
  detect({ subject: 'Your application to Fernhill', from: { name: '', email: '' }, text }).verdict;

/** The sentence as it goes on after a beginning. */
const inside = (sentence: string): string =>
  /^(?:I\b|UN)/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
/** Without its own regret and full stop, to be built into another sentence. */
const clause = (sentence: string): string =>
  inside(sentence)
    .replace(/[.!?]$/, '')
    .replace(/^(?:unfortunately|sadly|regrettably|sorry),? /, '');

const framed = (sentence: string): string =>
  `Dear Sam,\n\nThank you for applying for the Data Analyst position at Fernhill. ${sentence}\n\nKind regards,\nThe Fernhill team`;

const beginnings = [
  'That said, ',
  'Having said that, ',
  'As you know, ',
  'While we were impressed with your background, ',
  'Although it was a difficult choice, ',
  'We know how much time you put into this, and ',
  'After speaking with the team, ',
  'I wish I had better news, but ',
  'As I mentioned on the phone, ',
  'As we told all applicants, ',
  'At this time, ',
  'Even though you came close, ',
  'After reviewing your application, ',
  'Given the number of applicants this year, ',
  'Since we last spoke, ',
  'Now that interviews are complete, ',
  'I wanted to let you know that ',
  'We wanted to inform you that ',
  'I am sorry to inform you that ',
  'Please be advised that ',
  'Please note that ',
  'It is with regret that we inform you that ',
  'I heard back from the team today and ',
  'The team met on Tuesday and ',
  'Per our recruiting team, ',
  'Unfortunately for this role, ',
  'You were a strong candidate; however, ',
  'You have a great profile - however ',
  'To be transparent with you: ',
  'With over 300 applicants for one role, ',
  'While this is never easy news to share, ',
  'Upon review, ',
  'Once we had reviewed all applications, the decision became clear: ',
  'This was not an easy decision, but ',
  'You may have been hoping for other news, but ',
  'Your skills are impressive, and if circumstances were different we would have continued, but ',
];

const ends = [
  'If you have any questions, please let us know.',
  'If another role opens up that may fit, we may contact you.',
  'You will not receive further emails about this application.',
  'Your applications to other positions remain active.',
  'Your application to any other role is still being considered.',
  'We invite you to apply to other roles on our careers page.',
  'We would be happy to schedule a call to give you feedback.',
  'Subscribe to our newsletter, read our blog and follow our podcast for career tips.',
  'You can withdraw your consent to data storage at any time.',
  "If you'd like to withdraw your data from our database, click here.",
  'Please do not reply to this email, as this mailbox is not monitored.',
  'We are sorry for the disappointing news.',
  'I hope you find the right job soon; you interviewed very well.',
  'We would love to consider you for another position in the future.',
  "We still think you're great and hope to see you apply again.",
  "I'd be glad to speak with you if you would like to schedule some time.",
  'Should your situation change, please let us know.',
  'We look forward to seeing your application for future openings.',
  'P.S. Rejection is never fun; we know.',
  'We interviewed many candidates and this candidate pool was strong.',
  'Our loan officers, insurance teams and funds thank you.',
  'You are still welcome to apply for other roles.',
  "We'd like to keep your resume and consider you for other positions.",
  "Even if this role wasn't the right match, we may have others.",
  'We are happy to share that you can request feedback.',
  "We'd be delighted to invite you to our next career event.",
  'You were selected from hundreds of applicants for an interview, which shows your quality.',
  'You were shortlisted among the top ten of 500, so be proud.',
  'Good luck with your next interview!',
  'My colleague and I wish you all the best with your exams.',
  'Your application stays on file; you may withdraw it at any time.',
];

describe('a no is heard', () => {
  it.each(beginnings.map((beginning, frame) => [beginning, frame] as const))(
    'after: %s',
    (beginning, frame) => {
      const missed = sampleFor(frame).filter(
        (sentence) => verdictOf(framed(`${beginning}${inside(sentence)}`)) === 'none',
      );
      expect(missed).toEqual([]);
    },
  );

  it.each(ends.map((end, frame) => [end, frame] as const))('before: %s', (end, frame) => {
    const missed = sampleFor(frame).filter((sentence) => verdictOf(framed(`${sentence} ${end}`)) === 'none');
    expect(missed).toEqual([]);
  });
});

/** What turns a statement into a condition, a question or somebody else's words. Sentences with a "but" of their own are left out. */
const wrappers: readonly ((no: string) => string)[] = [
  (no) => `Thank you for applying for the position. If it turns out that ${no}, we will email you.`,
  (no) => `We received your application for the job. In case ${no}, you will hear from us.`,
  (no) => `Your application for the role is with the team. We will let you know whether ${no}.`,
  (no) =>
    `Thank you for your message about my application. You wrote: “${no}.” Could you tell me more about the position?`,
  (no) => `Hi Kim, about the job: they told me that ${no}. I will go on looking.`,
  (no) =>
    `Please complete your profile. Unless you reply by Friday, ${no}. Your application for the role matters to us.`,
  (no) => `Thanks for applying for the position. If you do not hear from us within two weeks, ${no}.`,
  (no) =>
    `We have your application for this vacancy. In the event that ${no}, we will keep your resume on file.`,
  (no) =>
    `Thank you for your interest in the job. After 30 days without a message you may assume that ${no}.`,
  (no) =>
    `Recruiters write “${no}” far too often. In this article: ten better rejection emails for your hiring team.`,
  (no) => `Dear hiring team, I am asking about the position. Is it true that ${no}?`,
];

describe('a no is taken back', () => {
  it.each(wrappers.map((wrap, frame) => [wrap('…'), wrap, frame] as const))('%s', (_, wrap, frame) => {
    const taken = sampleFor(frame)
      .filter((sentence) => !/ but |, and |^(?:the |your )?(?:status|decision)/i.test(sentence))
      .filter((sentence) => verdictOf(wrap(clause(sentence))) === 'rejection');
    // The wording of a bare sentence can say more than its condition; not that of more than one in six.
    expect(taken.slice(Math.ceil(phrasings.length / step / 6))).toEqual([]);
  });
});
