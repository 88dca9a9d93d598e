import { i18n } from '#i18n';
import { Icon } from './Icon';
import { UserText } from './UserText';
import type { Said } from './useUndo';

interface Props {
  said: Said | null;
  /** The key that undoes, where the page has one. */
  undoKey?: string;
  onUndo: () => void;
  onClose: () => void;
}

/** Stays until it is closed or replaced: nobody has to be quick. The live region is there before its first words. */
export function Toast({ said, undoKey, onUndo, onClose }: Props) {
  return (
    <div className={said ? 'toast' : 'unseen'}>
      <output className="toast-text">{said && <UserText>{said.text}</UserText>}</output>
      {said && (
        <>
          {said.undoable && (
            <button type="button" className="button" onClick={onUndo} aria-keyshortcuts={undoKey}>
              {i18n.t('popup.undo')}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={i18n.t('popup.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
