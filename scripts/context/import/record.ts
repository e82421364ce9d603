/** What the readers of Wikidata, UN and OFAC files give: the same plain form for all three. */
import type { PartialDate } from '../../../src/context/dates';
import type { Office, PersonSource } from '../../../src/context/schema';

export type Designation = NonNullable<PersonSource['sanctions']>[number];

/** A person as a source has them; what it doesn't say is undefined or empty. */
export interface ImportedPerson {
  /** In the source: Q7747, KPi.033, or the number of an SDN entry. */
  key: string;
  name: string;
  aliases: string[];
  wikidata?: string | undefined;
  wikipedia?: string | undefined;
  sex?: 'male' | 'female' | undefined;
  /** Several if the source gives several. */
  born: PartialDate[];
  died?: PartialDate | undefined;
  /** Country of the dataset. */
  countries: string[];
  offices: Office[];
  designations: Designation[];
  /** In the forms that the dataset accepts. */
  sources: string[];
}

/** A file that was read, and what it means for those whom the dataset doesn't have. */
export interface Imported {
  people: ImportedPerson[];
  /** True for somebody whom the dataset should have. */
  isInScope: (person: ImportedPerson) => boolean;
  /** True if its dates of birth, death and offices are better than none and worth weighing against ours. */
  corrects: boolean;
  /** True if a name alone isn't enough: birth or nationality must fit as well. */
  needsProof: boolean;
  /** The authority whose designations the file holds in full, so that who isn't in it is no longer designated. */
  completeFor?: 'UN';
}

/** The file isn't what it should be; the message names it and says what is wrong. */
export class ImportError extends Error {}
