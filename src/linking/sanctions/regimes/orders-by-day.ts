/** Executive orders told by the day of their signing: "an executive order that Trump signed on July 14". */
import { addDays, firstDay, type IsoDate } from '@/context/dates';
import type { InstrumentFacts, RegimeCore } from '@/context/facts';
import { ORDER_SIGNED_ON } from '../../lexicon/sanctions';
import type { Draft, Scene } from '../../scene';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Days by which reports of a signing differ from the order's date. */
const SLACK = 1;

export function ordersByDay({ doc, context }: Scene): Draft[] {
  return doc.blocks.flatMap(({ index, text }): Draft[] =>
    [...text.matchAll(ORDER_SIGNED_ON)].flatMap((match): Draft[] => {
      const [words, order, month, day, year] = match as unknown as [string, string, string, string, string?];
      const found = signedOn(dayOf(month, Number(day), year, doc.day), context.regimes);
      if (!found) return [];
      return [
        {
          block: index,
          start: match.index,
          end: match.index + order.length,
          kind: 'sanctions',
          entities: [
            { kind: 'sanctions', id: found.regime.id, instruments: [found.instrument.id], measures: [] },
          ],
          evidence: [
            { by: 'target', name: context.nameOf(found.regime.target) },
            { by: 'measure', words },
          ],
          confidence: 0.9,
        },
      ];
    }),
  );
}

/** Without a year, the last such day before the article's. */
function dayOf(month: string, day: number, year: string | undefined, article: IsoDate): IsoDate {
  const of = (y: number): IsoDate =>
    `${y}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const own = Number(article.slice(0, 4));
  if (year !== undefined) return of(Number(year));
  return of(own) <= article ? of(own) : of(own - 1);
}

/** The only order of the day; several leave it open. */
function signedOn(
  day: IsoDate,
  regimes: readonly RegimeCore[],
): { regime: RegimeCore; instrument: InstrumentFacts } | undefined {
  const found = regimes.flatMap((regime) =>
    regime.instruments
      .filter(({ name }) => name.startsWith('Executive Order'))
      .filter(({ adopted }) => addDays(day, -SLACK) <= firstDay(adopted) && firstDay(adopted) <= addDays(day, SLACK))
      .map((instrument) => ({ regime, instrument })),
  ); // prettier-ignore
  return found.length === 1 ? found[0] : undefined;
}
