/** Sanctions: what the words mean first, then whether it stood, who imposed it on whom, and the instruments. */
import { useContext } from 'preact/hooks';
import type { InstrumentLine, SanctionsCard } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { EntityName } from '@/cards/components/entity-name';
import { RecordSection } from '@/cards/components/record-section';
import { Rows, type Row } from '@/design/rows';
import { Section } from '@/design/section';
import { wordDate } from '@/cards/wording';

const INSTRUMENTS_SHOWN = 3;

export function SanctionsBody({ card }: { card: SanctionsCard }) {
  const { day } = useContext(DeckContext);
  const { measures, background, authority, target, from, to, instruments } = card;
  return (
    <>
      {measures.length > 0 && (
        <div class="section">
          <ul class="measures">
            {measures.map((measure) => (
              <li class="measure" key={`${measure.instrument} ${measure.says}`}>
                <p>{measure.says}</p>
                <p class="sub">
                  {measure.instrument},{' '}
                  {measure.to
                    ? `${wordDate(measure.from)}–${wordDate(measure.to)}`
                    : `since ${wordDate(measure.from)}`}
                </p>
              </li>
            ))}
          </ul>
          {background && <p class="background">{background}</p>}
        </div>
      )}
      <Section title="Then and now">
        <Rows
          rows={[
            {
              key: 'then',
              label: wordDate(day),
              value: (
                <State inForce={card.inForceThen} words={card.inForceThen ? 'In force' : 'Not in force'} />
              ),
            },
            {
              key: 'now',
              label: wordDate(card.reviewed),
              value: <State inForce={card.inForceNow} words={stateNow(card)} />,
            },
          ]}
        />
      </Section>
      <Section title="The regime">
        <Rows
          rows={[
            { key: 'by', label: 'Imposed by', value: authority },
            { key: 'on', label: 'Aimed at', value: target },
            {
              key: 'from',
              label: to ? 'From' : 'Since',
              value: to ? `${wordDate(from)} to ${wordDate(to)}` : wordDate(from),
            },
          ]}
        />
      </Section>
      {instruments.length > 0 && (
        <Section title="Built up by">
          <Rows rows={instruments.map(instrumentRow)} limit={INSTRUMENTS_SHOWN} />
        </Section>
      )}
      <RecordSection record={card.record} />
    </>
  );
}

export function instrumentRow(instrument: InstrumentLine): Row {
  const { id, adopted, ended, summary } = instrument;
  return {
    key: id,
    label: wordDate(adopted),
    value: (
      <>
        <EntityName entity={instrument} />
        <span class="sub">
          {summary}
          {ended && ` Ended ${wordDate(ended)}.`}
        </span>
      </>
    ),
  };
}

function stateNow({ inForceNow, inForceThen, to }: SanctionsCard): string {
  if (inForceNow) return inForceThen ? 'Still in force' : 'In force';
  return to ? `Ended ${wordDate(to)}` : 'Not in force';
}

/** The state by shape as well as by colour: a filled or an empty square. */
function State({ inForce, words }: { inForce: boolean; words: string }) {
  return (
    <span class="state" data-in-force={inForce}>
      {words}
    </span>
  );
}
