/** The drawings inside cards, at their limits. */
import type { MeetingKind } from '@/context/schema';
import styles from '@/cards/card.css?inline';
import { DeckContext } from '@/cards/components/deck-context';
import { GrowthDrawing } from '@/cards/components/growth-drawing';
import { TimelineDrawing } from '@/cards/components/timeline-drawing';
import type { ComponentChildren } from 'preact';
import type { Fixture } from '../browser/gallery/fixture';
import { DAY, unLabour, unNorthKorea } from './fixtures';

const drawn = (children: ComponentChildren) => (
  <DeckContext.Provider
    value={{
      day: DAY,
      current: undefined,
      hidesSince: false,
      kindOf: () => undefined,
      open: () => undefined,
    }}
  >
    <div class="card" data-kind="meeting" style="padding: 16px">
      {children}
    </div>
  </DeckContext.Provider>
);

const meeting = (from: string, kind: MeetingKind) => ({
  id: from,
  name: `Meeting of ${from}`,
  kind,
  from,
  to: from,
  with: [],
});

const KINDS: readonly MeetingKind[] = ['summit', 'visit', 'talks', 'call', 'conference'];

export default {
  styles,
  surface: 'card',
  states: {
    'kinds by shape': () =>
      drawn(
        <TimelineDrawing
          current="2017-05-04"
          meetings={[
            meeting('2000-07-19', 'visit'),
            meeting('2001-08-04', 'talks'),
            meeting('2011-08-24', 'conference'),
            meeting('2015-01-01', 'call'),
            meeting('2017-05-04', 'summit'),
          ]}
        />,
      ),
    crowded: () =>
      drawn(
        <TimelineDrawing
          meetings={Array.from({ length: 20 }, (_, i) =>
            meeting(
              `20${String(17 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}-11`,
              i % 3 ? 'summit' : 'call',
            ),
          )}
        />,
      ),
    'within weeks': () =>
      drawn(<TimelineDrawing meetings={[meeting('2019-03-28', 'round'), meeting('2019-04-03', 'round'), meeting('2019-04-25', 'summit')]} />), // prettier-ignore
    'a hundred meetings in twenty years': () =>
      drawn(
        <TimelineDrawing
          current="2012-01-13"
          meetings={Array.from({ length: 100 }, (_, i) =>
            meeting(
              `${2000 + Math.floor(i / 5)}-${String(((i * 7) % 12) + 1).padStart(2, '0')}-${String(10 + (i % 19))}`,
              KINDS[i % KINDS.length]!,
            ),
          )}
        />,
      ),
    'a hundred meetings in one year of thirty': () =>
      drawn(
        <TimelineDrawing
          meetings={[
            meeting('1989-12-02', 'summit'),
            ...Array.from({ length: 99 }, (_, i) =>
              meeting(
                `2018-${String(Math.floor(i / 9) + 1).padStart(2, '0')}-${String((i % 9) * 3 + 1).padStart(2, '0')}`,
                KINDS[i % KINDS.length]!,
              ),
            ),
          ]}
        />,
      ),
    growth: () => drawn(<GrowthDrawing bars={unNorthKorea.growth} />),
    'growth, two meant': () => drawn(<GrowthDrawing bars={unLabour.growth} />),
    'growth, one of forty meant': () =>
      drawn(
        <GrowthDrawing
          bars={Array.from({ length: 40 }, (_, i) => ({
            id: String(i),
            name: `Instrument ${i}, on the assets of those who had a part in it`,
            adopted: `20${String(14 + Math.floor(i / 8)).padStart(2, '0')}-${String((i % 8) + 1).padStart(2, '0')}-16`,
            isMeant: i === 12,
          }))}
        />,
      ),
    'growth of a large regime': () =>
      drawn(
        <GrowthDrawing
          bars={Array.from({ length: 60 }, (_, i) => ({
            id: String(i),
            name: `Instrument ${i}`,
            adopted: `20${String(14 + Math.floor(i / 13)).padStart(2, '0')}-03-16`,
            ...(i % 7 === 3 && { ended: '2018-06-30' }),
            isMeant: false,
          }))}
        />,
      ),
  },
} satisfies Fixture;
