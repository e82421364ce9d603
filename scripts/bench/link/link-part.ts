/** Whole linking (names, persons, time, meetings, sanctions) of articles over the dataset that ships. */
import { makeBackground, makeMarked } from '../../../src/cards/make';
import { Dataset } from '../../../src/context/context';
import { LayeredContext } from '../../../src/context/layered-context';
import type { CompiledContext } from '../../../src/context/facts';
import { linkArticle } from '../../../src/linking/link-article';
import { largePack } from '../large-pack';
import { quantile, race, summarise, type Contender, type Timing } from '../measure';
import { figureOf, formatTiming, type Part } from '../report';
import { goldArticles, longArticle } from './articles';

/** Different articles of 1,000 words: one alone would say as much about itself as about linking. */
const ARTICLES = 8;
const LENGTHS = [1_000, 10_000, 100_000];
const LIMIT_MS = 30_000;

const LINK = 'link';
const PACKED = 'link with a pack of 20,000 people';
const CARDS = 'link and make cards';

export function measureLinking(compiled: CompiledContext): Part {
  const context = new Dataset(compiled);
  const packed = new LayeredContext(context, [{ name: 'A pack', dataset: new Dataset(largePack()) }]);
  const golds = goldArticles();
  const thousand = Array.from({ length: ARTICLES }, (_, i) =>
    longArticle(golds, Math.floor((i * golds.length) / ARTICLES), 1_000),
  );
  const lengths: Contender[] = LENGTHS.map((words) => {
    const article = longArticle(golds, 0, words);
    return { name: `${words.toLocaleString('en')} words`, run: () => linkArticle(article, context) };
  });
  const timings = race(
    [
      { name: LINK, run: () => thousand.map((article) => linkArticle(article, context)) },
      { name: PACKED, run: () => thousand.map((article) => linkArticle(article, packed)) },
      {
        name: CARDS,
        run: () =>
          thousand.map((article) =>
            makeBackground(makeMarked(article, linkArticle(article, context), context), context),
          ),
      },
      ...lengths,
    ],
    { limitMs: LIMIT_MS },
  );
  const perWord = LENGTHS.map((words) => ({ words, ...timings.get(`${words.toLocaleString('en')} words`)! }));
  const [shortest, longest] = [perWord[0]!, perWord.at(-1)!];
  const growth = longest.rounds.map(
    (time, i) => (time / longest.words / shortest.rounds[i]!) * shortest.words,
  );
  return {
    tables: [
      {
        title: 'Whole linking, warm, dataset that ships',
        columns: ['words', 'ms (four fifths of the rounds)', 'µs a word'],
        rows: perWord.map(({ words, ...timing }) => [
          words.toLocaleString('en'),
          formatTiming(timing),
          ((timing.median * 1_000) / words).toFixed(1),
        ]),
      },
    ],
    figures: [
      figureOf('whole linking, 1,000 words, warm', perArticle(timings.get(LINK)!), { atMost: 8 }),
      figureOf('the same with a pack of 20,000 people', perArticle(timings.get(PACKED)!), { atMost: 8 }),
      figureOf('the same with all cards made', perArticle(timings.get(CARDS)!)),
      {
        name: 'cost per word at 100,000 words against 1,000',
        value: quantile(growth, 0.5),
        unit: '×',
        bar: { atMost: 1.3 },
      },
    ],
  };
}

/** A run goes over all the articles. */
function perArticle({ rounds }: Timing): Timing {
  return summarise(rounds.map((time) => time / ARTICLES));
}
