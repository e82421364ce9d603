/** Compares the time somebody held a role by a table with the offices of the dataset's entry. */
import { addDays, firstDay, lastDay, type IsoDate } from '../../../src/context/dates';
import type { Office, PersonSource, Role } from '../../../src/context/schema';
import { agree, closest, overlap, unite, type Span } from '../spans';
import { NOTHING, type Disagreement } from './disagreement';

/** Election, appointment and oath lie days apart, and sources choose between them. */
export const A_FEW_DAYS = 7;
/** A first term that short is a caretaker's, whom a dataset of leaders may leave out. */
const CARETAKER_DAYS = 60;
/** What the dataset is about begins here. */
const SINCE: IsoDate = '2000-01-01';

/** What a table says of one person in one role. */
export interface Tenure {
  role: Role;
  /** The country. */
  of: string;
  /** Other roles under which the dataset may have the same seat, so that it isn't missing: a leader who is called president. */
  alike?: readonly Role[];
  /** Which of the person's offices in the role are meant, if not all: the Senate, not the House. */
  only?: (office: Office) => boolean;
  spans: readonly TableSpan[];
  /** The day to which the table speaks: what has no end was held then. */
  asOf: IsoDate;
  /** List it also if the dataset has no such office at all. */
  required: boolean;
}
interface TableSpan extends Span {
  /** What has no end wasn't closed by the table's makers; it may have ended long ago. */
  endUnknown?: boolean;
  row: number;
}

export function compareTenure(person: PersonSource, tenure: Tenure, table: string): Disagreement[] {
  const { role, of, alike = [], only = () => true, asOf } = tenure;
  const at = (person.offices ?? []).filter((office) => office.of === of && only(office));
  const offices = at.filter((office) => office.role === role);
  const seatsAlike = at.filter((office) => alike.includes(office.role));
  const own = unite(offices, A_FEW_DAYS);
  const unknownEnds = tenure.spans.some(({ endUnknown }) => endUnknown);
  return unite(tenure.spans, A_FEW_DAYS).flatMap((theirs) => {
    const row = tenure.spans.find(({ from }) => from === theirs.from)?.row ?? tenure.spans[0]!.row;
    const differ = (end: string, ours: string, their: string): Disagreement => ({
      id: person.id,
      field: `${role} of ${of}${end}`,
      ours,
      theirs: their,
      table,
      row,
    });
    const ours = closest({ from: theirs.from, to: theirs.to ?? asOf }, own);
    if (!ours) {
      const known = seatsAlike.some((office) =>
        overlap(office, { from: theirs.from, to: theirs.to ?? asOf }),
      );
      const worthIt =
        tenure.required && !known && !unknownEnds && isLong(theirs, asOf) && (theirs.to ?? asOf) >= SINCE;
      return worthIt ? [differ('', NOTHING, spanText(theirs))] : [];
    }
    const found: Disagreement[] = [];
    if (
      theirs.from &&
      ours.from &&
      !agree(theirs.from, ours.from, A_FEW_DAYS) &&
      !isOwnStart(theirs.from, offices)
    )
      found.push(differ(', from', ours.from, theirs.from));
    const open = `in office on ${asOf}`;
    if (theirs.to) {
      const said = ours.to ?? 'in office';
      // a table can't know that somebody left after its own day
      if (!(ours.to && agree(theirs.to, ours.to, A_FEW_DAYS)) && !isOwnEnd(theirs.to, offices))
        found.push(differ(', to', said, theirs.to));
    } else if (!unknownEnds && ours.to && lastDay(ours.to) < addDays(asOf, -A_FEW_DAYS))
      found.push(differ(', to', ours.to, open));
    return found;
  });
}

/** Where the dataset has two offices that follow each other, a table may know only one of them. */
function isOwnStart(day: string, offices: readonly Office[]): boolean {
  return offices.some(({ from }) => from && agree(from, day, A_FEW_DAYS));
}
function isOwnEnd(day: string, offices: readonly Office[]): boolean {
  return offices.some(({ to }) => to && agree(to, day, A_FEW_DAYS));
}

function isLong({ from, to }: Span, asOf: IsoDate): boolean {
  return from !== undefined && addDays(lastDay(from), CARETAKER_DAYS) <= firstDay(to ?? asOf);
}

export function spanText({ from, to }: Span): string {
  return `${from ?? ''}..${to ?? ''}`;
}

/** True if the person held one of the roles there on the day, or may have. */
export function held(person: PersonSource, roles: readonly Role[], of: string, day: IsoDate): boolean {
  return (person.offices ?? []).some(
    (office) => office.of === of && roles.includes(office.role) && overlap(office, { from: day, to: day }),
  );
}
