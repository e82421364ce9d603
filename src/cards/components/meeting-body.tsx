/** A meeting: when, where, who, what came of it, and where it stands in the series of the same people's meetings. */
import type { MeetingCard } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { MeetingRows } from '@/cards/components/meeting-rows';
import { RecordSection } from '@/cards/components/record-section';
import { Rows, type Row } from '@/design/rows';
import { Section } from '@/design/section';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { wordSpan } from '@/cards/wording';

/** A summit of twenty is not read name by name. */
const PARTICIPANTS_SHOWN = 6;

export function MeetingBody({ card }: { card: MeetingCard }) {
  const { from, to, place, tense, participants, outcome, series, seriesName, record } = card;
  // What came after the article is folded, unless it is what the article announces.
  const known = series.filter(({ after, current }) => current || !after);
  const facts: Row[] = [{ key: 'when', label: 'When', value: `${wordSpan(from, to)}${TENSE_WORDS[tense]}` }];
  if (place) facts.push({ key: 'where', label: 'Where', value: place });
  return (
    <>
      <div class="section">
        <Rows rows={facts} />
        <Rows
          limit={PARTICIPANTS_SHOWN}
          rows={participants.map(({ person, office }, i) => ({
            key: person.id,
            label: i === 0 ? 'Who' : '',
            value: (
              <>
                <EntityName entity={person} />
                {office && <span class="sub">{office}</span>}
              </>
            ),
          }))}
        />
      </div>
      {outcome && (
        <Section title="What came of it">
          <p class="outcome">{outcome}</p>
        </Section>
      )}
      {known.length > 1 && (
        <Section title={seriesName ?? 'Meetings of the same people'}>
          <TimelineDrawing meetings={known} current={card.id} />
          <MeetingRows meetings={known} current={card.id} />
        </Section>
      )}
      <RecordSection record={record} />
    </>
  );
}

const TENSE_WORDS: Record<MeetingCard['tense'], string> = {
  past: '',
  'on the day': ', the day of this article',
  coming: ', after this article',
};
