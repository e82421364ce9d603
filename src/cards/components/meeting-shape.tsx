/** The shape of a meeting's kind in drawings. */
import type { JSX } from 'preact';
import type { MeetingKind } from '@/context/schema';

export interface MeetingShapeProps {
  kind: MeetingKind;
  x: number;
  y: number;
  /** Of the circle; the other shapes look as large. */
  radius: number;
}

export function MeetingShape({
  kind,
  x,
  y,
  radius,
  ...others
}: MeetingShapeProps & JSX.IntrinsicElements['path']) {
  return <path {...others} d={`M${x} ${y}${SHAPES[kind](radius)}`} />;
}

/** Kinds that share a shape are told as one. */
export const SHAPED_KINDS = [
  'summit',
  'visit',
  'talks',
  'call',
  'conference',
] as const satisfies MeetingKind[];

/** The kind whose shape a kind has. */
export function shapedAs(kind: MeetingKind): (typeof SHAPED_KINDS)[number] {
  if (kind === 'state-visit') return 'visit';
  return kind === 'round' ? 'talks' : kind;
}

type Shape = (radius: number) => string;

const circle: Shape = (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square: Shape = (r) => `m${-0.88 * r} ${-0.88 * r}h${1.76 * r}v${1.76 * r}h${-1.76 * r}z`;
const diamond: Shape = (r) =>
  `m0 ${-1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}z`;
const up: Shape = (r) => `m0 ${-1.15 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`;
const down: Shape = (r) => `m0 ${1.15 * r}l${1.2 * r} ${-2.1 * r}h${-2.4 * r}z`;

const SHAPES: Readonly<Record<MeetingKind, Shape>> = {
  summit: circle,
  visit: square,
  'state-visit': square,
  talks: diamond,
  round: diamond,
  call: up,
  conference: down,
};
