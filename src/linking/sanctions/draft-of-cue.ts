/** A cue that was understood, as an annotation: which words it covers and what spoke for it. */
import type { EntityRef, Evidence } from '../annotation';
import { gapAfter } from '../document';
import { WIDENING_WORDS } from '../lexicon/sanctions';
import type { Draft, Scene } from '../scene';
import type { Cue } from './cues/cue';
import type { Imposers } from './imposers/imposers';
import type { Part } from './regimes/parts';
import type { Meant } from './regimes/regimes';
import type { TargetMention } from './targets/target-mention';

/** Characters around a cue in which a measure is described. */
const MEASURE_BEFORE = 45;
const MEASURE_AFTER = 75;

export function draftOf(
  cue: Cue,
  imposers: Imposers,
  parts: readonly Part[],
  meant: Meant,
  measureEnd: number,
  { context }: Scene,
): Draft {
  return {
    block: cue.block.index,
    ...spanOf(cue, imposers, meant, measureEnd),
    kind: 'sanctions',
    entities: parts.map(({ regime, instruments, measures }): EntityRef => ({
      kind: 'sanctions',
      id: regime.id,
      instruments,
      measures,
    })),
    evidence: parts.flatMap(({ regime, words }): Evidence[] => [
      { by: 'target', name: context.nameOf(regime.target) },
      { by: 'authority', name: regime.authority },
      ...(words !== undefined ? [{ by: 'measure' as const, words }] : []),
    ]),
    confidence: meant.targets.length ? 0.9 : 0.75,
  };
}

/** "sanctions on Iran", without a word between. */
function isOnIt({ block, end }: Cue, { start, form, adjective }: TargetMention): boolean {
  return (
    form === 'country' &&
    !adjective &&
    start > end &&
    /^ (?:on|against) (?:the )?$/.test(block.text.slice(end, start))
  );
}

/** "blocked the measures until the EU took a firmer stance on drilling": what follows is told of something else. */
const OTHER_CLAUSE = /\b(?:until|unless|although|whereas)\b/i;

/**
 * The words around a cue in which a measure may be described.
 * @param next the cue after it, whose own words they are not
 */
export function windowOf(
  { block, start: from, end: to, sentence }: Cue,
  next: Cue | undefined,
): { start: number; words: string } {
  const start = Math.max(sentence.start, from - MEASURE_BEFORE);
  const after = block.text.slice(to, Math.min(sentence.end, to + MEASURE_AFTER, nextOwner(to, next)));
  const clause = OTHER_CLAUSE.exec(after)?.index ?? after.length;
  return { start, words: block.text.slice(start, to + clause) };
}

/** "dropped sanctions on Iranian oil and the European Union ended its oil embargo": where another's begin. */
function nextOwner(from: number, next: Cue | undefined): number {
  if (next?.strength !== 'strong') return Infinity;
  const between = next.block.text.slice(from, next.start);
  const clause = between.search(/,? (?:and|while|but) (?:the )?\p{Lu}/u);
  return clause < 0 ? Infinity : from + clause;
}

/** The cue, with the authority right before it, and "relief", the words of the measure or, of "U.S. sanctions on Iran", all after it. */
function spanOf(
  cue: Cue,
  { attached }: Imposers,
  { targets }: Meant,
  measureEnd: number,
): { start: number; end: number } {
  const { block, from, to } = cue;
  const authority = attached[0];
  const isRightBefore = authority !== undefined && authority.to <= from && cue.start - authority.end <= 1;
  const next = block.words[to];
  const widens = next !== undefined && gapAfter(block, to - 1) === ' ' && WIDENING_WORDS.test(next.lower);
  const said = isRightBefore ? targets.find((target) => isOnIt(cue, target)) : undefined;
  const end = widens ? next.end : (said?.end ?? cue.end);
  const isOnePhrase = !/[,;:.]/.test(block.text.slice(end, Math.max(end, measureEnd)));
  return {
    start: isRightBefore ? authority.start : cue.start,
    end: isOnePhrase ? Math.max(end, measureEnd) : end,
  };
}
