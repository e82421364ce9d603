/** Capitals, names and adjectives of countries: countries_mledoze. */
import { nameKey } from '../names';
import type { Comparison } from './comparison';
import type { Disagreement } from './disagreement';

export const countries: Comparison = {
  table: 'countries_mledoze',
  columns: ['name', 'cca2', 'capital', 'demonym', 'alt'],
  compare: ({ name: table, rows }, { source, countries: index }) => {
    const byId = new Map(source.countries.map((country) => [country.id, country]));
    return rows.flatMap(({ line, cells }): Disagreement[] => {
      const country = byId.get(index.byCode(cells.cca2!) ?? '');
      if (!country) return [];
      const differ = (field: string, ours: readonly string[], theirs: string): Disagreement[] => {
        const stated = theirs
          .split(/[;,]/)
          .map((one) => one.trim())
          .filter(Boolean);
        // a table gives several where it isn't sure or there are several: one in common is enough
        const isShared = stated.some((one) => ours.some((own) => nameKey(own) === nameKey(one)));
        if (stated.length === 0 || ours.length === 0 || isShared) return [];
        return [{ id: country.id, field, ours: ours.join(', '), theirs, table, row: line }];
      };
      return [
        ...differ('capital', country.capital ? [country.capital] : [], cells.capital!),
        ...differ('adjective', country.adjectives, cells.demonym!),
        ...differ('name', index.namesOf(country.id), [cells.name, cells.alt].join(';')),
      ];
    });
  },
};
