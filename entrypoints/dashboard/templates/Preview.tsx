import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { counted } from '../../../components/counted';
import type { Draft, DraftFacts, Template } from '../../../lib/drafts/draft';
import { write } from '../../../lib/drafts/write';

/** The draft that a template makes, with what is to be checked marked in it. */
export function Preview({ template, facts }: { template: Template; facts: DraftFacts }) {
  const draft = write(template, facts);
  const words = draft.text.split(/\s+/).filter(Boolean).length;
  return (
    <div className="preview">
      <p className="preview-text" dir="auto" lang={draft.language}>
        {marked(draft)}
      </p>
      <p className="soft">
        {i18n.t('dashboard.templates.words', ...counted(words))}
        {draft.check.length > 0 && <> · {i18n.t('dashboard.templates.check')}</>}
      </p>
    </div>
  );
}

function marked({ text, check }: Draft): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of check) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
