/** "NATO … at its 2008 summit in Bucharest", "the bloc's summit": the edition of a body named before. */
import { inBlock } from '../../in-block';
import type { Draft, Scene } from '../../scene';
import { editionAt, seriesOf, type Spot } from './series-in-text';
import type { Trigger } from '../words/triggers';

/** Before a summit whose body the text has named. */
const POSSESSOR =
  /\b(?:its|the (?:alliance|bloc|group|organization|grouping|club)'s?) (?:[\p{L}\d-]+ ){0,3}$/iu;

export function summitOfBody(
  { block, start, end, words, sentence }: Trigger,
  { names, context, doc }: Scene,
  spot: Spot,
): Draft | undefined {
  if (words.is !== 'summit' || words.plural || !POSSESSOR.test(block.text.slice(sentence.start, start)))
    return undefined;
  const series = inBlock(names, block)
    .filter((match) => match.end <= start)
    .flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'organisation' ? (seriesOf(entry.id, context) ?? []) : [])),
    )
    .at(-1);
  const meeting =
    series === undefined ? undefined : editionAt(series, { block, start, end }, context, doc.day, spot);
  if (!meeting) return undefined;
  return {
    block: block.index,
    start,
    end,
    kind: 'meeting',
    entities: [{ kind: 'meeting', id: meeting.id }],
    evidence: [{ by: 'name', name: meeting.name }],
    confidence: 0.8,
  };
}
