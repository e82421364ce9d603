/** Reads the US Treasury's list of specially designated nationals, in its XML or its comma-separated form. */
import type { ContextSource } from '../../../src/context/schema';
import { CountryIndex } from '../country-index';
import { parseLongDate } from '../long-date';
import { nameInUsualCase, withoutPatronymic } from './name-case';
import { readSdnCsv } from './ofac-csv';
import { instrumentOfProgram } from './ofac-programs';
import { readSdnXml } from './ofac-xml';
import type { Imported } from './record';

export function readOfac(text: string, path: string, source: ContextSource): Imported {
  const individuals = text.trimStart().startsWith('<') ? readSdnXml(text, path) : readSdnCsv(text, path);
  const countries = new CountryIndex(source.countries);
  const known = new Set(source.sanctions.flatMap(({ instruments }) => instruments.map(({ id }) => id)));
  return {
    people: individuals.map((one) => ({
      key: one.uid,
      name: inOrder(one.name),
      aliases: [...new Set(one.aliases.map(inOrder))],
      born: one.births.flatMap((birth) => parseLongDate(birth) ?? []),
      countries: one.nationalities.flatMap((name) => countries.byName(name) ?? []),
      offices: [],
      // the list doesn't say since when
      designations: [
        ...new Set(one.programs.flatMap((program) => instrumentOfProgram(program, known) ?? [])),
      ].map((instrument) => ({ instrument, as: one.name })),
      sources: [],
    })),
    // thousands, few of whom the news knows: only those whom the dataset has
    isInScope: () => false,
    corrects: false,
    needsProof: true,
  };
}

/** “PUTIN, Vladimir Vladimirovich” becomes “Vladimir Putin”. */
function inOrder(name: string): string {
  const [family, given] = name.split(/, (.*)/s) as [string, string | undefined];
  return withoutPatronymic([given, nameInUsualCase(family)].filter(Boolean).join(' '));
}
