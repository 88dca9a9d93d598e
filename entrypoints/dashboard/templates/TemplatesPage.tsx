import { useState } from 'react';
import { i18n } from '#i18n';
import { useStored } from '../../../components/useStored';
import { create, type OwnTemplate } from '../../../lib/drafts/own-templates';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';
import { readOwnTemplates, watchOwnTemplates, writeOwnTemplates } from '../../../lib/settings/own-templates';
import type { Changes } from '../Page';
import { BuiltInTemplates } from './BuiltInTemplates';
import { type Editing, Editor } from './Editor';
import { exampleFacts } from './example-facts';
import { OwnTemplates } from './OwnTemplates';
import { PreviewChoice } from './PreviewChoice';
import { TemplateFiles } from './TemplateFiles';

interface Props {
  followUps: readonly FollowUp[];
  changes: Changes;
}

/** Own templates and built-in ones, each shown as it reads for a real thread. */
export function TemplatesPage({ followUps, changes }: Props) {
  const own = useStored(readOwnTemplates, watchOwnTemplates);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [previewKey, setPreviewKey] = useState<string | null>(null);
  if (own === null) return <h1>{i18n.t('dashboard.templates.title')}</h1>;
  const facts = followUps.find(({ key }) => key === previewKey) ?? exampleFacts();
  const save = (next: OwnTemplate[]) =>
    void changes.run(async () => {
      await writeOwnTemplates(next);
      return () => writeOwnTemplates(own);
    }, i18n.t('dashboard.saved'));
  return (
    <>
      <h1>{i18n.t('dashboard.templates.title')}</h1>
      <p className="soft">{i18n.t('dashboard.templates.intro')}</p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => setEditing(newTemplate())}>
          {i18n.t('dashboard.templates.new')}
        </button>
        <TemplateFiles own={own} onImport={save} />
      </div>
      <PreviewChoice followUps={followUps} chosen={previewKey} onChoose={setPreviewKey} />
      {editing !== null && (
        <Editor
          key={editing.id ?? editing.replaces ?? 'new'}
          editing={editing}
          own={own}
          facts={facts}
          onSave={(content) => {
            save(saved(own, editing, content));
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
      <OwnTemplates own={own} facts={facts} onChange={save} onEdit={(one) => setEditing(one)} />
      <BuiltInTemplates own={own} facts={facts} onChange={save} onCustomise={setEditing} />
    </>
  );
}

function newTemplate(): Editing {
  return { id: null, name: '', move: 'thanks', body: '', replaces: null };
}

function saved(own: readonly OwnTemplate[], editing: Editing, content: Omit<Editing, 'id' | 'replaces'>) {
  if (editing.id === null) return create(own, `own/${crypto.randomUUID()}`, content, editing.replaces);
  return own.map((one) => (one.id === editing.id ? { ...one, ...content } : one));
}
