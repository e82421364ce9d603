/** "Colin L. Powell" for a Colin Powell: newspapers give middle initials that the dataset does not. */
import { gapAfter } from '../document';
import type { NameMatch } from '../names/find-names';
import { fold } from '../text/fold';

/**
 * A family name with a first name and an initial before it becomes the full name of those who bear that first name.
 * @param nameOf the full name of a person by id
 * @returns the match itself if there is no such first name
 */
export function withInitial(match: NameMatch, nameOf: (id: string) => string | undefined): NameMatch {
  const { block, from } = match;
  const initial = block.words[from - 1];
  const first = block.words[from - 2];
  if (!initial?.capital || !first?.capital || initial.end - initial.start !== 1) return match;
  if (gapAfter(block, from - 1) !== '. ' || gapAfter(block, from - 2) !== ' ') return match;
  const entries = match.entries
    .filter(
      ({ kind, id }) =>
        kind === 'person' &&
        fold(nameOf(id) ?? '')
          .toLowerCase()
          .startsWith(`${first.lower} `),
    )
    .map((entry) => ({ ...entry, form: 'name' as const }));
  return entries.length ? { ...match, from: from - 2, start: first.start, entries } : match;
}
