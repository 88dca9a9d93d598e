import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import type { Move } from '../lib/drafts/draft';
import { moveAbout, moveName } from '../lib/ui/move-names';
import { Icon } from './Icon';
import { Menu, MenuItem } from './Menu';

interface Props {
  /** The draft that the next step asks for. */
  next: Move;
  others: readonly Move[];
  /** Who it is for, said to screen readers with the button's name. */
  to: string;
  tabIndex?: number;
  primary?: RefObject<HTMLButtonElement | null>;
  onDraft: (move: Move) => void;
}

/** The next move's draft in one click, the others in a menu beside it. */
export function DraftButtons({ next, others, to, tabIndex = 0, primary, onDraft }: Props) {
  const [open, setOpen] = useState(false);
  const name = moveName(next);
  return (
    <div className="split">
      <button
        ref={primary}
        type="button"
        className="button primary"
        tabIndex={tabIndex}
        aria-label={`${i18n.t('popup.draft', [name])}, ${to}`}
        title={moveAbout(next)}
        onClick={() => onDraft(next)}
      >
        <Icon name="reply" />
        <span>{name}</span>
      </button>
      <Menu
        label={i18n.t('popup.otherDrafts')}
        icon="down"
        className="button primary split-more"
        tabIndex={tabIndex}
        open={open}
        onOpenChange={setOpen}
      >
        {others.map((move) => (
          <MenuItem
            key={move}
            onChoose={() => {
              setOpen(false);
              onDraft(move);
            }}
          >
            {moveName(move)}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
