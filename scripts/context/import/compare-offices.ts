/** Offices: new ones, ends that came since, and dates that differ by more than sources do among themselves. */
import { firstDay, lastDay } from '../../../src/context/dates';
import type { Office, PersonSource } from '../../../src/context/schema';
import { agree, closest, overlap, unite, type Span } from '../spans';
import type { Edit } from './edit';
import type { ImportedPerson } from './record';

/** Election, appointment and oath lie days apart, and sources choose between them. */
const A_FEW_DAYS = 7;

/** @param notes where what needs an editor is added: terms that the two divide differently */
export function compareOffices(person: PersonSource, record: ImportedPerson, notes: string[]): Edit[] {
  const seats = Map.groupBy(record.offices, ({ of, role }) => `${of}|${role}`);
  return [...seats.values()].flatMap((theirs) => {
    const [{ of, role, title }] = theirs as [Office];
    const own = (person.offices ?? [])
      .map((office, index) => ({ office, index }))
      .filter(({ office }) => office.of === of && office.role === role);
    const spans = unite(theirs, A_FEW_DAYS);
    const whole = unite(
      own.map(({ office }) => office),
      A_FEW_DAYS,
    );
    // which of several terms a date is of, a script can't tell
    if (isDivided(spans, whole) || isDivided(whole, spans)) {
      notes.push(
        `${person.id}: as ${role} of ${of} ours has ${termsText(whole)}, ${record.key} ${termsText(spans)}`,
      );
      return [];
    }
    return spans.flatMap((span) => compareSpan(person.id, span, own, { title, of, role }));
  });
}

function isDivided(spans: readonly Span[], wholes: readonly Span[]): boolean {
  return wholes.some((whole) => spans.filter((span) => overlap(span, whole)).length > 1);
}

function termsText(spans: readonly Span[]): string {
  return spans.map(({ from = '', to = '' }) => `${from}..${to}`).join(', ');
}

function compareSpan(
  id: string,
  theirs: Span,
  own: readonly { office: Office; index: number }[],
  seat: Pick<Office, 'title' | 'of' | 'role'>,
): Edit[] {
  const { from, to } = theirs;
  const ours = own.filter(({ office }) => overlap(office, theirs));
  if (ours.length === 0) {
    // an office of which nobody knows when tells a reader nothing
    if (from === undefined && to === undefined) return [];
    return [{ kind: 'office', id, office: { ...seat, ...(from && { from }), ...(to && { to }) } }];
  }
  const whole = closest(
    theirs,
    unite(
      ours.map(({ office }) => office),
      A_FEW_DAYS,
    ),
  )!;
  const first = ours.find(({ office }) => office.from === whole.from)!;
  const last = ours.find(({ office }) => office.to === whole.to)!;
  const differs = (our: string | undefined, their: string | undefined): their is string =>
    their !== undefined && (our === undefined || !agree(our, their, A_FEW_DAYS));
  // where one knows only the start and the other only the end, they may speak of two terms
  const [start, end] = [from ?? whole.from, to ?? whole.to];
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end)) return [];
  const edits: Edit[] = [];
  if (differs(whole.from, from))
    edits.push({ kind: 'office', id, index: first.index, field: 'from', ours: whole.from, theirs: from });
  if (differs(whole.to, to))
    edits.push({ kind: 'office', id, index: last.index, field: 'to', ours: whole.to, theirs: to });
  return edits;
}
