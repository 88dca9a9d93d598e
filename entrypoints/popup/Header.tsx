import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { inNumerals } from '../../components/counted';
import { Icon } from '../../components/Icon';
import { Mark } from '../../components/Mark';

interface Props {
  /** How many are due now; null while something else is listed. */
  due: number | null;
  searchable: boolean;
  query: string;
  setQuery: (query: string) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  onAll: () => void;
}

export function Header({ due, searchable, query, setQuery, searchRef, onHelp, onAll }: Props) {
  return (
    <header className="popup-header">
      <div className="popup-bar">
        <Mark />
        <h1>{i18n.t('popup.title')}</h1>
        {due !== null && due > 0 && <span className="pill">{i18n.t('popup.due', [inNumerals(due)])}</span>}
        <span className="grow" />
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('popup.shortcuts')}
          title={i18n.t('popup.shortcuts')}
          onClick={onHelp}
        >
          <Icon name="keyboard" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('popup.allThreads')}
          title={i18n.t('popup.allThreads')}
          onClick={onAll}
        >
          <Icon name="list" />
        </button>
      </div>
      {searchable && (
        <div className="search">
          <Icon name="search" />
          <input
            ref={searchRef}
            type="search"
            className="field"
            aria-label={i18n.t('popup.search')}
            placeholder={i18n.t('popup.search')}
            aria-keyshortcuts="/"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      )}
    </header>
  );
}
