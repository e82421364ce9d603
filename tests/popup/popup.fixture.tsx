/** The popup over every kind of page. */
import { t } from '@/i18n/translate';
import type { PageState } from '@/own-pages/tab-link';
import styles from '@/popup/popup.css?inline';
import { Popup } from '@/popup/popup';
import type { Scope } from '@/settings';
import type { Fixture } from '../browser/gallery/fixture';

const nothing = (): void => undefined;

const over = (page: PageState, off?: Scope, problem?: string) => (
  <Popup
    page={page}
    off={off}
    onSwitch={nothing}
    onReload={nothing}
    onOpenBriefing={nothing}
    onOpenOptions={nothing}
    problem={problem}
    onReadOnce={page.state === 'elsewhere' ? nothing : undefined}
  />
);

const article = (headline: string, counts: [number, number, number, number, number], of = 1): PageState => ({
  state: 'article',
  article: {
    url: 'https://www.bloomberg.com/news/articles/2019-04-18/test',
    published: '2019-04-18',
    language: 'en',
    blocks: [{ kind: 'headline', text: headline }],
  },
  number: of,
  of,
  counts: {
    person: counts[0],
    meeting: counts[1],
    sanctions: counts[2],
    organisation: counts[3],
    place: counts[4],
  },
});

export default {
  styles,
  surface: 'page',
  width: 320,
  states: {
    article: () => over(article('Kim Heads to Russia for a First Meeting With Putin', [9, 9, 1, 4, 2])),
    'second of two articles, long headline': () =>
      over(
        article(
          'Putin, Xi and Modi Meet in Samarkand as the Shanghai Cooperation Organisation Weighs the Admission of Iran and the Price of Russian Oil for Everybody Else',
          [1, 0, 1, 1, 0],
          2,
        ),
      ),
    'an article without anything': () => over(article('Rain in the Lowlands', [0, 0, 0, 0, 0])),
    reading: () => over({ state: 'reading' }),
    'no article': () => over({ state: 'no-article' }),
    elsewhere: () => over({ state: 'elsewhere' }),
    'no extension may run': () => over({ state: 'closed' }),
    'open before the extension': () => over({ state: 'stale' }),
    'old browser': () => over({ state: 'unsupported' }),
    'a setting that could not be kept': () => over({ state: 'no-article' }, undefined, t('options.notSaved')),
    'off on the page': () => over({ state: 'off', scope: 'page' }, 'page'),
    'off on the site': () => over({ state: 'off', scope: 'site' }, 'site'),
    'off everywhere': () => over({ state: 'off', scope: 'everywhere' }, 'everywhere'),
  },
} satisfies Fixture;
