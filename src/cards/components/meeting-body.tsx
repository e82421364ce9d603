/** A meeting: who, what came of it, and where it stands in the series of the same people's meetings; the heading says when and where. */
import type { MeetingCard } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { EntityName } from '@/cards/components/entity-name';
import { MeetingRows } from '@/cards/components/meeting-rows';
import { RecordSection } from '@/cards/components/record-section';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { Rows } from '@/design/rows';
import { Section } from '@/design/section';
import { t } from '@/i18n/translate';

/** A summit of twenty is not read name by name, and what came of it is to be seen. */
const MOST_PARTICIPANTS = 6;
const SHOWN_OF_MANY = 4;

export function MeetingBody({ card }: { card: MeetingCard }) {
  const { participants, outcome, series, seriesName, record } = card;
  // What came after the article is folded, unless it is what the article announces.
  const known = series.filter(({ after, current }) => current || !after);
  return (
    <>
      {participants.length > 0 && (
        <div class="section">
          <Rows
            limit={participants.length > MOST_PARTICIPANTS ? SHOWN_OF_MANY : MOST_PARTICIPANTS}
            rows={participants.map(({ person, office }, i) => ({
              key: person.id,
              label: i === 0 ? t('meeting.who') : '',
              value: (
                <>
                  <EntityName entity={person} />
                  {office && (
                    <span class="sub" {...DATASET_TEXT}>
                      {office}
                    </span>
                  )}
                </>
              ),
            }))}
          />
        </div>
      )}
      {outcome && (
        <Section title={t('meeting.outcome')}>
          <p class="outcome" {...DATASET_TEXT}>
            {outcome}
          </p>
        </Section>
      )}
      {known.length > 1 && (
        <Section title={seriesName ? <span {...DATASET_TEXT}>{seriesName}</span> : t('meeting.series')}>
          <TimelineDrawing meetings={known} current={card.id} />
          <MeetingRows meetings={known} current={card.id} />
        </Section>
      )}
      <RecordSection record={record} />
    </>
  );
}
