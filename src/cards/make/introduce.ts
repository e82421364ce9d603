/** The first lines about somebody: what they were on the day, else the first sentence of their background, else where they are from. */
import type { Context } from '@/context/context';
import { daysBetween, firstDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import { withArticle } from './country-article';
import { officeWords } from './office-words';
import { officesAfter } from './standing';

/** Letters beyond which a sentence is no line under a name. */
const LONGEST_LINE = 160;
/** A sentence ends after a whole word or a year; “St.”, “Gen.” and “U.S.” end none. */
const FIRST_SENTENCE = /^(.*?)(?:(?<=\p{L}{5}|\d{4})\.\s+(?=\p{Lu})|\.?$)/u;

/**
 * Whoever had no office yet is told by what they were then, and not by what they became: “Chilean economist” in 2001, not
 * “Later president of Chile”.
 * @param standing an office of the day or before it; empty if there was none
 * @param background what holds at any date
 * @param otherwise what is said of whom nothing else is known
 */
export function introduce(
  standing: string,
  background: string | undefined,
  otherwise: string,
): { headline: string; background?: string } {
  if (!background) return { headline: standing || otherwise };
  if (standing) return { headline: standing, background };
  const [whole, sentence = ''] = FIRST_SENTENCE.exec(background) ?? [];
  if (whole === undefined || sentence.length > LONGEST_LINE) return { headline: '', background };
  const rest = background.slice(whole.length);
  return { headline: sentence, ...(rest && { background: rest }) };
}

/** So near, an office is what an article of the day tells: somebody was named or elected. */
const NEAR_DAYS = 365;

/** “Foreign minister of Bahrain later in 2005” where that is near, else “From Bahrain”. */
export function outlookOn(person: PersonFacts, day: IsoDate, context: Context): string {
  const [next] = officesAfter(person, day).sort((a, b) => a.from.localeCompare(b.from));
  if (next && daysBetween(day, firstDay(next.from)) <= NEAR_DAYS) {
    const year = next.from.slice(0, 4);
    return `${officeWords(next, context)} ${year === day.slice(0, 4) ? 'later in' : 'from'} ${year}`;
  }
  return person.country === undefined ? '' : `From ${withArticle(context.nameOf(person.country))}`;
}
