/**
 * A page with real mentions on it, without the extension around: for looking at the behaviour of marks and cards.
 * `?long` makes it so long that only the marks near the viewport are registered.
 */
import './speak';
import { showMentions } from '../../../entrypoints/bloomberg.content/show-mentions';
import type { Mention } from '@/messages';
import { CARDS, DAY } from '../../cards/fixtures';

const WORDS: [words: string, kind: Mention['kind'], cards: string[], why: string][] = [
  ['Kim Jong Un', 'person', ['kim-jong-un'], 'the name'],
  ['sanctions relief', 'sanctions', ['un-north-korea'], 'aimed at North Korea'],
  ['last nuclear talks', 'meeting', ['2019-hanoi-summit'], 'Kim Jong Un + Donald Trump + February 2019'],
  [
    'Feb. 28 collapse of his summit in Vietnam',
    'meeting',
    ['2019-hanoi-summit'],
    'Kim Jong Un + Donald Trump + Feb. 28 + Vietnam',
  ],
  ['UN Security Council', 'organisation', ['un-security-council'], 'the name'],
  [
    'UN restrictions on hiring North Korean workers abroad',
    'sanctions',
    ['un-north-korea#labour'],
    'UN + North Korea + workers abroad',
  ],
  ['Andrei Lankov', 'person', ['andrei-lankov'], 'the name'],
  ['the North Korean leader', 'person', ['kim-jong-un'], 'leader of North Korea on April 18, 2019'],
  [
    'visited',
    'meeting',
    ['xi-1', 'xi-2', 'xi-3', 'xi-4'],
    'Kim Jong Un + Xi Jinping, before the two summits',
  ],
  ['elder Kim', 'person', ['kim-jong-il'], 'father of Kim Jong Un'],
  ['Mount Paektu', 'place', ['mount-paektu'], 'the name'],
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
  }));
}).sort((a, b) => a.start - b.start);

/** As for one article of a page; several may be on it. */
function start(signal: AbortSignal) {
  return showMentions({
    answer: { mentions, cards: CARDS, day: DAY },
    pointsOf: ({ start, end }) => ({ start: pointAt(start, 0), end: pointAt(end, 1) }),
    signal,
  });
}

const leave = new AbortController();
const shown = start(leave.signal);
Object.assign(globalThis, { leave, shown, start, ready: true });
