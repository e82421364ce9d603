/** Chiefs of state and heads of government by the CIA World Factbook: cia_factbook_executive_final. */
import { addDays, type IsoDate } from '../../../src/context/dates';
import { parseLongDate } from '../long-date';
import type { Comparison } from './comparison';
import { compareLeader, type Post } from './current-leaders';

/** “Taoiseach (Prime Minister) Micheál MARTIN (since 23 January 2025)” */
const LEADER = /^(?<name>.+?)\((?:since )?(?<since>\d{0,2} ?[A-Z][a-z]+ \d{4})\)/;
const IN_BRACKETS = /\(.*?\) ?/g;
/** Some cells begin with a deputy where the president leads the government. */
const DEPUTY = /^Vice President\b/;
/** Its pages were revised one by one; what it says may be so much older than its newest date. */
const REVISED_WITHIN_DAYS = 120;
const POSTS: Record<string, Post> = {
  chief_of_state: 'head of state',
  head_of_government: 'head of government',
};

export const cia: Comparison = {
  table: 'cia_factbook_executive_final',
  columns: ['country', 'chief_of_state', 'head_of_government'],
  compare: ({ name: table, rows }, dataset) => {
    const stated = rows.flatMap(({ line, cells }) => {
      const country = dataset.countries.byName(cells.country!);
      if (!country) return [];
      return Object.entries(POSTS).flatMap(([column, post]) => {
        const { name, since } = LEADER.exec(cells[column]!)?.groups ?? {};
        const day = since === undefined ? undefined : parseLongDate(since);
        if (!name || !day || DEPUTY.test(name)) return [];
        return [{ post, country, name: name.replaceAll(IN_BRACKETS, '').trim(), since: day, row: line }];
      });
    });
    // the factbook was closed early in 2026, and says nothing of what came after its newest date
    const asOf: IsoDate = stated
      .map(({ since }) => since)
      .filter((day) => day.length === 10)
      .reduce((a, b) => (a > b ? a : b), '');
    return stated.flatMap((leader) =>
      compareLeader(leader, dataset, { from: addDays(asOf, -REVISED_WITHIN_DAYS), asOf, table }),
    );
  },
};
