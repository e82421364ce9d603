/** A pack becomes a dataset of the form that ships: the same compiler, run in the browser. */
import { compileContext } from '@/context/compile';
import type { CompiledContext } from '@/context/facts';
import type { ContextSource } from '@/context/schema';
import { packDatasetNames } from '@/linking/names/names-of-dataset';

/** @param source checked; entries that don't say up to when they were reviewed get the pack's day */
export function compilePack(source: ContextSource): CompiledContext {
  const { reviewed } = source;
  const dated = <Entry extends { reviewed?: string | undefined }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, reviewed: entry.reviewed ?? reviewed }));
  return compileContext(
    {
      ...source,
      people: dated(source.people),
      meetings: dated(source.meetings),
      sanctions: dated(source.sanctions),
      institutions: dated(source.institutions),
      places: dated(source.places),
    },
    packDatasetNames,
  );
}
