/** How a regime has grown up to the article's day: a bar an instrument, in force or ended. */
import { useContext } from 'preact/hooks';
import type { GrowthBar } from '@/cards/card';
import { DeckContext } from '@/cards/components/deck-context';
import { layGrowth } from '@/cards/growth';
import { wordDate } from '@/cards/wording';
import { ReadableDrawing } from '@/design/readable-drawing';
import { t, tn } from '@/i18n/translate';

/** Pixels; the drawing shrinks with the card. */
const WIDTH = 336;
const TOP = 2;
const LABEL_HEIGHT = 20;

export function GrowthDrawing({ bars }: { bars: readonly GrowthBar[] }) {
  const { day } = useContext(DeckContext);
  if (bars.length < 2) return null;
  const growth = layGrowth(bars, day, WIDTH);
  const axis = TOP + growth.height + 2;
  const singlesOut = bars.some(({ isMeant }) => isMeant) && bars.some(({ isMeant }) => !isMeant);
  return (
    <ReadableDrawing
      label={tn('sanctions.growth', bars.length)}
      points={growth.bars.map(({ id, x, y }, i) => ({
        id,
        x,
        y: TOP + y,
        when: wordTime(bars[i]!),
        name: bars[i]!.name,
      }))}
      width={WIDTH}
      height={axis + LABEL_HEIGHT}
      legend={<Legend bars={bars} singlesOut={singlesOut} />}
      onOpen={() => undefined}
    >
      {(read) => (
        <>
          <path class="axis" d={`M0 ${axis}H${WIDTH}`} />
          {growth.ticks.map(({ x, label }) => (
            <g key={label}>
              <path class="tick" d={`M${x} ${axis}v4`} />
              <text x={x} y={axis + 16} text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
          {growth.bars.map(({ id, x, y, width }, i) => (
            <Bar
              key={id}
              isAside={singlesOut && !bars[i]!.isMeant}
              hasEnded={bars[i]!.ended !== undefined}
              isRead={id === read}
              x={x}
              y={TOP + y}
              width={width}
              thickness={growth.thickness}
            />
          ))}
        </>
      )}
    </ReadableDrawing>
  );
}

function wordTime({ adopted, ended }: GrowthBar): string {
  return ended ? t('date.range', { from: wordDate(adopted), to: wordDate(ended) }) : wordDate(adopted);
}

/** Tells the looks apart that the drawing uses, if it uses more than one. */
function Legend({ bars, singlesOut }: { bars: readonly GrowthBar[]; singlesOut: boolean }) {
  const hasEnded = bars.some(({ ended }) => ended !== undefined);
  if (!singlesOut && !hasEnded) return null;
  return (
    <>
      {singlesOut && <LegendEntry words={t('sanctions.meant')} />}
      <LegendEntry words={t('sanctions.inForceOnDay')} isAside={singlesOut} />
      {hasEnded && <LegendEntry words={t('sanctions.endedByDay')} hasEnded />}
    </>
  );
}

interface LegendEntryProps {
  words: string;
  isAside?: boolean;
  hasEnded?: boolean;
}

function LegendEntry({ words, isAside = false, hasEnded = false }: LegendEntryProps) {
  return (
    <span class="legend">
      <svg width="14" height="8" viewBox="0 0 14 8">
        <Bar isAside={isAside} hasEnded={hasEnded} x={1} y={1.5} width={12} thickness={5} />
      </svg>
      {words}
    </span>
  );
}

interface BarProps {
  /** Not what the article's words single out. */
  isAside: boolean;
  hasEnded: boolean;
  isRead?: boolean;
  x: number;
  y: number;
  width: number;
  thickness: number;
}

/** A line as thick as a bar, so that one that has ended can be broken, however thin it is. */
function Bar({ isAside, hasEnded, isRead = false, x, y, width, thickness }: BarProps) {
  return (
    <path
      class="growth-bar"
      data-aside={isAside || undefined}
      data-ended={hasEnded || undefined}
      data-read={isRead || undefined}
      d={`M${x} ${y + thickness / 2}h${width}`}
      stroke-width={thickness}
    />
  );
}
