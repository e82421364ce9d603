/** What CI watches: sizes have a budget, and the name scan must not fall far behind where it was against its peers. */
import { readFileSync } from 'node:fs';
import { inventNames } from './dictionary';
import { quantile } from './measure';
import { reaches, type Figure, type Part } from './report';
import { FINDERS } from './scan/finders';
import { BuiltFinders } from './scan/scan-case';
import { measureSizes } from './sizes';
import { DENSITIES, inventText } from './text';

/** The ratios of the last measurement that was written down, by what they are against. */
const KEPT_FILE = 'tests/bench/kept-ratios.json';
/** A ratio may fall to this part of itself: what lies between is the machine. */
const ALLOWED_PART = 2 / 3;
const MEDIANS = 5;
/** What seems to have fallen is raced once more, and the better of both counts: code that is slower is so both times. */
const LOOKS = 2;
/** The first race warms up for as long; the others are warm. */
const LIMIT_MS = 4_000;
const BEST: ReadonlySet<string> = new Set([
  'ahocorasick',
  '@monyone/aho-corasick/fast',
  'RegExp, trie, lead class first',
  'charCodeAt loop, word starts',
]);
/** Ours and those that are the best of their kind; the others would take their time. */
const QUICK = FINDERS.filter(({ kind, name }) => kind === 'own' || BEST.has(name));
const AGAINST = ['regexp', 'aho-corasick', 'floor'] as const;
type Ratios = Record<(typeof AGAINST)[number], number>;

/** @returns figures with bars: one that isn't reached is a failure */
export function measureCheck(): Part {
  const kept = JSON.parse(readFileSync(KEPT_FILE, 'utf8')) as Ratios;
  let best = figuresOf(scanRatios(), kept);
  for (let look = 1; look < LOOKS && best.some(isBelow); look++) {
    const again = figuresOf(scanRatios(), kept);
    best = best.map((figure, i) => (figure.value < again[i]!.value ? again[i]! : figure));
  }
  return { tables: [], figures: [...measureSizes(), ...best] };
}

function figuresOf(now: Ratios, kept: Ratios): Figure[] {
  return AGAINST.map((against) => ({
    name: `name scan, 10,000 names, 40 KB, against ${against}`,
    value: now[against],
    unit: '×',
    bar: { atLeast: Number((kept[against] * ALLOWED_PART).toFixed(2)) },
    note: `was ${kept[against]}`,
  }));
}

function isBelow(figure: Figure): boolean {
  return reaches(figure) === false;
}

/** The median of several races, of which each gives a median. */
function scanRatios(): Ratios {
  const names = inventNames(10_000);
  const finders = new BuiltFinders(names, QUICK);
  const text = inventText(names, { length: 40_000, density: DENSITIES.real, twoByte: true });
  const races = Array.from({ length: MEDIANS }, (_, i) =>
    finders.run('check', text, { limitMs: LIMIT_MS, isWarm: i > 0 }),
  ).map(({ against }) => against);
  const medianOf = (against: keyof Ratios): number =>
    quantile(
      races.map((race) => race[against]),
      0.5,
    );
  return { regexp: medianOf('regexp'), 'aho-corasick': medianOf('aho-corasick'), floor: medianOf('floor') };
}
