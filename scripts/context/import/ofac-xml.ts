/** Individuals of sdn.xml: sdnList / sdnEntry, https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas. */
import type { SdnIndividual } from './sdn-individual';
import { ImportError } from './record';
import { child, children, parseXml, textOf, type XmlElement } from './xml';

export function readSdnXml(text: string, path: string): SdnIndividual[] {
  const root = parseXml(text, path);
  if (root.name !== 'sdnList')
    throw new ImportError(`${path}: is not OFAC's sdn.xml: its root is ${root.name}, not sdnList`);
  const entries = children(root, 'sdnEntry');
  if (entries.length === 0) throw new ImportError(`${path}: the list has no sdnEntry`);
  return entries.filter((entry) => textOf(child(entry, 'sdnType')) === 'Individual').map(individualOf);
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
