/** The card of a person on a day. */
import type { Context } from '@/context/context';
import { compareDates, firstDay, isAfter, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { FamilyTie } from '@/context/schema';
import type { DatedLine, OfficeLine, PersonCard } from '../card';
import { cutRecord, isLater, sourceLinks, stands } from './cut';
import { introduce, outlookOn } from './introduce';
import { meetingLine, personLink } from './meeting-lines';
import { lowerTitle } from './office-nouns';
import { officeWords } from './office-words';
import { officesAfter, standingOn } from './standing';

/** Most meetings on one timeline; of more, the latest are shown. */
const MOST_MEETINGS = 24;

/** @param others the other people of the article, with whom meetings matter */
export function makePersonCard(
  person: PersonFacts,
  others: ReadonlySet<string>,
  day: IsoDate,
  context: Context,
): PersonCard {
  const details = context.personDetails(person.id);
  const reviewed = details.reviewed ?? context.reviewed;
  const { record, since } = cutRecord(details.record, day);
  const meetings = context
    .meetingsOf(person.id)
    .filter((meeting) => meeting.participants.some((id) => id !== person.id && others.has(id)));
  const line = (meeting: (typeof meetings)[number]): ReturnType<typeof meetingLine> =>
    meetingLine(meeting, context, others, [person.id]);
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    ...introduce(standingOn(person, day, context, reviewed), details.background, outlookOn(person, day, context)),
    ...(details.note && { note: details.note }),
    ...(person.born && { born: person.born }),
    ...(person.died && !isLater(person.died, day) && { died: person.died }),
    offices: officeLines(person, day, context),
    family: familyEntries(person).flatMap(([tie, relatives]) => [relatives].flat().map((id) => ({ tie, person: personLink(id, context) }))),
    meetings: meetings.filter((meeting) => meeting.from <= day).slice(-MOST_MEETINGS).map(line),
    meetingsSince: meetings.filter((meeting) => meeting.from > day).slice(0, MOST_MEETINGS).map(line),
    sanctions: (details.sanctions ?? [])
      .filter((listing) => stands(listing.from ?? listing.seen ?? '0000', listing.to, day))
      .flatMap((listing) => {
        const regime = context.regimeOf(listing.instrument);
        const instrument = context.instrument(listing.instrument);
        if (!regime || !instrument) return [];
        return [{ instrument: instrument.name, regime: { id: regime.id, name: regime.name }, ...(listing.from && { from: listing.from }), ...(listing.seen && { seen: listing.seen }), ...(listing.as && { as: listing.as }) }];
      }),
    record,
    since: [...since, ...laterOffices(person, since, day, context), ...(person.died && isAfter(person.died, day) ? [{ on: person.died, text: 'Died.' }] : [])],
    sources: sourceLinks(details.sources),
    reviewed,
  }; // prettier-ignore
}

function familyEntries({ family }: PersonFacts): [FamilyTie, string | string[]][] {
  return Object.entries(family ?? {}) as [FamilyTie, string | string[]][];
}

/** What somebody became after the day, unless the record of that month tells it. */
function laterOffices(
  person: PersonFacts,
  since: readonly DatedLine[],
  day: IsoDate,
  context: Context,
): DatedLine[] {
  const told = since.filter(({ text }) => CAME_INTO.test(text)).map(({ on }) => on.slice(0, MONTH_LENGTH));
  return officesAfter(person, day)
    .filter(({ from }) => !told.includes(from.slice(0, MONTH_LENGTH)))
    .map((office) => ({ on: office.from, text: `Became ${officeWords(office, context, lowerTitle)}.` }));
}

const CAME_INTO =
  /\b(?:became|elected|appointed|named|nominated|sworn|took office|chosen|succeeded|crowned|inaugurated|made him|made her)\b/i;
const MONTH_LENGTH = 'YYYY-MM'.length;

/** Offices begun by the day, latest first; one that ends later is shown as still held. */
function officeLines(person: PersonFacts, day: IsoDate, context: Context): OfficeLine[] {
  return (person.offices ?? [])
    .filter((office) => !office.from || firstDay(office.from) <= day)
    .map((office) => ({
      words: officeWords(office, context),
      ...(office.from && { from: office.from }),
      ...(office.to && !isLater(office.to, day) && { to: office.to }),
    }))
    .sort((a, b) => compareDates(b.from ?? '', a.from ?? ''));
}
