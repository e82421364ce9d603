/** The panel where there is no briefing: what it says instead. */
import { BriefingPage } from '@/briefing/briefing-page';
import { t } from '@/i18n/translate';
import styles from '@/briefing/briefing.css?inline';
import type { PageState } from '@/own-pages/tab-link';
import type { Fixture } from '../browser/gallery/fixture';

const nothing = (): void => undefined;

const over = (page: PageState, problem?: string) => (
  <BriefingPage
    page={page}
    briefing="reading"
    hidesSince={false}
    onReload={nothing}
    onSwitchOn={nothing}
    onAgain={nothing}
    onJump={nothing}
    onReturn={nothing}
    onCopy={() => Promise.resolve(true)}
    onPrint={nothing}
    problem={problem}
  />
);

export default {
  styles,
  surface: 'page',
  width: 340,
  states: {
    'not an article': () => over({ state: 'no-article' }),
    elsewhere: () => over({ state: 'elsewhere' }),
    reading: () => over({ state: 'reading' }),
    'no extension may run': () => over({ state: 'closed' }),
    'open before the extension': () => over({ state: 'stale' }),
    'old browser': () => over({ state: 'unsupported' }),
    'off on the page': () => over({ state: 'off', scope: 'page' }),
    'off everywhere': () => over({ state: 'off', scope: 'everywhere' }),
    'a setting that could not be kept': () =>
      over({ state: 'off', scope: 'everywhere' }, t('options.notSaved')),
  },
} satisfies Fixture;
