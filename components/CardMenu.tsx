import { useState } from 'react';
import { i18n } from '#i18n';
import { Menu, MenuItem } from './Menu';

interface Props {
  tabIndex: number;
  canOpenMail: boolean;
  onOpenMail: () => void;
  onThreadPage: () => void;
  onDismiss: () => void;
}

export function CardMenu({ tabIndex, canOpenMail, onOpenMail, onThreadPage, onDismiss }: Props) {
  const [open, setOpen] = useState(false);
  const then = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <Menu label={i18n.t('popup.more')} icon="more" tabIndex={tabIndex} open={open} onOpenChange={setOpen}>
      <MenuItem onChoose={then(onOpenMail)} disabled={!canOpenMail}>
        {i18n.t(canOpenMail ? 'popup.openMail' : 'popup.noLink')}
      </MenuItem>
      <MenuItem onChoose={then(onThreadPage)}>{i18n.t('popup.threadPage')}</MenuItem>
      <MenuItem onChoose={then(onDismiss)}>{i18n.t('popup.dismiss')}</MenuItem>
    </Menu>
  );
}
