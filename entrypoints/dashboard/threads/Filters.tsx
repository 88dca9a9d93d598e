import { useMemo } from 'react';
import { i18n } from '#i18n';
import { siteName } from '../../../components/Notices';
import { Select } from '../../../components/Select';
import { kindName, stateName } from '../../../components/words';
import { type FollowUp, threadStates } from '../../../lib/follow-ups/follow-up';
import {
  accountName,
  type ThreadFilter,
  type ThreadOrder,
  threadOrders,
} from '../../../lib/follow-ups/search';
import { rejectionKinds } from '../../../lib/rejection/verdict';

interface Props {
  followUps: readonly FollowUp[];
  filter: ThreadFilter;
  onFilter: (filter: ThreadFilter) => void;
  order: ThreadOrder;
  onOrder: (order: ThreadOrder) => void;
}

export function Filters({ followUps, filter, onFilter, order, onOrder }: Props) {
  const accounts = useMemo(() => [...new Set(followUps.map(accountName))].toSorted(), [followUps]);
  const any = i18n.t('dashboard.threads.any');
  const set = (part: Partial<ThreadFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className="filters">
      <input
        type="search"
        className="field filter-search"
        aria-label={i18n.t('dashboard.threads.search')}
        placeholder={i18n.t('dashboard.threads.search')}
        value={filter.query}
        onChange={(event) => set({ query: event.target.value })}
      />
      <Select
        label={i18n.t('dashboard.threads.state')}
        value={filter.state}
        none={any}
        options={threadStates.map((state) => [state, stateName(state)])}
        onChange={(state) => set({ state })}
      />
      <Select
        label={i18n.t('dashboard.threads.kind')}
        value={filter.kind}
        none={any}
        options={rejectionKinds.map((kind) => [kind, kindName(kind)])}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label={i18n.t('dashboard.threads.site')}
        value={filter.site}
        none={any}
        options={(['gmail', 'outlook'] as const).map((site) => [site, siteName(site)])}
        onChange={(site) => set({ site })}
      />
      {accounts.length > 1 && (
        <Select
          label={i18n.t('dashboard.threads.account')}
          value={filter.account}
          none={any}
          options={accounts.map((account) => [account, account])}
          onChange={(account) => set({ account })}
        />
      )}
      <Select
        label={i18n.t('dashboard.threads.sort')}
        value={order}
        options={threadOrders.map((one) => [one, i18n.t(`dashboard.threads.order.${one}`)])}
        onChange={(one) => one !== null && onOrder(one)}
      />
    </search>
  );
}
