/** English mails by a second writer, third batch: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Your application for Program Manager at Tidewater',
    'Dear Elena,',
    'Thank you for your interest in Tidewater. We have decided to focus on other applicants who we believe are better aligned with the current needs of the role.',
    'We appreciate the time you took and hope you will consider us again.',
    'Tidewater Recruiting',
  ],
  [
    'Follow-up on your application',
    'Hello Min-jun,',
    'We have had the chance to review your application to the Growth Analyst position. Although your experience is solid, we do not have an opening that aligns with it at this moment.',
    'All the best,\nPeople Ops',
  ],
  [
    'Update on your interview with Pellucid',
    'Hi Thomas,',
    'Thanks again for taking the time to speak with Ana and Joel last week. The team felt your experience was stronger on the analytics side than on the engineering side, and as such they have decided not to continue the interview process.',
    'We are grateful for your interest and hope you find a role that is a great fit.',
  ],
  [
    'Application Status',
    'Dear Jamal Carter,',
    'Thank you for your recent application for Mail Handler. We have carefully reviewed your qualifications and at this time you have not been referred to the hiring manager for further consideration.',
  ],
  [
    'Thank you for your interest in our Summer Analyst Programme',
    'Dear Alice, Thank you for your application to our 2026 Summer Analyst Programme. Following a full review we will not be inviting you to the next stage of the recruitment process. As our programme is extremely competitive we receive far more applications than we have places for. Please note that you may only apply once a year.',
  ],
  [
    'Outcome: Administrative Officer AO3',
    'Dear Candidate,',
    'Thank you for attending an interview for the above role. Unfortunately on this occasion your score was below the pass mark and your application will go no further.',
    'Behaviour: Delivering at pace - 3. Behaviour: Working together - 4.',
  ],
  [
    'Reserve list: Work Coach',
    'Dear Ms Green, you were successful at interview but there were candidates who scored higher and we do not have a post to offer you. You have been placed on the reserve list for 12 months.',
  ],
  [
    'Your application (Job ID 55123)',
    'Thank you for your interest in employment at Valley Medical. We have reviewed your application and determined that we will be pursuing candidates whose experience and qualifications are more in line with this role.',
  ],
  [
    'A note from Wren & Co',
    "Hi Isabel, I'm writing with a little disappointing news. We had such a strong pool and have now made our final choice. It wasn't you this time, but you were absolutely in the top handful. I'd love to keep your details for our next assistant buyer search.",
  ],
  [
    'Re: Graphic Designer',
    'Hello, thank you for sending us your portfolio. We are not currently looking for a designer but will keep it in mind.',
  ],
  [
    'Your application status has changed',
    'Hi Ahmed, your application for Store Keeper at Gulf Traders is now: Not suitable. Keep applying to increase your chances of landing an interview!',
  ],
  [
    'Regarding Your Application',
    'Dear Candidate, we thank you for showing interest in our organization. We regret to inform you that your profile does not match with our current requirement. We will keep your resume in our data bank and get in touch with you as and when a suitable opportunity arises.',
  ],
  [
    'Re: Bartender job',
    "Hi Nico, thanks for reaching out. We're fully staffed at the moment so can't take anyone on. Try us again before Christmas!",
  ],
  [
    'Your faculty application',
    'Dear Dr. Iyer, I am writing on behalf of the search committee to inform you that we have concluded our deliberations and you are not among the candidates we plan to invite for campus visits. I recognize the effort that goes into such applications.',
  ],
  [
    'Application for Postdoctoral Researcher - outcome',
    'Dear Marek, we had 64 applications and shortlisted five. I am sorry to tell you that yours was not one of them. Good luck with your search for the next position.',
  ],
  [
    'Position no longer available: Office Coordinator',
    'Hello Samantha, we wanted to let you know that the Office Coordinator opportunity you applied for is no longer available. We invite you to look at our other openings.',
  ],
  [
    'Application Decision - Flight Attendant',
    'Hello Bianca,',
    'Thank you for your interest in flying with us. You are not being considered further for this opportunity. You may reapply in 6 months.',
    'Talent Acquisition',
  ],
  [
    'Thanks for chatting, Ada',
    'Hey Ada, really enjoyed nerding out about compilers. We talked it through as a team this morning and, while everyone liked you, the consensus was that we need someone who has already run a team of this size. So we’re going to stop here. I hope you land somewhere great.',
  ],
  [
    'Candidate Notification',
    'Dear Mr. Ortega: This letter is to advise you that you have not been selected for the position of Groundskeeper II. The selected candidate’s qualifications most closely matched the requirements of the position. Thank you for your interest in the District.',
  ],
  [
    'Update on the Data Analyst role',
    'Hi Beth, Unfortunately, the client has now decided to recruit internally for the Data Analyst role, so the agency process has come to an end. Thanks for all your efforts. I will call you if anything suitable comes in.',
  ],
  [
    'PharmaLink: Regulatory Associate',
    'Dear Dr. Weiss, thank you for your patience. The hiring committee has decided to advance other candidates in the process. We would be glad to receive your application for future positions.',
  ],
  [
    'Your application - Finance Trainee',
    'Hi Callum,\nI just wanted to drop you a line re the trainee role. We’ve been inundated and had to be ruthless, so I’m sorry but it’s not good news. You haven’t got through to the interviews.\nChin up, Moira',
  ],
  [
    'Decision regarding Software Intern role',
    'Dear Student,\n\nWe regret to inform you that you could not make it to the final list of selected candidates for the internship. We appreciate your participation in the campus drive.\n\nPlacement Cell',
  ],
  [
    'Receptionist vacancy - Elm Surgery',
    'Dear applicant, thank you for your interest in this post. We received a very high number of applications and yours has not been taken forward on this occasion. Practice Manager',
  ],
  [
    'Auto reply: application update',
    'Hello! After reviewing your answers to the screening questions, it looks like you don’t meet the requirements for this job. Thanks for your interest in Haulwise. Do not reply.',
  ],
  [
    'Your recent interview',
    'Dear Nokuthula, We refer to your interview for the position of Debt Collector. Kindly be advised that your application was unsuccessful. We wish you the best in your future endeavours. HR Shared Services',
  ],
  [
    'Thank you from the hiring committee',
    'Dear Professor Lund, After lengthy discussion the department voted to extend the offer to another finalist, who has accepted. It was a privilege to host you on campus.',
  ],
  ['Kitchen Porter', 'Hi, sorry we went for someone with experience. Thanks for applying.'],
  [
    'Editorial Assistant: your application',
    'Dear Phoebe, thank you for applying to be our Editorial Assistant. Reading your application was a pleasure. Sadly, with 600 applicants for a single post, we could only meet a few, and I am sorry to say that we won’t be able to meet with you this time.',
  ],
  [
    'Your job application has been reviewed',
    'Dear Luis, your application for Forklift Operator was reviewed by the employer and was not selected. Do not get discouraged.',
  ],
  [
    'Final decision',
    'Hi Greta, a quick note to say the partners decided to hire the other finalist. It came down to industry contacts. I was rooting for you. Let’s keep in touch.',
  ],
  [
    'Interview - Teaching Assistant',
    'Dear Sofia, thank you for attending the interview on Tuesday. On this occasion the post has been offered to another candidate. If you would like feedback, please call the school office.',
  ],
  [
    'Regarding your application for Quantity Surveyor',
    'Dear Sean, I write further to your application for the above. I am sorry to inform you that you have not been called to interview on this occasion.',
  ],
  [
    'Job Ref 9912 – Rejected',
    'Dear Candidate, thank you for your application. After consideration we regret that we are unable to take your application forward at this time.',
  ],
  [
    'Your application to Helix Bio',
    'Hi Viktoria,\nThanks for applying! Our team reviewed your materials and we’re unable to offer you the opportunity to interview at this time.\nWe’re growing, so check back often.\nHelix Bio People Team',
  ],
  [
    'Security Officer role',
    'Dear Mr Mensah, unfortunately your SIA licence check came back incomplete and we cannot progress your application for Security Officer.',
  ],
  [
    'Next Steps',
    'Hello Hannah, thanks for the time you have spent with us. We’ve completed all our interviews and have decided that another candidate is better suited to the role. It was a pleasure getting to know you!',
  ],
  [
    'Application unsuccessful',
    'Dear Peter, application reference 11-0922. We are sorry to say your application has been turned down on this occasion. Yours sincerely, Parks and Recreation',
  ],
  [
    'Junior Dev @ Pocketful',
    'Hey! Quick update: we had a bunch of awesome folks apply for the junior dev spot and we picked someone who lives closer to the office. Thanks for doing our little challenge, it was really clean. Stay awesome!',
  ],
  [
    'Your candidature at Banco Linea',
    'Dear Ines, thank you for your participation in our selection process. We inform you that, on this occasion, you have not been chosen to continue in the process. We will keep your data for future processes.',
  ],
  [
    'Sales Rep position',
    'Steve, I appreciate you coming in, but after meeting a few more people I think you would be overqualified and get bored here. I am going to keep looking. Best of luck to you. Ron',
  ],
  [
    'Apprenticeship vacancy VAC100045 has been withdrawn',
    'Hi Ellie, Green Motors has withdrawn the Apprentice Mechanic vacancy. Your application will not be processed any further. You can search for other apprenticeships in your account.',
  ],
  [
    'Your Application for Speech Therapist',
    'Dear Jo, thank you for your application. As you do not hold current HCPC registration, which is an essential requirement for this post, we have been unable to shortlist you.',
  ],
  [
    'We’ve reviewed your application',
    'Hi Kenji,\n\nThank you for applying for Associate Product Designer. We’ve reviewed your application and won’t be taking it to interview this time.\n\nSome tips: tailor your portfolio; show process.\n\nThe Recruiting Team',
  ],
  [
    'Care Assistant application',
    'Good morning, Thank you for your application form. I am sorry but you have been unsuccessful due to not having the right to work documents we need. Regards, Deputy Manager',
  ],
  [
    'Hiring Event Follow Up',
    'Thank you for attending our hiring event. After the event we selected candidates whose availability matched our needs. You were not selected at this time. You are welcome at our next event.',
  ],
  [
    'ATTN: Applicant 2201',
    'The Civil Service Commission has certified a list of eligible candidates for Police Dispatcher. Your name does not appear on the list because your examination score was below the minimum required. Your application is closed.',
  ],
  [
    'Your Museum Fellowship job application',
    'Dear Clara, many thanks for your application for the Curatorial Trainee post. The panel found it hard to select from such a strong field. On this occasion we will not be asking you for interview.',
  ],
  [
    'Hello from Fig Tree Nursery School',
    'Dear Aisha, thank you for applying to work with our under-fives. We have now appointed to the Nursery Nurse position and so your application was not successful this time.',
  ],
  [
    'Solutions Architect',
    'Hi Dmitri, I spoke with the hiring team and they have moved another candidate to offer stage, so they are closing out the remaining candidates. Sorry about that! I thought you did great.',
  ],
  [
    'Ref: 22/HR/81',
    'Sir/Madam, With reference to your application dated 3rd March for the post of Junior Engineer (Civil), it is informed that you have not been found eligible as per the notification.',
  ],
  [
    'Your application for Team Member',
    "Thanks for applying to Wok Express! Unfortunately we can't offer you a job right now. But don't worry, you can re-apply in 3 months.",
  ],
  [
    'Thank you for your time',
    'Hi Ola,\r\n\r\nThank you for taking the time to interview for the Scrum Master role. After much=\r\n consideration, we have decided to move ahead with another candidate.\r\n\r\nAll the best,\r\nKasia',
  ],
  [
    'Opportunity at Brook & Sons',
    'Dear Will, I’m afraid that we have reached the end of the road with your application for Estimator. The directors preferred another applicant who lives locally.',
  ],
  [
    'Your Application to Lattice Street Theatre',
    'Dear Jude, thank you for your application for Box Office Manager. The response was overwhelming and we regret that we’re not able to see you on this occasion.',
  ],
  [
    'RE: Job enquiry',
    'Dear Milan, thank you for contacting us. Regrettably there are no suitable vacancies at our company at the moment. We wish you success with your job search.',
  ],
  [
    'Your application: Environmental Scientist',
    'Dear Ngozi\n\nThe selection process for Environmental Scientist has been finalised and you were not the preferred candidate.\n\nFeedback is available until 30 May.',
  ],
  [
    'Quick update',
    'Hi Rhys, hope you had a good weekend. Bad news on the warehouse manager job I’m afraid: they’ve filled it through another agency. Onwards and upwards, I’ll be in touch.',
  ],
  [
    'An update on your application for Tax Associate',
    'Hello Farah, We appreciate your interest in Tax Associate. This position has now been filled; as a result we are no longer considering your application. Sincerely, Global Recruiting',
  ],
  [
    'Application for CDI - English speaking hostess',
    'Dear Chiara, your application has held our attention, however we cannot give it a favourable follow-up. We wish you to find quickly a job that suits you. Cordially',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Application received - Program Manager',
    'Dear Elena, this is to confirm that we have received your application. Only shortlisted candidates will be contacted. If you are not contacted within 30 days, your application has been unsuccessful and will be kept on file.',
  ],
  [
    'Thank you for your application to Helix Bio',
    'Hi Viktoria, thanks for applying! Because of the volume of applications we cannot reply to everyone personally, and cannot give feedback to candidates who are not selected. We typically respond within a week.',
  ],
  [
    'Update: timeline',
    'Hi Hannah, the decision on the role is delayed as we have not finished all our interviews. One other candidate still has to meet the team. Thanks for bearing with us.',
  ],
  [
    'You got the job!',
    'Dear Sofia, following your interview on Tuesday we are delighted to offer you the post of Teaching Assistant. It was a hard decision as the other candidates were also strong, and they were not successful only by a whisker.',
  ],
  [
    'Different role?',
    'Hi Beth, the Data Analyst role has been filled internally, however the same client has a Reporting Analyst role and asked for you by name. Can I put you forward?',
  ],
  [
    'Interview reschedule',
    'Hi Thomas, unfortunately Ana is not able to speak with you on Thursday. Please select another slot. We apologise for the inconvenience and look forward to the interview.',
  ],
  [
    'Re: offer',
    'Dear Moira, thank you for the offer. After a lot of thought I have decided to accept a position elsewhere, as it is closer to home. I am sorry to disappoint you.',
  ],
  [
    'Your resignation',
    'Dear Beth, we have received your resignation from the position of Data Analyst. We regret that you will not be continuing with us and wish you every success in your future career.',
  ],
  [
    'End of probation',
    'Dear Luis, following your review meeting we have decided not to continue your employment after the probation period. Your position will end on 31 May.',
  ],
  [
    'Redundancy consultation',
    'Dear colleague, your role has been selected for redundancy. We were not able to find a suitable alternative position for you. HR will meet you next week.',
  ],
  [
    'Candidate list for Thursday',
    'Hi all, attached the shortlist. Applicants 4 and 9 were not shortlisted as they do not meet the minimum requirements. Please let me have your questions for the interview.',
  ],
  [
    'Re: Samantha?',
    'I met Samantha today. Good energy, but not a fit for office coordinator in my view. I would rather go with the other candidate we saw on Monday. Thoughts?',
  ],
  [
    'Hiring plan Q3',
    'Team, the board decided not to go ahead with the two analyst positions. The recruiter has been told, and candidates will be informed this week.',
  ],
  [
    'Business loan decision',
    'Dear Ron, thank you for your application. Unfortunately we are not able to offer you finance at this time. Our decision is based on the trading position of your company.',
  ],
  [
    'Your rental application – 22 Elm',
    'Hi Will, thank you for your application. Another applicant has been selected for this property. Your application fee is refunded within 5 days.',
  ],
  [
    'Study permit',
    'After a careful review of your application, I am not satisfied that you meet the requirements and your application is refused. You are welcome to re-apply.',
  ],
  [
    'Your short story',
    'Dear Jude, thank you for sending us your story. We read it with interest but it is not the right fit for us at this time. We wish you luck placing it elsewhere.',
  ],
  [
    'Call for sessions: result',
    'Dear Ada, thank you for applying to speak. We received 400 sessions for 30 places and yours was not selected. We hope you apply next year.',
  ],
  [
    'PhD admissions - School of Biology',
    'Dear Marek, the graduate committee has reviewed your application and I regret to inform you that we cannot offer you admission. The number of qualified candidates exceeds the positions available.',
  ],
  [
    'Order 2201 update',
    'Hi, we are sorry but the colour you selected is not available. We have cancelled this position in your order and will not be charging you for it.',
  ],
  [
    'Blue badge application',
    'Your application for a Blue Badge has not been successful because you did not meet the eligibility criteria. You can ask for the decision to be reviewed.',
  ],
  [
    'Candidate experience survey',
    'Hi Peter, we see that your application for Gardener was recently closed. We would like to know how you found the process. Please rate it from 1 to 5.',
  ],
  [
    'Coding test link',
    'Hi Kenji, here is your test. Please note that we do not move forward with candidates who use outside help. You will not be able to restart the test once it has begun.',
  ],
  [
    'Background screening: action required',
    'Dear Mr Mensah, we were unable to verify your last position. Your application cannot progress until we have a reference. Please send us a contact by Friday.',
  ],
  [
    'Is it time to change careers?',
    'You did everything right and still “we have decided to go with another candidate.” Our career coach answers readers’ letters about rejection. Also: the jobs nobody applies for.',
  ],
  [
    'Sales Rep and 8 other jobs',
    'New jobs for you: Sales Rep, Ron’s Tyres. Not interested? Tell us why this job is not a good match and we will not show it again.',
  ],
  [
    'Exciting CTO opportunity',
    'Hi Ada, your background looks like a great match for a CTO role. Not the right time? No hard feelings. I will not reach out again. Know someone else who is a better fit? We pay for referrals.',
  ],
  [
    'Withdrawn: Scrum Master',
    'Hi Ola, as per your message we have removed your application from consideration. Thank you for telling us and good luck in the new job.',
  ],
  [
    'Thanks anyway',
    'Dear Kasia, thank you for letting me know so quickly. I am sorry it did not work out this time, and I hope you will keep me in mind for other roles.',
  ],
  [
    'Book club pick',
    'We had two candidates for May and went with the other one. The position of host passes to Greta. Sorry Phoebe, your book was not selected.',
  ],
  [
    'Cricket: squad for Sunday',
    'Thanks to all who were available. Not selected this week: Rhys, Sean. There were more people than positions. You will get a game next week.',
  ],
  [
    'Sponsorship request',
    'Dear Clara, thank you for your letter. We receive many applications for sponsorship and regret that we cannot support your event on this occasion. We wish you every success.',
  ],
  [
    'Account verification failed',
    'Your document was not accepted. We could not verify your identity, so your application for a business account will not be taken further.',
  ],
  [
    'School place for September',
    'Dear parent, we are writing to inform you that your application for a place at Fig Tree Primary was unsuccessful. You have the right to appeal.',
  ],
  [
    'RFP 88: notice of non-award',
    'Thank you for your proposal for staffing services. Another bidder was selected. We appreciate your interest and the work of your candidates.',
  ],
  [
    'Medical trial',
    'Thank you for applying to take part in the trial. After the screening interview we have found that you do not meet the criteria and cannot be included.',
  ],
  [
    'Jury duty',
    'You were not selected as a juror. Your service is complete. Please tell your employer that you are available for work again.',
  ],
  [
    'Foster application: Biscuit',
    'Hi Isabel, thank you for applying to adopt Biscuit. We have decided on another family who is a better fit for him. There are more dogs looking for a home.',
  ],
  [
    'Internal transfer window',
    'Dear colleagues, applications for internal transfers open on Monday. Applicants who were not selected last time may apply again. Positions are listed on the intranet.',
  ],
  [
    'Maintenance window',
    'We decided not to proceed with the upgrade of the application tonight. The team will look for another date. No action is needed.',
  ],
  [
    'Bug: application closes',
    'When I open the position report the application has been closed by the system with error 5. We are not able to move forward with testing. Other candidates for the cause: driver, cache.',
  ],
  [
    'Reference for Rhys',
    'Dear Sir, Rhys has applied for a warehouse manager position with us. We cannot proceed with his application until we receive a reference. Please reply at your convenience.',
  ],
  [
    'Your interview feedback as promised',
    'Hi Ngozi, you did very well. The panel would like to see you again for a second interview. A few areas where you did not meet the standard: budget questions. Prepare those.',
  ],
  [
    'Agency terms',
    'Dear supplier, we have decided not to proceed with your agency for temporary staff. The position will be reviewed next year.',
  ],
  [
    'Vacancy approval declined',
    'Hi Hannah, finance declined the requisition for the second receptionist. You cannot advertise the position. You may resubmit in October.',
  ],
  [
    'Waiting for documents',
    'Dear Bianca, your application is on hold because we have not received your passport copy. We will continue with your application as soon as we have it.',
  ],
  [
    'Election of the works council',
    'The following candidates were elected. Not elected: Kasia Nowak, Ola Berg. We thank all candidates for standing.',
  ],
  [
    'Appointment cancelled',
    'Hi Greta, your appointment with the career adviser has been cancelled because no room was available. Please book another one.',
  ],
  [
    'Shared with you: Rejection template',
    'Hi Moira, here is the draft: “We regret to inform you that you have not been selected.” Could you check the tone before we send it to the applicants?',
  ],
  [
    'About your application for Estimator',
    'Dear Will, your application has not been forgotten! We have not been able to look at all of them but hope to be in touch by Friday.',
  ],
];
