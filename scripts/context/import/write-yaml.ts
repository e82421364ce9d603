/**
 * Changes single values in the text of a YAML file. Only the text of the value is replaced, or a line put in, so that comments,
 * quotes and line breaks of everything else stay and the diff is as small as the change.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { personSchema } from '../../../src/context/schema';
import { CannotWriteError, type EntryEdit } from './edit';
import { flow, scalar, type YamlValue } from './yaml-text';

/** A place in the text and what comes there instead. */
interface Splice {
  start: number;
  end: number;
  text: string;
}
const FIELDS = Object.keys(personSchema.shape);

/** @returns the text with the edits made; @throws CannotWriteError if the result would say anything else than the edits ask for */
export function editYaml(text: string, edits: readonly EntryEdit[]): string {
  // one after the other: each may move the places of the next
  return edits.reduce(editOnce, text);
}

function editOnce(text: string, edit: EntryEdit): string {
  const document = parseDocument(text);
  const index = indexOf(document, edit.id);
  const person = document.getIn([index], true);
  if (!isMap(person)) throw new CannotWriteError(`${edit.id}: isn't in the file`);
  const { start, end, text: put } = spliceFor(text, person, edit);
  const result = text.slice(0, start) + put + text.slice(end);
  assertSays(result, expected(document.toJS() as Record<string, unknown>[], index, edit), edit.id);
  return result;
}

function spliceFor(text: string, person: YAMLMap, edit: EntryEdit): Splice {
  switch (edit.kind) {
    case 'life':
      return setField(text, person, edit.field, edit.theirs, FIELDS);
    case 'alias':
      return addItem(text, person, 'aliases', edit.alias);
    case 'office':
      return 'office' in edit
        ? addItem(text, person, 'offices', { ...edit.office })
        : setInOffice(text, person, edit);
  }
}

function setInOffice(
  text: string,
  person: YAMLMap,
  { id, index, field, theirs }: { id: string; index: number; field: string; theirs: string },
): Splice {
  const item = person.getIn(['offices', index], true);
  if (!isMap(item)) throw new CannotWriteError(`${id}: has no offices.${index}`);
  return setField(text, item, field, theirs, ['title', 'of', 'role', 'from', 'to']);
}

/** @param order in which the fields of such a map stand */
function setField(
  text: string,
  map: YAMLMap,
  field: string,
  value: string,
  order: readonly string[],
): Splice {
  const existing = map.get(field, true);
  if (isScalar(existing)) return { start: existing.range![0], end: existing.range![1], text: scalar(value) };
  const before = lastBefore(map, field, order);
  const end = endOf(text, before);
  if (map.flow) return { start: end, end, text: `, ${field}: ${scalar(value)}` };
  return lineAfter(text, end, indentOf(text, map), `${field}: ${scalar(value)}`);
}

function addItem(text: string, person: YAMLMap, field: string, value: YamlValue): Splice {
  const list = person.get(field, true);
  if (!isSeq(list) || list.items.length === 0) {
    if (list !== undefined) throw new CannotWriteError(`${field} is no list with items`);
    const indent = indentOf(text, person);
    const line =
      typeof value === 'string' ? `${field}: [${scalar(value)}]` : `${field}:\n${indent}  - ${flow(value)}`;
    return lineAfter(text, endOf(text, lastBefore(person, field, FIELDS)), indent, line);
  }
  const end = endOfNode(text, list.items.at(-1));
  if (list.flow) return { start: end, end, text: `, ${flow(value)}` };
  return lineAfter(text, end, indentOf(text, list), `- ${flow(value)}`);
}

/** The last field of the map that stands before the given one by the order; else its first. */
function lastBefore(map: YAMLMap, field: string, order: readonly string[]): Pair {
  const place = order.indexOf(field);
  const before = map.items.filter(({ key }) => isScalar(key) && order.indexOf(String(key.value)) < place);
  return before.at(-1) ?? map.items[0]!;
}

/** At the end of the line on which the value ends, after its comment. */
function lineAfter(text: string, end: number, indent: string, line: string): Splice {
  const newline = text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline;
  return { start: at, end: at, text: `\n${indent}${line}` };
}

/** The spaces before a block collection; those of a map in a list stand for its dash. */
function indentOf(text: string, node: YAMLMap | YAMLSeq): string {
  const start = node.range![0];
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

const endOf = (text: string, { key, value }: Pair): number => endOfNode(text, value ?? key);

/** Without the line breaks that a block collection counts as its own. */
function endOfNode(text: string, node: unknown): number {
  if (!isNode(node) || !node.range) throw new CannotWriteError('a value without a place in the text');
  const [start, end] = node.range;
  return start + text.slice(start, end).trimEnd().length;
}

function indexOf(document: Document, id: string): number {
  const { contents } = document;
  if (!isSeq(contents)) return -1;
  return contents.items.findIndex((item) => isMap(item) && item.get('id') === id);
}

/** What the file should say after the edit. */
function expected(list: Record<string, unknown>[], index: number, edit: EntryEdit): unknown {
  const person = list[index]!;
  const add = (field: string, item: unknown): void => {
    person[field] = [...((person[field] as unknown[] | undefined) ?? []), item];
  };
  if (edit.kind === 'life') person[edit.field] = edit.theirs;
  else if (edit.kind === 'alias') add('aliases', edit.alias);
  else if ('office' in edit) add('offices', edit.office);
  else (person.offices as Record<string, unknown>[])[edit.index]![edit.field] = edit.theirs;
  return list;
}

function assertSays(text: string, wanted: unknown, id: string): void {
  const document = parseDocument(text);
  const said: unknown = document.errors.length ? undefined : document.toJS();
  // a bare year is a number in one and text in the other
  if (!isDeepStrictEqual(asText(said), asText(wanted)))
    throw new CannotWriteError(
      `${id}: the entry is written in a way that can't be changed by script; change it by hand`,
    );
}

function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, asText(one)])
      .sort(),
  );
}
