import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import type { Move } from '../lib/drafts/draft';
import { waysToHuman } from '../lib/drafts/noreply';
import type { FollowUp } from '../lib/follow-ups/follow-up';
import { moveName } from '../lib/ui/move-names';
import { Icon } from './Icon';
import { Menu, MenuItem } from './Menu';

interface Props {
  followUp: FollowUp;
  next: Move;
  tabIndex?: number;
  primary?: RefObject<HTMLButtonElement | null>;
  onPeopleSearch: (link: string) => void;
  onCopyRecruiter: () => void;
  onDraft: (move: Move) => void;
}

/** For a sender that nobody answers from: a human instead of a draft into the void. */
export function NoReplyMenu(props: Props) {
  const { followUp, next, tabIndex = 0, primary, onPeopleSearch, onCopyRecruiter, onDraft } = props;
  const [open, setOpen] = useState(false);
  const { sender, person, company } = followUp;
  const ways = waysToHuman(sender, [], person?.value ?? null, company?.value ?? null);
  const search = ways.find((way) => way.way === 'people-search');
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
        title={search?.words}
        onClick={() => (search ? onPeopleSearch(search.link) : onCopyRecruiter())}
      >
        <Icon name="search" />
        <span>{i18n.t(search ? 'popup.findPerson' : 'popup.copyRecruiter')}</span>
      </button>
      <Menu
        label={i18n.t('popup.otherDrafts')}
        icon="down"
        className="button primary split-more"
        tabIndex={tabIndex}
        open={open}
        onOpenChange={setOpen}
      >
        {search && (
          <MenuItem onChoose={then(() => onPeopleSearch(search.link))}>
            {i18n.t('popup.searchPeople', [search.words])}
          </MenuItem>
        )}
        <MenuItem onChoose={then(onCopyRecruiter)}>{i18n.t('popup.copyRecruiter')}</MenuItem>
        <MenuItem onChoose={then(() => onDraft(next))}>
          {i18n.t('popup.replyAnyway', [moveName(next)])}
        </MenuItem>
      </Menu>
    </div>
  );
}
