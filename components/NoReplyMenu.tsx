import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import type { Move } from '../lib/drafts/draft';
import { moveName } from '../lib/ui/move-names';
import { Menu, MenuItem } from './Menu';

interface Props {
  company: string | null;
  next: Move;
  tabIndex?: number;
  primary?: RefObject<HTMLButtonElement | null>;
  onPeopleSearch: () => void;
  onCopyRecruiter: () => void;
  onDraft: (move: Move) => void;
}

/** For a sender that nobody answers from: a human instead of a draft into the void. */
export function NoReplyMenu(props: Props) {
  const { company, next, tabIndex = 0, primary, onPeopleSearch, onCopyRecruiter, onDraft } = props;
  const [open, setOpen] = useState(false);
  const then = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <div className="split">
      <button
        ref={primary}
        type="button"
        className="button primary"
        tabIndex={tabIndex}
        onClick={onPeopleSearch}
      >
        <span className="one-line">{i18n.t('popup.findPerson')}</span>
      </button>
      <Menu
        label={i18n.t('popup.otherDrafts')}
        icon="down"
        className="button primary split-more"
        tabIndex={tabIndex}
        open={open}
        onOpenChange={setOpen}
      >
        <MenuItem onChoose={then(onPeopleSearch)}>
          {company === null ? i18n.t('popup.searchPeopleAnywhere') : i18n.t('popup.searchPeople', [company])}
        </MenuItem>
        <MenuItem onChoose={then(onCopyRecruiter)}>{i18n.t('popup.copyRecruiter')}</MenuItem>
        <MenuItem onChoose={then(() => onDraft(next))}>
          {i18n.t('popup.replyAnyway', [moveName(next)])}
        </MenuItem>
      </Menu>
    </div>
  );
}
