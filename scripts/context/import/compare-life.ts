/** Birth, death, sex and identifiers: what is missing is filled in, what is less precise made precise, what differs shown. */
import type { PersonSource } from '../../../src/context/schema';
import { agree } from '../spans';
import type { Edit, LifeField } from './edit';
import type { ImportedPerson } from './record';

/** @param corrects also where the two disagree, not only where we know less */
export function compareLife(person: PersonSource, record: ImportedPerson, corrects: boolean): Edit[] {
  const edits: Edit[] = [];
  const set = (field: LifeField, theirs: string): number =>
    edits.push({ kind: 'life', id: person.id, field, ours: person[field], theirs });

  for (const field of ['wikipedia', 'wikidata', 'sex'] as const) {
    const theirs = record[field];
    if (theirs !== undefined && person[field] === undefined) set(field, theirs);
  }
  const { born } = person;
  const [birth] = record.born;
  const fitting = record.born.filter((date) => born !== undefined && agree(born, date));
  // two births that a source gives side by side are disputed, and no edit settles that
  if (born === undefined && record.born.length === 1) set('born', birth!);
  else if (born !== undefined && fitting.length === 0 && record.born.length === 1 && corrects)
    set('born', birth!);
  else if (born !== undefined && fitting.length === 1 && fitting[0]!.length > born.length)
    set('born', fitting[0]!);

  const { died } = person;
  const death = record.died;
  if (death !== undefined) {
    if (died === undefined || (agree(died, death) && death.length > died.length)) set('died', death);
    else if (!agree(died, death) && corrects) set('died', death);
  }
  return edits;
}
