/** Takes a file into the store, as a new pack or a newer version of one; a file that is not sound changes nothing. */
import { compilePack } from './compile-pack';
import { LARGEST_FILE } from './limits';
import type { PackHead } from './pack-schema';
import type { Problem } from './problem';
import { readPack, type AskKnown } from './read-pack';
import type { PackStore } from './store';
import { isNewer } from './version';

/** Why a file is refused that is no fault of one of its lines. */
export type Reason =
  | { kind: 'too large'; megabytes: number; most: number }
  | { kind: 'not newer'; name: string; version: string }
  | { kind: 'unreadable' }
  | { kind: 'no room' };

export type AddedPack =
  { head: PackHead; isUpdate: boolean } | { problems: readonly Problem[]; reason?: Reason };

const MEGABYTE = 1024 * 1024;

export async function addPack(
  file: Pick<File, 'name' | 'size' | 'text'>,
  store: Pick<PackStore, 'list' | 'put'>,
  askKnown: AskKnown,
): Promise<AddedPack> {
  // before a byte of it is read
  if (file.size > LARGEST_FILE)
    return refuse({
      kind: 'too large',
      megabytes: Math.ceil(file.size / MEGABYTE),
      most: LARGEST_FILE / MEGABYTE,
    });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse({ kind: 'unreadable' });
  const read = await readPack(text, askKnown);
  if ('problems' in read) return read;
  const { head, source } = read;
  const before = (await store.list()).find(({ id }) => id === head.id);
  if (before && !isNewer(head.version, before.version))
    return refuse({ kind: 'not newer', name: before.name, version: before.version });
  const compiled = compilePack(source);
  const today = new Date().toISOString().slice(0, 10);
  try {
    await store.put(head, { file: { name: file.name, text }, source, compiled }, today);
  } catch {
    return refuse({ kind: 'no room' });
  }
  return { head, isUpdate: before !== undefined };
}

function refuse(reason: Reason): AddedPack {
  return { problems: [], reason };
}
