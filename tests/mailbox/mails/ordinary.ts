import { lines, paragraphs, type ThreadSource } from '../mail';
import { mika } from '../people';

const leonie = { name: 'Leonie Brack', email: 'leonie.brack@corvantis.example' };

const newsletterTail = Array.from(
  { length: 24 },
  (_, week) =>
    `<h3>Letter ${week + 1}</h3><p>A reader in week ${week + 1} of the search asks how long one should wait before writing again. Our answer stays the same: two weeks, one line, one question.</p>`,
).join('\n');

/** Mails in which nobody has said no: every one of them has words that a careless reader trips over. */
export const ordinary: readonly ThreadSource[] = [
  {
    id: 'lumenor',
    account: 0,
    subject: 'We received your application',
    mails: [
      {
        id: 'lumenor-receipt',
        from: { name: 'Lumenor Recruiting', email: 'no-reply@lumenor.example' },
        to: [mika],
        daysAgo: 1,
        at: '12:00',
        html: paragraphs(
          'Hi Mika,',
          'Thank you for applying for the Research Assistant position at Lumenor. We have received your application and our team is reviewing it now.',
          'If you are not selected for this position, we will keep your resume on file. If you have not heard from us within four weeks, the position has unfortunately been filled.',
          'The Lumenor Recruiting Team',
        ),
        expected: 'none',
      },
    ],
  },
  {
    id: 'tidewell',
    account: 0,
    subject: 'Re: Interview on Tuesday',
    mails: [
      {
        id: 'tidewell-move',
        from: { name: 'Oskar Lind', email: 'oskar@tidewell.example' },
        to: [mika],
        daysAgo: 1,
        at: '09:48',
        html: lines(
          'Hi Mika,',
          '',
          'Unfortunately I can’t make Tuesday after all: our release moved. Could we do the interview on Wednesday at two instead?',
          '',
          'Sorry for the shuffle,',
          'Oskar',
        ),
        history: {
          by: mika,
          when: 'Fri, 4:10 PM',
          html: lines('Tuesday at eleven works for me. See you then.', '', 'Mika'),
        },
        expected: 'none',
      },
    ],
  },
  {
    id: 'marrowby',
    account: 0,
    subject: 'Your offer from Marrowby',
    mails: [
      {
        id: 'marrowby-offer',
        from: { name: 'Celia Ortmann', email: 'celia.ortmann@marrowby.example' },
        to: [mika],
        daysAgo: 4,
        at: '16:05',
        html: paragraphs(
          'Dear Mika,',
          'We are delighted to offer you the position of Service Designer at Marrowby, starting in January.',
          'Unfortunately we are not able to cover the move, but we have added two more days of leave. The contract is attached; do let me know by Friday.',
          'With great pleasure<br>Celia Ortmann',
        ),
        expected: 'none',
      },
    ],
  },
  {
    id: 'deskletter',
    account: 0,
    subject: 'The Desk Letter: how to read a rejection',
    mails: [
      {
        id: 'deskletter-issue',
        from: { name: 'The Desk Letter', email: 'letters@deskletter.example' },
        to: [mika],
        daysAgo: 6,
        at: '06:00',
        html: `<h2>How to read a rejection</h2>${paragraphs(
          'Every week readers send us the mails they got. &ldquo;We have decided to move forward with other candidates&rdquo; is the most common line of all, and &ldquo;unfortunately your application was not successful&rdquo; comes right after it.',
          'What do companies mean when they write that a position has been filled? In this issue we asked eleven recruiters.',
        )}${newsletterTail}<p><a href="https://deskletter.example/unsubscribe">Unsubscribe</a></p>`,
        clipped: true,
        expected: 'none',
      },
    ],
  },
  {
    id: 'corvantis',
    account: 0,
    subject: 'Re: Data Engineer at Corvantis',
    mails: [
      {
        id: 'corvantis-invite',
        from: leonie,
        to: [mika],
        daysAgo: 3,
        at: '10:26',
        html: lines(
          'Hi Mika,',
          '',
          'Good news: another Data Engineer place has opened on my team, and I thought of you right away. Would you like to come in for an interview next week?',
          '',
          'Leonie',
        ),
        history: {
          by: { name: 'Corvantis Careers', email: 'careers@corvantis.example' },
          when: 'Mon, 3:02 PM',
          html: paragraphs(
            'Dear Mika,',
            'Thank you for your interest in the Data Engineer role. We regret to inform you that we will not be moving forward with your application.',
            'Corvantis Careers',
          ),
        },
        expected: 'none',
      },
    ],
  },
  {
    id: 'forwarded',
    account: 0,
    subject: 'Fwd: Your application to Saltmere',
    mails: [
      {
        id: 'forwarded-own',
        from: mika,
        to: [{ name: 'Dana Tarn', email: 'dana@example.com' }],
        daysAgo: 7,
        at: '20:15',
        own: true,
        html: lines(
          'Hi Dana,',
          '',
          'They wrote that they regret to inform me that they will not be moving forward with my application. So no job in Saltmere for now. Can I call you tonight?',
          '',
          'Mika',
        ),
        history: {
          by: { name: 'Saltmere Hiring', email: 'hiring@saltmere.example' },
          when: 'Wed, 5:40 PM',
          html: paragraphs(
            'Dear Mika,',
            'We regret to inform you that we will not be moving forward with your application for the Archivist position.',
          ),
        },
        expected: 'none',
      },
    ],
  },
  {
    id: 'library',
    account: 0,
    subject: 'مواعيد المكتبة في ديسمبر',
    mails: [
      {
        id: 'library-hours',
        from: { name: 'مكتبة الواحة', email: 'library@alwaha.example' },
        to: [mika],
        daysAgo: 10,
        at: '08:00',
        html: `<div dir="rtl">${paragraphs(
          'عزيزي القارئ،',
          'تفتح المكتبة أبوابها في ديسمبر من التاسعة صباحًا حتى السابعة مساءً، وتغلق يوم الجمعة.',
          'مع أطيب التحيات<br>مكتبة الواحة',
        )}</div>`,
        expected: 'none',
      },
    ],
  },
  {
    id: 'invoice',
    account: 1,
    subject: 'Invoice 2041 from Papertrail Supplies',
    mails: [
      {
        id: 'invoice-2041',
        from: { name: 'Papertrail Supplies', email: 'billing@papertrail.example' },
        to: [{ name: 'Mika Tarn', email: 'mika@tarnworks.example' }],
        daysAgo: 2,
        at: '11:11',
        html: paragraphs(
          'Hello,',
          'Please find the invoice for your last order below. Unfortunately the grey folders are out of stock and were not charged.',
          'Total: 48.20',
        ),
        expected: 'none',
      },
    ],
  },
];
