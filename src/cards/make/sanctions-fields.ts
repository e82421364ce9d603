/** What sanctions touch, in words: “asset freezes, travel bans and limits on oil, banks and 3 other fields”. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { InstrumentFacts, MeasureFacts } from '@/context/facts';
import { isLater, stands } from './cut';
import { listed } from './listed';

type Kind = MeasureFacts['kind'];

/** What is a penalty of its own, and no limit on a field. */
const PENALTIES: Readonly<Partial<Record<Kind, string>>> = {
  'asset-freeze': 'asset freezes',
  'travel-ban': 'travel bans',
  'price-cap': 'a price cap',
  secondary: 'secondary sanctions',
  inspection: 'cargo inspections',
};

const FIELDS: Readonly<Partial<Record<Kind, string>>> = {
  banking: 'banks',
  labour: 'workers abroad',
  luxury: 'luxury goods',
  'joint-ventures': 'joint ventures',
  nuclear: 'nuclear goods',
};

/** So many fields are named; of more, the ones with the most measures. */
const MOST_FIELDS = 4;

/** The kinds of measures of the day, or of all days before if none stood; those with the most measures first. */
export function kindsOn(instruments: readonly InstrumentFacts[], day: IsoDate, context: Context): Kind[] {
  const known = instruments
    .flatMap(({ id, adopted, to }) =>
      context
        .measuresOf(id)
        .map((measure) => ({ kind: measure.kind, from: measure.from ?? adopted, to: measure.to ?? to })),
    )
    .filter(({ from }) => !isLater(from, day));
  const standing = known.filter(({ from, to }) => stands(from, to, day));
  return mostFirst((standing.length > 0 ? standing : known).map(({ kind }) => kind));
}

/** Each kind once, the one that occurs most often first. */
export function mostFirst(kinds: readonly Kind[]): Kind[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

/** @returns an empty text where the kinds say nothing */
export function fieldsWords(kinds: readonly Kind[]): string {
  const penalties = Object.entries(PENALTIES).flatMap(([kind, words]) =>
    kinds.includes(kind as Kind) ? words : [],
  );
  const fields = kinds
    .filter((kind) => kind !== 'other' && !PENALTIES[kind])
    .map((kind) => FIELDS[kind] ?? kind);
  if (fields.length === 0) return listed(penalties);
  const named = fields.length > MOST_FIELDS + 1 ? fields.slice(0, MOST_FIELDS) : fields;
  const rest = fields.length - named.length;
  const limits = `limits on ${listed(rest > 0 ? [...named, `${rest} other fields`] : named)}`;
  return fields.length === 1 || penalties.length < 2
    ? listed([...penalties, limits])
    : `${penalties.join(', ')}, and ${limits}`;
}
