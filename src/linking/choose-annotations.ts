/** Last stage: of annotations that compete for the same words, the one that a reader would ask about. */
import type { Annotation, EntityKind } from './annotation';

/** Who wins where one does not lie inside the other. */
const PRECEDENCE: Record<EntityKind, number> = {
  person: 4,
  meeting: 3,
  sanctions: 2,
  organisation: 1,
  place: 0,
};

/** Sorted by position; of two of one kind that overlap the longer stays, and no two of any kind cross. */
export function chooseAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const byBlock = Map.groupBy(annotations, (annotation) => annotation.block);
  return [...byBlock]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofBlock]) =>
      clustersOf(ofBlock)
        .flatMap(chooseAmong)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    );
}

/** Annotations of a block, apart where none reaches over to the next: only those of one cluster can compete. */
function clustersOf(annotations: readonly Annotation[]): Annotation[][] {
  const clusters: Annotation[][] = [];
  let end = -1;
  for (const annotation of annotations.toSorted((a, b) => a.start - b.start)) {
    if (annotation.start >= end) clusters.push([]);
    clusters.at(-1)!.push(annotation);
    end = Math.max(end, annotation.end);
  }
  return clusters;
}

function chooseAmong(annotations: readonly Annotation[]): Annotation[] {
  const chosen: Annotation[] = [];
  const byWeight = [...annotations].sort(
    (a, b) =>
      PRECEDENCE[b.kind] - PRECEDENCE[a.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const annotation of byWeight) {
    if (!chosen.some((other) => clashes(other, annotation))) chosen.push(annotation);
  }
  return chosen;
}

/** A person inside a meeting's words stands beside it; an institution or a place inside is a part of what is named. */
function clashes(a: Annotation, b: Annotation): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  const same = a.start === b.start && a.end === b.end;
  return a.kind === b.kind || !nested || same || isPart(a) || isPart(b);
}

function isPart({ kind }: Annotation): boolean {
  return kind === 'organisation' || kind === 'place';
}
