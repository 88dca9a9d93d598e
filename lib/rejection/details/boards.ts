/** Senders that write for others: job boards, applicant systems, agencies. Their own name is not the employer's. */

/** Job boards by the first label of their domain or the first word of their name. Public ones, 2026-11. */
const boards = new Set(
  `linkedin indeed glassdoor monster stepstone xing infojobs computrabajo catho gupy seek reed totaljobs hellowork apec jobteaser
  welcometothejungle wttj bumeran occ occmundial jobindex usajobs handshake ziprecruiter dice wellfound angellist careerbuilder
  nationalevacaturebank werkzoeken jobat vdab francetravail empregos vagas jobrapido subito otta cord ats erecruit irecruitment`.split(
    /\s+/,
  ),
);
/** Systems as they call themselves in the sender's name. */
const systems =
  /^(?:greenhouse|lever|workday|ashby|workable|personio|teamtailor|smartrecruiters|(?:sap )?successfactors|icims|jobvite|welcome to the jungle|taleo|bamboohr|softgarden|recruitee|breezy)\b/i;

/** "BrightATS"; lower case would be boats. */
const atsWord = /[a-z]ATS\b/;
/** Words made of one for work: "InfoEmpleos", "SmartHire", "JobHarbour"; no "Yorkshire". */
const boardWord =
  /^(?:[a-z]+(?:jobs|(?<!s)hire)|[ei]-?recruit[a-z]*|(?:jobs?|hire)[a-z]{3,}|[a-z]*(?:empleo|emprego|trabajo)[a-z]{2,}|[a-z]{3,}(?:empleos?|empregos?|lavoro|emploi))$/;
const team = /^(?:recrutement|reclutamiento|reclutamento|recrutamento)$/;

/** The name is a job board's or an applicant system's. */
export const isBoard = (name: string): boolean => {
  const words = name
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  return (
    systems.test(name.trim()) ||
    atsWord.test(name) ||
    boards.has(words[0] ?? '') ||
    words.some((word) => boardWord.test(word)) ||
    (words.length < 3 &&
      words.some(
        (word) => /^(?:recluta|recruta|reclut[a-z]*|recrut[a-z]*)$/.test(word) && !team.test(word),
      )) ||
    /\b(?:service|government)\s+jobs\b/i.test(name)
  );
};

/** The name of a firm that looks for people on behalf of others. */
export const isAgency = (name: string): boolean =>
  /\b(?:executive|search|staffing|headhunt\w*|recruiters|recruitment|interim|uitzend\w*|personalberatung|personnel|somministr\w*|int[ée]rim)\b|personal(?:beratung|dienst|service)/i.test(
    name,
  );
