/** A text's first sentence as the answer in one line. */

/** Characters: three lines of a card. More is a paragraph. */
const LONGEST_LEAD = 125;

/** A full stop after a word of small letters or a figure, as that after an initial or in “U.S.” ends no sentence. */
const FIRST_STOP = /(?<=[\p{Ll}\d)”%]{2})\.(?:\s+(?=[\p{Lu}\d“])|$)/u;

/**
 * Splits off the first sentence, without its full stop, where it is short enough to be the one line of a card.
 * @returns the lead, and what follows it; undefined if the first sentence is too long
 */
export function splitLead(text: string): { lead: string; rest: string } | undefined {
  const stop = FIRST_STOP.exec(text);
  const lead = stop ? text.slice(0, stop.index) : text;
  if (lead.length > LONGEST_LEAD) return undefined;
  return { lead, rest: stop ? text.slice(stop.index + stop[0].length) : '' };
}
