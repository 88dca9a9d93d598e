/** English mails by a second writer, fourth batch: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Thank you for applying to Sable Systems',
    'Dear Rohan,',
    'Thank you for giving us the opportunity to review your application for Cloud Support Engineer (Req 20114). We know that applying for jobs takes effort, and we appreciate yours.',
    'After reviewing all applicants, we will be moving forward with others whose experience is a closer match.',
    'Sincerely,\nSable Systems Talent Acquisition',
  ],
  [
    'Your application to Copper & Oak',
    'Hi Leah,\nThanks for your interest in the Content Strategist position at Copper & Oak in Chicago, IL. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest in Copper & Oak.\n\nRegards,\nCopper & Oak',
  ],
  [
    'Regarding your application for Clinical Pharmacist',
    'Dear Ikram, we appreciate the time you took to apply. This letter is to let you know the position has been offered to, and accepted by, a candidate with extensive hospital experience.',
  ],
  [
    'Update on your application',
    'Hello Sven,\n\nUnfortunately, we’ve decided to proceed with candidates who more closely match what we’re looking for in this role.\n\nWe’d still love to hear from you again when the right position comes up.\n\nThe Northbeam Team',
  ],
  [
    'Your interview with Fathom',
    'Hi Paola, thank you for making the trip to our office last week. It was a tough decision, but we won’t be proceeding to the offer stage with you. The team was especially impressed by your knowledge of payments.',
  ],
  [
    'Application for Deputy Manager',
    'Dear Ashley, I regret to inform you that you have been unsuccessful in your application for Deputy Manager. Should you require feedback please do not hesitate to ask.',
  ],
  [
    'Riverton School District - position posting 4471',
    'Dear Applicant, The position of Paraprofessional (posting 4471) has been filled. Your application will remain active in our system for one year. Thank you for your interest in the Riverton School District.',
  ],
  [
    'Update regarding your candidacy',
    'Good morning Dele, I hope this finds you well. After consulting with the hiring team, we feel that your background is not as closely aligned with the role as that of other applicants. We will therefore not be scheduling a further conversation.',
  ],
  [
    'Software Engineer II - decision',
    'Hi Yuki, thank you for completing our technical assessment. While we recognise the work that went into it, your submission did not meet the bar we set for this position. You can reapply after six months.',
  ],
  [
    'Your application for Bank Teller',
    'Dear Monique, We are writing to let you know that you have not been selected to move forward in the hiring process for Bank Teller. This decision was based on the qualifications of the entire applicant pool.',
  ],
  [
    'Result of your application - Lecturer (Teaching Only)',
    'Dear Dr Abara, I am writing to advise you of the outcome of your application. The shortlisting panel felt that your application did not demonstrate the essential criteria as fully as other applicants, and will not be inviting you for interview.',
  ],
  [
    'Thank you for your interest - Head Gardener',
    'Dear Mr Pryce, the Trustees interviewed six people and have appointed a Head Gardener. I am sorry that this news is not what you were hoping for.',
  ],
  [
    'Application Received / Position Closed',
    'Dear Rana, Thank you for your application. Please note that this requisition was closed before your application could be reviewed. We encourage you to apply for other openings.',
  ],
  [
    'Your candidacy at Volta',
    'Hi Emil, at this time we have made the decision to hold off on moving you forward for the Battery Engineer role. We have other candidates whose experience maps better to the cell side.',
  ],
  [
    'Following up: Associate Producer',
    'Hi Bridget, hope you are doing well! Wanted to circle back and let you know that the show went with someone who had worked with the EP before. Thank you for sending your reel, and I have you on my list for next season.',
  ],
  [
    'Intern applications - reply',
    'Dear Otto, I get many inquiries from students, and my lab is full this year, so I can not offer you an internship. Best of luck, Prof. Chen',
  ],
  [
    'Re: Tutor position',
    'Hi Wren, we ended up choosing a tutor who can do Mondays as well. Thank you for the trial lesson and all the best!',
  ],
  [
    'Application No. 5510: Regret',
    'Dear Candidate, we regret that your candidature for the post of Probationary Officer could not be considered as you did not secure the minimum qualifying marks in the written test.',
  ],
  [
    'Your application with Greyline Hotels',
    'Dear Tunde, we are unable to offer you the position of Concierge at this stage. Your details have been added to our talent bank.',
  ],
  [
    'Notification about your application',
    'Dear Candidate,\n\nThank you for applying to 4410 - Maintenance Planner. We have reviewed your application and at this time have decided not to pursue your candidacy.\n\nWorkday Notification',
  ],
  [
    'UX Designer: we have news',
    'Hi Alma, I wish I was writing with better news. We have decided to go ahead with a designer whose background is in healthcare. It was a close decision and we all enjoyed meeting you.',
  ],
  [
    'Your application for Teaching Fellow',
    'Dear Applicant, unfortunately I have to inform you that your application has not been successful at the shortlisting stage. I am afraid that the number of applications makes individual feedback impossible.',
  ],
  [
    'Production Operative – Ref PO/22',
    'Hi, unfortunately you have not been chosen for an interview on this occasion but we will hold your details on file should anything else arise.',
  ],
  [
    'Application status update: Merchandiser',
    'Dear Gabriela, Your application for Merchandiser is no longer in consideration. Thank you for your interest in joining us.',
  ],
  [
    'Thanks from the team at Hexagon Labs',
    'Hey Idris, Thanks for letting us learn about you. We don’t have a spot on the team that matches your skills right now, so we’ll be closing out your application. Keep building!',
  ],
  [
    'Your application: Driver (HGV)',
    'Good afternoon, I can confirm your application has been declined as we require two years of HGV experience. Regards, Transport Office',
  ],
  [
    'Decision on Associate Attorney position',
    'Dear Ms. Feld: Thank you for meeting with us. While your credentials are outstanding, the partners have voted to extend the offer to someone with an established book of business.',
  ],
  [
    'Hello from Birch Bakery',
    'Hi Nate! Thank you for your application. All baker positions are currently filled and we aren’t looking to add to the team this season. Check back in the fall!',
  ],
  [
    'Your application to the Ministry',
    'Dear Sir or Madam, Reference is made to your application for the position of Translator. We regret to inform you that, following the written test, you have not been placed on the roster.',
  ],
  [
    'Site Manager - feedback from client',
    'Hi Gareth, the client came back to me this morning. They have decided to shortlist three others for interview, so it is a no this time I am afraid. I will keep you in mind for the next one.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Thank you for applying to Sable Systems',
    'Dear Rohan, we have received your application for Cloud Support Engineer. We review every application; however, due to volume we are only able to contact candidates who are selected for interview. Best of luck with your job search!',
  ],
  [
    'Interview availability',
    'Hi Paola, we would love to have you in our office. Thursday no longer works for the team, sorry! Could you send us other times next week?',
  ],
  [
    'Your application is in review',
    'Hello Sven, we have not forgotten you. The hiring manager has been away, so we cannot tell you more yet. We expect to make a decision on candidates next week.',
  ],
  [
    'Offer details',
    'Hi Yuki, please find the offer attached. The signing bonus was declined by finance, unfortunately, and we were not able to move on the title, but we hope that you will join us.',
  ],
  [
    'Rejected: expense claim 4410',
    'Your expense claim has been rejected by your manager. Reason: receipt for the position “taxi” missing. Please submit the claim again.',
  ],
  [
    'Board minutes',
    'The board discussed the vacancy for the facilities manager. Two candidates were interviewed and neither was found suitable. The position will be advertised again.',
  ],
  [
    'Re: Dele',
    'Thanks for sending Dele over. Smart, but not the right fit for this role, the client wants someone more hands-on. Please send me other candidates.',
  ],
  [
    'Intern project ideas',
    'We decided to go in a different direction with the internship project: instead of the dashboard the interns will look at the parser.',
  ],
  [
    'Application for leave',
    'Dear Monique, your application for unpaid leave was not approved. Please speak to your manager if your position allows for other dates.',
  ],
  [
    'Update your application',
    'Hi Ikram, the job Clinical Pharmacist has changed. Your application will no longer be valid unless you confirm it within three days.',
  ],
  [
    'You are through!',
    'Dear Dr Abara, unlike many other applicants who were not shortlisted, you have been selected for interview on the 4th. Please prepare a short lecture.',
  ],
  [
    'Talent newsletter, May',
    'How many applicants are rejected before interview? We asked 500 recruiters. Also in this issue: why “we have decided to move forward with other candidates” says nothing.',
  ],
  [
    'Thanks for the interview',
    'Dear hiring team, thank you for meeting me on Tuesday. I know other candidates may be stronger in healthcare, but I hope you will consider me for the role.',
  ],
  [
    'Declining the offer',
    'Dear Gareth, thank you for all your help. I have decided not to go ahead with the Site Manager position, as the commute is too long.',
  ],
  [
    'Recruiter screen cancelled',
    'Hi Emil, your call has been cancelled because the recruiter is sick. We will contact you to find another time. Sorry for the inconvenience.',
  ],
  [
    'Job alert: 3 roles for you',
    'Battery Engineer at Volta (closed: no longer accepting applications). Cell Engineer at Ampere. Test Engineer at Ohm. Apply now.',
  ],
  [
    'Credit line application',
    'We have reviewed your application for a line of credit. We are unable to approve your request at this time because of limited employment history.',
  ],
  [
    'Your application to rent',
    'Hi Nate, we have decided to proceed with another applicant for the room. Thanks for coming to the viewing and best of luck with your search.',
  ],
  [
    'Conference volunteer',
    'Hi Otto, thanks for applying to volunteer. All volunteer positions have been filled, but you are welcome to join as a participant.',
  ],
  [
    'Residency match information',
    'Applicants who are not matched to a position will be informed on Monday. If you did not match, you can take part in the second round.',
  ],
  [
    'Your nomination',
    'Dear Mr Pryce, thank you for putting yourself forward for the position of trustee. The members elected two other candidates at the annual meeting.',
  ],
  [
    'Nominations',
    'Thank you for your nomination for the position of secretary on the board. On this occasion you were not selected; the committee has chosen another candidate.',
  ],
  [
    'Library ticket',
    'Dear reader, thank you for your application for a library card. Unfortunately it was not successful, as you do not live in the borough. Your position will be reviewed if you move.',
  ],
  [
    'Grant application outcome',
    'Dear Dr Abara, your proposal was assessed by the panel. It was not selected for funding. The panel felt that other applications better met the criteria.',
  ],
  [
    'Status of ticket 5510',
    'Your request was closed. Reason: the position of the sensor could not be reproduced. If this is not what you were hoping for, please reopen the ticket.',
  ],
  [
    'Pay grade review outcome',
    'Dear Ashley, the panel has not upheld your request for regrading of your position. You may appeal within ten days.',
  ],
  [
    'We are hiring a neighbour!',
    'Hi Wren, do you know someone who would like to work at the bakery? We have not found a baker yet. The other candidates could not do early mornings.',
  ],
  [
    'Background check delayed',
    'Hi Tunde, we are not able to proceed with your start date of 1 June as the check has not been completed. We will propose a new date as soon as possible.',
  ],
  [
    'Exit interview',
    'Hi Gabriela, as you are leaving your position we would like to invite you to an exit interview. Unfortunately we were unable to find a time this week.',
  ],
  [
    'Please confirm you are still interested',
    'Hi Idris, if we do not hear from you by Friday we will assume you are no longer interested and your application will be closed.',
  ],
  [
    'Club captain',
    'Hi all, Bridget was chosen as captain. Thanks to the other candidates, who were not selected this time, for offering.',
  ],
  [
    'Shortlist call',
    'Alma, we have decided not to take Yuki to the next stage. Can you send the rejection and set up calls with the remaining candidates?',
  ],
];
