/** Whether a pointer that left a mention is on its way to the card, however slanted: the card then waits for it. */
import { distanceTo, type Point, type Rect } from '@/page/geometry';

/** Pixels by which the card's edge is widened, as a hand doesn't draw straight lines. */
const SLACK_PX = 12;

/**
 * True if the point lies in the triangle from where the pointer left the mention to the two ends of the card's facing
 * edge, or in the strip between that edge and the card itself.
 * @param apex where the pointer was last on the mention
 */
export function isOnTheWay(apex: Point, point: Point, card: Rect): boolean {
  const [from, to] = facingEdge(apex, card);
  return isInTriangle(point, apex, from, to);
}

/** True if the pointer came nearer to the card. */
export function isApproaching(before: Point, now: Point, card: Rect): boolean {
  return distanceTo(card, now) < distanceTo(card, before);
}

/** The edge of the card that a pointer coming from `apex` meets first, widened by the slack. */
function facingEdge(apex: Point, card: Rect): [Point, Point] {
  const { left, right, top, bottom } = {
    left: card.left - SLACK_PX,
    right: card.right + SLACK_PX,
    top: card.top,
    bottom: card.bottom,
  };
  if (apex.y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (apex.y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const x = apex.x < card.left ? card.left : card.right;
  return [
    { x, y: top - SLACK_PX },
    { x, y: bottom + SLACK_PX },
  ];
}

/** By the sides of the three edges on which the point lies; points on an edge count as inside. */
function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
}

function side(p: Point, a: Point, b: Point): number {
  return (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
}
