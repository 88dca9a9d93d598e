import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Dialog } from './Dialog';

interface Props {
  title: string;
  action: string;
  danger?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before something happens. The way out comes first, and is where the keyboard stands. */
export function Confirm(props: Props) {
  const { title, action, danger = false, disabled = false, onConfirm, onClose, children } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {i18n.t('dashboard.cancel')}
        </button>
        <button
          type="button"
          className={danger ? 'button danger' : 'button primary'}
          disabled={disabled}
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </button>
      </div>
    </Dialog>
  );
}
