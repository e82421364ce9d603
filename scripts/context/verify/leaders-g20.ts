/** Current leaders of the G20 and ASEAN by Wikidata: leaders_g20_asean_2026-08-22. */
import { compareBiography } from './biography';
import type { Comparison } from './comparison';
import { compareLeader, type Post } from './current-leaders';
import type { Disagreement } from './disagreement';

const POSTS: Record<string, Post> = {
  head_of_state: 'head of state',
  head_of_government: 'head of government',
};

export const leadersG20: Comparison = {
  table: 'leaders_g20_asean_2026-08-22',
  columns: ['country', 'iso2', 'role', 'name', 'qid', 'since', 'born', 'enwiki', 'snapshot'],
  compare: ({ name: table, rows }, dataset) =>
    rows.flatMap(({ line, cells }): Disagreement[] => {
      const country = dataset.countries.byCode(cells.iso2!) ?? dataset.countries.byName(cells.country!);
      const post = POSTS[cells.role!];
      if (!country || !post || !cells.name) return [];
      const wikipedia = titleOf(cells.enwiki!);
      const match = dataset.people.find({ wikidata: cells.qid, wikipedia, names: [cells.name] });
      const stated = {
        post,
        country,
        name: cells.name,
        since: cells.since!,
        person: match?.person,
        row: line,
      };
      const found = compareLeader(stated, dataset, { from: cells.snapshot!, asOf: cells.snapshot!, table });
      if (!match) return found;
      const biography = compareBiography(match, {
        wikidata: cells.qid,
        wikipedia,
        name: cells.name,
        born: [cells.born!],
      });
      return [...found, ...biography.map((one) => ({ id: match.person.id, ...one, table, row: line }))];
    }),
};

/** The title in the address of a Wikipedia article. */
function titleOf(address: string): string {
  return decodeURIComponent(address.replace(/^.*\/wiki\//, '')).replaceAll('_', ' ');
}
