/**
 * How many make what words call a meeting. The less the words themselves say of an event, the fewer may have been there: where
 * fifteen took part, that two of them are named says little.
 */
export const MOST = {
  /** In "X met Y" without time or place: more were in a hall together. */
  toldByAVerb: 12,
  /** In what an article is taken to be about since its opening names two of them. */
  ofTheNews: 9,
  /** In what "the talks" or "the meeting" refers back to: more hold a conference. */
  referredTo: 6,
  /** In what a day alone, with two names beside it and no word for a meeting, can tell. */
  ofADay: 4,
};
