/** The first lines about somebody: what they were on the day, else the first sentence of their background. */

/** Letters beyond which a sentence is no line under a name. */
const LONGEST_LINE = 160;
/** A sentence ends after a whole word or a year; “St.”, “Gen.” and “U.S.” end none. */
const FIRST_SENTENCE = /^(.*?)(?:(?<=\p{L}{5}|\d{4})\.\s+(?=\p{Lu})|\.?$)/u;

/**
 * Whoever had no office yet is told by what they were then, and not by what they became: “Chilean economist” in 2001, not
 * “Later president of Chile”.
 * @param standing an office of the day or before it; empty if there was none
 * @param background what holds at any date
 */
export function introduce(
  standing: string,
  background: string | undefined,
): { headline: string; background?: string } {
  if (standing || !background) return { headline: standing, ...(background && { background }) };
  const [whole, sentence = ''] = FIRST_SENTENCE.exec(background) ?? [];
  if (whole === undefined || sentence.length > LONGEST_LINE) return { headline: '', background };
  const rest = background.slice(whole.length);
  return { headline: sentence, ...(rest && { background: rest }) };
}
