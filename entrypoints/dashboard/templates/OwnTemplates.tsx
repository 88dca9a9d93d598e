import { useState } from 'react';
import { i18n } from '#i18n';
import { Confirm } from '../../../components/Confirm';
import { Icon } from '../../../components/Icon';
import { UserText } from '../../../components/UserText';
import type { DraftFacts } from '../../../lib/drafts/draft';
import { asTemplate, duplicate, type OwnTemplate, remove, reorder } from '../../../lib/drafts/own-templates';
import { moveName } from '../../../lib/ui/move-names';
import { Preview } from './Preview';

interface Props {
  own: readonly OwnTemplate[];
  facts: DraftFacts;
  onChange: (next: OwnTemplate[]) => void;
  onEdit: (template: OwnTemplate) => void;
}

/** The user's templates in their order, which is the order of the compose menu. */
export function OwnTemplates({ own, facts, onChange, onEdit }: Props) {
  const [removing, setRemoving] = useState<OwnTemplate | null>(null);
  return (
    <section aria-labelledby="own">
      <h2 id="own">{i18n.t('dashboard.templates.own')}</h2>
      {own.length === 0 && <p className="soft">{i18n.t('dashboard.templates.ownEmpty')}</p>}
      <ol className="templates">
        {own.map((one, index) => (
          <li key={one.id} className="panel">
            <div className="template-head">
              <h3>
                <UserText>{one.name}</UserText>
              </h3>
              <span className="soft">{moveName(one.move)}</span>
              <span className="grow" />
              <button
                type="button"
                className="icon-button"
                disabled={index === 0}
                aria-label={i18n.t('dashboard.templates.up', [one.name])}
                onClick={() => onChange(reorder(own, one.id, index - 1))}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                className="icon-button"
                disabled={index === own.length - 1}
                aria-label={i18n.t('dashboard.templates.down', [one.name])}
                onClick={() => onChange(reorder(own, one.id, index + 1))}
              >
                <Icon name="down" />
              </button>
            </div>
            <details>
              <summary>{i18n.t('dashboard.templates.preview')}</summary>
              <Preview template={asTemplate(one)} facts={facts} />
            </details>
            <div className="actions">
              <button type="button" className="button" onClick={() => onEdit(one)}>
                {i18n.t('dashboard.templates.edit')}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => onChange(duplicate(own, one.id, `own/${crypto.randomUUID()}`))}
              >
                {i18n.t('dashboard.templates.duplicate')}
              </button>
              <button type="button" className="button danger" onClick={() => setRemoving(one)}>
                {i18n.t('dashboard.templates.remove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {removing && (
        <Confirm
          title={i18n.t('dashboard.templates.removeTitle', [removing.name])}
          action={i18n.t('dashboard.delete')}
          danger
          onConfirm={() => onChange(remove(own, removing.id))}
          onClose={() => setRemoving(null)}
        >
          <p>{i18n.t('dashboard.templates.removeBody')}</p>
        </Confirm>
      )}
    </section>
  );
}
