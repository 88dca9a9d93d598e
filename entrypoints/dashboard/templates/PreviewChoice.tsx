import { i18n } from '#i18n';
import { Select } from '../../../components/Select';
import { threadName } from '../../../components/words';
import type { FollowUp } from '../../../lib/follow-ups/follow-up';

/** Enough to find a familiar one; nobody scrolls through thousands for a preview. */
const mostThreads = 50;

interface Props {
  followUps: readonly FollowUp[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

export function PreviewChoice({ followUps, chosen, onChoose }: Props) {
  const newest = followUps.toSorted((a, b) => b.detectedAt - a.detectedAt).slice(0, mostThreads);
  return (
    <div className="fields narrow">
      <Select
        label={i18n.t('dashboard.templates.previewWith')}
        value={chosen}
        none={i18n.t('dashboard.templates.previewExample')}
        options={newest.map((followUp) => [followUp.key, optionName(followUp)])}
        onChange={onChoose}
      />
    </div>
  );
}

function optionName(followUp: FollowUp): string {
  const role = followUp.role?.value;
  return role === undefined ? threadName(followUp) : `${threadName(followUp)} · ${role}`;
}
