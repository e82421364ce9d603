/**
 * A drawing whose points can be read one by one: with the pointer, which takes the nearest, or with the arrow keys. For
 * assistive technology it is a slider over the points; what is read stands in the line beneath.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { stepTo } from './step-to';

export interface DrawingPoint {
  id: string;
  /** Where it is, in the units of the drawing. */
  x: number;
  y: number;
  /** What it says: a day or a span of days, and the English name of what was then. */
  when: string;
  name: string;
}

export interface ReadableDrawingProps {
  label: string;
  /** In the order in which they are read; at least one. */
  points: readonly DrawingPoint[];
  width: number;
  height: number;
  /** The point that is read first. */
  first?: string;
  /** Shown beneath while nothing is read; keeps its room while something is, so that nothing below moves. */
  legend?: ComponentChildren;
  /** Called on a click or Enter. */
  onOpen: (id: string) => void;
  /** The drawing, given the point that is read. */
  children: (read: string | undefined) => ComponentChildren;
}

export function ReadableDrawing(props: ReadableDrawingProps) {
  const { label, points, width, height, first, legend, onOpen, children } = props;
  const [at, setAt] = useState<number>();
  const start = Math.max(
    0,
    first === undefined ? points.length - 1 : points.findIndex(({ id }) => id === first),
  );
  const current = at ?? start;
  const read = at === undefined ? undefined : points[at];

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepTo(event.key, current, points.length);
    if (event.key === 'Enter') onOpen(points[current]!.id);
    else if (to !== undefined) setAt(to);
    else return;
    event.preventDefault();
  };
  const pointAt = (event: MouseEvent): number => {
    const rect = (event.currentTarget as Element).getBoundingClientRect();
    const scale = width / rect.width;
    return nearest(points, (event.clientX - rect.x) * scale, (event.clientY - rect.y) * scale);
  };

  return (
    <div class="drawing">
      <div
        class="drawing-area"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={current + 1}
        aria-valuetext={`${points[current]!.when} · ${points[current]!.name}`}
        onKeyDown={onKeyDown}
        onFocus={() => setAt((now) => now ?? start)}
        onBlur={() => setAt(undefined)}
        onPointerMove={(event) => setAt(pointAt(event))}
        onPointerLeave={() => setAt(undefined)}
        onClick={(event) => onOpen(points[pointAt(event)]!.id)}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
          focusable="false"
        >
          {children(read?.id)}
        </svg>
      </div>
      <div class="readout" aria-hidden="true">
        <div class="legends" data-unseen={read !== undefined || undefined}>
          {legend}
        </div>
        {read && (
          <span class="readout-text">
            {read.when} · <bdi lang="en">{read.name}</bdi>
          </span>
        )}
      </div>
    </div>
  );
}

function nearest(points: readonly DrawingPoint[], x: number, y: number): number {
  const distances = points.map((point) => Math.hypot(point.x - x, point.y - y));
  return distances.indexOf(Math.min(...distances));
}
