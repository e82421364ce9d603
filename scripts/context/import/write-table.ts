/** Changes single rows of a people/*.csv table; every other line stays as it is. */
import type { Office, PersonSource } from '../../../src/context/schema';
import { rowsOf, rowText, type Cells, type TextRow } from './csv-text';
import { CannotWriteError, type EntryEdit } from './edit';

/** The columns of a new table, in the order of those that there are. */
const COLUMNS = [
  'id', 'name', 'family_name', 'wikipedia', 'wikidata', 'sex', 'born', 'died', 'country', 'reviewed', 'aliases',
  'title', 'of', 'role', 'from', 'to', 'note', 'sources',
]; // prettier-ignore
const SEPARATOR = ';';

export function editTable(text: string, edits: readonly EntryEdit[]): string {
  return edits.reduce(editOnce, text);
}

function editOnce(text: string, edit: EntryEdit): string {
  const lines = text.split('\n');
  const { columns, rows } = rowsOf(text);
  const own = rows.filter(({ cells }) => cells.id === edit.id);
  const [first] = own;
  if (!first) throw new CannotWriteError(`${edit.id}: isn't in the table`);
  const put = ({ line, cells }: TextRow, more: Cells): void => {
    lines[line] = rowText({ ...cells, ...more }, columns);
  };
  const offices = own.filter(({ cells }) => cells.title);

  if (edit.kind === 'life') put(first, { [edit.field]: edit.theirs });
  else if (edit.kind === 'alias')
    put(first, { aliases: [first.cells.aliases, edit.alias].filter(Boolean).join(SEPARATOR) });
  else if ('index' in edit) put(offices[edit.index]!, { [edit.field]: edit.theirs });
  else {
    const cells = { id: edit.id, ...officeCells(edit.office) };
    // the first row may hold the person alone
    if (offices.length === 0) put(first, cells);
    else lines.splice(own.at(-1)!.line + 1, 0, rowText(cells, columns));
  }
  return lines.join('\n');
}

/** @param text of the table, empty if there is none yet; @param head a comment on its first line */
export function addToTable(text: string, people: readonly PersonSource[], head: string): string {
  const start = text || `# ${head}\n${COLUMNS.join(',')}\n`;
  const { columns } = rowsOf(start);
  const rows = people.flatMap((person) => personRows(person)).map((cells) => `${rowText(cells, columns)}\n`);
  return start.replace(/\n*$/, '\n') + rows.join('');
}

function personRows(person: PersonSource): Cells[] {
  const {
    id,
    name,
    wikipedia = '',
    wikidata = '',
    sex = '',
    born = '',
    died = '',
    country = '',
    sources,
  } = person;
  const aliases = (person.aliases ?? []).filter((alias) => typeof alias === 'string').join(SEPARATOR);
  const own = {
    id,
    name,
    wikipedia,
    wikidata,
    sex,
    born,
    died,
    country,
    aliases,
    sources: sources.join(SEPARATOR),
  };
  const [first, ...others] = (person.offices ?? []).map(officeCells);
  return [{ ...own, ...first }, ...others.map((office) => ({ id, ...office }))];
}

function officeCells({ title, of, role, from = '', to = '' }: Office): Cells {
  return { title, of, role, from, to };
}
