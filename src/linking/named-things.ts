/** Institutions and places by name. */
import { inBlock } from './in-block';
import type { Draft, Scene } from './scene';

/** The institutions and places that the article names; countries and their seats of government get no card. */
export function namedThings({ names, countries }: Scene): Draft[] {
  return names.flatMap((match): Draft[] => {
    const entry = match.entries.find(
      (candidate) => (candidate.kind === 'organisation' || candidate.kind === 'place') && !candidate.common,
    );
    if (!entry || (entry.kind !== 'organisation' && entry.kind !== 'place')) return [];
    if (match.entries.some((candidate) => candidate.kind === 'country' && candidate.form === 'name'))
      return [];
    if (
      entry.kind === 'place' &&
      inBlock(countries, match.block).some(
        (country) => country.from === match.from && country.form !== 'metonym',
      )
    )
      return [];
    const { kind, id } = entry;
    return [
      {
        block: match.block.index,
        start: match.start,
        end: match.end,
        kind,
        entities: [{ kind, id }],
        evidence: [{ by: 'name', name: match.block.text.slice(match.start, match.end) }],
        confidence: 0.9,
      },
    ];
  });
}
