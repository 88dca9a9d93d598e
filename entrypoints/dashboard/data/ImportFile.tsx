import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { counted } from '../../../components/counted';
import { FileButton } from '../../../components/FileButton';
import {
  type Everything,
  type ImportPreview,
  type ImportProblem,
  previewImport,
  readExport,
} from '../../../lib/follow-ups/transfer';
import type { Changes } from '../Page';
import { takeOver } from './take-over';

interface Props {
  here: Everything;
  changes: Changes;
}

/** A file is read, what it would change is shown, and only then anything is written. */
export function ImportFile({ here, changes }: Props) {
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [file, setFile] = useState<Everything | null>(null);
  const read = (text: string) => {
    const result = readExport(text);
    setProblem(result.ok ? null : result);
    setFile(result.ok ? result.value : null);
  };
  return (
    <section className="panel" aria-labelledby="import">
      <h2 id="import">{i18n.t('dashboard.data.import')}</h2>
      <p className="soft">{i18n.t('dashboard.data.importHint')}</p>
      <div className="actions">
        <FileButton accept=".json,application/json" onFile={read}>
          {i18n.t('dashboard.data.importChoose')}
        </FileButton>
      </div>
      {problem && (
        <p role="alert" className="problem">
          {i18n.t('dashboard.data.importProblems')} {problemWords(problem)}
        </p>
      )}
      {file && (
        <Preview
          here={here}
          file={file}
          preview={previewImport(here, file)}
          changes={changes}
          onClose={() => setFile(null)}
        />
      )}
    </section>
  );
}

interface PreviewProps {
  here: Everything;
  file: Everything;
  preview: ImportPreview;
  changes: Changes;
  onClose: () => void;
}

function Preview({ here, file, preview, changes, onClose }: PreviewProps) {
  const [withSettings, setWithSettings] = useState(false);
  const [replaceTemplates, setReplaceTemplates] = useState(false);
  const { added, changed, same, templatesAdded, templateClashes } = preview;
  const nothing =
    added.length + changed.length + templatesAdded.length === 0 && !withSettings && !replaceTemplates;
  const take = () => {
    const settings = withSettings ? file.settings : null;
    void changes.run(
      () => takeOver(here, preview, { settings, replaceTemplates }),
      i18n.t('dashboard.data.importDone'),
    );
  };
  return (
    <Confirm
      title={i18n.t('dashboard.data.importTitle')}
      action={i18n.t('dashboard.data.importDo')}
      disabled={nothing}
      onConfirm={take}
      onClose={onClose}
    >
      <ul className="bullets">
        {added.length > 0 && <li>{i18n.t('dashboard.data.new', ...counted(added.length))}</li>}
        {changed.length > 0 && <li>{i18n.t('dashboard.data.changed', ...counted(changed.length))}</li>}
        {same > 0 && <li>{i18n.t('dashboard.data.same', ...counted(same))}</li>}
        {templatesAdded.length > 0 && (
          <li>{i18n.t('dashboard.data.templatesNew', ...counted(templatesAdded.length))}</li>
        )}
      </ul>
      {nothing && <p>{i18n.t('dashboard.data.nothing')}</p>}
      {templateClashes.length > 0 && (
        <Choice
          label={i18n.t('dashboard.data.takeTemplates', ...counted(templateClashes.length))}
          on={replaceTemplates}
          onChange={setReplaceTemplates}
        />
      )}
      {file.settings && (
        <Choice label={i18n.t('dashboard.data.takeSettings')} on={withSettings} onChange={setWithSettings} />
      )}
    </Confirm>
  );
}

interface ChoiceProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Choice({ label, on, onChange }: ChoiceProps) {
  return (
    <label className="cadence-repeat">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function problemWords(problem: ImportProblem): string {
  if (problem.problem === 'newer') return i18n.t('dashboard.data.problem.newer');
  if (problem.problem === 'not-json') return i18n.t('dashboard.data.problem.notJson', [problem.line]);
  const words = i18n.t('dashboard.data.problem.wrong', [problem.path]);
  return i18n.t('dashboard.templates.line', [String(problem.line), words]);
}
