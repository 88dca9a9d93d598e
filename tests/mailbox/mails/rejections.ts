import { lines, paragraphs, type ThreadSource } from '../mail';
import { mika } from '../people';

const ines = { name: 'Ines Okafor', email: 'ines.okafor@velmora.example' };
const joss = { name: 'Joss Pemberley', email: 'joss@harrowquill.example' };

const layoutHeavy = `
<center><table role="presentation" width="100%" bgcolor="#f2f4f7" cellpadding="0" cellspacing="0"><tbody><tr><td align="center" style="padding:24px 8px">
<table role="presentation" width="600" bgcolor="#ffffff" cellpadding="0" cellspacing="0" style="max-width:600px;border-radius:8px;border:1px solid #e1e5ea"><tbody>
<tr><td style="padding:20px 32px;background:#20455c;color:#ffffff;font:600 18px Arial,sans-serif">Quillstone Analytics</td></tr>
<tr><td style="padding:28px 32px 8px;font:15px/22px Arial,sans-serif;color:#26313b">Dear Mika,</td></tr>
<tr><td style="padding:8px 32px;font:15px/22px Arial,sans-serif;color:#26313b">Thank you for the interest you have shown in the <b>Senior Data Analyst</b> position at Quillstone Analytics and for the time you put into your application.</td></tr>
<tr><td style="padding:8px 32px;font:15px/22px Arial,sans-serif;color:#26313b">After careful consideration, we regret to inform you that your application was not selected to move forward in our process.</td></tr>
<tr><td style="padding:8px 32px 28px;font:15px/22px Arial,sans-serif;color:#26313b">We wish you every success in your job search.<br><br>Kind regards,<br>The Talent Team at Quillstone Analytics</td></tr>
<tr><td align="center" style="padding:16px 32px;background:#fafbfc;font:12px Arial,sans-serif;color:#76828e">This mailbox is not monitored. Please do not reply to this message.<br><a href="https://talentpost.example/preferences">Manage preferences</a> &middot; <a href="https://talentpost.example/privacy">Privacy</a></td></tr>
</tbody></table></td></tr></tbody></table></center>`;

export const rejections: readonly ThreadSource[] = [
  {
    id: 'velmora',
    account: 0,
    subject: 'Your application for Product Designer at Velmora Labs',
    mails: [
      {
        id: 'velmora-no',
        from: ines,
        to: [mika],
        daysAgo: 1,
        at: '22:40',
        html: lines(
          'Hi Mika,',
          '',
          'Thank you for taking the time to apply for the Product Designer role at Velmora Labs, and for walking us through your portfolio last week.',
          '',
          'After a lot of discussion we have decided not to move forward with your application. It was a close call, and the team enjoyed the conversation.',
          '',
          'I wish you all the best with your search.',
          '',
          'Warm regards,',
          'Ines Okafor',
          'Design Recruiter, Velmora Labs',
        ),
        expected: 'rejection',
        details: { company: 'Velmora Labs', role: 'Product Designer', firstName: 'Ines' },
      },
    ],
  },
  {
    id: 'quillstone',
    account: 0,
    subject: 'Quillstone Analytics: update on your application',
    mails: [
      {
        id: 'quillstone-no',
        from: { name: 'Quillstone Analytics Careers', email: 'no-reply@talentpost.example' },
        to: [mika],
        daysAgo: 2,
        at: '14:02',
        html: layoutHeavy,
        expected: 'rejection',
        details: { company: 'Quillstone Analytics', role: 'Senior Data Analyst' },
      },
    ],
  },
  {
    id: 'harrowquill',
    account: 0,
    subject: 'Interview for Content Strategist at Harrowquill',
    mails: [
      {
        id: 'harrowquill-1',
        from: joss,
        to: [mika],
        daysAgo: 21,
        at: '09:12',
        html: lines(
          'Hello Mika,',
          '',
          'We liked your writing samples and would love to meet you. Would Thursday at ten work for a first conversation?',
          '',
          'Joss Pemberley',
          'Harrowquill',
        ),
        expected: 'none',
      },
      {
        id: 'harrowquill-2',
        from: mika,
        to: [joss],
        daysAgo: 20,
        at: '08:41',
        own: true,
        html: lines('Hi Joss,', '', 'Thursday at ten is perfect. Looking forward to it.', '', 'Mika'),
        history: {
          by: joss,
          when: 'Tue, 9:12 AM',
          html: lines('Hello Mika,', '', 'We liked your writing samples and would love to meet you.'),
        },
        expected: 'none',
      },
      {
        id: 'harrowquill-3',
        from: joss,
        to: [mika],
        daysAgo: 17,
        at: '16:30',
        html: lines(
          'Thanks for today, Mika. We will be in touch once everybody has compared notes.',
          '',
          'Joss',
        ),
        expected: 'none',
      },
      {
        id: 'harrowquill-4',
        from: mika,
        to: [joss],
        daysAgo: 9,
        at: '10:05',
        own: true,
        html: lines('Hi Joss,', '', 'Just checking whether there is any news on your side.', '', 'Mika'),
        expected: 'none',
      },
      {
        id: 'harrowquill-5',
        from: joss,
        to: [mika],
        daysAgo: 5,
        at: '11:47',
        html: lines(
          'Hi Mika,',
          '',
          'Sorry for the wait. We met some very strong people for the Content Strategist role and have offered the position to another candidate, whose background is closer to what the team needs this year.',
          '',
          'Thank you again for applying, and for the time you gave us.',
          '',
          'Joss Pemberley',
          'Harrowquill',
        ),
        history: {
          by: mika,
          when: 'Thu, 10:05 AM',
          html: lines('Hi Joss,', '', 'Just checking whether there is any news on your side.', '', 'Mika'),
        },
        expected: 'rejection',
        details: { company: 'Harrowquill', role: 'Content Strategist', firstName: 'Joss' },
      },
    ],
  },
  {
    id: 'ostrel',
    account: 0,
    subject: 'Ostrel Freight: Operations Coordinator',
    mails: [
      {
        id: 'ostrel-no',
        from: { name: 'Pia Landgren', email: 'pia.landgren@ostrel.example' },
        to: [mika],
        daysAgo: 8,
        at: '07:55',
        html: paragraphs(
          'Hi Mika,',
          'I&rsquo;m writing with an update on the Operations Coordinator position. Because of changes to next year&rsquo;s budget, the position has been cancelled and we are no longer hiring for it.',
          'I&rsquo;m sorry that this comes after you have already put work into your application.',
          'Best,<br>Pia Landgren<br>Ostrel Freight',
        ),
        expected: 'rejection',
        details: { company: 'Ostrel Freight', role: 'Operations Coordinator', firstName: 'Pia' },
      },
    ],
  },
  {
    id: 'fennimore',
    account: 0,
    subject: 'News from Fennimore & Daughters 🌱',
    mails: [
      {
        id: 'fennimore-no',
        from: { name: 'Tamsin Fennimore', email: 'tamsin@fennimore.example' },
        to: [mika],
        daysAgo: 12,
        at: '18:20',
        html: paragraphs(
          'Dear Mika,',
          'What a pleasure it was to read your application for the Community Manager role. We had more than two hundred of them, and yours stayed with us.',
          'This time we have gone with someone whose experience matches the role more closely. We would like to keep your CV and get in touch when something that suits you comes up.',
          'Until then, all good wishes<br>Tamsin Fennimore<br>Fennimore &amp; Daughters',
        ),
        expected: 'rejection',
        details: { company: 'Fennimore & Daughters', role: 'Community Manager', firstName: 'Tamsin' },
      },
    ],
  },
  {
    id: 'brindlecote',
    account: 0,
    subject: 'Your application to Brindlecote',
    mails: [
      {
        id: 'brindlecote-no',
        from: { name: 'Ravi Solanki', email: 'ravi.solanki@brindlecote.example' },
        to: [mika],
        daysAgo: 15,
        at: '13:13',
        html: paragraphs(
          'Hi Mika,',
          'Thanks for applying to be our next Support Engineer. Unfortunately, we won&rsquo;t be progressing with your application on this occasion.',
          'Ravi Solanki<br>People Team, Brindlecote',
        ),
        expected: 'rejection',
        details: { company: 'Brindlecote', role: 'Support Engineer', firstName: 'Ravi' },
      },
      {
        id: 'brindlecote-thanks',
        from: mika,
        to: [{ name: 'Ravi Solanki', email: 'ravi.solanki@brindlecote.example' }],
        daysAgo: 14,
        at: '09:30',
        own: true,
        html: lines(
          'Hi Ravi,',
          '',
          'Thank you for letting me know. I enjoyed learning about the team.',
          '',
          'Mika',
        ),
        history: {
          by: { name: 'Ravi Solanki', email: 'ravi.solanki@brindlecote.example' },
          when: 'Mon, 1:13 PM',
          html: paragraphs(
            'Hi Mika,',
            'Thanks for applying to be our next Support Engineer. Unfortunately, we won&rsquo;t be progressing with your application on this occasion.',
          ),
        },
        expected: 'none',
      },
    ],
  },
  {
    id: 'alderwick',
    account: 1,
    subject: 'Alderwick Studio: Motion Designer',
    mails: [
      {
        id: 'alderwick-no',
        from: { name: 'Noor Haddad', email: 'noor@alderwick.example' },
        to: [{ name: 'Mika Tarn', email: 'mika@tarnworks.example' }],
        daysAgo: 3,
        at: '15:45',
        html: paragraphs(
          'Hello Mika,',
          'Thank you for meeting us about your application for the Motion Designer role at Alderwick Studio. We have decided to proceed with another candidate.',
          'We hope our paths cross again.',
          'Noor Haddad<br>Alderwick Studio',
        ),
        expected: 'rejection',
        details: { company: 'Alderwick Studio', role: 'Motion Designer', firstName: 'Noor' },
      },
    ],
  },
  {
    id: 'tallowmere',
    account: 0,
    subject: 'Tallowmere Gardens: Visitor Guide',
    mails: [
      {
        id: 'tallowmere-no',
        from: { name: 'Odile Marsh', email: 'odile@tallowmere.example' },
        to: [mika],
        daysAgo: 22,
        at: '10:20',
        html: paragraphs(
          'Dear Mika,',
          'Thank you for your application and for coming to see us about the Visitor Guide role. We have decided to proceed with another candidate.',
          'With kind regards<br>Odile Marsh<br>Tallowmere Gardens',
        ),
        expected: 'rejection',
        details: { company: 'Tallowmere Gardens', role: 'Visitor Guide', firstName: 'Odile' },
      },
      {
        id: 'tallowmere-thanks',
        from: mika,
        to: [{ name: 'Odile Marsh', email: 'odile@tallowmere.example' }],
        daysAgo: 21,
        at: '08:05',
        own: true,
        html: lines(
          'Hi Odile,',
          '',
          'Thank you for telling me. Was there something I could have explained better?',
          '',
          'Mika',
        ),
        expected: 'none',
      },
      {
        id: 'tallowmere-answer',
        from: { name: 'Odile Marsh', email: 'odile@tallowmere.example' },
        to: [mika],
        daysAgo: 20,
        at: '15:31',
        html: paragraphs(
          'Hi Mika,',
          'That is kind of you. You told the story of the glasshouses very well; the others simply knew the plants better.',
          'Odile',
        ),
        expected: 'none',
      },
    ],
  },
  {
    id: 'sablewood',
    account: 0,
    subject: 'Sablewood Press: Picture Editor',
    mails: [
      {
        id: 'sablewood-no',
        from: { name: 'Bram Ekholm', email: 'bram.ekholm@sablewood.example' },
        to: [mika],
        daysAgo: 26,
        at: '12:00',
        html: paragraphs(
          'Hello Mika,',
          'Thank you for applying for the Picture Editor role at Sablewood Press. Unfortunately, we have decided not to move forward with your application.',
          'Bram Ekholm<br>Sablewood Press',
        ),
        expected: 'rejection',
        details: { company: 'Sablewood Press', role: 'Picture Editor', firstName: 'Bram' },
      },
      {
        id: 'sablewood-invite',
        from: { name: 'Bram Ekholm', email: 'bram.ekholm@sablewood.example' },
        to: [mika],
        daysAgo: 17,
        at: '09:48',
        html: paragraphs(
          'Hello Mika,',
          'Our plans have changed, and we would like to invite you to an interview for the Picture Editor role after all. Would Tuesday at eleven suit you?',
          'Bram Ekholm<br>Sablewood Press',
        ),
        expected: 'none',
      },
    ],
  },
  {
    id: 'ostrel-portal',
    account: 0,
    subject: 'Operations Coordinator at Ostrel Freight: your application',
    mails: [
      {
        id: 'ostrel-portal-no',
        from: { name: 'Ostrel Freight Talent Team', email: 'talent@ostrel.example' },
        to: [mika],
        daysAgo: 7,
        at: '06:02',
        html: paragraphs(
          'Dear Mika,',
          'Thank you for applying for the Operations Coordinator position at Ostrel Freight. We regret to inform you that you have not been selected for the position.',
          'Ostrel Freight Talent Team',
        ),
        expected: 'rejection',
        details: { company: 'Ostrel Freight', role: 'Operations Coordinator' },
      },
    ],
  },
];
