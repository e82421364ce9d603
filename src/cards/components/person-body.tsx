/** A person: meetings with the other people of the article, sanctions, record, offices, family. */
import type { PersonCard } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { EntityName } from '@/cards/components/entity-name';
import { MeetingRows } from '@/cards/components/meeting-rows';
import { RecordSection } from '@/cards/components/record-section';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { wordTie } from '@/cards/kind-words';
import { wordListing, wordTenure } from '@/cards/wording';
import { Rows } from '@/design/rows';
import { Section } from '@/design/section';
import { pieces, t } from '@/i18n/translate';

const OFFICES_SHOWN = 3;
const FAMILY_SHOWN = 6;

export function PersonBody({ card }: { card: PersonCard }) {
  const { offices, family, meetings, sanctions, record } = card;
  return (
    <>
      {meetings.length > 0 && (
        <Section title={t('person.meetings')}>
          <TimelineDrawing meetings={meetings} />
          <MeetingRows meetings={meetings} />
        </Section>
      )}
      {sanctions.length > 0 && (
        <Section title={t('person.sanctions')}>
          <Rows
            rows={sanctions.map(({ instrument, regime, from, seen, as }, i) => ({
              key: String(i),
              label: wordListing(from, seen),
              value: (
                <>
                  <span {...DATASET_TEXT}>{instrument}</span>
                  <span class="sub">
                    <EntityName entity={regime} />
                  </span>
                  {as && (
                    <span class="sub">
                      {pieces('person.listedAs', { name: <span {...DATASET_TEXT}>{as}</span> })}
                    </span>
                  )}
                </>
              ),
            }))}
          />
        </Section>
      )}
      <RecordSection record={record} />
      {/* A single office is what the headline says. */}
      {offices.length > 1 && (
        <Section title={t('person.offices')}>
          <Rows
            limit={OFFICES_SHOWN}
            rows={offices.map(({ words, from, to }, i) => ({
              key: String(i),
              label: wordTenure(from, to),
              value: <span {...DATASET_TEXT}>{words}</span>,
            }))}
          />
        </Section>
      )}
      {family.length > 0 && (
        <Section title={t('person.family')}>
          <Rows
            limit={FAMILY_SHOWN}
            rows={family.map(({ tie, person }) => ({
              key: `${tie} ${person.id}`,
              label: wordTie(tie),
              value: <EntityName entity={person} />,
            }))}
          />
        </Section>
      )}
    </>
  );
}
