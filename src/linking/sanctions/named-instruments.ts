/** Regimes and instruments called by their name: "Resolution 2397", "Executive Order 14024", "the Magnitsky Act". */
import { daysBetween, firstDay } from '@/context/dates';
import type { NameEntry } from '../names/gazetteer';
import type { Draft, Scene } from '../scene';

/** Days back within which "the 12th package" needs no more than a target in the article. */
const RECENT_WITHIN = 500;

/**
 * Those that existed on the article's day.
 * @param targets whom the article mentions that some regime is aimed at: they tell whose "12th package" it is
 */
export function namedInstruments({ names, context, doc }: Scene, targets: ReadonlySet<string>): Draft[] {
  return names.flatMap((match): Draft[] => {
    const regimes = new Set(
      match.entries.flatMap((entry) => (entry.kind === 'regime' && !entry.common ? [entry.id] : [])),
    );
    const isMeant = ({ id, common }: NameEntry): boolean => {
      const adopted = firstDay(context.instrument(id)!.adopted);
      if (adopted > doc.day) return false;
      return (
        !common ||
        (targets.has(context.regimeOf(id)!.target) && daysBetween(adopted, doc.day) <= RECENT_WITHIN)
      );
    };
    const instruments = new Set(
      match.entries.filter((entry) => entry.kind === 'instrument' && isMeant(entry)).map(({ id }) => id),
    );
    const entities = [
      ...[...regimes].flatMap((id) =>
        context.regime(id)!.from <= doc.day
          ? [{ kind: 'sanctions' as const, id, instruments: [], measures: [] }]
          : [],
      ),
      ...[...instruments].map((id) => ({
        kind: 'sanctions' as const,
        id: context.regimeOf(id)!.id,
        instruments: [id],
        measures: [],
      })),
    ];
    // One name for instruments of several regimes needs the article to say whose.
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
