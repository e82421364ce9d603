/** What an import would change in the dataset, as data: to print, to choose from, and to write. */
import type { Office, PersonSource } from '../../../src/context/schema';
import { agree } from '../spans';
import type { Designation } from './record';

/** By which an editor can choose: `life` is birth, death, sex and the two identifiers. */
export const EDIT_KINDS = ['designation', 'alias', 'life', 'office', 'person'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export type LifeField = 'wikipedia' | 'wikidata' | 'sex' | 'born' | 'died';
export type Edit =
  | { kind: 'life'; id: string; field: LifeField; ours: string | undefined; theirs: string }
  | { kind: 'alias'; id: string; alias: string }
  | { kind: 'office'; id: string; office: Office }
  /** Of the office at that place among the person's. */
  | {
      kind: 'office';
      id: string;
      index: number;
      field: 'from' | 'to';
      ours: string | undefined;
      theirs: string;
    }
  | { kind: 'designation'; id: string; designation: Designation }
  | {
      kind: 'designation';
      id: string;
      index: number;
      field: 'from';
      ours: string | undefined;
      theirs: string;
    }
  | { kind: 'person'; id: string; person: PersonSource };

/** A change of an entry of people/; designations are in tables of their own. */
export type EntryEdit = Exclude<Edit, { kind: 'designation' | 'person' }>;

/** A change of what the dataset says already. */
type FieldEdit = Extract<Edit, { field: string }>;

/** The name of the field, as in known-disagreements.yaml. */
export function fieldName(edit: FieldEdit): string {
  if (edit.kind === 'life') return edit.field;
  return `${edit.kind === 'office' ? 'offices' : 'sanctions'}.${edit.index}.${edit.field}`;
}

/** True if both sides know it and contradict each other, so that an editor must decide; a more precise date doesn't. */
export function isConflict(edit: Edit): edit is FieldEdit & { ours: string } {
  return 'field' in edit && edit.ours !== undefined && !agree(edit.ours, edit.theirs);
}

/** An edit that a script can't make in the file as it is; an editor can. */
export class CannotWriteError extends Error {}
