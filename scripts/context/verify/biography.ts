/** Compares what a row says of a person (names, identifiers, sex, birth, death) with the dataset's entry. */
import { isPartialDate } from '../../../src/context/dates';
import { mayBeSameName } from '../names';
import { allNames, type Match } from '../people-index';
import { agree } from '../spans';
import { NOTHING, type Disagreement } from './disagreement';

/** An empty string is unknown, and no unknown disagrees. */
export interface Biography {
  wikidata?: string | undefined;
  wikipedia?: string | undefined;
  name: string;
  sex?: string | undefined;
  /** Several where the table gives several; one that fits is enough. */
  born?: readonly string[];
  died?: string | undefined;
}
type Found = Pick<Disagreement, 'field' | 'ours' | 'theirs'>;

export function compareBiography({ person, by }: Match, theirs: Biography): Found[] {
  const found: Found[] = [];
  const differ = (field: string, our: string | undefined, their: string): number =>
    found.push({ field, ours: our ?? NOTHING, theirs: their });

  // a Wikidata item with an entirely other name is somebody else's
  if (by === 'wikidata' && !allNames(person).some((name) => mayBeSameName(name, theirs.name)))
    differ('name', person.name, theirs.name);
  if (theirs.wikidata && person.wikidata && theirs.wikidata !== person.wikidata)
    differ('wikidata', person.wikidata, theirs.wikidata);
  if (
    theirs.wikipedia &&
    person.wikipedia &&
    ![person.wikipedia, ...(person.redirects ?? [])].includes(theirs.wikipedia)
  )
    differ('wikipedia', person.wikipedia, theirs.wikipedia);
  if (theirs.sex && person.sex && theirs.sex !== person.sex) differ('sex', person.sex, theirs.sex);

  const births = (theirs.born ?? []).filter(isPartialDate);
  const { born, died } = person;
  if (born && births.length && !births.some((birth) => agree(born, birth)))
    differ('born', born, births.join(' or '));
  if (theirs.died && isPartialDate(theirs.died) && (!died || !agree(died, theirs.died)))
    differ('died', died, theirs.died);
  return found;
}

/** Wikidata writes a date of which only the year is known as its first of January. */
export function yearIfFirstOfJanuary(date: string): string {
  return date.endsWith('-01-01') ? date.slice(0, 4) : date;
}
