/** Reads the UN Security Council's consolidated list, https://scsanctions.un.org/resources/xml/en/consolidated.xml. */
import { isPartialDate, type PartialDate } from '../../../src/context/dates';
import type { ContextSource } from '../../../src/context/schema';
import { CountryIndex } from '../country-index';
import { listingInstrument, regimesOfListType } from '../un-regimes';
import { nameInUsualCase } from './name-case';
import { ImportError, type Designation, type Imported, type ImportedPerson } from './record';
import { child, children, parseXml, textOf, type XmlElement } from './xml';

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
/** Aliases of low quality are shared by too many. */
const GOOD = /^(?:good|a\.k\.a\.|f\.k\.a\.)$/i;
/** All on the list of this regime belong in the dataset; of the others those whom it has. */
const WHOLE_LIST = 'DPRK';

export function readUn(text: string, path: string, source: ContextSource): Imported {
  const root = parseXml(text, path);
  if (root.name !== 'CONSOLIDATED_LIST')
    throw new ImportError(`${path}: is not the UN list: its root is ${root.name}, not CONSOLIDATED_LIST`);
  const individuals = children(child(root, 'INDIVIDUALS'), 'INDIVIDUAL');
  if (individuals.length === 0) throw new ImportError(`${path}: the list has no INDIVIDUAL`);
  const countries = new CountryIndex(source.countries);
  const whole = new Set<ImportedPerson>();
  const people = individuals.flatMap((node) => {
    const person = personOf(node, source, countries);
    if (person && textOf(child(node, 'UN_LIST_TYPE')) === WHOLE_LIST) whole.add(person);
    return person ?? [];
  });
  return {
    people,
    isInScope: (person) => whole.has(person) && person.designations.length > 0 && person.sources.length > 0,
    corrects: false,
    needsProof: true,
    completeFor: 'UN',
  };
}

function personOf(
  node: XmlElement,
  source: ContextSource,
  countries: CountryIndex,
): ImportedPerson | undefined {
  const listed = NAME_PARTS.map((part) => textOf(child(node, part)))
    .filter(Boolean)
    .join(' ');
  const key = textOf(child(node, 'REFERENCE_NUMBER'));
  if (!listed || !key) return undefined;
  const day = textOf(child(node, 'LISTED_ON')).slice(0, 'YYYY-MM-DD'.length);
  const regimes = regimesOfListType(textOf(child(node, 'UN_LIST_TYPE')), source.sanctions);
  const instrument = isPartialDate(day) ? listingInstrument(regimes, day) : undefined;
  const designations: Designation[] = instrument
    ? [{ instrument: instrument.id, from: day, as: `${listed}, ${key}` }]
    : [];
  const aliases = children(node, 'INDIVIDUAL_ALIAS')
    .filter((alias) => GOOD.test(textOf(child(alias, 'QUALITY'))))
    .map((alias) => nameInUsualCase(textOf(child(alias, 'ALIAS_NAME'))));
  return {
    key,
    name: nameInUsualCase(listed),
    aliases: [...new Set(aliases.filter(Boolean))],
    sex: sexOf(textOf(child(node, 'GENDER'))),
    born: children(node, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap(birthOf),
    countries: children(child(node, 'NATIONALITY'), 'VALUE').flatMap((value) => countries.byName(textOf(value)) ?? []), // prettier-ignore
    offices: [],
    designations,
    sources: instrument?.sources.filter((one) => one.startsWith('un:')) ?? [],
  };
}

function sexOf(text: string): 'male' | 'female' | undefined {
  const sex = text.toLowerCase();
  return sex === 'male' || sex === 'female' ? sex : undefined;
}

/** TYPE_OF_DATE may be EXACT, APPROXIMATELY or BETWEEN; only the first says when. */
function birthOf(node: XmlElement): PartialDate[] {
  if (!/^(?:EXACT)?$/i.test(textOf(child(node, 'TYPE_OF_DATE')))) return [];
  const date = textOf(child(node, 'DATE')).slice(0, 'YYYY-MM-DD'.length) || textOf(child(node, 'YEAR'));
  return isPartialDate(date) ? [date] : [];
}
