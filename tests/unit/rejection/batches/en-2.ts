/** English mails by a second writer, second batch: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Thank you for your interest in Orbis Payments',
    'Hi Daniela,',
    'Thanks so much for taking the time to apply for our Risk Analyst role. We were fortunate to receive interest from a lot of qualified people, and our recruiting team looked closely at each one.',
    'At this point we have a number of candidates further along in the process and will not be moving ahead with additional conversations.',
    'We’d love to stay in touch, so follow us on LinkedIn.',
    'Orbis Talent Team\n\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox.',
  ],
  [
    'Application feedback - Account Manager',
    'Good Afternoon,',
    'Many thanks for your application for the Account Manager vacancy. After careful consideration we feel that your experience isn’t quite what we need for this particular role and therefore will not be taking it any further at this stage.',
    'Kind Regards,\nRecruitment',
  ],
  [
    'Status change for requisition 30019BR',
    'Dear Wei Zhang,',
    'The status of your application for 30019BR - Process Engineer has changed to "Not Retained".',
    'Thank you for your interest in careers at Nordmar.',
  ],
  [
    'Your application for the position of Executive Assistant',
    'Dear Ms. Moreau, We would like to thank you for the time you spent with us. The quality of the applicants was very high, which made our choice difficult. I regret to say that your candidacy was not retained for the position.',
  ],
  [
    'Re: Application for Year 4 Class Teacher',
    'Dear Emily\n\nThank you for coming to interview yesterday. As I said on the phone, the governors were impressed by your lesson but appointed a candidate with more experience of leading a subject.\n\nI do hope you find the right school soon.\n\nBest wishes\nMrs P Donnelly\nHeadteacher',
  ],
  [
    'Tech Lead role',
    "Hey Viktor, just heard from the CTO. It's a pass from them I'm afraid - they thought the system design part was thin. I'll keep looking for you!",
  ],
  [
    'Update from Saltmarsh Brewing',
    'Hi there! Thanks for throwing your hat in the ring for our Taproom Lead job. We had a TON of great people apply and we had to make some tough choices. This time around, we won’t be asking you to come in for an interview.',
    'Come by for a beer anyway. Cheers!',
  ],
  [
    'Application Update - Customer Service Representative',
    'Dear Candidate,',
    'Thank you for completing the assessment. Based on your results, you do not qualify to continue in the selection process for this position. You may apply for other positions after 90 days.',
  ],
  [
    'RE: Internship application',
    'Dear Yusuf,\n\nThank you for your mail. All our internship places for this year have been allocated. Please do apply again next year.\n\nRegards,\nProf. Rao',
  ],
  [
    'Notification of results: Clerk III',
    'NOTICE OF NON-SELECTION',
    'Position: Clerk III\nDepartment: Public Works',
    'Thank you for participating in the selection process. This is to notify you that another applicant was selected for this vacancy.',
    'Your name will remain on the eligible list until it expires.',
  ],
  [
    'Your application at Kestrel Games',
    'Hi Maya! The team had a look at your portfolio and there is some lovely stuff in there. It’s not quite the style we’re after for this project though, so we’re going to leave it there for now. Thanks again for applying to be our 2D artist!',
  ],
  [
    'Regarding the Sous Chef position',
    'Hi Pierre, I wanted to let you know we have hired for the sous chef position. Thank you for coming by and I wish you the best of luck.',
  ],
  [
    'Outcome of your application: HR Advisor',
    'Dear Fatima,',
    'Further to your recent application for HR Advisor, we are writing to advise that we will not be progressing your application on this occasion as other applicants more closely met the essential criteria.',
  ],
  [
    'Your recent interview at Larkspur Hotel',
    'Dear Mr. Jones, It was a pleasure meeting you last Tuesday. After much deliberation, management has selected an individual whose work history is more consistent with our needs.',
    'We shall retain your resume for a period of one year.',
  ],
  [
    'Thank you for your application',
    'Dear Alexei, thank you for your interest in the Lab Technician position. We are sorry that we have to give you a negative answer this time. Your documents will be deleted after six months.',
  ],
  [
    'Application result',
    'Dear applicant, Your application has not been shortlisted. Thank you for applying.',
    'HR Dept, Sunrise Textiles Pvt Ltd',
  ],
  [
    'An update on your application for Site Reliability Engineer',
    'Hi Bruno,',
    'Following a review of your application, the hiring manager has determined that there are other candidates whose experience is a better fit for the needs of the role. As a result, your application is no longer being considered.',
    'You can view the status of your applications at any time in Candidate Home.',
  ],
  [
    'Application Withdrawn by Employer: Payroll Officer',
    'Hi Steph, the employer has decided not to fill this position at present. Your application has therefore been closed.',
  ],
  [
    'Sales Associate - in store',
    'Hello, thank you for interviewing at our Riverside store! At this time, we have decided to move forward with other applicants. We encourage you to reapply in 60 days.',
  ],
  [
    'Your PhD position application (ref. PhD-21-88)',
    'Dear applicant,\nThe evaluation of applications for the PhD position in Marine Ecology is now finished. Unfortunately you were not selected as one of the candidates for the interviews.\nWe received 212 applications for a single position.\nBest regards,\nThe selection committee',
  ],
  [
    'Follow up on our conversation',
    'Hi Zara, I enjoyed our chat on Monday. Having thought about it, I don’t feel this is the right moment for us to add a head of growth. We’re still too early. I would love to revisit in a year.',
  ],
  [
    'Decision - Research Software Engineer',
    'Dear Tom, I’m sorry to tell you that you didn’t get the job this time. The panel thought you interviewed well, but one candidate had direct experience of HPC. Happy to give feedback by phone.',
  ],
  [
    'Your Application - Legal Secretary',
    'Dear Ms Quinn, We refer to your interview with us and regret to inform you that you have not been successful on this occasion. We wish you every success in your future career.',
  ],
  [
    'Thank you for applying to Meridian Air',
    'Dear Carlos,',
    'We truly appreciate your interest in becoming a First Officer with Meridian Air. After reviewing your file, we have elected not to offer you an interview at this time. Pilots may update their applications every six months.',
  ],
  [
    'Warehouse Operative - application',
    'Hi, we have had a great response to this advert and the role has now gone. Please keep an eye on our website for other vacancies.',
  ],
  [
    'Application for Apprentice Joiner',
    'Dear Callum, thanks for applying for our apprenticeship. We had 40 applicants and only 2 places. You were not one of the two this time, but please don’t give up. We think you will make a great joiner.',
  ],
  [
    'Re: checking in',
    'Hi Leo, thanks for checking in. I should have written sooner. We made an offer to another candidate last week and they have accepted. I really am sorry. Best, Hannah',
  ],
  [
    'Notice regarding your application',
    'Dear Jobseeker, Thank you for your application. Your skills and experience have been assessed against the selection criteria and you have not progressed to the next stage. Regards, Recruitment Services, State Rail',
  ],
  [
    'Update about Java Developer opening',
    'Hi Suresh,\n\nThank you for your time with our panel. As discussed with the panel, we regret that we would not be able to take your candidature forward as there were some gaps in the multithreading area.\n\nThanks & Regards,\nShalini\nTA Team',
  ],
  [
    'Your profile for Business Analyst',
    'Hi Deepak, Your profile got rejected by the client for the Business Analyst position because of the notice period. I will share other openings soon.',
  ],
  [
    'Application for bookseller',
    'Hi Rosa, thank you for your lovely letter. We are only a small shop and we do not have any openings right now. I’ll hang on to your CV.',
  ],
  [
    'Junior Account Executive // Follow up',
    'Dear Harriet,\nThanks for your patience while we completed our interview process. It was a tight race, but another candidate pipped you to the post.\nWe would have no hesitation in considering you for future roles.',
  ],
  [
    'We have an update on your application',
    'Hi Omar,',
    'While we won’t be continuing with your application for Partner Manager, we were impressed by what you have done so far.',
    'If you’d like to hear about future openings, join our talent community.',
  ],
  [
    'Home Care Aide position',
    'Dear Ms. Lewis: We appreciate your interest in our agency. Unfortunately, we are not in a position to offer you employment at this time as you do not hold a current CNA certification.',
  ],
  [
    'Lifeguard jobs - summer',
    'Hi Jake, we have now hired all of our lifeguards for the summer, so we will not need you this year. Thanks for applying and stay safe.',
  ],
  [
    'Application #4432',
    'Hello Ana,\n\nThank you for applying. Your application was carefully reviewed but did not make the final selection.\n\nThe jury of the traineeship programme',
  ],
  [
    'Message from the hiring team',
    'Hi Gil,',
    'It was great to meet you and learn about your time at the agency. We’ve had to think hard about team balance, and on reflection we’d like someone more senior. So it’s not going to be an offer this time, I’m sorry.',
    'Hope our paths cross again.\nJules (hiring manager, Design)',
  ],
  [
    'Your candidacy for Chief of Staff',
    'Dear Renee, The Board has concluded its search and has appointed Dr. Paul Anders to the role. On behalf of the search committee, thank you for allowing us to consider your candidacy.',
  ],
  [
    'JOB APPLICATION OUTCOME',
    'We thank you for your interest in the post of Ward Clerk. After shortlisting we regret to inform you that on this occasion your application will not be taken any further. Thank you for your interest in working for the Health Board.',
  ],
  [
    'Thanks for applying to Moss & Fern',
    'Hi Kelly, we loved your application but sadly it didn’t quite make our shortlist this time. Please do try again if we advertise another florist role.',
  ],
  [
    'Data Scientist - next steps',
    'Dear Mehmet, thank you for the presentation last week. The feedback was mixed: great on modelling, less so on stakeholder communication. With that in mind, we will be discontinuing the process here.',
  ],
  [
    'Application Disposition Notice',
    'Job Opening ID: 15522 Custodian (PT). Disposition: Rejected - Not Most Qualified. This notice was generated automatically. Applicants may apply for other openings.',
  ],
  [
    'Your application for English Teacher (Hanoi)',
    'Dear Kate, thanks for your interest in teaching with us. Due to the visa rules we can only hire people with a degree, so we are unable to move forward. Good luck finding a position!',
  ],
  [
    'Role update',
    'Hi Marta, unfortunately the business has decided to put a stop to hiring this quarter, which means we have had to close the Product Owner role you were interviewing for. I’m so sorry.',
  ],
  [
    'About your application to Ostrava Digital',
    'Hello Pavel, we considered your candidature, however we have finally decided for a candidate who speaks fluent German. Thank you for your time and good luck!',
  ],
  [
    'Hospitality Assistant',
    'Hi Chloe Thank you for your application but we wont be taking it further at the moment. Thanks The Crown',
  ],
  [
    'Vacancy: Receptionist/Administrator',
    'Dear Applicant,\n\nVacancy: Receptionist/Administrator\n\nI am writing to inform you that, following the shortlisting process, you will not be called for interview.\n\nMay I take this opportunity to thank you for your interest.\n\nYours faithfully',
  ],
  [
    'Engineering Manager, Platform',
    'Hi Sam,\nI wanted to circle back after your onsite. The interviewers came away with a split view and we weren’t able to get to a yes. We therefore won’t be extending an offer.\nI know how much work goes into this. If you want to debrief, I’m around.\nNina',
  ],
  ['Re: Weekend cook', 'sorry mate position has been taken already. will keep ur number'],
  [
    'Your application: Policy Adviser',
    'Dear Ms Thorne, Thank you for your application for the above position. The selection panel has completed its assessment and I advise that you were unsuccessful in gaining an interview.',
  ],
  [
    'Your application for Night Auditor',
    'Dear Robert, we are grateful for your interest in the Night Auditor position. We have reviewed the many applications received and have narrowed our search to candidates whose background most closely meets our needs. Unfortunately, your application is not among them.',
  ],
  [
    'Candidate update: Full Stack Engineer',
    'Hi Pooja, thanks for your interest in Full Stack Engineer at Tiller. We recently re-scoped this position and are now looking for somebody with mobile experience, so at this time we aren’t able to advance your application.',
  ],
  [
    'Thank you for your interest in the Grants Officer role',
    'Dear Isla, thank you for taking the time to apply for the Grants Officer role at the foundation. We received over 90 applications and I’m sorry to let you know that we won’t be inviting you to interview.',
  ],
  [
    'Regret letter',
    'Dear Mr. Otieno, REF: APPLICATION FOR THE POSITION OF ACCOUNTS ASSISTANT. We refer to the interview you attended at our offices and regret to inform you that you were not successful. We thank you for the interest shown in our organisation.',
  ],
  [
    'Trial shift',
    'Hey Ellie, thanks for Friday. The team thought you were lovely but we’re after someone faster on the till so we’re not going to offer you the job. We’ve put the hours you did through. Take care, Shaz',
  ],
  [
    'Position on hold / Backend Engineer',
    'Hi Florian, because of a reorg the Backend Engineer role has been cancelled and all open applications have been closed. If headcount opens up, you will be the first I call.',
  ],
  [
    'Application: Volunteer Coordinator (paid, 20h)',
    'Dear Nuria, the volunteer coordinator post has been offered to someone already known to the charity. Thank you so much for applying.',
  ],
  [
    'From the desk of the Principal',
    'Dear Sir/Madam, With reference to your application for the post of PGT Physics, the management regrets its inability to offer you an appointment. We wish you success.',
  ],
  [
    'Your application to join our associate programme',
    'Dear Hugo, we enjoyed reading about your experience in policy. Sadly we had to turn away many excellent people this year and you are among them. Please consider applying for the associate role again in spring.',
  ],
  [
    'Notification from Workstream',
    'Hello Tasha! Thank you for applying to Crew Member at Burger Barn. We are not hiring for that position right now and have closed your application. Reply STOP to opt out.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'We have received your application - Account Manager',
    'Good afternoon, thank you for your application. We aim to review all applications within two weeks of the closing date. If you have not been contacted by then, please accept that you have not been shortlisted on this occasion. We thank you for your interest.',
  ],
  [
    'Your application: next steps',
    'Dear Fatima, shortlisting is taking longer than anticipated due to the number of applications. No decisions have been made so far. We will write to all applicants, successful or not.',
  ],
  [
    'Interview with Kestrel Games',
    'Hi Maya! We loved your portfolio and would like to set up a chat. Unfortunately Ben cannot make Monday, so would Wednesday work? If you have found another job in the meantime, let us know.',
  ],
  [
    'Re: Tech Lead role',
    'Hi Anna, thanks for the intro, but I am going to pass on this one. The role is not the right fit for me at the moment. Best, Viktor',
  ],
  [
    'Job offer - Lab Technician',
    'Dear Alexei, we are very happy to offer you the position. We could not agree to four days a week, and the relocation allowance was not approved, but we have increased the base salary. The contract is attached.',
  ],
  [
    'CVs so far',
    'Hi Hannah, of the nine applicants I would not take three any further: no driving licence. The other candidates are stronger. Can you call them this week?',
  ],
  [
    'Interview panel feedback',
    'Panel, please fill in the form for each candidate by noon. Candidate B was not selected. Candidate C declined. We have decided to offer the position to candidate A.',
  ],
  [
    'Requisition 30019BR closed',
    'Hi Ed, the requisition has been cancelled as discussed with finance. Please do not send any more candidates to the hiring manager.',
  ],
  [
    'Decision on your mortgage application',
    'Dear Mr Jones, after careful review of your application we are unable to offer you a mortgage at this time. Your employment status and income did not meet our criteria.',
  ],
  [
    'Re: 14 Wharf Lane',
    'Hi, thanks for viewing. The owners had several applications and have decided to go with another couple. Best of luck in your search.',
  ],
  [
    'Your abstract submission',
    'Dear colleague, thank you for submitting your abstract. We received a record number of submissions and regret that yours was not selected for an oral presentation. Registration opens in June.',
  ],
  [
    'Your application to Hillcrest College',
    'Dear Jake, the admissions committee has completed its review and we are unable to offer you admission to the class of 2029. We wish you every success in your academic career.',
  ],
  [
    'Cub scouts waiting list',
    'Dear parent, thank you for applying for a place. Unfortunately we are not able to offer Oscar a place this term as all positions are filled.',
  ],
  [
    'Residency application – arts centre',
    'Dear Maya, thank you for applying for the summer artist residency. The jury has met and your proposal was not selected. There were 300 proposals for six studios.',
  ],
  [
    'Update on your insurance claim',
    'We have considered your claim and the evidence you sent. We are unable to take the matter any further and your claim has been declined.',
  ],
  [
    'Your order cannot be fulfilled',
    'Hi Kelly, unfortunately we are no longer able to fill your order as the item has been discontinued. You have not been charged.',
  ],
  [
    'Code review: feature/queue',
    'Not going to move forward with this approach. Another candidate would be the ring buffer we discussed. I rejected the request, please see the comments.',
  ],
  [
    'Thank you for interviewing with us: quick survey',
    'Hi Sam, you recently interviewed for a role at Tiller. Regardless of the outcome, we would love your feedback. The survey is anonymous and does not affect your application.',
  ],
  [
    'Reminder: one-way video interview',
    'Hi Pooja, you have not completed your video interview. If it is not completed by midnight, your application will be closed and you will no longer be considered for this role.',
  ],
  [
    'References needed',
    'Dear Tom, congratulations again. Before we can move forward with your contract we need two references. We can not proceed with your onboarding until we have received them.',
  ],
  [
    'Pre-employment check result',
    'Hi Carlos, your medical certificate was not accepted because the date is missing. Please upload a new one so that we can continue with your application for First Officer.',
  ],
  [
    'The Friday career letter',
    'Hello readers! This week: “We went with another candidate” - what recruiters mean by it. Plus: three phrases to use when you decline a job offer. And jobs: 40 new openings.',
  ],
  [
    'Jobs you may like',
    'Recommended for you: Line Cook (Burger Barn), Prep Cook (The Crown). You were not selected by our algorithm for premium listings. Update your preferences to see more jobs.',
  ],
  [
    'Let me know if this is of interest',
    'Hi Viktor, I am recruiting for a VP role at a fintech. If the timing is not right, or you have decided to stay where you are, no problem at all. Otherwise, when are you free?',
  ],
  [
    'Your application is incomplete',
    'Dear Wei, we are unable to process your application for Process Engineer because your resume is missing. Please upload it within 5 days to be considered.',
  ],
  [
    'Moved to next round',
    'Hi Ana, we reviewed 300 applications and had to say no to most. You are one of the twelve who made it. Please book your interview with the link below.',
  ],
  [
    'Change of interviewer',
    'Hi Florian, Lena is no longer available for your interview, so you will speak to Kai instead. Same time, same link.',
  ],
  [
    'Withdrawal',
    'Dear hiring team, after careful consideration I have decided to withdraw from the process for the Product Owner role. It is not the right time for me to move. I wish you success in finding the right candidate.',
  ],
  [
    'Re: Withdrawal',
    'Hi Marta, we are sorry that you have decided not to continue with the Product Owner process. We will close your application and wish you all the best.',
  ],
  [
    'Re: Your application for Night Auditor',
    'Dear Ms Hill, many thanks for letting me know, even though I had hoped for a different outcome. If the chosen candidate falls through, or another position opens up, I would be glad to hear from you.',
  ],
  [
    'Salary review',
    'Hi Kai, I am sorry to tell you that your application for a pay rise was not successful this time. Your position in the pay scale will be looked at again in April.',
  ],
  [
    'Promotion round',
    'Dear all, the promotion board has met. Letters to successful and unsuccessful applicants for senior lecturer positions will go out on Friday.',
  ],
  [
    'Planning application 22/0043',
    'Your application for planning permission has been refused. The committee decided that the position of the extension would harm the amenity of the neighbours.',
  ],
  [
    'Seed grant decision',
    'Dear Dr Osei, thank you for your application to the seed grant programme. The panel has not recommended your project for funding. The other applications were stronger.',
  ],
  [
    'Class full',
    'Hi, the pottery class you applied for is full and your place has gone to the next person on the waiting list. Please choose another course.',
  ],
  [
    'Sorry, event cancelled',
    'The hiring fair on 3 June has been cancelled and will not be rescheduled. All registrations have been cancelled.',
  ],
  [
    'The role of the chair',
    'Dear members, nobody has come forward for the role of chair. The position remains vacant, and the committee has decided not to continue the winter programme.',
  ],
  [
    'Fantasy league',
    'Lads, we have gone with someone else for goalkeeper this season. Danny you are not selected for Saturday, sorry. Position is filled by Mo.',
  ],
  [
    'Contract ending',
    'Hi Ellie, as you know your contract ends on the 30th. I am sorry that we are not able to extend it: your position is being cut. HR will contact you about the next steps.',
  ],
  [
    'Interview questions',
    'Hi Emily, do you have the list of interview questions? We did not select the ones on safeguarding last time. The candidates arrive at nine.',
  ],
  [
    'Applicants for the flat share',
    'We met five applicants. I prefer the nurse, but if she does not take it we move forward with the other candidate, the student. OK?',
  ],
  [
    'Question',
    'Hello, I saw your opening for a bookseller. Is the position still available or has it been filled? I have five years of experience in retail.',
  ],
  [
    'Your job alert: teacher, Hanoi',
    'No new jobs match your search. The position English Teacher has been filled. Widen your search to get more results.',
  ],
  [
    'Talent pool invitation',
    'Hi Isla, we would like to add you to our talent pool. You have not applied for a specific position, so no decision is made. You will be contacted if a role comes up.',
  ],
  [
    'Your interview is confirmed',
    'Dear Robert, we look forward to meeting you for the Night Auditor position on Tuesday. We interview four candidates, and those who are not selected will hear from us by Friday.',
  ],
  [
    'Counter offer',
    'Hi Sam, I talked to the VP. We cannot move on equity, that is not something we are able to offer at your level, but we can do a sign-on bonus. Let me know by Thursday.',
  ],
  [
    'Interview postponed',
    'Dear Mr. Otieno, we regret to inform you that the interview scheduled for Thursday will not take place. A new date will be communicated.',
  ],
  [
    'Start date',
    'Hi Jake, we cannot have you start on the 1st because the pool is closed for repairs. You will start on the 8th as a lifeguard instead. Sorry for the change.',
  ],
  [
    'We miss you at JobNest',
    'You have not applied for any positions in a while. Other candidates in your area are getting interviews. Do not miss out!',
  ],
  [
    'Speaker proposal',
    'Hi Nina, thanks for proposing a talk for PlatformDay. Competition was fierce this year and we were unable to accept your talk. We hope to see you in the audience.',
  ],
  [
    'Visa sponsorship question',
    'Hi Anjali, to answer your question: for this role we are not able to offer sponsorship before the probation ends. If that works for you, we would like to go ahead with the interview on Monday.',
  ],
  [
    'Driving licence application',
    'Your application for a provisional driving licence has been rejected because the photo does not meet the requirements.',
  ],
  [
    'Re: shortlist',
    'Thanks Priya. Agree on Daniela and Omar. For Leo it is a no from me, not enough risk experience. Let us go ahead with the other two.',
  ],
  [
    'Application withdrawn: JobNest confirmation',
    'You have withdrawn your application for Payroll Officer. The employer can no longer see your resume. You are no longer being considered for this job.',
  ],
  [
    'Supplier portal',
    'Your registration as a supplier has not been approved. You did not meet the minimum requirements for the position on our framework. You may re-apply after 6 months.',
  ],
];
