import { i18n } from '#i18n';
import { HourSelect } from '../../../components/HourSelect';
import { NumberField } from '../../../components/NumberField';
import { useSettings } from '../../../components/useSettings';
import { type Cadence, defaultCadence } from '../../../lib/follow-ups/cadence';

const steps = [
  { field: 'thanksDays', name: 'thanks', unit: 'days', least: 0, most: 730 },
  { field: 'feedbackDays', name: 'feedback', unit: 'days', least: 0, most: 730 },
  { field: 'futureRolesDays', name: 'futureRoles', unit: 'days', least: 0, most: 730 },
  { field: 'checkInMonths', name: 'checkIn', unit: 'months', least: 1, most: 24 },
] as const;

export function CadencePage() {
  const { settings, change, failed } = useSettings();
  if (settings === null) return <h1>{i18n.t('dashboard.cadence.title')}</h1>;
  const { cadence } = settings;
  const set = (part: Partial<Cadence>) => change({ cadence: { ...cadence, ...part } });
  return (
    <>
      <h1>{i18n.t('dashboard.cadence.title')}</h1>
      <p className="soft">{i18n.t('dashboard.cadence.intro')}</p>
      {failed && <p role="alert">{i18n.t('dashboard.notSaved')}</p>}
      <section className="panel">
        {steps.map(({ field, name, unit, least, most }) => {
          const value = cadence[field];
          const title = i18n.t(`dashboard.cadence.${name}`);
          const after = i18n.t(`dashboard.cadence.${unit}`, value ?? 0);
          return (
            <fieldset key={field} className="cadence-step" aria-label={title}>
              <label>
                <input
                  type="checkbox"
                  checked={value !== null}
                  onChange={(event) => set({ [field]: event.target.checked ? defaultCadence[field] : null })}
                />
                {title}
              </label>
              {value !== null && (
                <span>
                  <NumberField
                    label={`${title}, ${after}`}
                    value={value}
                    least={least}
                    most={most}
                    onChange={(next) => set({ [field]: next })}
                  />{' '}
                  {after}
                </span>
              )}
            </fieldset>
          );
        })}
        {cadence.checkInMonths !== null && (
          <label className="cadence-repeat">
            <input
              type="checkbox"
              checked={cadence.checkInRepeats}
              onChange={(event) => set({ checkInRepeats: event.target.checked })}
            />
            {i18n.t('dashboard.cadence.repeats')}
          </label>
        )}
        <div className="fields narrow">
          <HourSelect
            label={i18n.t('dashboard.cadence.hour')}
            hour={cadence.hour}
            onChange={(hour) => set({ hour })}
          />
        </div>
        <p className="soft">{i18n.t('dashboard.cadence.hourHint')}</p>
        <button type="button" className="button" onClick={() => set(defaultCadence)}>
          {i18n.t('dashboard.cadence.restore')}
        </button>
      </section>
    </>
  );
}
