/** A text's first sentence as the answer in one line. */

/** Characters: three lines of a card. More is a paragraph. */
export const LONGEST_LEAD = 125;

/** A full stop after a word of small letters, a figure or “EU”, as that after an initial or in “U.S.” ends no sentence. */
const FIRST_STOP = /(?<=[\p{Ll}\d)”%]{2}|\p{Lu}{2})\.(?:\s+(?=[\p{Lu}\d“])|$)/u;

/** The full stop of a text that is one sentence, unless an abbreviation needs it: “sold to ZTE.”, but not “left the U.S.” */
const LAST_STOP = /(?<!\.\p{L})\.$/u;

/**
 * Splits off the first sentence, without its full stop, where it is short enough to be the one line of a card.
 * @returns the lead, and what follows it; undefined if the first sentence is too long
 */
export function splitLead(text: string): { lead: string; rest: string } | undefined {
  const stop = FIRST_STOP.exec(text);
  const lead = stop ? text.slice(0, stop.index) : text.replace(LAST_STOP, '');
  if (lead.length > LONGEST_LEAD) return undefined;
  return { lead, rest: stop ? text.slice(stop.index + stop[0].length) : '' };
}
