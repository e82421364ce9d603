/** Reads the US Treasury's list of specially designated nationals, in its XML or its comma-separated form. */
import type { PartialDate } from '../../../src/context/dates';
import type { ContextSource } from '../../../src/context/schema';
import { CountryIndex } from '../country-index';
import { parseLongDate } from '../long-date';
import { nameInUsualCase, withoutPatronymic } from './name-case';
import { readSdnCsv } from './ofac-csv';
import { instrumentOfProgram } from './ofac-programs';
import { readSdnXml } from './ofac-xml';
import { ImportError, type Imported } from './record';

/** @param asOf the date of a file that doesn't say it itself: the list tells who is on it, but not since when */
export function readOfac(
  text: string,
  path: string,
  source: ContextSource,
  asOf: PartialDate | undefined,
): Imported {
  const { individuals, published = asOf } = text.trimStart().startsWith('<')
    ? readSdnXml(text, path)
    : { individuals: readSdnCsv(text, path) };
  if (published === undefined)
    throw new ImportError(`${path}: doesn't say of which day it is; say it with --as-of YYYY-MM-DD`);
  const countries = new CountryIndex(source.countries);
  const known = new Set(source.sanctions.flatMap(({ instruments }) => instruments.map(({ id }) => id)));
  return {
    people: individuals.map((one) => {
      const nationalities = one.nationalities.flatMap((name) => countries.byName(name) ?? []);
      const usual = (name: string): string =>
        inUsualOrder(
          name,
          nationalities.some((id) => FAMILY_NAME_FIRST.has(id)),
        );
      return {
        key: one.uid,
        name: usual(one.name),
        aliases: [...new Set(one.aliases.map(usual))],
        born: one.births.flatMap((birth) => parseLongDate(birth) ?? []),
        countries: nationalities,
        offices: [],
        designations: [
          ...new Set(one.programs.flatMap((program) => instrumentOfProgram(program, known) ?? [])),
        ].map((instrument) => ({ instrument, seen: published, as: one.name })),
        sources: [],
      };
    }),
    // thousands, few of whom the news knows: only those whom the dataset has
    isInScope: () => false,
    corrects: false,
    needsProof: true,
  };
}

const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set([
  'north-korea',
  'south-korea',
  'china',
  'taiwan',
  'vietnam',
]);

/** “PUTIN, Vladimir Vladimirovich” becomes “Vladimir Putin”, and “JANG, Yong Son” “Jang Yong Son”. */
function inUsualOrder(name: string, familyFirst: boolean): string {
  const [family, given] = name.split(/, (.*)/s) as [string, string | undefined];
  const parts = familyFirst ? [nameInUsualCase(family), given] : [given, nameInUsualCase(family)];
  return withoutPatronymic(parts.filter(Boolean).join(' '));
}
