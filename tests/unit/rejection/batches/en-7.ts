/** Very short English mails: one clause and little else. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Re: Ferry steward post',
    'Hello Mira,',
    'unfortunately the ferry steward post has been given to another candidate.',
    'We will not keep your papers. Birchline',
  ],
  [
    'Your trial day at Elm Bakery',
    'Dear Mira,',
    'it was lovely to meet you, but we have chosen somebody else for the bakery post.',
    'Your Elm Bakery',
  ],
  [
    'Gardener',
    'Dear Mira,',
    'unfortunately the position has been filled by another candidate.',
    'Kind regards',
  ],
  [
    'Update on your application to Sandpiper',
    'Unfortunately, we have decided to move forward with other candidates.',
  ],
  ['Your application', 'We regret to inform you that your application was not successful.'],
  ['Your application to Quillon', 'Thank you for applying. Unfortunately we will not be moving forward.'],
  ['Application update', 'The position has been filled. Best of luck.'],
  [
    'Software Engineer at Quillon',
    'Hi Sam, we have decided not to proceed with your application. Best, Quillon',
  ],
  [
    'Interview follow-up',
    'Hi Sam, thank you for interviewing with us. We have decided to go with another candidate. All the best, Jo',
  ],
  ['Regarding your candidacy', 'We will not be moving forward with your candidacy at this time.'],
  ['Your job application', 'Sorry, you were not selected for this role.'],
  ['Your interview with Quillon', 'We went with another candidate. Sorry!'],
  ['Decision', 'Dear applicant, after careful consideration we decided not to offer you the position.'],
  ['Application status', 'Your application has been rejected.'],
  ['Thanks for your interest', 'We are unable to offer you a position at this time.'],
  ['Quillon: Product Manager', 'Unfortunately, you have not been selected to move to the next stage.'],
  ['Job at Quillon', 'Hi Sam, we decided to move forward with other applicants. Quillon HR'],
  ['Re: Application', 'Unfortunately, we cannot offer you an interview.'],
  ['Your application for Data Analyst', 'We have chosen to move forward with someone else.'],
  [
    'Update',
    'Hi Sam,',
    'Thank you for your time. Unfortunately, we have decided to move forward with another candidate for the Data Analyst role.',
    'Best,\nJo',
  ],
  [
    'Update from Quillon',
    'The hiring team has decided not to move forward. We wish you the best in your job search.',
  ],
  [
    'Your application (Night Porter)',
    'The role has been put on hold and we will not be hiring at this time.',
  ],
  ['Application', 'After reviewing your application, we will not be progressing further.'],
  [
    'News on the analyst role',
    'Hello Ana,',
    'Unfortunately the role has been filled internally.',
    'Regards, Tom',
  ],
  ['Analyst', 'I am sorry to tell you that we offered the job to another applicant.'],
  ['Your application to Beacon Mill', 'We will not be taking your application further.'],
  ['Thank you', 'Thank you for meeting us. We have selected a different candidate.'],
  ['Warehouse planner', 'Dear Mr Osei,', 'Unfortunately you were unsuccessful this time.', 'Fennel & Sons'],
  ['Ranger post', 'Dear Noor, the committee has appointed another applicant. We are sorry.'],
  ['Museum guide', 'Hello Ben,', 'thank you for coming in. We have given the job to someone else.', 'Ida'],
  [
    'Dock scheduler',
    "Hi Talia, sorry, we can't offer you the job. The panel preferred someone with crane experience.",
  ],
  [
    'Receptionist',
    'Dear Ms Lund, the vacancy has been withdrawn and will not be filled. Thank you for your interest.',
  ],
  [
    'Night shift lead',
    'Hello Omar, we have decided to hire a different applicant for this shift. Take care, Kay',
  ],
  ['Your CV', 'Thanks for sending your CV. There is no opening for you with us at present.'],
  ['Junior cook', "Hi Lea, not this time I'm afraid. We hired another cook. Good luck!"],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Room booking',
    'Hi Sam, the meeting room has been given to another team. Please pick a different one. Kay',
  ],
  ['Vendor decision', 'Hi all, we have decided to move forward with another vendor for the kiosks.'],
  [
    'Re: Flat viewing',
    'Hello Mira, unfortunately the flat has been given to another applicant. Regards, the agent',
  ],
  ['Your reservation', 'Dear Ms Lund, the table has been given to another party. We are sorry.'],
  ['Design review', 'Hi Ben, we have chosen a different layout for the header. Thanks for your work on it.'],
  ['Football', 'Hi Ben, you were not selected for Saturday. See you at training.'],
  [
    'Interview',
    'Hello Mira, I am afraid we cannot keep Thursday. Would Friday at two suit you instead? Ines',
  ],
  [
    'Your application',
    'Dear applicant, we have received your application for the museum guide post. You will hear from us within four weeks.',
  ],
  ['Candidates for Tuesday', 'Hi Ed, I would go with the other candidate. He was stronger on SQL. Nina'],
  [
    'Re: Analyst search',
    'Hi Nina, we have decided not to move forward with candidate 4. Can you send two more? Ed',
  ],
  ['The porter role', 'Hi all, the porter role has been filled. Please welcome Jonas on Monday.'],
  [
    'Harbour Weekly: unfortunately, more rain',
    'Unfortunately the regatta will not move forward as planned. We regret to inform all sailors.',
  ],
  ['Loan decision', 'Dear Mr Osei, unfortunately we are unable to offer you a loan at this time.'],
  ['Abstract 214', 'Dear Dr Lund, we regret to inform you that your abstract was not accepted.'],
  ['Offer', "Hi Omar, we are happy to offer you the position. Unfortunately we can't move the start date."],
  [
    'Withdrawing',
    'Dear Kay, I have decided not to proceed with my application for the porter position. Thank you. Omar',
  ],
  ['Your order', 'Hello Lea, unfortunately the item you chose has been sold to another customer.'],
  ['School place', 'Dear Mrs Okoro, unfortunately the place has been given to another child.'],
  ['Budget', 'Hi Tom, finance decided not to proceed with the second position this year.'],
  ['Choir', 'Dear Noor, the solo has been given to someone else this time. See you at rehearsal.'],
];
