/** Sanctions in one line: who imposed them on whom, and what they touch. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { MeasureFacts, RegimeCore } from '@/context/facts';
import { withArticle } from './country-article';
import { isLater, stands } from './cut';
import { listed } from './listed';

const AUTHORITIES: Readonly<Record<string, string>> = {
  UN: 'UN Security Council',
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  CN: 'China',
  RU: 'Russia',
};

/** What a measure touches. */
const FIELDS: Readonly<Partial<Record<MeasureFacts['kind'], string>>> = {
  'asset-freeze': 'assets',
  'travel-ban': 'travel',
  banking: 'banks',
  labour: 'workers abroad',
  luxury: 'luxury goods',
  'joint-ventures': 'joint ventures',
  inspection: 'inspections',
  'price-cap': 'a price cap',
  secondary: 'secondary sanctions',
  nuclear: 'nuclear goods',
};

/** So many fields are named; of more, the ones with the most measures. */
const MOST_FIELDS = 4;

export function authorityOf({ authority }: RegimeCore): string {
  return AUTHORITIES[authority] ?? authority;
}

/** "United States on Venezuela: assets, finance, oil and trade", by the measures of the day, or of all days before if none stood. */
export function sanctionsHeadline(regime: RegimeCore, day: IsoDate, context: Context): string {
  const subject = `${authorityOf(regime)} ${targetWords(regime, context)}`;
  const fields = fieldsOf(regime, day, context);
  if (fields.length === 0) return subject;
  const named = fields.length > MOST_FIELDS + 1 ? fields.slice(0, MOST_FIELDS) : fields;
  const rest = fields.length - named.length;
  const words = rest > 0 ? [...named, `${rest} more`] : named;
  return `${subject}: ${listed(words)}`;
}

/** "on the Netherlands", "over corruption". */
function targetWords({ target }: RegimeCore, context: Context): string {
  const name = context.nameOf(target);
  if (context.subject(target)) return `over ${name[0]!.toLowerCase()}${name.slice(1)}`;
  return `on ${context.country(target) ? withArticle(name) : name}`;
}

/** Those with the most measures first. */
function fieldsOf({ instruments }: RegimeCore, day: IsoDate, context: Context): string[] {
  const known = instruments
    .flatMap(({ id, adopted, to }) =>
      context
        .measuresOf(id)
        .map((measure) => ({ kind: measure.kind, from: measure.from ?? adopted, to: measure.to ?? to })),
    )
    .filter(({ from }) => !isLater(from, day));
  const standing = known.filter(({ from, to }) => stands(from, to, day));
  const counts = new Map<string, number>();
  for (const { kind } of standing.length > 0 ? standing : known) {
    if (kind === 'other') continue;
    const field = FIELDS[kind] ?? kind;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([field]) => field);
}
