/** Whether a cue's clause tells of what was done before, and not of the news. */
import type { IsoDate } from '@/context/dates';
import { EARLIER, OF_A_YEAR, OPENS_WITH_TIME } from '../../lexicon/sanctions';
import type { Cue } from './cue';

/** "had already blacklisted", "last week", "In 2020, the first administration sanctioned". */
export function isToldAsPast(cue: Cue, day: IsoDate): boolean {
  const clause = clauseOf(cue);
  const year = OF_A_YEAR.exec(clause)?.[1];
  return EARLIER.test(clause) || (year !== undefined && year < day.slice(0, 4));
}

/** The year that a cue's clause tells, if any: "the sanctions imposed in 2014". */
export function yearTold(cue: Cue): string | undefined {
  return OF_A_YEAR.exec(clauseOf(cue))?.[1];
}

/** "the embargo imposed in the 1980s": the last year of the decade that a cue's clause tells. */
export function decadeTold(cue: Cue): string | undefined {
  // every regime asks, and hardly any sentence speaks of a decade
  if (!cue.block.text.slice(cue.sentence.start, cue.sentence.end).includes('0s')) return undefined;
  const decade = /\bin the (?:early |late |mid-?)?((?:19|20)\d)0s\b/.exec(clauseOf(cue))?.[1];
  return decade === undefined ? undefined : `${decade}9`;
}

/** The words around a cue up to what belongs to another clause, with the time by which the sentence opens. */
function clauseOf({ block, sentence, start, end }: Cue): string {
  const lead = block.text.slice(sentence.start, start);
  const opening = OPENS_WITH_TIME.exec(lead)?.[0] ?? '';
  const before = lead.split(/[,;:] /).at(-1)!;
  const [after] = block.text
    .slice(end, sentence.end)
    .split(/[,;:]| (?:over|for|after|because|as|when|that|which|who) /);
  return `${opening} ${before}${block.text.slice(start, end)}${after!}`;
}
