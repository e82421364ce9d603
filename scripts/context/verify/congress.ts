/** Members of the US Congress in office, presidents and vice presidents since 2000: us_congress_current_2026-06. */
import type { Office, Role } from '../../../src/context/schema';
import { compareBiography } from './biography';
import type { Comparison } from './comparison';
import { compareTenure } from './office-spans';

const AS_OF = '2026-06-15';
const SINCE = '2000-01-01';
const TERM = /\b(sen|rep|prez|viceprez) (?:[A-Z]{2} )?(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})/g;
const isSenate = ({ title }: Office): boolean => /\bsenator\b|\bsenate\b/i.test(title);
const SEATS: Record<string, { role: Role; only?: (office: Office) => boolean }> = {
  sen: { role: 'legislator', only: isSenate },
  rep: { role: 'legislator', only: (office) => !isSenate(office) },
  prez: { role: 'president' },
  viceprez: { role: 'vice-president' },
};

export const congress: Comparison = {
  table: 'us_congress_current_2026-06',
  columns: ['wikidata', 'name', 'first', 'nickname', 'last', 'wikipedia', 'born', 'terms'],
  compare: ({ name: table, rows }, { people }) =>
    rows.flatMap(({ line, cells }) => {
      const { wikidata, wikipedia, first, nickname, last } = cells as Record<string, string>;
      const names = [cells.name!, `${nickname!} ${last!}`, `${first!} ${last!}`];
      const match = people.find({ wikidata, wikipedia, names });
      if (!match) return [];
      const biography = compareBiography(match, {
        wikidata,
        wikipedia,
        name: names.join(' '),
        born: [cells.born!],
      });
      const terms = [...cells.terms!.matchAll(TERM)];
      const found = biography.map((one) => ({ id: match.person.id, ...one, table, row: line }));
      for (const [kind, seat] of Object.entries(SEATS)) {
        const spans = terms
          .filter((term) => term[1] === kind)
          .map(([, , from, to]) => ({
            // presidents have only their terms since 1997 there
            from: from! > SINCE ? from : undefined,
            // the table gives the day on which a term is to end
            to: to! > AS_OF ? undefined : to,
            row: line,
          }));
        const tenure = { ...seat, of: 'united-states', spans, asOf: AS_OF, required: true };
        if (spans.length) found.push(...compareTenure(match.person, tenure, table));
      }
      return found;
    }),
};
