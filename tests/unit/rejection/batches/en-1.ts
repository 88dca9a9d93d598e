/** English mails by a second writer, first batch: subject, then paragraphs. Invented for these tests. */
export const rejections: readonly (readonly string[])[] = [
  [
    'Update on your application to Corvid Logistics (R-004512)',
    'Dear Nadia,',
    'Thank you for your interest in Corvid Logistics and for the time you invested in applying for the role of Supply Planner II.',
    'We received a strong response to this posting. After reviewing your background against the requirements, the hiring team has chosen to continue with applicants whose skills more closely reflect what is needed at this time.',
    'Please continue to visit our careers site for roles that may interest you.',
    'Corvid Logistics Talent Acquisition\nPlease do not reply to this message. Replies to this message are undeliverable.',
  ],
  [
    'Re: Junior barista',
    "Hi Tom, thanks for popping in last week. We've given the job to somebody with a bit more coffee experience, sorry. Good luck with the hunt! Jo",
  ],
  [
    'Your application for Registered Nurse - Band 5',
    'Dear Applicant',
    'Job reference: 219-ACU-7781\nJob title: Registered Nurse - Band 5',
    'Thank you for your application for the above post. I regret to inform you that you have not been shortlisted on this occasion.',
    'Due to the number of applications received we are unable to provide feedback to those applicants who were not shortlisted. We would like to take this opportunity to thank you for your interest in the Trust.',
    'Recruitment Team\nMillbrook University Hospitals NHS Foundation Trust',
  ],
  [
    'Application Status: Not selected',
    'Hello Priyanka,',
    'Requisition: Associate Consultant (IN-22871)\nStatus: Not selected',
    'You can view the details of your application by logging in to your candidate home.',
  ],
  [
    'Lecturer in Human Geography (Ref 3391)',
    'Dear Dr Osei,',
    'Thank you for your application for the above post. The selection panel has now met, and I am writing to let you know that your application was not among those chosen for interview.',
    'The field was exceptionally strong, with 147 applications. I recognise that this will be disappointing news and I wish you every success in your future career.',
    'Yours sincerely,\nHelen Marsh\nHead of School',
  ],
  [
    'Regarding your candidature - Software Engineer (Fresher)',
    'Dear Candidate,',
    'Greetings from Vistara Infosolutions!',
    'This is with reference to your interview held on 14th June at our Pune office. We are sorry to inform you that your profile has not been retained for the said position. You may re-apply after six months from the date of interview.',
    'We wish you all the best in your future endeavours.\nHR Team',
  ],
  ['Shift Supervisor', 'Thanks for coming in. We have decided on another applicant. All the best.'],
  [
    'Your job application with Lumen Tile',
    'Hi Marco,',
    "I wanted to get back to you personally. It was a really close call between you and one other person, and in the end we offered the role to them, mostly because they'd run a showroom before.",
    'I really enjoyed meeting you. If something else comes up I will give you a shout.',
    'Sarah',
  ],
  [
    'An update from Halden & Roe',
    'Dear Ms. Whitfield,',
    'We appreciate the interest you have shown in the Paralegal position. Although your credentials are impressive, we have determined that your qualifications do not meet the minimum requirements of the position.',
    'We invite you to apply for positions for which you qualify in the future.',
    'Human Resources',
  ],
  [
    'Your Indeed application: Delivery Driver',
    'An update on your application from Rapid Parcel Co.',
    'Rapid Parcel Co. decided not to move to the next step with your application.',
    'Keep going: apply to more jobs like this one.',
  ],
  [
    'City of Marlow Heights - Notice',
    'Re: Administrative Technician, Exam No. 22-0148',
    'Your application for the above-referenced recruitment has been reviewed. Based on the information provided, you did not meet the minimum qualifications as stated in the job announcement and your application has been removed from further consideration in this recruitment.',
    'If you believe an error was made you may file an appeal within five business days.',
  ],
  [
    'Re: Follow up',
    'Hey Dana, sorry for going dark. We ended up promoting someone from the team into the role so we are no longer looking externally. It was great chatting with you!',
  ],
  [
    'Graduate Programme 2025 - outcome of your online assessment',
    'Hi Aidan,',
    'Thanks for completing the numerical and situational judgement tests for our Graduate Programme.',
    'Unfortunately, your results did not reach the benchmark we set for this stage, which means your application will end here for this year.',
    'You are welcome to apply again when the next programme opens in September.',
    'Early Careers Team',
  ],
  [
    'APPLICATION - KITCHEN HAND',
    'THANK YOU FOR YOUR APPLICATION. UNFORTUNATELY YOU HAVE BEEN UNSUCCESSFUL FOR THIS POSITION. KIND REGARDS, MANAGEMENT',
  ],
  [
    'Thank you for your interest in Brightwell',
    'Hi Chen,',
    'Thank you for giving us the opportunity to consider you for the Product Marketing Manager opening. While your skills and background are impressive, we feel that they are not the right match for this particular opening.',
    'We do hope you’ll keep us in mind and apply again in the future should you see a job posting for which you qualify.',
    'Best of luck in your search,\nThe Brightwell Team',
  ],
  [
    'Your application for Store Manager - Leeds',
    'Hello Rebecca,',
    'We said we would be back in touch and here we are. The competition for this role has been fierce and sadly we will not be inviting you to the assessment day.',
    'Please don’t be disheartened. Keep an eye on our site.',
  ],
  [
    'Position update: Marketing Intern',
    'Hello,',
    "Just a quick note that due to a change in budget we won't be hiring a marketing intern this summer after all. Thank you so much for applying and best of luck finding something.",
    'Lena',
  ],
  [
    'Application 88213: Building Inspector',
    'Dear Applicant:',
    'The hiring authority has completed its review and another candidate was appointed to the above position. Your interest in employment with the County is appreciated.',
  ],
  [
    'Thanks from Quillstack',
    'Hi Ines,',
    "First of all, thank you for the care you put into the take-home. The team loved your approach to testing. We did feel, though, that we need somebody with deeper distributed-systems experience for this one, so we're not going to take this to an offer.",
    'If you would like to talk through feedback, just pick a slot in my calendar.',
    'Best, Raf',
  ],
  [
    'Feedback on your interview',
    'Hi Jordan,',
    "I've had feedback from the client following your second interview on Thursday. They really liked you but feel you're a little too senior for the role and so they won't be progressing on this occasion.",
    "I know that's not the news you wanted. I've got a couple of other clients I would like to speak to you about, so give me a ring when you're free.",
    'Kind regards,\nMel Tarrant\nSenior Consultant',
  ],
  [
    'Your application to the Department of Lands - VRN 4471',
    'Dear Mr Nguyen',
    'I refer to your recent application for the position of Project Officer (APS5).',
    'I wish to advise that you were not found suitable for placement in a merit pool. Should you wish to receive feedback, please contact me on the number below.',
    'I thank you for your interest in the Department.',
  ],
  [
    'Nanny role',
    "Hi Grace, thank you for taking the time to meet us and the boys. We've found someone else for the position. We wish you all the best x",
  ],
  [
    'Update: your application for Machine Learning Intern',
    'Hi Tariq, \nWe appreciate you taking the time to apply to our internship\nprogram. Competition was intense this year and, after a careful\nreview of your materials, we are not able to offer you a\nspot in this summer’s cohort.\nWe hope to see you apply again next year.\nUniversity Recruiting',
  ],
  [
    'Your recent job application for Sales Consultant',
    'Dear Kwame,',
    'Thank you for submitting your resume for our consideration. We have filled the position with a candidate from within the organisation.',
    'We appreciate your interest.',
  ],
  [
    'Interview outcome',
    'Good afternoon Mr. Petrov,',
    'Thank you for attending the interview for the position of Night Porter. Having considered all the candidates, you have not been successful in securing the role.',
    'I wish you luck.',
  ],
  [
    'Follow-Up on your application for Data Engineer at Nimbly',
    'Hi there,',
    'Your application has been reviewed and unfortunately it is not what we are looking for right now.',
    'Nimbly Hiring Team\nPowered by Greenhouse',
  ],
  [
    'Your application - Assistant Curator',
    'Dear Ms Adeyemi,',
    'The Museum received over two hundred expressions of interest for this role. Regrettably, yours was not one of those we are able to take forward to interview.',
  ],
  [
    'Regarding your application at Stellwerk Robotics',
    'Dear Haruto,',
    'We have carefully reviewed your application for Controls Engineer. We regret that we cannot make you an offer. Please do not consider this a judgement of your abilities.',
    'We will delete your data in accordance with data protection law after six months.',
  ],
  [
    'Application outcome',
    'Hi Paul,\n\nThank you for applying for the Groundskeeper role at Oakfield School.\n\nWe have now completed shortlisting and on this occasion, you have not made the shortlist.\n\nRegards\nBusiness Manager',
  ],
  [
    'No longer under consideration',
    'Dear Candidate,',
    'You are no longer being considered for the following position: 10231 - Accounts Payable Specialist.',
    'To see other positions, please sign in.',
  ],
  [
    'Role closed: Frontend Developer (Remote)',
    'Hi Bea, I hope you are well. Unfortunately the client has pulled this requirement, so there is nothing further to progress. I will keep you posted on anything similar.',
  ],
  [
    'Your application to Fenwick Dairy',
    'Hello Karl,',
    'Thanks for your application. We went through everything and we dont think this is the right fit for you or for us. Wish you the best!',
  ],
  [
    'Teach Forward Fellowship – your application',
    'Dear Simone,',
    'After a thorough review, we are sorry to share that you have not been selected to join the 2025 Teaching Residency and we are therefore unable to offer you a teaching position for the coming school year.',
    'Applicants may reapply once per cycle.',
  ],
  [
    'Update on Senior Accountant Position',
    'Good morning Lucy, Unfortunatly we have choosen to go with a canidate that has more experiance in the construction industry. Thank you for your time and good luck.',
  ],
  [
    'RE: Application for the post of Receptionist',
    'Dear Mrs Kaur, Thank you for your letter and CV. We have no vacancies at present, but we will keep your details on file.',
  ],
  [
    'Your recent application to Ardent Health',
    'Dear Olivia Reyes,',
    'Thank you for applying to the position Medical Assistant. At this time, we have selected a candidate for this role and the requisition is now closed.',
    'Ardent Health Recruitment',
  ],
  [
    'Thank you from Bluepine',
    'Hi Sana,',
    'I know waiting is the worst part, so I will get straight to it: we won’t be moving you on to the next round.',
    'This was a hard call.',
    'Priya, Recruiting at Bluepine',
  ],
  [
    'Job application update',
    'Dear Jason, Following on from your recent application, we’d like to inform you that the above vacancy has now been filled. Thank you for your interest in Carter Mechanical.',
  ],
  [
    'Your application for Cabin Crew',
    'Dear Lucia,',
    'Thank you for attending our Open Day in Lisbon. After reviewing your performance, we regret that we are unable to progress with your application to the final interview stage. You are welcome to re-apply twelve months from the date of this email.',
  ],
  [
    'Closing the loop',
    "Hi Ravi, closing the loop on this one. The founders met all three finalists and they've gone for the candidate with fintech experience. You did nothing wrong, and I'd happily recommend you. Sorry it isn't better news!",
  ],
  [
    'Your Application with Harrow & Pike LLP',
    'Dear Mr Okafor,',
    'Training Contract 2027',
    'Thank you for your application. We receive many more applications than there are training contracts available and have to make some very difficult decisions. I am afraid that we shall not be pursuing your application on this occasion.',
    'Graduate Recruitment',
  ],
  [
    'Hiring freeze',
    'Hi Megan,',
    "I have some unfortunate news. Corporate just announced a hiring freeze and the analyst role we've been talking about has been cut. I'm really sorry, especially after four rounds.",
  ],
  [
    'Your application has been closed',
    'Dear Applicant, your application for Dental Hygienist has been closed. The position has been filled by another candidate. Best regards, iCIMS on behalf of Whitestone Dental',
  ],
  [
    'Candidate status update',
    'Hi Felix, this is to inform you that you did not clear the technical round for the role of Android Developer. Thanks for your participation.',
  ],
  [
    'Your interview for Housekeeping Assistant',
    'Hello Maria, We interviewed a number of people and the successful candidate has now accepted the job. We are sorry that you were not successful this time and thank you for your interest in Seaview Hotel.',
  ],
  [
    'Update on your application',
    'Hi Sofia,\nThank you so much for your application to Content Designer at Parallel. I’m reaching out to let you know that we’re going to be focusing on candidates with more experience in regulated industries for this one.\nWe hope you find something great!\nThe Parallel team',
  ],
  [
    'your application',
    "hey, thanks for applying! we're a tiny team and we can only bring on one person so we won't be able to hire you this time. really liked your portfolio though. good luck!",
  ],
  [
    'Postdoctoral position in Protein Folding',
    'Dear Dr. Lindqvist, Thank you for your interest in joining our lab. I had many excellent applications for this position and I have decided to offer it to another candidate. I wish you success in your search for a postdoc. Best, Amir',
  ],
  [
    'Thank You for Your Interest in Position #77120',
    'Dear Colleague:',
    'The search committee for the Assistant Professor of Statistics has completed its work. I write to inform you that the position has been offered to and accepted by another candidate.',
    'We were honored by your interest.',
  ],
  [
    'Bar staff trial',
    'Hi mate, thanks for doing the trial on Saturday. Not going to offer you shifts I’m afraid, we need someone who can work alone on the bar. Cheers, Dan',
  ],
  [
    'Your application: Trainee Electrician',
    'Dear Liam\n\nI refer to your application for the above apprenticeship.\n\nWe are unable to offer you a place at this time as all places have now been allocated.\n\nYours sincerely',
  ],
  [
    'Update on your candidacy for Operations Lead',
    'Hi Amara,',
    'Thank you for sharing your experiences with the team this past week. We debriefed yesterday, and while everybody was struck by how thoughtful you are, we ultimately concluded that this isn’t the right match.',
    'Warmly, Teo',
  ],
  [
    'Thank you for your application - Trainee Solicitor',
    'Dear Ben, We have considered your application carefully, but regret that we are unable to take it any further. Due to the volume of applications, we are unable to provide individual feedback.',
  ],
  [
    'LinkedIn: your application to Account Executive at Soloist',
    'Your update from Soloist',
    'Thank you for your interest in the Account Executive position at Soloist in Denver. Unfortunately, Soloist did not select you to move forward at this time. Regards, Soloist',
  ],
  [
    'Auxiliary Teacher post',
    'Dear Applicant, The Board of Management has concluded its interviews and wishes to advise that you were not placed on the panel for this post. Go raibh maith agat for your interest in our school.',
  ],
  [
    'Thank you for your interest',
    'Dear Mr. Delgado:',
    'We have completed the initial screening of applications for Warehouse Lead. Other applicants were determined to be better qualified for this position.',
    'Thank you for considering Tri-County Foods as an employer.',
  ],
  [
    'Your Application for UX Research Lead',
    'Hi Theo, \u00a0unfortunately\u00a0we\u00a0won\u2019t\u00a0be able\u00a0to\u00a0proceed\u00a0with your\u00a0application. The role has certain requirements around location that we can\u2019t be flexible on.',
  ],
  [
    'Work permit requirement - your application',
    'Hi Anjali, thank you for applying for the QA Tester role. As this role does not come with visa sponsorship, we are not able to consider your application further. We wish you luck.',
  ],
  [
    'Re: Application',
    'Dear Ms Bauer, sorry to disappoint you, but the head chef wants someone with pastry training. I therefore cannot offer you the position. Best wishes, F. Duval',
  ],
  [
    'Decision regarding: Customer Success Associate',
    'Hi Noor,\n\nWe know that job hunting is hard and that hearing a no is never fun. \n\nAfter a lot of discussion it’s a no from us for this role. \n\nThank you for letting us get to know you.',
  ],
];

export const traps: readonly (readonly string[])[] = [
  [
    'Thank you for applying to Corvid Logistics',
    'Dear Nadia, We have received your application for Supply Planner II. Our team will review your qualifications and, if there is a match, a recruiter will reach out. If your profile does not correspond to our needs, we may not be able to respond individually. In the meantime feel free to view other openings.',
  ],
  [
    'Interview moved',
    'Hi Tom, unfortunately Jo is off sick so we will not be able to go ahead with your interview tomorrow. Could you do Thursday at 3 instead?',
  ],
  [
    'Offer: Registered Nurse Band 5',
    'Dear Nadia, I am delighted to offer you the post of Registered Nurse. Unfortunately we are not able to match your requested salary point, as you have not been selected for the accelerated scheme, but the rest of the terms are as discussed. Please confirm by Friday.',
  ],
  [
    'Next steps with Brightwell',
    'Hi Chen, good news: the team would like to move you forward to the final round. Some of the other candidates were not selected to continue, so there are three of you left. Please choose a time.',
  ],
  [
    'Your application update',
    'Hi Chen, we are still working through applications for the Product Marketing Manager role. We have not made a decision yet and have not selected anyone for interview. Thank you for your patience.',
  ],
  [
    'Two roles at Parallel',
    'Hi Sofia, you applied for both Content Designer and UX Writer. The Content Designer role has been filled, but we would love to talk to you about UX Writer. Are you free next Tuesday?',
  ],
  [
    'Withdrawing my application',
    'Dear Helen, I am writing to withdraw my application for the Lecturer post as I have accepted another offer. Thank you for considering me.',
  ],
  [
    'Confirmation of withdrawal',
    'Dear Dr Osei, this confirms that your application for Lecturer in Human Geography has been withdrawn as you requested and will not be considered further.',
  ],
  [
    'Re: Update on your application',
    'Hi Raf, thank you for letting me know. I am of course disappointed that I was not selected, but I enjoyed the process. Could you share some feedback?',
  ],
  [
    'Quick question about your background',
    'Hi Jordan, I came across your profile and think you could be great for a Platform Engineer role with a client of mine. If you are not looking or it is not a fit, no worries, feel free to pass this on to a friend.',
  ],
  [
    'Why you keep getting rejected (and what to do)',
    'You were not selected. Again. In this article our coach explains why recruiters pass on good resumes and how job seekers can turn the position around. Read on.',
  ],
  [
    '12 new jobs for "office manager" in Reading',
    'Office Manager at Kempson & Co. Office Manager, Reading. You have not applied to this job yet. The job Receptionist you saved is no longer accepting applications. See all jobs.',
  ],
  [
    'How was your experience with us?',
    'Hi Nadia, you recently applied for a position with Corvid Logistics. Whether or not you were selected, we would like to hear about your experience. The survey takes three minutes.',
  ],
  [
    'Assessment invitation',
    'Hi Aidan, the next step for the Graduate Programme is an online test. You will not be able to proceed to the next stage if you have not completed the test by Sunday. Candidates who do not reach the benchmark will not be taken forward.',
  ],
  [
    'Background check started',
    'Hi Olivia, as part of your conditional job offer, we have started a background check. We cannot proceed with your start date until it is complete. If the check reveals an issue your offer may be withdrawn.',
  ],
  [
    'FW: CVs for the Operations role',
    'Hi both, I looked at the three CVs. Not convinced by the second, she does not have the experience. I would not move forward with the other candidate either. Shall we interview Amara?',
  ],
  [
    'Your loan application',
    'Dear Mr Nguyen, we regret to inform you that your application has been declined. The decision is based on your employment history and current position. You may request a copy of your credit report.',
  ],
  [
    'Flat on Cecil Street',
    'Hi, sorry, the landlord has decided to go with another applicant for the flat. We have other places available, would you like to see them?',
  ],
  [
    'Visa decision',
    'Your application for a Skilled Worker visa has been refused. You have not met the requirements set out in the rules. Your position as sponsored worker cannot be confirmed.',
  ],
  [
    'Decision on manuscript 2291',
    'Dear Dr Lindqvist, We regret to inform you that we are unable to accept your submission for publication. The reviewers felt that other candidates for this issue were stronger.',
  ],
  [
    'Small grants round 3',
    'Thank you for your application to the Small Grants Fund. The panel has met and your application was not successful on this occasion. Competition was high.',
  ],
  [
    'MSc Statistics: decision on your application',
    'Dear Felix, we are sorry that we are unable to offer you a place on the MSc in Statistics. We received many strong applications from candidates with relevant experience.',
  ],
  [
    'PR #882 closed',
    'Hi, thanks for the contribution. We have decided not to move forward with this change: the position of the toolbar should stay as it is. Closing.',
  ],
  [
    'Your claim 77-1290',
    'Dear policyholder, we have reviewed your claim and are unable to proceed. The position of the vehicle at the time was not covered by the policy.',
  ],
  [
    'Return request declined',
    'Your return request for order 8812 was not accepted as the item is outside the return window. You can apply for a goodwill credit.',
  ],
  [
    'Library card',
    'Your application for a library card was not accepted because the proof of address is in a position we cannot read. Please apply again.',
  ],
  [
    'Board election results',
    'Dear member, thank you for standing for the position of treasurer on our board. You were not elected this time; the members chose another candidate. We hope you will stand again.',
  ],
  [
    'Team lunch moved',
    'We decided not to move forward with the pub on Friday. Instead we go to the Italian place. Let me know if you are interested in joining.',
  ],
  [
    'Interview confirmation',
    'Dear Mr Petrov, your interview for Night Porter is on Monday at 10. Please note that candidates who arrive late will not be interviewed and you will not be offered another slot.',
  ],
  [
    'Please complete your application',
    'Hi Karl, your application for Fenwick Dairy is not complete. Incomplete applications will not be considered for the position. Log in to finish it before Friday.',
  ],
  [
    'Reference request',
    'Hi Helen, Dr Osei has applied for a position with us and named you as a referee. Please note that unfortunately we cannot consider references sent after Friday.',
  ],
  [
    'Sorry for the delay',
    'Hi Theo, sorry this is taking longer than planned. One of the panel members is away and we are not able to make a decision until she is back. You are still very much in the running.',
  ],
  [
    'Your job post will expire',
    'Your job post for Barista on JobNest will close in two days. You have 14 candidates that you have not reviewed. Candidates who are not selected get a message automatically.',
  ],
  [
    'Candidate update: Megan Hart',
    'Hi Sarah, Megan has decided not to proceed with your role, she accepted another position. I have two other candidates I could send. Shall we move forward with them?',
  ],
  [
    'Salary discussion',
    'Hi Lucy, we have spoken to finance and we cannot go any higher on salary for this role. We still would love to have you on board. Let me know what you think.',
  ],
  [
    'Question about my application',
    'Dear team, I applied for the Cabin Crew position three weeks ago and have not heard back. Could you tell me if I have not been selected, or whether the position has been filled?',
  ],
  [
    'Congratulations!',
    'Hi Ravi, the founders met all the finalists and chose you. The other candidates have been told they were not selected. Your offer letter is attached.',
  ],
  [
    'Tenancy application',
    'Dear Sam, thank you for applying for the room. Unfortunately we have chosen someone else who is a better fit with the house. Good luck with your search.',
  ],
  [
    'Weekly digest: hiring in a frozen market',
    'Companies are pausing roles. “Your application was unsuccessful” is the line readers see most. In this issue: how to answer a rejection email; why positions are cancelled.',
  ],
  [
    'Volunteer rota',
    'Thanks all for offering. We have filled all the positions for Saturday, so if you have not been given a slot, please come on Sunday instead.',
  ],
  [
    'Hackathon: your team',
    'Hi Tariq, thanks for applying to HackNorth. We could not accept your team this year as we are at capacity. Hope to see you at the next hackathon.',
  ],
  [
    'Your request for annual leave',
    'Hi Paul, your request for leave from 4 to 8 August has been declined because two people in your role are already away.',
  ],
  [
    'Password for your candidate profile',
    'Hi, you asked to reset the password of your candidate account. If you did not ask for this, no further action will be taken.',
  ],
  [
    'Your application is moving forward',
    'Hi Sana, you have been selected for the next round. You will not be asked to do a test. Please bring an ID to the interview.',
  ],
  [
    'Job title change',
    'Hi all, with Maria leaving, we will not be filling the position of office assistant. Her tasks go to the front desk team.',
  ],
  [
    'Your scholarship application',
    'Dear Simone, we regret to inform you that you have not been selected for the Founders Scholarship this year. There were many strong candidates.',
  ],
  [
    'Thanks for the referral',
    'Hi Grace, thank you for referring Lena for the analyst position. After the interview we decided not to move forward with her application. We really appreciate referrals.',
  ],
  [
    'Your profile was viewed',
    'A recruiter from Soloist viewed your profile. You have not applied for a job in two weeks. 8 other candidates like you applied for Account Executive.',
  ],
  [
    'Application deadline extended',
    'Dear applicants, the deadline for the Building Inspector position has been extended, as we have not received enough applications from qualified candidates. You need not apply again.',
  ],
  [
    'Parking permit',
    'Your application for a resident parking permit was unsuccessful because no proof of residence was attached.',
  ],
  [
    'Second interview postponed',
    'Hi Amara, I am sorry but the hiring manager is unable to proceed with the interview this week. We will reschedule as soon as possible.',
  ],
  [
    'Regarding the offer',
    'Dear Halden & Roe, after careful consideration I have decided not to accept the Paralegal position. I have chosen another opportunity that is a better fit.',
  ],
  [
    'Vendor selection',
    'Thank you for taking part in our tender. After evaluating all proposals, we have selected another supplier. We will keep your details on file for future opportunities.',
  ],
  [
    'Beta programme',
    'Thanks for applying to the beta. All places are taken and we are not able to offer you a spot for now. You are on the waiting list.',
  ],
  [
    'Casting call',
    'Hi, thanks for your tape. You were not selected for the role of Juliet this time but we would love to see you audition again.',
  ],
  [
    'Offer extension granted',
    'Hi Ben, we are happy to give you until Monday to decide on the training contract. We cannot hold the position any longer than that, and would otherwise offer it to another candidate.',
  ],
  [
    'New message from the school',
    'Dear parents, unfortunately we were unable to recruit a new maths teacher. The position has not been filled and lessons in class 4b are taken over by Mrs Kaur.',
  ],
  [
    'Application received: Trainee Electrician',
    'Dear Liam, we have your application. Please be aware that the closing date may be brought forward if we receive enough applications, and we regret that we cannot reply to unsuccessful applicants.',
  ],
  [
    'Following up on the analyst role',
    'Hi Megan, quick update: the other finalist has withdrawn and the team has decided to pause interviews with others. We would like to meet you again on Wednesday.',
  ],
  [
    'Job share for the museum',
    'Hi Joan, the trustees decided not to advertise the second curator position this year. We keep going with what we have. Minutes attached.',
  ],
];
