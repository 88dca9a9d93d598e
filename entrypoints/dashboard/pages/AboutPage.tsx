import { i18n } from '#i18n';
import { linkTo } from '../route';

const never = ['item1', 'item2', 'item3', 'item4'] as const;
const stored = [...never, 'item5'] as const;

/** What is stored and what never happens: the same words as PRIVACY.md, shorter. */
export function AboutPage() {
  return (
    <>
      <h1>{i18n.t('dashboard.about.title')}</h1>
      <p className="lead">{i18n.t('dashboard.about.lead')}</p>
      <div className="columns">
        <section className="panel" aria-labelledby="stored">
          <h2 id="stored">{i18n.t('dashboard.about.storedTitle')}</h2>
          <ul className="bullets">
            {stored.map((item) => (
              <li key={item}>{i18n.t(`dashboard.about.storedItems.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="panel" aria-labelledby="never">
          <h2 id="never">{i18n.t('dashboard.about.neverTitle')}</h2>
          <ul className="bullets">
            {never.map((item) => (
              <li key={item}>{i18n.t(`dashboard.about.neverItems.${item}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section className="panel" aria-labelledby="deleting">
        <h2 id="deleting">{i18n.t('dashboard.about.deleteTitle')}</h2>
        <p>{i18n.t('dashboard.about.deleteBody')}</p>
        <a href={linkTo('data')}>{i18n.t('dashboard.nav.data')}</a>
      </section>
      <p>
        <a href={linkTo('welcome')}>{i18n.t('dashboard.about.welcome')}</a>
      </p>
    </>
  );
}
