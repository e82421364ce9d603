/** The meetings on which the story stands: the drawing of all its people, and the same as a list. */
import { useState } from 'preact/hooks';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { wordMeetingKind } from '@/cards/kind-words';
import { wordSpan } from '@/cards/wording';
import { Button } from '@/design/button';
import { t, tn } from '@/i18n/translate';
import type { BriefedMeeting, BriefedPerson } from './briefing';
import { meetingsAmong } from './filter';
import { Jump } from './jump';
import { MeetingsDrawing } from './meetings-drawing';
import { Part } from './part';

export interface MeetingsPartProps {
  meetings: readonly BriefedMeeting[];
  /** All people of the article, also those whom a search has left out. */
  people: readonly BriefedPerson[];
  day: string;
  onOpen: (meeting: BriefedMeeting) => void;
}

/** So many of the latest are listed until a reader asks for all; those that the article mentions are always. */
const LISTED = 6;

export function MeetingsPart({ meetings, people, day, onOpen }: MeetingsPartProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [listsAll, setListsAll] = useState(false);
  if (meetings.length === 0) return null;
  const choose = (id: string): void =>
    setChosen((before) =>
      before.includes(id) ? before.filter((other) => other !== id) : [...before.slice(-1), id],
    );
  const among = meetingsAmong(meetings, chosen);
  const drawn = among.filter((meeting) => meeting.people.length > 0);
  const mentioned = among.filter(({ spots }) => spots.length > 0);
  const others = among.filter(({ spots }) => spots.length === 0);
  // A button for a single row more takes as much space as the row.
  const shown = listsAll || others.length <= LISTED + 1 ? others : others.slice(-LISTED);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rows = [...mentioned, ...shown].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <Part title={t('briefing.meetings')} kind="meeting">
      {drawn.length > 1 || chosen.length > 0 ? (
        <MeetingsDrawing
          meetings={drawn}
          people={people}
          day={day}
          chosen={chosen}
          onChoose={choose}
          onOpen={onOpen}
        />
      ) : null}
      {chosen.length > 0 && (
        <p class="narrowed" role="status">
          {tn('briefing.among', among.length, { names: chosen.map((id) => names.get(id) ?? '').join(' + ') })}{' '}
          <Button weight="plain" onClick={() => setChosen([])}>
            {t('briefing.showAll')}
          </Button>
        </p>
      )}
      <ul>
        {rows.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} names={names} />
        ))}
      </ul>
      {shown.length < others.length && (
        <Button weight="plain" onClick={() => setListsAll(true)}>
          {tn('briefing.earlier', others.length - shown.length)}
        </Button>
      )}
    </Part>
  );
}

function MeetingRow({ meeting, names }: { meeting: BriefedMeeting; names: ReadonlyMap<string, string> }) {
  const { from, to, kind, place, people, isComing } = meeting;
  return (
    <li class="briefed">
      <p class="briefed-when">
        {wordSpan(from, to)}
        {'\u00a0· '}
        {wordMeetingKind(kind)}
        {isComing && (
          <>
            {'\u00a0· '}
            {t('briefing.coming')}
          </>
        )}
      </p>
      <Jump entity={meeting} />
      <p class="sub" {...DATASET_TEXT}>
        {/* A line begins with no point between. */}
        {[people.map((id) => names.get(id)).join(', '), place].filter(Boolean).join('\u00a0· ')}
      </p>
    </li>
  );
}
