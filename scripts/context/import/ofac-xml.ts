/** Individuals of sdn.xml: sdnList / sdnEntry, https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas. */
import { isPartialDate, type PartialDate } from '../../../src/context/dates';
import type { SdnIndividual } from './sdn-individual';
import { ImportError } from './record';
import { child, children, parseXml, textOf, type XmlElement } from './xml';

/** @returns the day of publication too, if the list says it */
export function readSdnXml(
  text: string,
  path: string,
): { individuals: SdnIndividual[]; published?: PartialDate } {
  const root = parseXml(text, path);
  if (root.name !== 'sdnList')
    throw new ImportError(`${path}: is not OFAC's sdn.xml: its root is ${root.name}, not sdnList`);
  const entries = children(root, 'sdnEntry');
  if (entries.length === 0) throw new ImportError(`${path}: the list has no sdnEntry`);
  const published = publicationOf(root);
  const individuals = entries
    .filter((entry) => textOf(child(entry, 'sdnType')) === 'Individual')
    .map(individualOf);
  return { individuals, ...(published !== undefined && { published }) };
}

/** Written as 01/15/2026. The element's name is misspelt in the format itself. */
function publicationOf(root: XmlElement): PartialDate | undefined {
  const [month, day, year] = textOf(child(child(root, 'publshInformation'), 'Publish_Date')).split('/');
  const date = [year, month, day].join('-');
  return isPartialDate(date) ? date : undefined;
}

function individualOf(entry: XmlElement): SdnIndividual {
  return {
    uid: textOf(child(entry, 'uid')),
    name: nameOf(entry),
    programs: children(child(entry, 'programList'), 'program').map(textOf),
    aliases: children(child(entry, 'akaList'), 'aka')
      .filter((aka) => textOf(child(aka, 'category')) === 'strong')
      .map(nameOf),
    births: children(child(entry, 'dateOfBirthList'), 'dateOfBirthItem').map((item) => textOf(child(item, 'dateOfBirth'))), // prettier-ignore
    nationalities: [
      ...children(child(entry, 'nationalityList'), 'nationality'),
      ...children(child(entry, 'citizenshipList'), 'citizenship'),
    ].map((item) => textOf(child(item, 'country'))),
  };
}

function nameOf(node: XmlElement): string {
  return [textOf(child(node, 'lastName')), textOf(child(node, 'firstName'))].filter(Boolean).join(', ');
}
