/**
 * What tells more than was known on its day: a card of 2014 must not hear of 2019. Words give it away, not always rightly,
 * so these are warnings that an editor reads.
 */
import { firstDay, type PartialDate } from '../dates';
import type { ContextSource } from '../schema';
import { eachText } from './each-text';
import type { Finding } from './finding';

/** “Two days later” and “a week later” are the same news. */
const SOON =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)?\s*(?:hours?|days?|weeks?)\s+later\b|\blater in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi;
const LATER =
  /\b(?:later|eventually|subsequently|ultimately|in the end|to this day|never again|since then|went on to (?:become|be|lead|win)|would (?:go on to|later)|until (?:his|her|their|its) (?:death|fall|end|resignation|arrest|removal))\b/i;
/** Who plans, promises or sets a term speaks of years to come on the day. */
const PLAN =
  /\bfrom (?:[A-Z][a-z]+ (?:\d+, )?)?\d{4}|\b(?:announc|agre|aim|allow|appoint|bid|bound|budget|call|chos|commit|could|declar|demand|design|elect|end of|expir|extend|for|goal|held up|keep|law|may|meant|mid-|name|offer|plan|pledg|presid|proclaim|program|prolong|promis|propos|put off|renew|repeal|require|said|sentenc|set|stand|stay|suspend|target|term|through|until|vision|vote|want|will|would|by)\w*/i;
const TITLE =
  /\b(?:later|formerly|killed|jailed|sentenced|convicted|wanted|until|since|held (?:in|by) .* (?:from|in) \d{4}|from \d{4} to \d{4})\b/i;
const TIMELESS = /\b(?:currently|nowadays|today|recently|later)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

export function findHindsight(source: ContextSource): Finding[] {
  const texts = [...eachText(source)].flatMap(({ room, id, path, text, day }) => {
    const found = day === undefined ? TIMELESS.exec(text)?.[0] : toldOfLater(text, day);
    return found ? [{ room, id, path, message: warning(found, day) }] : [];
  });
  const titles = source.people.flatMap(({ id, offices = [] }) =>
    offices.flatMap(({ title, from }, i) => {
      const found = TITLE.exec(title)?.[0] ?? yearAfter(title, from ?? '2000');
      return found
        ? [{ room: 'people' as const, id, path: ['offices', i, 'title'], message: warning(found, from) }]
        : [];
    }),
  );
  return [...texts, ...titles];
}

function toldOfLater(text: string, day: PartialDate): string | undefined {
  const distant = text.replace(SOON, '');
  return LATER.exec(distant)?.[0] ?? (PLAN.test(text) ? undefined : yearAfter(text, day));
}

function yearAfter(text: string, day: PartialDate): string | undefined {
  return text.match(YEAR)?.find((year) => year > firstDay(day).slice(0, 4));
}

function warning(word: string, day: PartialDate | undefined): string {
  return day === undefined
    ? `“${word}” holds on some days only; give what happened a date of its own`
    : `“${word}” may tell of a time after ${day}; give what came after an entry of its own`;
}
