/** A person: meetings with the other people of the article, sanctions, record, offices, family. */
import type { PersonCard } from '@/cards/card';
import { EntityName } from '@/cards/components/entity-name';
import { MeetingRows } from '@/cards/components/meeting-rows';
import { RecordSection } from '@/cards/components/record-section';
import { Rows } from '@/design/rows';
import { Section } from '@/design/section';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import { capitalise } from '@/cards/kind-words';
import { wordListing, wordTenure } from '@/cards/wording';

const OFFICES_SHOWN = 3;

export function PersonBody({ card }: { card: PersonCard }) {
  const { offices, family, meetings, sanctions, record } = card;
  return (
    <>
      {meetings.length > 0 && (
        <Section title="Meetings with people in this article">
          <TimelineDrawing meetings={meetings} />
          <MeetingRows meetings={meetings} />
        </Section>
      )}
      {sanctions.length > 0 && (
        <Section title="Under sanctions">
          <Rows
            rows={sanctions.map(({ instrument, regime, from, seen, as }, i) => ({
              key: String(i),
              label: capitalise(wordListing(from, seen)),
              value: (
                <>
                  {instrument}
                  <span class="sub">
                    <EntityName entity={regime} />
                    {as && `, ${as}`}
                  </span>
                </>
              ),
            }))}
          />
        </Section>
      )}
      <RecordSection record={record} />
      {/* A single office is what the headline says. */}
      {offices.length > 1 && (
        <Section title="Offices">
          <Rows
            limit={OFFICES_SHOWN}
            rows={offices.map(({ title, of, from, to, acting }, i) => ({
              key: String(i),
              label: capitalise(wordTenure(from, to)),
              value: `${acting ? `Acting ${title}` : title}, ${of}`,
            }))}
          />
        </Section>
      )}
      {family.length > 0 && (
        <Section title="Family">
          <Rows
            rows={family.map(({ tie, person }) => ({
              key: `${tie} ${person.id}`,
              label: capitalise(tie),
              value: <EntityName entity={person} />,
            }))}
          />
        </Section>
      )}
    </>
  );
}
