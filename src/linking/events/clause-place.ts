/** Where a clause says that its event was: "in Vietnam", "the Helsinki summit", "at Mar-a-Lago". */
import { inBlock } from '../in-block';
import { gapAfter } from '../document';
import type { ClauseInput } from './clause-input';

export interface ClausePlace {
  words: string;
  country?: string;
  /** Lower case. */
  city?: string;
}

/** Words after a trigger in which its "in" stands. */
const REACH = 5;

export function placeOf({ scene, trigger, cities }: ClauseInput): ClausePlace | undefined {
  const { block } = trigger;
  const read = (from: number): ClausePlace | undefined => {
    const country = inBlock(scene.countries, block).find(
      (one) => one.from === from && one.form !== 'adjective',
    );
    for (let length = 3; length > 0; length--) {
      const last = block.words[from + length - 1];
      if (!last?.capital) continue;
      const words = block.text.slice(block.words[from]!.start, last.end);
      if (cities.has(words.toLowerCase())) return { words, city: words.toLowerCase() };
    }
    if (country?.form === 'name')
      return { words: block.text.slice(country.start, country.end), country: country.country };
    return undefined;
  };
  if (trigger.words.part === 'noun' && trigger.from > 0 && gapAfter(block, trigger.from - 1) === ' ') {
    for (let from = Math.max(0, trigger.from - 3); from < trigger.from; from++) {
      const before = read(from);
      const length = before ? before.words.split(/[ -]/).length : 0;
      if (before && from + length === trigger.from) return before;
    }
  }
  for (let i = trigger.to; i < Math.min(block.words.length - 1, trigger.to + REACH); i++) {
    if (/[,;:.]/.test(gapAfter(block, i - 1))) return undefined;
    const word = block.words[i]!.lower;
    if (word === 'with' && i > trigger.to) return undefined;
    if ((word === 'in' || word === 'at') && gapAfter(block, i) === ' ') {
      const place = read(i + 1);
      if (place) return place;
    }
  }
  return undefined;
}
