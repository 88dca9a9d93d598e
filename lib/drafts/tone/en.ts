import { phrases, type ToneWords } from './words';

export const en: ToneWords = {
  insult: phrases(`
    idiots, you idiot, an idiot, moron*, imbecile*, asshole*, scumbag*, bastards, fuck*, bullshit,
    screw you, go to hell, piece of shit, you clowns, bunch of clowns, bunch of liars, you liars,
    joke of a company, you are a joke, youre a joke, company is a joke, process is a joke,
    process was a joke, you are pathetic, youre pathetic, pathetic company, pathetic excuse,
    pathetic process, how pathetic, you are incompetent, youre incompetent, incompetent people,
    incompetent recruiter*, incompetent company, stupid people, stupid company, stupid process,
    your stupid, you are stupid, youre stupid, so stupid, shame on you, how dare you,
    you should be ashamed, disgrace of a company, you are a disgrace
  `),
  blame: phrases(`
    waste of my time, wasted my time, wasting my time, wasted so much of my time, wasted hours of my,
    . your loss ., its your loss, it is your loss, your loss not mine, your loss guys, you people,
    you lied to me, you strung me along, you led me on, you ruined my, your own fault, you had no right,
    you have no idea what, you clearly have no, you never even, how unprofessional, so unprofessional,
    you made a huge mistake, you made a big mistake, you are making a mistake, youre making a mistake,
    you will never find, youll never find, i am sick of, im sick of, i am disgusted, im disgusted,
    you didnt even bother, you did not even bother, you couldnt even bother, you could not even bother
  `),
  threat: phrases(`
    you will regret, youll regret, you are going to regret, youre going to regret, youll be sorry,
    you will be sorry, take legal action, taking legal action, consider legal action,
    considering legal action, pursue legal action, pursuing legal action, legal action against,
    expect legal action, hear from my lawyer, hear from my attorney, hear from my solicitor,
    hearing from my lawyer, hearing from my attorney, my lawyer will, my attorney will, i will sue,
    ill sue, going to sue, sue you, see you in court, report you to, reporting you to, i know where you,
    i will expose, ill expose, expose your company, i will make sure everyone, ill make sure everyone,
    i will tell everyone, ill tell everyone, warn everyone, warn other candidates, warn other applicants,
    name and shame, one star review, 1 star review, scathing review, honest glassdoor review,
    you havent heard the last, you have not heard the last, this is not over, this isnt over,
    leave a bad review, leave a negative review, leaving a bad review, leaving a negative review,
    bad review about, negative review about, review on glassdoor about
  `),
  sarcasm: phrases(`
    thanks for nothing, thank you for nothing, thanks so much for nothing, thanks a lot for nothing,
    thanks for wasting, thank you for wasting, what a joke, slow clap, great process you,
    nice process you, some process you, good luck finding anyone, good luck finding anybody,
    good luck finding someone better, good luck finding somebody better, good luck finding someone else,
    good luck finding someone as, good luck with that attitude, congratulations on losing,
    congratulations on missing, congrats on losing, congrats on missing, i hope youre happy now,
    i hope you are happy now, bravo to your, hope you choke
  `),
  doubtful: phrases(`
    great process, what a process, great job guys, good luck finding, good luck with that, so much for,
    yeah right, glassdoor, legal action, my lawyer, my attorney, pathetic, incompetent, incompetence,
    ridiculous, insulting, waste of time, unprofessional, disgraceful, disgusting, a joke, liar*,
    hypocrit*, your loss, ghosted me, stupid, bad review, negative review
  `),
  courtesy: phrases(`
    thank you, many thanks, thanks for, thanks again, thanks so much, appreciate*, grateful, best wishes,
    all the best, kind regards, warm regards
  `),
  dispute: phrases(`
    unfair, not fair, makes no sense, make no sense, you failed to, you ignored, you should have,
    i deserve*, i demand, i expect an explanation, more qualified than, wrong decision, bad decision,
    i disagree, strongly disagree, how can you, how could you, why did you, why was i, explain to me,
    i dont understand how, i do not understand how, i dont understand why, i do not understand why,
    cannot accept, cant accept, do not accept, dont accept, refuse to accept, unacceptable, disrespect*,
    i was promised, you promised, discriminat*, biased, your excuse*, owe me, simply wrong
  `),
  shouted: phrases(`
    i, you, your, my, me, not, never, is, was, this, why, what, how, dont, stop, no
  `),
};
