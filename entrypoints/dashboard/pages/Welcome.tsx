import { i18n } from '#i18n';
import { Icon } from '../../../components/Icon';
import { Mark } from '../../../components/Mark';

const steps = [
  ['one', 'oneBody'],
  ['two', 'twoBody'],
  ['three', 'threeBody'],
  ['four', 'fourBody'],
] as const;

/** The first visit: what it does in four steps, and what it never does. */
export function Welcome({ onDone }: { onDone: () => void }) {
  return (
    <div className="welcome">
      <Mark />
      <h1>{i18n.t('dashboard.welcome.title')}</h1>
      <p className="lead">{i18n.t('dashboard.welcome.lead')}</p>
      <ol className="steps">
        {steps.map(([title, body]) => (
          <li key={title}>
            <h2>{i18n.t(`dashboard.welcome.${title}`)}</h2>
            <p>{i18n.t(`dashboard.welcome.${body}`)}</p>
          </li>
        ))}
      </ol>
      <section className="panel never" aria-labelledby="never">
        <Icon name="shield" />
        <div>
          <h2 id="never">{i18n.t('dashboard.welcome.neverTitle')}</h2>
          <p>{i18n.t('dashboard.welcome.never')}</p>
        </div>
      </section>
      <button type="button" className="button primary" onClick={onDone}>
        {i18n.t('dashboard.welcome.start')}
      </button>
    </div>
  );
}
