/** Mails that sound like a rejection and are none, by what makes them sound so. Written for these tests. */
export interface Trap {
  subject: string;
  text: string;
}

const mail = (subject: string, ...paragraphs: string[]): Trap => ({ subject, text: paragraphs.join('\n\n') });

export const traps: Readonly<Record<string, readonly Trap[]>> = {
  'receipts with conditions': [
    mail(
      'We received your application',
      'Hi Sam,',
      'Thank you for applying to Fernhill for the position of Data Analyst. If you are not selected for an interview, we will keep your resume on file for six months.',
      'The Fernhill team',
    ),
    mail(
      'Application received',
      'Thank you for your interest in the role. If you have not heard from us by 30 June, please assume that the position has been filled.',
      'We wish you luck in your job search.',
    ),
    mail(
      'Thank you for applying',
      'Your application has been received. Should you not be selected, we encourage you to apply for other positions.',
      'Talent Acquisition',
    ),
    mail(
      'Thanks for applying',
      'Due to the high volume of applications we are unable to respond to every applicant individually. Only candidates selected for interview will be contacted.',
    ),
    mail(
      'Your application',
      'Please note that candidates who are not shortlisted will not be contacted. If you do not hear from us within three weeks, your application has not been successful on this occasion.',
    ),
    mail(
      'Application confirmation',
      'We will review your resume and contact you if your skills match the role. In the event that you are not selected for this position, your profile stays in our talent pool.',
    ),
    mail(
      'Received: Line Cook',
      'Thanks for applying for the Line Cook job. We review applications until the position has been filled. If we decide to move forward with other candidates, we will let you know by email.',
    ),
    mail(
      'Thank you for your application',
      'We will let you know whether or not you have been selected for the next round by the end of the month. Your candidacy matters to us.',
    ),
    mail(
      'Application received',
      'Unfortunately, we are not able to give individual feedback to every applicant at this stage. A recruiter will be in touch if your qualifications are a match for the position.',
    ),
    mail(
      'Your application to Harbor Freight Office',
      'Unless you hear from us within 14 days, you should assume that you have not been shortlisted for the post. Thank you for your interest in working with us.',
    ),
    mail(
      'We got your application',
      'Applications received after the closing date will not be considered. Yours arrived in time and our recruiting team will review it shortly.',
    ),
    mail(
      'Next steps',
      'Your application is under review. Not every applicant will be selected for an interview, and we may decide to pursue other candidates whose experience is closer to the role.',
    ),
    mail(
      'Application update',
      'Your application for Field Technician is still being reviewed. We have not yet selected candidates for interview and expect to do so next week.',
    ),
    mail(
      'Thank you for applying',
      'While we review your application we may close the position early if a suitable candidate is found. We appreciate your interest in a career with us.',
    ),
    mail(
      'Thanks for your interest',
      'If your background is not a match for this opening, our recruiters may contact you about other roles. Please do not reply to this email.',
    ),
    mail(
      'Application for Teaching Assistant',
      'Once the position has been filled, we will notify all candidates. Thank you for your application and your patience.',
    ),
    mail(
      'Applied: Barista',
      'Your application was sent to Corner Coffee. The employer may decide not to move forward with your application; you will see the status in your account.',
    ),
    mail(
      'Thanks for applying',
      'When you are not selected for a role, we keep your data for twelve months unless you ask us to delete it. We have received your application for Buyer.',
    ),
    mail(
      'Privacy notice for applicants',
      'If you are unsuccessful in your application, your personal data will be held for six months after the end of the recruitment process.',
    ),
    mail(
      'Your application',
      'We have not made a decision on the role yet. We have interviewed other candidates this week and will be in touch with you on Friday.',
    ),
    mail(
      'Re: Status of my application',
      'Hi Sam, no decision has been made. The position has not been filled and you are still being considered.',
    ),
    mail(
      'Application status',
      'The hiring manager is still reviewing candidates. We will not be able to share an update on your application until next Thursday.',
    ),
    mail(
      'Your application is incomplete',
      'We cannot proceed with your application until you upload your teaching certificate. Please complete it by Friday so that our recruiting team can review it.',
    ),
    mail(
      'Action required',
      'Unfortunately we are unable to move forward with your application without a signed consent form. Please sign it so that we can schedule your interview.',
    ),
    mail(
      'Action needed: references',
      'We are not able to progress your application for the nurse position unless we receive two references by Monday.',
    ),
  ],
  'reschedules and small news': [
    mail(
      'Interview on Tuesday',
      'Hi Sam, unfortunately I can’t make Tuesday. Could we move your interview for the analyst role to Thursday instead?',
    ),
    mail(
      'Reschedule',
      'I am sorry, but we will not be able to interview you tomorrow as Anna is ill. Please choose another slot for your interview.',
    ),
    mail(
      'Your interview',
      'Unfortunately the hiring manager is no longer available on Monday. We would like to reschedule your interview for the position to Wednesday.',
    ),
    mail(
      'Delay',
      'We are sorry for the delay. We were not able to move forward with interviews last week, but will be in touch to schedule yours.',
    ),
    mail(
      'Zoom link',
      'The link in the invitation does not work, unfortunately. Here is another one for our interview about the designer position.',
    ),
    mail(
      'Call today',
      'Sorry, I could not reach you by phone today about your application. Another colleague will call you tomorrow.',
    ),
    mail(
      'Out of office',
      'I am out of the office and not able to answer. For questions about a job application, please contact our recruiting team. For other candidates matters write to jobs@fernhill.example.',
    ),
    mail(
      'Automatic reply: Application',
      'Thank you for your message. I no longer work for Fernhill. Please send applications for open positions to the hiring team.',
    ),
    mail(
      'Parking for your interview',
      'Please note that the visitor car park is closed and parking is not available on site. We look forward to your interview for the position on Monday.',
    ),
    mail(
      'Your interview with us',
      'We are not able to reimburse travel costs for the interview. We look forward to meeting you and other candidates on Friday.',
    ),
    mail(
      'Assessment',
      'The assessment link was closed because of a technical error, so we have opened another one. Please complete it to continue with your application.',
    ),
    mail(
      'Change of interviewer',
      'Unfortunately Mr Lund cannot take part. You will meet someone else from the hiring team: Dana will interview you for the role.',
    ),
    mail(
      'Start date',
      'Unfortunately we cannot move your start date forward. Your role as Shift Lead begins on 1 May as agreed in your contract. Welcome to the team.',
    ),
    mail(
      'Salary',
      'We are unable to go any further on salary, but we are still excited to offer you the position. The offer stands until Friday.',
    ),
    mail(
      'Take-home exercise',
      'You do not have to finish every part of the exercise; we will not be looking at style. It is the next step of your application for the developer role.',
    ),
  ],
  'offers and invitations': [
    mail(
      'Offer',
      'Dear Sam, we are delighted to offer you the position of Junior Baker. Unfortunately we cannot offer the relocation package you asked for.',
    ),
    mail(
      'Good news',
      'Although you were not selected for the Senior role, we would like to invite you to interview for the Associate role.',
    ),
    mail(
      'Your interview',
      'You have been selected for the next stage. Unfortunately other candidates took the morning slots, so please choose one in the afternoon.',
    ),
    mail(
      'Next round',
      'We are pleased to tell you that you will be moving forward. We will not be moving forward with a phone screen; instead you come straight to the onsite interview.',
    ),
    mail(
      'Congratulations',
      'Congratulations, you are the successful candidate. The other candidates have been told that the position has been filled.',
    ),
    mail(
      'Another opening for you',
      'The position you applied for has been filled. However, we think you would be a great fit for another role and would love to schedule a call with you about it.',
    ),
    mail(
      'Your two applications',
      'Your application for Store Manager was not successful. Your application for Shift Supervisor is still under review and we will be in touch next week.',
    ),
    mail(
      'Update',
      'We have decided not to move forward with you for the Berlin position, but we would like to move you forward for the Hamburg position. Are you free for an interview on Monday?',
    ),
    mail(
      'Waitlist',
      'You are on our list of reserve candidates. If the selected candidate declines, we will offer you the position.',
    ),
    mail(
      'Offer accepted',
      'Thank you for accepting our offer. We have told the other candidates that the role has been filled. See you on the first of June.',
    ),
    mail(
      'Reminder: offer expires',
      'Our offer for the position of Cook expires tomorrow. If we do not hear from you, we will have to move forward with another candidate.',
    ),
    mail(
      'Please confirm',
      'If you do not confirm your interview by noon, we will have to go with other candidates for this job.',
    ),
    mail(
      'Contract',
      'Attached is your contract. The position is not remote, as discussed in your interview, and we cannot offer more than 25 days of leave. We are very happy that you accepted.',
    ),
    mail(
      'Recruiter: Platform role',
      'Hi Sam, I came across your profile. My client has not been able to find the right candidate for this position, and your background could be a match. Are you open to a call?',
    ),
    mail(
      'Job you may like',
      'We noticed your profile is not complete, so recruiters can’t find you for other positions. Complete your resume to see more jobs that match.',
    ),
    mail(
      'Second interview',
      'The panel was not able to decide after the first interview and would like to invite you to a second conversation about the role.',
    ),
    mail(
      'Invitation to interview',
      'You did not answer our last message about your application, so here is another link to schedule your interview.',
    ),
    mail(
      'Internal transfer',
      'HR cannot process your transfer until the new position is approved, but your manager agreed. Your new role begins in March.',
    ),
  ],
  'the candidate speaks': [
    mail(
      'Withdrawing my application',
      'Dear Ms Holt, I have decided not to move forward with my application and would like to withdraw from the process. Thank you for your time.',
    ),
    mail(
      'Re: Offer',
      'Dear Tom, thank you for the offer. After careful consideration I have decided to accept another position and will not be moving forward with your company.',
    ),
    mail(
      'Re: Your application',
      'Dear Ms Holt, thank you for letting me know that I was not selected for the position. I enjoyed the interview and would be glad of any feedback.',
    ),
    mail(
      'Re: Interview',
      'Hi Tom, unfortunately I am no longer available for the role as I have accepted another offer. I wish you luck with the other candidates.',
    ),
    mail(
      'Following up on my application',
      'Dear hiring team, I have not heard back about my application. Has the position been filled, or have you decided to move forward with other candidates?',
    ),
    mail(
      'Re: Application',
      'I understand that you have decided to pursue other candidates. I would still love to be considered for future roles.',
    ),
    mail(
      'Question',
      'Hi, I applied last week and my application was declined by your website because my resume was not in the right format. Can I apply again for the job?',
    ),
    mail(
      'A note after our call',
      'Thank you for telling me about the role. I am not sure that my background is a match, but I would like to go forward with the interview.',
    ),
    mail(
      'My interview',
      'I am sorry that I was not able to attend the interview yesterday. I hope the position has not been filled and that we can find another date.',
    ),
    mail(
      'Update on my search',
      'Hi Dana, I was not selected for the Northwind job; they went with another candidate. Do you know of other openings that fit my resume?',
    ),
    mail(
      'So sad',
      'I did not get the job. They said they went with someone else who had more experience. The interview had gone so well.',
    ),
    mail(
      'Re: Rejected',
      'Hey, sorry to hear that they decided to go with another candidate. You will find another job soon, your resume is great.',
    ),
  ],
  'withdrawals confirmed': [
    mail(
      'Your application has been withdrawn',
      'You have withdrawn your application for the position of Planner. You will no longer be considered for this job.',
    ),
    mail(
      'Withdrawal confirmed',
      'As you asked, we have withdrawn your candidacy and you are no longer being considered for the role. We wish you well in your search.',
    ),
    mail(
      'Re: Withdrawing',
      'Thank you for letting us know that you have decided not to continue with your application. We are sorry to lose you as a candidate and wish you all the best.',
    ),
    mail(
      'We respect your decision',
      'We understand that you have accepted another offer and will not be moving forward with the interview. Thank you for telling us; the door stays open.',
    ),
    mail(
      'Your request',
      'At your request we have deleted your profile and resume. Your application is no longer active and recruiters can no longer see it.',
    ),
    mail(
      'Offer declined',
      'We are sorry that you decided to decline our offer and go with another company. We wish you luck in the new position.',
    ),
  ],
  'other matters refused': [
    mail(
      'Your loan application',
      'Dear Mr Lee, we regret to inform you that your application for a personal loan has been declined. We are unable to offer you credit at this time.',
    ),
    mail(
      'Apartment application',
      'Thank you for your interest in the flat in Mill Lane. The landlord has decided to go with other applicants. We wish you luck in your search.',
    ),
    mail(
      'Visa decision',
      'Your visa application was not successful. You did not meet the requirements of the immigration rules.',
    ),
    mail(
      'Decision on your manuscript',
      'Dear author, after review we regret that your submission was not selected for publication in the journal. The reviewers felt other papers were a better fit.',
    ),
    mail(
      'Conference submission',
      'We are sorry to inform you that your paper was not accepted. We received many strong submissions and could not accept all of them.',
    ),
    mail(
      'Admission decision',
      'Dear applicant, the admissions committee has decided not to offer you a place in the graduate program in biology. We had many qualified applicants.',
    ),
    mail(
      'Scholarship',
      'We regret to inform you that your application for the scholarship was not successful this year. Other applicants were ranked higher by the committee.',
    ),
    mail(
      'Your order',
      'Unfortunately the item you ordered is no longer available and your order has been cancelled. We have refunded your card.',
    ),
    mail(
      'Grant application',
      'The foundation has decided not to fund your proposal. Your application was not selected for a grant in this round.',
    ),
    mail(
      'Pull request closed',
      'Thanks for the pull request. We decided to go in a different direction, so this will not be merged. We do not move forward with new options at this time.',
    ),
    mail(
      'Claim 44121',
      'Your claim has been declined because the damage is not covered by your policy. Your insurance application remains open.',
    ),
    mail(
      'School place',
      'Your child has not been offered a place at Hillside Primary School. You may appeal or stay on the list for other schools.',
    ),
    mail(
      'Your story',
      'Thank you for sending us your story. We are going to pass on it, as it is not the right fit for the magazine. We wish you luck placing it elsewhere.',
    ),
    mail(
      'House offer',
      'The sellers have decided to accept another offer. Your offer was not selected, I am sorry. There are other houses to view on Saturday.',
    ),
    mail(
      'Credit card',
      'We are unable to approve your application for a Silver card at this time. You did not meet our credit requirements.',
    ),
    mail(
      'Tender result',
      'Your bid was not successful. The contract was awarded to another bidder whose proposal was a closer match to our requirements.',
    ),
    mail(
      'Accelerator',
      'Thank you for applying to the spring batch. We have decided not to invite your startup to an interview. We had to turn down many good founders.',
    ),
    mail(
      'Membership',
      'The club is at capacity and we cannot accept your application for membership this year.',
    ),
    mail(
      'Talk proposal',
      'We could not select your talk for the conference this year. The programme committee had to choose among 400 proposals.',
    ),
    mail(
      'Adoption request',
      'Thank you for your application to adopt Biscuit. We have decided to go with another family whose home is a better match.',
    ),
    mail(
      'Planning permission',
      'Your planning application has been refused by the council. You may appeal within 12 weeks.',
    ),
    mail(
      'Payment',
      'Your application for a payment plan was declined. Your order can’t be moved forward without payment.',
    ),
    mail(
      'Course place',
      'The evening course in pottery has been filled and we cannot offer you a place. We will put you on the list for the next term.',
    ),
    mail(
      'Dating',
      'I do not think we are a match, sorry. I wish you luck with your search and your new job.',
    ),
    mail(
      'Pitch',
      'Thanks for pitching us. The fund will not be moving forward with an investment in your company at this time.',
    ),
    mail(
      'Festival submission',
      'We regret that your film was not selected for the festival. The jury chose other films.',
    ),
    mail(
      'Your app submission',
      'Your app was rejected because it does not meet the guidelines for applications in the store. You can submit another build for review.',
    ),
    mail('Housing', 'The room has been filled, sorry. We went with someone else who could move in sooner.'),
    mail(
      'Passport application',
      'We can’t proceed with your passport application because your photo was not accepted. Upload another photo.',
    ),
    mail(
      'Refund request',
      'Your refund request has been declined. The ticket is no longer valid and we are unable to offer you another.',
    ),
  ],
  'articles and newsletters': [
    mail(
      'Five ways to handle a rejection email',
      'Did you get a mail that says “we have decided to move forward with other candidates”? In this article, five tips on how to answer a rejection.',
      'Read more on our blog. Unsubscribe.',
    ),
    mail(
      'The Career Letter',
      'This week: what “you have not been selected” really means, how to answer a rejection letter, and our podcast with a hiring manager. Subscribe for more tips.',
    ),
    mail(
      'How recruiters decide',
      'Most candidates are not selected because their resume does not match the job description. In our webinar we show how to fix that.',
    ),
    mail(
      'Templates',
      'Copy this template: "Dear candidate, unfortunately we have decided not to move forward with your application." Ten more rejection email templates for your hiring team inside.',
    ),
    mail(
      'Weekly digest',
      'Top story: “I was rejected 200 times.” A reader writes that companies told her the position has been filled again and again. Read more.',
    ),
    mail(
      'New jobs for you',
      '12 new jobs match your search. Some positions are no longer available or have been filled. See all jobs and apply today.',
    ),
    mail(
      'Job alert: Nurse',
      'This job is no longer accepting applications, but here are other jobs that match your profile: Nurse, City Clinic; Ward Nurse, North Hospital.',
    ),
    mail(
      'Why you are not getting interviews',
      'You are not a match for every job. Our coach explains how to tailor your resume. Tips, templates and a webinar for job seekers.',
    ),
    mail(
      'Hiring trends',
      'Companies are freezing hiring: many roles were cancelled or put on hold this spring. Read more in our newsletter for job seekers.',
    ),
    mail(
      'Ask the recruiter',
      '"We went with another candidate": what does it mean? Our columnist answers readers’ letters about rejections and job interviews.',
    ),
    mail(
      'Course: answer every no',
      'Learn how to turn “unfortunately you were not successful” into a yes. Enrol in the course today; tips from recruiters and career coaches.',
    ),
    mail(
      'Release notes',
      'You can now send candidates a mail when they are not selected. Rejected candidates get a template, and positions that have been filled are closed for you. Read more in our blog.',
    ),
  ],
  'the hiring side among itself': [
    mail(
      'Candidate: J. Ferris',
      'Hi team, after the interview we decided not to move forward with Jamie. His experience does not match the role. Please send him the usual mail.',
    ),
    mail(
      'Debrief',
      'I interviewed the candidate on Monday and would not hire her. The other candidates were stronger. Let us discuss the position at noon.',
    ),
    mail(
      'Req 1120',
      'The position has been put on hold by finance. Please tell the candidates that we are not moving forward for now. HR will update the requisition.',
    ),
    mail(
      'Re: Resumes',
      'I looked at the resumes you sent. None of these candidates is a match for the position. Please send others.',
    ),
    mail(
      'Interview schedule',
      'We will not be interviewing the third candidate as she has withdrawn. The other candidates come at 10 and 11. Please find the resumes attached.',
    ),
    mail(
      'Offer turned down',
      'Our first choice did not accept the offer and went with another company. We have to offer the position to the second candidate.',
    ),
    mail(
      'Headcount',
      'We are not able to fill both positions this quarter. One of the roles will be closed and the recruiter will tell the candidates.',
    ),
    mail(
      'Re: Analyst program',
      'The program has closed its books for the year, so I would not expect the resume you forwarded to go any further. Maybe next summer.',
    ),
    mail(
      'Reference request',
      'We are considering one of your former employees for a position. He was not selected the first time but applied again. Could you tell us about his work?',
    ),
    mail(
      'Your job post',
      'Your job post has expired and is no longer visible to candidates. You have 14 applicants who have not been reviewed. Renew the posting to reach others.',
    ),
    mail(
      'New applicant',
      'Priya N. applied for your job Office Manager. She does not meet one of your requirements. Reject or move forward with the applicant in your account.',
    ),
    mail(
      'Recruiting sync',
      'Notes: we decided to pass on the candidate from the agency, go forward with the internal applicant, and close the position on Friday.',
    ),
    mail(
      'Re: Summer intern',
      'Vince, we can not take another intern this summer. Their resume is good, but the group does not have an opening. Could you talk to the other group?',
    ),
    mail(
      'Feedback on interviews',
      'Three of us met with the candidates yesterday. We do not believe any of them is right for the position, and we should interview others.',
    ),
  ],
  'everyday mail': [
    mail(
      'Dinner',
      'Sorry, we can’t make it on Friday. Could we move dinner forward to Thursday? If not, another time.',
    ),
    mail(
      'Project status',
      'We are not moving forward with the migration this week. The other team has taken the role of reviewer and the position of the button has changed.',
    ),
    mail(
      'Your flight',
      'Your flight has been cancelled. Unfortunately we are unable to offer you another flight on the same day.',
    ),
    mail(
      'Vote',
      'I have decided not to run for the position of treasurer this year. Other candidates have come forward and the job needs someone with more time.',
    ),
    mail(
      'Election',
      'Your preferred candidate was not elected. Other candidates for the position of mayor received more votes. Turnout was high.',
    ),
    mail(
      'Support ticket',
      'We were not able to reproduce the issue in the application. We will close this ticket unless you tell us more about the position of the window.',
    ),
    mail(
      'Fantasy league',
      'You have not been selected for the starting team; another player was chosen for the position of goalkeeper. The role is filled by Kim.',
    ),
    mail(
      'Play audition',
      'Thank you for coming to the audition. The role of Juliet has gone to someone else, but would you play the nurse?',
    ),
    mail(
      'Newsletter settings',
      'You will no longer receive career tips from us. If this was not you, resubscribe in your account. The job board stays open to you.',
    ),
    mail(
      'Bug',
      'The parser does not match the position of the token, so the application can’t move forward. Other candidates for the cause are the lexer and the cache.',
    ),
    mail(
      'Meeting moved',
      'The steering committee did not select a vendor. We have decided to go in a different direction and reopen the search. The role of lead stays with Ana.',
    ),
    mail(
      'Jury duty',
      'You have not been selected to serve on the jury. You do not need to report to the court. Thank you for your service; your employer can be told.',
    ),
    mail(
      'Clinic',
      'You do not meet the criteria for the study, so we will not be able to include you. Thank you for your interest in our research and for applying.',
    ),
    mail(
      'Account',
      'Your application password was declined. The position of the key on your keyboard may be different. Try another one.',
    ),
  ],
  'short notes of all kinds': [
    mail(
      'Update',
      'Thank you for applying to the Data Engineer role at Northwind. We will review your application and, should your qualifications not match, we will keep your details for future positions. Unfortunately we cannot reply to all applicants.',
    ),
    mail(
      'Update',
      "Hi Sam, thanks for your application. We're going through a high volume of resumes. If you don't hear back from us in 4 weeks, unfortunately we have decided to move forward with other candidates. Best of luck in your job search!",
    ),
    mail(
      'Update',
      'Your application has been submitted. You will be notified if you have been selected or if the position has been filled by someone else.',
    ),
    mail(
      'Update',
      "We have received your application for Nurse. We're no longer accepting walk-in applications, so please bring your appointment letter to the interview.",
    ),
    mail(
      'Update',
      'Dear applicant, the closing date for this vacancy has been extended. Your application does not need to be resubmitted and will be considered with the other candidates.',
    ),
    mail(
      'Update',
      "Thank you for completing the assessment. We can't tell you the result yet, but the team will not be making decisions before next week. You're still one of our candidates for the role.",
    ),
    mail(
      'Update',
      "Hi Sam, I didn't forget you! The hiring manager hasn't made a decision on the candidates yet. I'll let you know about the role by Friday.",
    ),
    mail(
      'Update',
      'We regret to inform you that your interview on Monday has to be cancelled because the interviewer is ill. We will send you a new date for your interview for the position shortly.',
    ),
    mail(
      'Update',
      'Unfortunately we have to postpone your interview for the sales role. Please pick another slot below.',
    ),
    mail(
      'Update',
      'Unfortunately, our office is closed on Friday, so the recruiter cannot call you as planned. Could we talk about the position on Monday instead?',
    ),
    mail(
      'Update',
      'Hi Sam! Unfortunately the other candidates could only do mornings, so your interview will be at 3pm. See you at the office. You do not need to bring your resume.',
    ),
    mail(
      'Update',
      "We'd like to offer you the role. We can't match the salary you asked for, but we hope you'll join us. Please let us know by Friday if you would like to move forward.",
    ),
    mail(
      'Update',
      'Congratulations! You have made it to the final round. Not many candidates get this far. You will not be asked to do another coding test.',
    ),
    mail(
      'Update',
      "Unfortunately we can't offer you the Lead position right now, but we would love to offer you the Senior position instead. The contract is attached.",
    ),
    mail(
      'Update',
      'Your application to the Graduate Programme: you were not selected for the London office, but you have been shortlisted for the Leeds office. Please book your interview.',
    ),
    mail(
      'Update',
      "You've been placed on our waiting list for the internship. We have not rejected your application; if another candidate withdraws, we will contact you.",
    ),
    mail(
      'Update',
      'Dear hiring manager, I regret that I must decline your offer. I have decided to go with another company, as the position is a better match for my experience.',
    ),
    mail(
      'Update',
      'Dear Ms Fern, unfortunately I will not be able to attend the interview for the position on Tuesday. Could we find another date? My application remains.',
    ),
    mail(
      'Update',
      'Hi, I saw that the position I applied for has been closed. Does this mean my application was not successful? Kind regards, Sam',
    ),
    mail(
      'Update',
      'Hi Anna, just got an email from Fernhill: they are not moving forward with my application. Third rejection this week. Drinks?',
    ),
    mail(
      'Update',
      "Hi mum, I had the interview and they said they went with another candidate. I'm sad but okay. I will apply for other jobs.",
    ),
    mail(
      'Update',
      'Hello, I am writing about the accountant position. I was told that you have decided to pursue other candidates. Could you tell me why my application was not selected?',
    ),
    mail(
      'Update',
      'Thanks for letting me know that the position has been filled. Please keep my resume on file.',
    ),
    mail(
      'Update',
      'You asked us to withdraw your application for the Planner role. This is done: you are no longer being considered for the role. We are sorry to see you go.',
    ),
    mail(
      'Update',
      'You have declined the interview invitation from Fernhill for the Planner position. The employer has been told that you are not moving forward.',
    ),
    mail(
      'Update',
      'You have turned down our offer for the position. We respect your decision, and will now move forward with other candidates.',
    ),
    mail(
      'Update',
      'Dear Mr Roth, your application for a mortgage has not been successful on this occasion. We assess your income and employment among other things.',
    ),
    mail(
      'Update',
      'Unfortunately your rental application was not successful. The owner has chosen another applicant for the apartment on Mill Lane.',
    ),
    mail(
      'Update',
      'Your application for naturalisation was refused because you do not meet the residence requirements. You may appeal.',
    ),
    mail(
      'Update',
      'We regret to inform you that your paper #231 has not been selected for presentation. The programme committee received 300 submissions from many candidates.',
    ),
    mail(
      'Update',
      'Thank you for your application to the Master of Science programme. The committee has decided not to offer you admission for the fall. We wish you success in your academic career.',
    ),
    mail(
      'Update',
      'Dear Parent, unfortunately we are unable to offer your son a place at our nursery. The places have been filled by siblings.',
    ),
    mail(
      'Update',
      'Dear candidate, you have not passed the driving test. You may book another test after ten working days. Your examiner is not able to discuss the result.',
    ),
    mail(
      'Update',
      'You did not pass the certification exam. Your score did not meet the passing standard. You may retake the exam for the role-based certificate in 24 hours.',
    ),
    mail(
      'Update',
      'Your refund application has been rejected because the order was not returned. Your career advice subscription stays active until May.',
    ),
    mail(
      'Update',
      'We reviewed your seller application and we are unable to approve your account at this time. You do not meet our requirements for merchants.',
    ),
    mail(
      'Update',
      "Your Airbnb request was declined. The host can't accommodate your dates. There are other places to stay.",
    ),
    mail(
      'Update',
      'Dear researcher, your grant proposal was not selected for funding. The panel chose other applicants whose proposals were a better match with the call.',
    ),
    mail(
      'Update',
      'Top 10 interview questions: why you were not selected and what to do when recruiters go with other candidates. Subscribe to our newsletter for job seekers.',
    ),
    mail(
      'Update',
      "Career tips: What does 'we decided to move forward with other candidates' really mean? Three recruiters explain. Read the full story on our site.",
    ),
    mail(
      'Update',
      'New on the podcast: a candidate who was not selected for 300 positions tells how she found her dream job. Listen now.',
    ),
    mail(
      'Update',
      'Your weekly job digest: 25 new positions. Some employers are no longer accepting applications. Apply today before the other candidates do!',
    ),
    mail(
      'Update',
      'People also viewed: Data Analyst at Fernhill (no longer accepting applications), Analyst at Northwind. Your profile matches 4 jobs.',
    ),
    mail(
      'Update',
      "Your resume was viewed by 3 recruiters. You're not appearing in searches for other roles because your profile is incomplete.",
    ),
    mail(
      'Update',
      "Candidate feedback needed: please submit your scorecard for Jamie Ferris. Candidates can't be moved forward until all interviewers have given feedback on the role.",
    ),
    mail(
      'Update',
      "Hi Tom, the candidate we interviewed yesterday is not a match for the role. Let's not move forward and tell the agency to send other candidates.",
    ),
    mail(
      'Update',
      "FYI we've decided to close the analyst requisition and not hire for it this year. Recruiters, please inform the applicants.",
    ),
    mail(
      'Update',
      'Team, we filled the designer position! Anna starts on Monday. The other candidates have been told. Thanks to everyone who interviewed.',
    ),
    mail(
      'Update',
      'Hi Priya, could you send rejection notes to the candidates we did not select for the intern positions? The template is in the folder.',
    ),
    mail(
      'Update',
      'Vince, I talked to the candidate. He is good but we do not have a position for him in the group. Maybe research could consider him.',
    ),
    mail(
      'Update',
      'Your job posting for Cashier has been closed. It is no longer available to candidates. Repost it to reach more applicants.',
    ),
    mail(
      'Update',
      'Thank you for your referral. Unfortunately, the person you referred was not selected for the position. We appreciate your help in finding candidates.',
    ),
    mail(
      'Update',
      'Your employee has applied for another position in the company. He has not been selected, and HR will inform him of the decision tomorrow.',
    ),
    mail(
      'Update',
      'The position of the sun at noon: you will not need other maps. Our telescope club is at capacity this Friday, so we cannot accept more guests.',
    ),
    mail(
      'Update',
      'Sorry, we decided to go in a different direction with the logo. The candidates we liked are in the folder. Can you move forward with the blue one?',
    ),
    mail(
      'Update',
      'Your appointment at the job centre has been cancelled. You will be offered another one shortly. You do not have to apply again for benefits.',
    ),
    mail(
      'Update',
      'The city council has filled the position of librarian. Residents can meet the new librarian on Friday. Other candidates were thanked for their interest.',
    ),
    mail(
      'Update',
      'We will not be moving forward with the merger. Employees will keep their positions and roles; HR will answer your questions about your job.',
    ),
    mail(
      'Update',
      'Your position has been eliminated as part of the reorganisation. HR will contact you about severance and outplacement. We thank you for your work.',
    ),
    mail(
      'Update',
      'We have decided not to renew your contract. Your employment ends on 30 June. Thank you for your work in this role.',
    ),
    mail(
      'Update',
      'Your probation has been extended. You did not meet all goals for the role, so we will not confirm your position until August.',
    ),
    mail(
      'Update',
      'Your request for a promotion was not approved this cycle. We felt that other employees were closer to the next level. Your manager will discuss it with you in your role.',
    ),
    mail(
      'Update',
      'Our company has decided not to select your agency as a recruitment partner. We have chosen another provider for our hiring needs.',
    ),
    mail(
      'Update',
      'Thank you for your proposal for recruiting services. We have decided to go with another vendor for this position.',
    ),
    mail(
      'Update',
      'Unfortunately you were not selected in the visa lottery this year. Your employer may register you again in March for the position.',
    ),
    mail(
      'Update',
      'You were not selected for the beta test. Other applicants matched the profile we need. Thank you for applying to test our app.',
    ),
    mail(
      'Update',
      "You haven't been selected as a contestant on the show. We had many great applicants. Apply for the next season!",
    ),
    mail(
      'Update',
      'The volunteer shift you applied for has been filled. Pick another shift in the calendar; there are plenty of open positions for the marathon.',
    ),
  ],
  'steps on the way': [
    mail(
      'Update',
      'Hi Sam, Thursday is not going to work out this time for your interview, as the manager is travelling. Does Friday work for the call about the role?',
    ),
    mail(
      'Update',
      'Thanks for your application! We gave your resume to someone else on the team who handles the nurse positions, and she will be in touch.',
    ),
    mail(
      'Update',
      'Your interview for the position: someone else will meet you, because Dana is on leave. Nothing else changes.',
    ),
    mail(
      'Update',
      'We have made other arrangements for your interview travel. Your tickets for the on-site interview for the role are attached.',
    ),
    mail(
      'Update',
      'We have completed our hiring manager interviews this week and will get back to you about the role by Monday.',
    ),
    mail(
      'Update',
      'Your application for the position is complete. We will pass your resume to the hiring manager, who will review it.',
    ),
    mail('Update', 'I will pass this on to the recruiter. Your application for the job is in good hands.'),
    mail(
      'Update',
      'You do not need to have all of the listed skills; your application for the role will be reviewed in full.',
    ),
    mail(
      'Update',
      'The hiring process has three stages, and you are in the first one. Not everyone goes further, but we will tell every applicant about their position.',
    ),
    mail(
      'Update',
      'Our team needs more experience in data, which is why your application for the analyst position caught our eye. Are you free for a call?',
    ),
    mail(
      'Update',
      'We require more experience for the senior role, so we would like to interview you for the junior role.',
    ),
    mail(
      'Update',
      'You have been put forward to the client for the position. They are also seeing other candidates and have not made a decision.',
    ),
    mail(
      'Update',
      'Your offer letter is attached. We have told the other applicants that they were not selected. Please sign to accept the position.',
    ),
    mail(
      'Update',
      'The recruiter has closed the chat. Your application for the job remains open and you can start another chat.',
    ),
    mail(
      'Update',
      'You have no further action to take on your application. We will review your resume for the position.',
    ),
    mail('Update', 'No further action is needed. Your application for the role was received.'),
    mail(
      'Update',
      "You can't apply for this job again within 30 days. Your existing application is being reviewed by the recruiter.",
    ),
    mail(
      'Update',
      'You are not required to submit a cover letter. Other applicants have found that it helps for this position.',
    ),
    mail(
      'Update',
      'You have not completed your application for the role of Driver. Finish it before the job is no longer available.',
    ),
    mail(
      'Update',
      "Your application is not complete and can't be considered until you upload your resume for this job.",
    ),
    mail(
      'Update',
      'Your account has been closed. You will no longer receive job alerts for positions that match your resume.',
    ),
    mail(
      'Update',
      'We are not able to open your resume. Please send it in another format so that we can consider you for the position.',
    ),
    mail(
      'Update',
      "Unfortunately we can't find your resume in our system. Could you send it to us again for the open position?",
    ),
    mail(
      'Update',
      "We noticed that you have not scheduled your interview. The position will be offered to other candidates if we don't hear from you.",
    ),
    mail(
      'Update',
      'The role requires more travel than the other positions. If that is not right for you, tell us before the interview.',
    ),
    mail(
      'Update',
      'We could not reach your references. We cannot extend an offer for the position until we have spoken with two of them.',
    ),
    mail(
      'Update',
      "We've decided to move on with the next step of your application: an interview with the team lead for the role.",
    ),
    mail(
      'Update',
      'It was great to meet you! We decided to continue with a second interview for the position. When are you free?',
    ),
    mail(
      'Update',
      'We have identified candidates for the next step, and you are one of them! Please choose a time for your interview for the role.',
    ),
    mail(
      'Update',
      "We've selected individuals for the assessment day and you're invited. There are not many places, so please confirm your place for the internship.",
    ),
    mail(
      'Update',
      'We have shortlisted candidates for interview and will contact them by Friday. Your application for the role is among those being considered.',
    ),
    mail(
      'Update',
      'You asked about other positions: we have no openings in Berlin yet, but your application for Hamburg is being considered.',
    ),
    mail(
      'Update',
      'There are no vacancies in Leeds at the moment, but your application for the York position is moving forward.',
    ),
    mail(
      'Update',
      'Could you tell me whether there are any vacancies? I have not found any on your page. My resume is attached.',
    ),
    mail(
      'Update',
      'I am not the right person for recruitment questions. Please write to hr@fernhill.example about your application for the job.',
    ),
    mail(
      'Update',
      'Hi Sam, sorry, not the right link! Here is the right one for your interview about the position.',
    ),
    mail(
      'Update',
      'The candidate portal is closed for maintenance on Saturday. You will not be able to see your application or apply for positions.',
    ),
    mail(
      'Update',
      'The recruiting event has been cancelled. You can still apply for our internships online.',
    ),
    mail(
      'Update',
      'The job fair was postponed. Recruiters from thirty companies will be there in May, and other candidates too.',
    ),
    mail(
      'Update',
      'Interview cancelled: your interview for Sales Assistant was cancelled by the employer. They may send you a new time for this role.',
    ),
    mail(
      'Update',
      'Unfortunately the Tuesday session is at capacity; please choose another assessment day for the graduate scheme. Your application is progressing.',
    ),
    mail(
      'Update',
      'Our office will be closed for the holidays, and we will not be processing applications until 4 January. Your application for the role will be reviewed then.',
    ),
    mail(
      'Update',
      'The hiring manager is not in a position to decide before the budget is approved. You remain our first choice for the role.',
    ),
    mail(
      'Update',
      "You were our second choice, and the first candidate declined, so we'd love to offer you the job.",
    ),
    mail(
      'Update',
      'Dear Sam, we have not been able to decide between you and another candidate for the position. Could you come in once more?',
    ),
    mail(
      'Update',
      'You will not be interviewed by phone; the interview for the role takes place at our office on Monday.',
    ),
    mail(
      'Update',
      'We do not offer remote work for this position. Is that all right with you? If so, I would like to schedule an interview.',
    ),
    mail(
      'Update',
      'The salary is not negotiable for this role. Are you still interested? We would like to go ahead with your application.',
    ),
    mail(
      'Update',
      'Please do not go any further with the online form; we have your application for the position and will call you.',
    ),
    mail(
      'Update',
      'We will not proceed with background checks before you have accepted the offer for the position.',
    ),
    mail(
      'Update',
      "Your start has been moved forward; you don't need to go to the other office first. HR has your contract for the position.",
    ),
    mail(
      'Update',
      "Don't be discouraged if other candidates have more experience: apply for this position today!",
    ),
    mail(
      'Update',
      "We're hiring! If you are not the right fit, maybe someone you know is. Refer candidates to our open positions.",
    ),
    mail(
      'Update',
      'Not the right job for you? Unsubscribe from alerts or change your preferences to see other positions.',
    ),
    mail('Update', 'You are no longer subscribed to alerts for the position of Florist.'),
    mail(
      'Update',
      'This month 40 members found a new job. You are not one of them yet? Our coaches help you with your resume and interviews.',
    ),
    mail(
      'Update',
      'Your colleague Jamie was not selected for the team lead role. Please treat this as confidential until HR has told him.',
    ),
    mail(
      'Update',
      'Please find the minutes: we did not select a candidate, the position stays open, and the agency will send other resumes.',
    ),
    mail(
      'Update',
      'Reminder to interviewers: do not tell candidates that they were not selected. HR will inform them once the position has been filled.',
    ),
  ],
};
