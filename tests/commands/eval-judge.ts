/** Judges one labelled mail as the product would. */
import { performance } from 'node:perf_hooks';
import { JSDOM } from 'jsdom';
import { ownWords, ownWordsOfText } from '../../lib/mail/own-words';
import { readDetails } from '../../lib/rejection/details';
import { detect } from '../../lib/rejection/detect';
import type { Mail, Verdict } from '../../lib/rejection/verdict';
import type { LabelledMail } from './eval-file';

export interface Row {
  id: string;
  set: string;
  lang: string;
  label: 'rejection' | 'not_rejection';
  verdict: Verdict['verdict'];
  kind: Verdict['kind'];
  stage: Verdict['stage'];
  /** The deciding rule and sentence, null where the verdict is none. */
  rule: string | null;
  sentence: string | null;
  details: { company: string | null; role: string | null; person: string | null; noReply: boolean };
  /** Milliseconds that the detector took. */
  ms: number;
}

export function judge(labelled: LabelledMail): Row {
  const { text, signature } = wordsOf(labelled);
  const mail: Mail = { subject: labelled.subject, from: labelled.from, text };
  const start = performance.now();
  const verdict = detect(mail);
  const ms = performance.now() - start;
  const details = readDetails(mail, signature);
  const deciding = verdict.evidence[0];
  return {
    id: labelled.id,
    set: labelled.set,
    lang: labelled.lang,
    label: labelled.isRejection ? 'rejection' : 'not_rejection',
    verdict: verdict.verdict,
    kind: verdict.kind,
    stage: verdict.stage,
    rule: deciding?.rule ?? null,
    sentence: deciding?.sentence ?? null,
    details: {
      company: details.company?.value ?? null,
      role: details.role?.value ?? null,
      person: details.person?.value ?? null,
      noReply: details.noReply,
    },
    ms,
  };
}

function wordsOf({ body, html }: LabelledMail): { text: string; signature: string } {
  if (body !== null) return ownWordsOfText(body);
  const { window } = new JSDOM(html ?? '');
  try {
    return ownWords(window.document.body);
  } finally {
    window.close();
  }
}
