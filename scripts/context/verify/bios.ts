/** Sex, birth and death by Wikidata: officeholders_21c_bios. */
import { compareBiography, yearIfFirstOfJanuary } from './biography';
import type { Comparison } from './comparison';

/** Wikidata's precisions: 11 a day, 10 a month, 9 a year; what is coarser (a decade, a century) tells us nothing. */
const YEAR_PRECISION = 9;

export const bios: Comparison = {
  table: 'officeholders_21c_bios',
  columns: ['qid', 'name', 'gender', 'dob', 'dob_precision', 'dod', 'enwiki'],
  compare: ({ name: table, rows }, { people }) =>
    rows.flatMap(({ line, cells }) => {
      const match = people.find({ wikidata: cells.qid, wikipedia: cells.enwiki, names: [cells.name!] });
      if (!match) return [];
      const precise = Number(cells.dob_precision) >= YEAR_PRECISION;
      const found = compareBiography(match, {
        wikidata: cells.qid,
        wikipedia: cells.enwiki,
        name: cells.name!,
        sex: cells.gender,
        born: precise ? [yearIfFirstOfJanuary(cells.dob!)] : [],
        died: yearIfFirstOfJanuary(cells.dod!),
      });
      return found.map((one) => ({ id: match.person.id, ...one, table, row: line }));
    }),
};
