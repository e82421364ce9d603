/** How many of each kind: the number, and the kind under its line. */
import { wordCount } from '@/cards/kind-words';
import type { EntityKind } from '@/linking/annotation';

const KINDS: readonly EntityKind[] = ['person', 'meeting', 'sanctions', 'organisation', 'place'];

export function Counts({ counts }: { counts: Readonly<Record<EntityKind, number>> }) {
  return (
    <ul class="counts">
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind} data-kind={kind}>
          <span class="kind-line">{wordCount(kind, counts[kind])}</span>
        </li>
      ))}
    </ul>
  );
}
