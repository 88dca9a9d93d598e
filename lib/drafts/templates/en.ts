import type { Wordings } from './wordings';

/** How the decision is taken up, by kind: nobody was chosen where the place is gone. */
const decision = {
  respected:
    '[[when not-selected:I understand that someone else was the closer match, and I respect the decision.]][[when position-filled:I understand that the position has been filled, and I hope the new colleague settles in well.]][[when position-cancelled:I understand that the position is not going ahead for now. Plans change, and it was kind of you to say so plainly.]][[when keep-in-touch:I respect the decision, and I was glad to read that you would like to stay in touch.]][[otherwise:I understand the decision and respect it.]]',
  noHardFeelings:
    '[[when not-selected:It makes sense that you went with the person who fits the work best, and I wish you both a good start.]][[when position-filled:I am glad that you have found the right person, and I wish you both a good start.]][[when position-cancelled:I can see that the decision was about the position, and I hope the plans behind it work out well.]][[when keep-in-touch:It makes sense that this one was not the match, and your wish to stay in touch means a lot to me.]][[otherwise:I take the decision as it is, without hard feelings.]]',
  plain:
    '[[when not-selected:Of course I had hoped for a different answer, and I can see that others had more of what you need.]][[when position-filled:Of course I had hoped for a different answer, and I can see that the place could only go to one person.]][[when position-cancelled:Of course I had hoped to see the position go ahead, and I can see why it has to wait.]][[when keep-in-touch:Of course I had hoped for a different answer, and it helps to know that you will keep me in mind.]][[otherwise:Of course I had hoped for a different answer, and I accept this one.]]',
};

export const en: Wordings = {
  thanks: [
    [
      'Hi {{firstName|there}},',
      'Thank you for letting me know about my application[[ for the {{role}} role]][[when after-interview:, and for the time you and the team took to talk with me]]. A clear answer is worth a lot in a job search, and I appreciate that you sent one.',
      `${decision.respected} What I have seen of {{company|your company}} has only made me like it more, and I would be happy to hear from you if something comes up that suits my background.`,
      'Thank you again for considering me, and all the best to you and the team.',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks for getting back to me[[ about the {{role}} position]]. [[when after-interview:I enjoyed our conversation, and I know how much time goes into meeting candidates properly.]][[otherwise:I know how many applications there are to read, so I appreciate the time you gave to mine.]]',
      `${decision.noHardFeelings} I would still be glad to work with {{company|you}} one day, so please think of me if there is ever an opening where I could be useful.`,
      'Many thanks once more, and best wishes for the work ahead.',
    ],
    [
      'Hi {{firstName|there}},',
      'I wanted to thank you for your message and for the care that went into reading my application[[when after-interview: and meeting me]]. Not every company writes back, and I noticed that [[{{company}} does]][[otherwise:you do]].',
      `${decision.plain} [[The {{role}} role]][[otherwise:The role]] sounded like good work, and I would gladly apply again when something similar comes along. Until then I will follow your news with interest.`,
      'Thank you for your time, and my best wishes to everyone involved.',
    ],
  ],
  feedback: [
    [
      'Hi {{firstName|there}},',
      'Thank you for the update on my application[[ for the {{role}} role]][[when after-interview: and for the conversation we had]].',
      `${decision.respected} I would like to do better with each application, so may I ask you for one pointer: is there a skill or some experience you would suggest I build next?`,
      'A single line would be plenty, and if your policy is not to share feedback, I completely understand.',
      'Either way, thank you for your time and for considering me[[ at {{company}}]].',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks for taking the time to write to me[[ about the {{role}} position]][[when after-interview:, and for a conversation that I enjoyed]].',
      `${decision.noHardFeelings} Since I am still learning what employers in this field look for, was there anything in my [[when after-interview:interview]][[otherwise:application]] that gave you pause and that I could work on?`,
      'A few words are more than enough. If you would rather not comment, that is fine too, and there is no need to reply.',
      'Thank you again for the opportunity[[ at {{company}}]].',
    ],
    [
      'Hi {{firstName|there}},',
      'Thank you for your answer[[ about the {{role}} role]], and for the attention you gave my [[when after-interview:application and our interview]][[otherwise:application]].',
      `${decision.plain} If you had one piece of advice for me, perhaps a course worth taking or a gap to close before I next apply[[ to {{company}}]], what would it be?`,
      'I know that many companies prefer not to give feedback, so please only answer if it is easy for you.',
      'Many thanks for your help so far, and all the best to the team.',
    ],
  ],
  'keep-in-touch': [
    [
      'Hi {{firstName|there}},',
      'Thank you for letting me know where things stand with [[the {{role}} role]][[otherwise:my application]][[when after-interview:, and for the good conversation we had]].',
      `${decision.respected} I remain interested in what {{company|your company}} does, and I would like to stay on your radar without filling your inbox. What is the best way to keep in touch with you?`,
      'If it is simplest, I am happy to watch your careers page and to send a short note when something fits.',
      'Thank you again for your time, and all the best until then.',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks for your message and for considering me[[ for the {{role}} position]][[when after-interview:. I enjoyed meeting you and hearing how the team works]].',
      `${decision.noHardFeelings} I would be glad to stay in contact, because [[{{company}} is a place]][[otherwise:yours is a company]] where I can picture myself doing good work. Would it be all right if I sent you a few lines now and then, or do you prefer LinkedIn?`,
      'Whatever suits you is fine with me, and thank you again for your kindness.',
    ],
  ],
  'future-roles': [
    [
      'Hi {{firstName|there}},',
      'Thank you once more for considering me[[ for the {{role}} role]][[when after-interview: and for taking the time to meet me]]. I have thought about it since, and my interest in {{company|your company}} has not changed.',
      'If an opening comes up that fits my background, I would be glad to be considered again. [[when position-cancelled:That goes for this position too, should it come back.]][[otherwise:It need not be the same position or the same team.]] And if anything about my candidacy raised a question or a concern, please tell me; I will gladly answer it.',
      'Thank you for keeping me in mind, and best wishes to the team.',
    ],
    [
      'Hello {{firstName|there}},',
      'A couple of weeks have passed since your message[[ about the {{role}} position]], and I wanted to thank you again for the fair and friendly way you handled my application[[when after-interview: and our interview]].',
      'I would still like to work with {{company|you}}. [[when position-cancelled:If the position is taken up again, or another one opens,]][[otherwise:If another position opens]] where my experience could help, would you keep me in mind for it? Should you have any doubts about my profile, I am happy to talk them through or to send whatever is missing.',
      'Many thanks, and I hope to hear from you when the time is right.',
    ],
  ],
  'contract-work': [
    [
      'Hi {{firstName|there}},',
      'Thank you again for considering me[[ for the {{role}} role]][[when after-interview: and for the time you spent with me]]. [[when position-cancelled:I understand that a permanent position is not planned for now.]][[otherwise:I understand that a permanent position was not the match this time.]]',
      'There may be other ways for me to be useful[[ to {{company}}]]. Does the team ever bring people in for contract, part-time or project work? I could start with something small and clearly bounded, and you would see how I work before deciding on anything more.',
      'If there is nothing of the kind at the moment, that is no trouble at all. Thank you for your time either way.',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks again for your time and your clear answer[[ about the {{role}} position]] a little while ago[[when after-interview:, and for the interview that came before it]].',
      'One thought since then: teams often have work that waits because nobody has the hours for it. If that is true [[at {{company}}]][[otherwise:for you]], would a few days a week or a single project be worth a conversation? I am flexible about the form, whether freelance, temporary or part-time.',
      'If this is not the moment, I will gladly leave it there. Thank you for reading, and my best wishes to the team.',
    ],
  ],
  'check-in': [
    [
      'Hi {{firstName|there}},',
      'Thank you again for considering me some months ago[[ for the {{role}} role]][[when after-interview: and for the conversation we had then]]. I hope things are going well [[at {{company}}]][[otherwise:with you and the team]].',
      'I am writing to ask whether there are any openings now, or soon, where someone with my background could help. [[check:In the meantime I have kept building the skills that the role asked for]], and I would be glad to send you an up-to-date CV. Is there anything coming up that I should look at?',
      'Thank you for your time, and all the best either way.',
    ],
    [
      'Hello {{firstName|there}},',
      'It has been a few months since we were in contact[[ about the {{role}} position]], and I still think back with thanks to how kindly you handled my application[[when after-interview: and our interview]].',
      '[[check:I have added to my skills since then]], so my profile is a little stronger than when you last saw it. {{company|Your company}} is still high on my list. If a position is opening where I could contribute, would you let me know?',
      'A short word is plenty, and I will happily send details. Thank you, and best wishes for the months ahead.',
    ],
  ],
  recruiter: [
    [
      'Hi {{firstName|there}},',
      'Thank you for your support with my application[[ for the {{role}} role]][[ at {{company}}]][[when after-interview:, and for arranging the interview]]. [[when position-cancelled:It is a pity that the position is not going ahead, but I understand it.]][[otherwise:It did not work out this time, and I accept that.]]',
      'You hear more than I do about what decided it. Could you tell me, as plainly as you like, [[when position-cancelled:how my profile was seen before the position was stopped]][[otherwise:what tipped the balance]]? I will take it as help and not argue with it. And if you know of roles that would suit me better, I would be glad to hear about them.',
      'Thank you again for your time and your work on my behalf.',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks for all you did around [[the {{role}} position]][[otherwise:my application]][[ at {{company}}]]. I appreciated having someone to turn to[[when after-interview:, before the interview and after it]].',
      '[[when position-cancelled:Now that the position has been withdrawn, I am looking ahead.]][[otherwise:Now that the decision is made, I am looking ahead.]] You know the market well, so which kind of role would you steer me towards next? Anything specific that you picked up about how I came across would help me too, even if it is not flattering.',
      'I am happy to talk whenever it suits you. Many thanks, and I look forward to working with you again.',
    ],
  ],
  'thanks-feedback': [
    [
      'Hi {{firstName|there}},',
      'Thank you for your message, and for the time you gave my application[[ for the {{role}} role]][[when after-interview: and our conversation]]. I appreciate hearing from you directly.',
      `${decision.respected} I would be glad to be considered again [[at {{company}}]][[otherwise:by you]] one day.`,
      'If your policy allows it, could you tell me one thing I might improve before I apply for a similar role? A line is plenty, and I understand if you can’t.',
      'Thank you again, and all the best to you and the team.',
    ],
    [
      'Hello {{firstName|there}},',
      'Many thanks for letting me know[[ about the {{role}} position]]. [[when after-interview:Meeting you was a pleasure, and I came away with a good impression of the team.]][[otherwise:I know there is a lot of work behind every answer, and I am grateful for mine.]]',
      `${decision.noHardFeelings} I will keep an eye on what comes next at {{company|your company}}.`,
      'May I ask one small question for my own learning: which skill should I strengthen first? A word or two would do, and no answer is fine as well.',
      'Thank you for your time, and best wishes.',
    ],
  ],
  'thanks-keep-in-touch': [
    [
      'Hi {{firstName|there}},',
      'Thank you for the news about my application[[ for the {{role}} role]], and for the time you gave it[[when after-interview:, above all for our conversation]]. I appreciate that you wrote to me.',
      `${decision.respected} I came to like {{company|your company}} along the way, and I would be happy to stay in contact with you.`,
      'What would be the easiest way for you: a connection on LinkedIn, a talent list, or simply a short mail from me now and then?',
      'Thank you again for your time, and all the best until we speak next.',
    ],
    [
      'Hello {{firstName|there}},',
      'Thanks for your honest answer[[ about the {{role}} position]][[when after-interview: and for an interview that I enjoyed]]. I know such messages are not easy to write.',
      `${decision.noHardFeelings} If you agree, I would like to keep the contact alive, because I can well imagine working with {{company|you}} later on. Is there a good way for me to hear about new openings, or may I simply write to you again in a few months?`,
      'Thank you for everything so far, and my best wishes to the whole team.',
    ],
  ],
};
