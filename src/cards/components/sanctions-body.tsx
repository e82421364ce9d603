/** Sanctions: what the words mean first, then whether it stood, who imposed it on whom, and how the regime grew. */
import { useContext } from 'preact/hooks';
import type { InstrumentLine, SanctionsCard } from '@/cards/card';
import { DATASET_TEXT } from '@/cards/components/dataset-text';
import { DeckContext } from '@/cards/components/deck-context';
import { EntityName } from '@/cards/components/entity-name';
import { GrowthDrawing } from '@/cards/components/growth-drawing';
import { Measures } from '@/cards/components/measures';
import { RecordSection } from '@/cards/components/record-section';
import { wordDate, wordInForce, wordThen } from '@/cards/wording';
import { Rows, type Row } from '@/design/rows';
import { Section } from '@/design/section';
import { t } from '@/i18n/translate';

const INSTRUMENTS_SHOWN = 3;

export function SanctionsBody({ card }: { card: SanctionsCard }) {
  const { day } = useContext(DeckContext);
  const { measures, isAnswered, background, regime, instruments, growth } = card;
  const { from, to } = regime;
  const [then, now] = [wordThen(card, day), stateNow(card)];
  return (
    <>
      {measures.length > 0 && !isAnswered && (
        <div class="section">
          <Measures measures={measures} />
          {background && (
            <p class="background" {...DATASET_TEXT}>
              {background}
            </p>
          )}
        </div>
      )}
      {/* What had ended by then is over now: the heading says so. */}
      {then !== now && (
        <Section title={t('sanctions.thenAndNow')}>
          <Rows
            rows={[
              { key: 'then', label: wordDate(day), value: <State inForce={card.inForceThen} words={then} /> },
              {
                key: 'now',
                label: wordDate(card.reviewed),
                value: <State inForce={card.inForceNow} words={now} />,
              },
            ]}
          />
        </Section>
      )}
      <Section
        title={
          card.name === regime.name ? t('sanctions.regime') : <span {...DATASET_TEXT}>{regime.name}</span>
        }
      >
        <Rows
          rows={[
            {
              key: 'by',
              label: t('sanctions.imposedBy'),
              value: <span {...DATASET_TEXT}>{regime.authority}</span>,
            },
            {
              key: 'on',
              label: t('sanctions.aimedAt'),
              value: <span {...DATASET_TEXT}>{regime.target}</span>,
            },
            {
              key: 'from',
              label: t(to ? 'sanctions.from' : 'sanctions.since'),
              value: to ? t('sanctions.fromTo', { from: wordDate(from), to: wordDate(to) }) : wordDate(from),
            },
          ]}
        />
      </Section>
      {instruments.length > 0 && (
        <Section title={t('sanctions.builtUpBy')}>
          <GrowthDrawing bars={growth} />
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
        {summary && (
          <span class="sub" {...DATASET_TEXT}>
            {summary}
          </span>
        )}
        {ended && <span class="sub">{t('sanctions.ended', { date: wordDate(ended) })}</span>}
      </>
    ),
  };
}

function stateNow({ inForceNow, inForceThen, to }: SanctionsCard): string {
  if (inForceNow && inForceThen) return t('sanctions.stillInForce');
  return to && !inForceNow ? t('sanctions.ended', { date: wordDate(to) }) : wordInForce(inForceNow);
}

/** The state by shape as well as by colour: a filled or an empty square. */
function State({ inForce, words }: { inForce: boolean; words: string }) {
  return (
    <span class="state" data-in-force={inForce}>
      {words}
    </span>
  );
}
