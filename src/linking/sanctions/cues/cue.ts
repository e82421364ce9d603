/** A word or phrase of a text that may speak of sanctions. */
import type { DocBlock } from '../../document';
import type { Span } from '../../text/sentences';

/**
 * `strong` always speaks of sanctions; `act` does if the sentence says who and whom; `referring` does once the article has
 * ("the penalties"); `imposed` does in an article about sanctions ("new restrictions"); `weak` and `ban` only with the words
 * of a measure; `punish` in an article about sanctions, of an authority and a target.
 */
export type Strength = 'strong' | 'act' | 'referring' | 'imposed' | 'weak' | 'ban' | 'punish';

export interface Cue {
  block: DocBlock;
  sentence: Span;
  /** Indices of the first word and after the last. */
  from: number;
  to: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  strength: Strength;
  /** The noun that it is, in lower case. */
  noun?: string;
  /** The authority whose measure this usually is. */
  usually?: string;
  /** The words name a measure ("the travel ban"), so that the article may tell on whom. */
  isNamed?: boolean;
  /** The words around it tell that the sanctions were ended: "lifted sanctions", "the embargo on Mali was lifted". */
  isOver?: boolean;
}
