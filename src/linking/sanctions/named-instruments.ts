/** Regimes and instruments called by their name: "Resolution 2397", "Executive Order 14024", "the Magnitsky Act". */
import type { Draft, Scene } from '../scene';

/** Those that existed on the article's day. */
export function namedInstruments({ names, context, doc }: Scene): Draft[] {
  return names.flatMap((match): Draft[] => {
    const entries = match.entries.filter((entry) => !entry.common);
    const regimes = new Set(entries.flatMap((entry) => (entry.kind === 'regime' ? [entry.id] : [])));
    const instruments = new Set(entries.flatMap((entry) => (entry.kind === 'instrument' ? [entry.id] : [])));
    const entities = [
      ...[...regimes].flatMap((id) =>
        context.regime(id)!.from <= doc.day
          ? [{ kind: 'sanctions' as const, id, instruments: [], measures: [] }]
          : [],
      ),
      ...[...instruments].flatMap((id) =>
        context.instrument(id)!.adopted <= doc.day
          ? [{ kind: 'sanctions' as const, id: context.regimeOf(id)!.id, instruments: [id], measures: [] }]
          : [],
      ),
    ];
    // One name for instruments of several regimes (a "12th package") needs the article to say whose.
    if (entities.length !== 1) return [];
    const words = match.block.text.slice(match.start, match.end);
    return [
      {
        block: match.block.index,
        start: match.start,
        end: match.end,
        kind: 'sanctions',
        entities,
        evidence: [{ by: 'name', name: words }],
        confidence: 0.92,
      },
    ];
  });
}
