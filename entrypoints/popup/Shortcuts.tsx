import { i18n } from '#i18n';
import { Dialog } from '../../components/Dialog';

/** Each key and what it does; null is Enter, which has a name of its own in every language. */
const keys = [
  ['↑ ↓', 'keyMove'],
  [null, 'keyDraft'],
  ['d', 'keyDone'],
  ['s', 'keySnooze'],
  ['o', 'keyOpen'],
  ['u', 'keyUndo'],
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
] as const;

/** The letters only where they do something. */
export function Shortcuts({ letters, onClose }: { letters: boolean; onClose: () => void }) {
  const shown = keys.filter(([key]) => letters || key?.length !== 1);
  return (
    <Dialog title={i18n.t('popup.keysTitle')} onClose={onClose}>
      <dl className="keys">
        {shown.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key ?? i18n.t('popup.keyEnter')}</kbd>
            </dt>
            <dd>{i18n.t(`popup.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-actions">
        <button type="button" className="button primary" onClick={onClose}>
          {i18n.t('popup.close')}
        </button>
      </div>
    </Dialog>
  );
}
