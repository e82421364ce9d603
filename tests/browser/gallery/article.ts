/**
 * A page with real mentions on it, without the extension around: for looking at the behaviour of marks and cards.
 * `?long` makes it so long that only the marks near the viewport are registered; `?rtl` has it read from right to left.
 */
import './speak';
import { showMentions } from '../../../entrypoints/bloomberg.content/show-mentions';
import type { Hand } from '@/cards/card';
import { handText } from '@/cards/card-text';
import { makePresenter } from '@/cards/make-presenter';
import type { AskForCards, CardsRequest, CardTextRequest, Mention } from '@/messages';
import { DEFAULTS, type Settings } from '@/settings';
import { ARTICLE, CARDS, DATASET, DAY } from '../../cards/fixtures';

const TALKS: Mention['why'] = [
  { by: 'participants', names: ['Kim Jong Un', 'Donald Trump'] },
  { by: 'kind', words: 'talks' },
];

/** The text leaves open which of its cards these words mean. */
const EITHER = 'Another Kim';

const WORDS: [words: string, kind: Mention['kind'], cards: string[], why: Mention['why']][] = [
  ['Kim Jong Un', 'person', ['kim-jong-un'], [{ by: 'name', name: 'as it stands here' }]],
  ['sanctions relief', 'sanctions', ['un-north-korea'], [{ by: 'target', name: 'North Korea' }]],
  ['last nuclear talks', 'meeting', ['2019-hanoi-summit'], TALKS],
  ['Feb. 28 collapse of his summit in Vietnam', 'meeting', ['2019-hanoi-summit'], TALKS],
  [
    'UN Security Council',
    'organisation',
    ['un-security-council'],
    [{ by: 'name', name: 'as it stands here' }],
  ],
  [
    'UN restrictions on hiring North Korean workers abroad',
    'sanctions',
    ['un-north-korea#labour'],
    [{ by: 'measure', words: 'workers abroad' }],
  ],
  ['Andrei Lankov', 'person', ['andrei-lankov'], [{ by: 'name', name: 'as it stands here' }]],
  [
    'the North Korean leader',
    'person',
    ['kim-jong-un'],
    [{ by: 'office', title: 'leader', of: 'North Korea', on: DAY }],
  ],
  [
    'visited',
    'meeting',
    ['xi-1', 'xi-2', 'xi-3', 'xi-4'],
    [{ by: 'participants', names: ['Kim Jong Un', 'Xi Jinping'] }],
  ],
  ['elder Kim', 'person', ['kim-jong-il'], [{ by: 'family', tie: 'father', of: 'Kim Jong Un' }]],
  ['Mount Paektu', 'place', ['mount-paektu'], [{ by: 'name', name: 'as it stands here' }]],
  // a person inside a meeting
  ['talks in Hanoi with Kim Jong Un', 'meeting', ['2019-hanoi-summit'], TALKS],
  [EITHER, 'person', ['kim-jong-un', 'kim-jong-il'], [{ by: 'name', name: 'as it stands here' }]],
];

const LONG_PARAGRAPHS = 600;

const main = document.querySelector('main')!;
if (location.search === '?long') {
  for (let i = 1; i <= LONG_PARAGRAPHS; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `In paragraph ${i} of very many Andrei Lankov said so again.`;
    main.append(paragraph);
  }
}

const texts: { node: Text; start: number }[] = [];
let text = '';
const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
  texts.push({ node, start: text.length });
  text += node.data;
}

const pointAt = (offset: number, bias: 0 | 1) => {
  const run = texts.findLast(({ start }) => start <= offset - bias)!;
  return { node: run.node, offset: offset - run.start };
};

const mentions = WORDS.flatMap(([words, kind, cards, why]): Mention[] => {
  // The source's lines break anywhere.
  const matches = text.matchAll(new RegExp(words.replaceAll('.', '\\.').replaceAll(' ', '\\s+'), 'g'));
  return [...matches].map((match) => ({
    block: 0,
    start: match.index,
    end: match.index + match[0].length,
    text: words,
    kind,
    cards,
    why,
    ...(words === EITHER && { isEither: true as const }),
  }));
}).sort((a, b) => a.start - b.start);

const askForCards = (({ type, keys }: CardsRequest | CardTextRequest) => {
  const hand = handOf(keys);
  return Promise.resolve(type === 'cards' ? hand : handText(hand, DAY));
}) as AskForCards;

function handOf(keys: readonly string[]): Hand {
  return {
    cards: Object.fromEntries(Object.entries(CARDS).filter(([key]) => keys.includes(key))),
    kinds: Object.fromEntries(Object.entries(CARDS).map(([key, { kind }]) => [key, kind])),
  };
}

/** As for one article of a page; several may be on it. */
function start(signal: AbortSignal, settings: Partial<Settings> = {}) {
  return showMentions({
    answer: { mentions, day: DAY, dataset: DATASET },
    askForCards,
    loadCards: () => Promise.resolve(makePresenter),
    notes: { open: () => undefined, watch: () => undefined },
    keyOf: ({ start }) => String(start),
    pointsOf: ({ start, end }) => ({ start: pointAt(start, 0), end: pointAt(end, 1) }),
    settings: { ...DEFAULTS, ...settings },
    article: { url: ARTICLE, published: DAY, language: 'en', blocks: [] },
    signal,
  });
}

const leave = new AbortController();
// `?{"trigger":"click"}`: settings other than the standard ones.
const chosen = location.search.startsWith('?%7B')
  ? (JSON.parse(decodeURIComponent(location.search.slice(1))) as Partial<Settings>)
  : {};
const shown = start(leave.signal, chosen);
Object.assign(globalThis, { leave, shown, start, ready: true });
