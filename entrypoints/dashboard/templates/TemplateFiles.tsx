import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { counted } from '../../../components/counted';
import { Dialog } from '../../../components/Dialog';
import { FileButton } from '../../../components/FileButton';
import { fileName, saveFile } from '../../../components/save-file';
import { UserText } from '../../../components/UserText';
import { inputDate } from '../../../components/when';
import type { OwnTemplate } from '../../../lib/drafts/own-templates';
import {
  applyImport,
  exportCsv,
  exportJson,
  type ImportPlan,
  planImport,
} from '../../../lib/drafts/own-templates-file';
import { problemWords } from './problem-words';

interface Props {
  own: readonly OwnTemplate[];
  onImport: (next: OwnTemplate[]) => void;
}

/** Own templates to a file and back; what a file would change is shown before anything is written. */
export function TemplateFiles({ own, onImport }: Props) {
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const read = (text: string) => setPlan(planImport(own, text, () => `own/${crypto.randomUUID()}`));
  const save = (ending: 'json' | 'csv') => {
    const name = fileName('templates', inputDate(Date.now()), ending);
    if (ending === 'json') saveFile(name, 'application/json', exportJson(own));
    else saveFile(name, 'text/csv', exportCsv(own));
  };
  return (
    <>
      <FileButton accept=".json,.csv,application/json,text/csv" onFile={read}>
        {i18n.t('dashboard.templates.import')}
      </FileButton>
      {own.length > 0 && (
        <>
          <button type="button" className="button" onClick={() => save('json')}>
            {i18n.t('dashboard.templates.exportJson')}
          </button>
          <button type="button" className="button" onClick={() => save('csv')}>
            {i18n.t('dashboard.templates.exportCsv')}
          </button>
        </>
      )}
      {plan && plan.problems.length > 0 && <Problems plan={plan} onClose={() => setPlan(null)} />}
      {plan && plan.problems.length === 0 && (
        <Confirm
          title={i18n.t('dashboard.templates.importTitle')}
          action={i18n.t('dashboard.templates.importDo')}
          disabled={plan.added.length + plan.replaced.length === 0}
          onConfirm={() => onImport(applyImport(own, plan))}
          onClose={() => setPlan(null)}
        >
          <Outcome plan={plan} />
        </Confirm>
      )}
    </>
  );
}

function Outcome({ plan: { added, replaced, same } }: { plan: ImportPlan }) {
  if (added.length + replaced.length === 0) return <p>{i18n.t('dashboard.templates.importNone')}</p>;
  return (
    <>
      {added.length > 0 && (
        <Names title={i18n.t('dashboard.templates.importAdded', ...counted(added.length))} names={added} />
      )}
      {replaced.length > 0 && (
        <Names
          title={i18n.t('dashboard.templates.importReplaced', ...counted(replaced.length))}
          names={replaced.map(({ before }) => before)}
        />
      )}
      {same.length > 0 && <p>{i18n.t('dashboard.templates.importSame', ...counted(same.length))}</p>}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly OwnTemplate[] }) {
  return (
    <>
      <p>{title}</p>
      <ul className="bullets">
        {names.map(({ id, name }) => (
          <li key={id}>
            <UserText>{name}</UserText>
          </li>
        ))}
      </ul>
    </>
  );
}

function Problems({ plan, onClose }: { plan: ImportPlan; onClose: () => void }) {
  return (
    <Dialog title={i18n.t('dashboard.templates.importProblems')} onClose={onClose}>
      <ul className="problems">
        {plan.problems.map(({ line, problem, found }) => (
          <li key={`${line} ${problem} ${found}`}>
            <UserText>
              {i18n.t('dashboard.templates.line', [String(line), problemWords(problem, found)])}
            </UserText>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button primary" onClick={onClose}>
          {i18n.t('popup.close')}
        </button>
      </div>
    </Dialog>
  );
}
