/**
 * The packs that a reader has added: in the browser's database of the extension, which holds what is too large for its
 * settings. A pack is put in, replaced and taken out as a whole.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { CompiledContext } from '@/context/facts';
import type { ContextSource, Room } from '@/context/schema';
import type { PackHead } from './pack-schema';

/** A pack as it is listed. */
export interface StoredPack extends PackHead {
  isOn: boolean;
  /** The day on which it was added or updated, `YYYY-MM-DD`. */
  added: string;
  /** Of the file, in bytes. */
  size: number;
  counts: Partial<Record<Room, number>>;
  /** The higher lies over the lower. */
  order: number;
}

/** What is kept of a pack besides. */
export interface PackContent {
  /** The file as it was given, for the reader to take out again. */
  file: { name: string; text: string };
  source: ContextSource;
  compiled: CompiledContext;
}

/** `build` names the build of the extension that compiled the content: another may have another form. */
interface StoredContent {
  id: string;
  build: string;
  source: ContextSource;
  compiled: CompiledContext;
}

/** How a pack becomes what the extension works with. */
export interface OpenPack<Opened> {
  compile: (source: ContextSource) => CompiledContext;
  /** @throws if it is not what this build compiles */
  use: (compiled: CompiledContext) => Opened;
}

interface PacksSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  files: { key: string; value: { id: string; name: string; text: string } };
  contents: { key: string; value: StoredContent };
}

const NAME = 'backgrounder-packs';
const VERSION = 1;

export class PackStore {
  readonly #build: string;
  #opened: Promise<IDBPDatabase<PacksSchema>> | undefined;

  /** @param build names this build of the extension */
  constructor(build: string) {
    this.#build = build;
  }

  /** The lowest first, as they were added. */
  async list(): Promise<StoredPack[]> {
    const packs = await (await this.#open()).getAll('packs');
    return packs.sort((a, b) => a.order - b.order);
  }

  /**
   * Adds a pack on top of the others, or puts it in the place of an earlier version, on or off as that was.
   * @throws if the browser has no room for it; then nothing has changed
   */
  async put(head: PackHead, content: PackContent, today: string): Promise<void> {
    const { file, source, compiled } = content;
    const all = await this.list();
    const before = all.find(({ id }) => id === head.id);
    const transaction = (await this.#open()).transaction(['packs', 'files', 'contents'], 'readwrite');
    await Promise.all([
      transaction.objectStore('packs').put({
        ...head,
        isOn: before?.isOn ?? true,
        added: today,
        size: new Blob([file.text]).size,
        counts: countEntries(source),
        order: before?.order ?? (all.at(-1)?.order ?? 0) + 1,
      }),
      transaction.objectStore('files').put({ id: head.id, ...file }),
      transaction.objectStore('contents').put({ id: head.id, build: this.#build, source, compiled }),
      transaction.done,
    ]);
  }

  async setOn(id: string, isOn: boolean): Promise<void> {
    const transaction = (await this.#open()).transaction('packs', 'readwrite');
    const pack = await transaction.store.get(id);
    if (pack) await transaction.store.put({ ...pack, isOn });
    await transaction.done;
  }

  async remove(id: string): Promise<void> {
    const transaction = (await this.#open()).transaction(['packs', 'files', 'contents'], 'readwrite');
    await Promise.all([
      transaction.objectStore('packs').delete(id),
      transaction.objectStore('files').delete(id),
      transaction.objectStore('contents').delete(id),
      transaction.done,
    ]);
  }

  async removeAll(): Promise<void> {
    for (const { id } of await this.list()) await this.remove(id);
  }

  /** The file that a pack was added from. */
  async file(id: string): Promise<PackContent['file'] | undefined> {
    return (await this.#open()).get('files', id);
  }

  /**
   * The packs that are on, the topmost first.
   * @param open makes a pack ready for use; given its source where another build of the extension had compiled it, or what was
   *   compiled can't be used. Throws if that can't be either: the pack is left out then, and the others stay
   */
  async active<Opened>(open: OpenPack<Opened>): Promise<{ name: string; opened: Opened }[]> {
    const packs = (await this.list()).filter(({ isOn }) => isOn).reverse();
    const active = packs.map(async ({ id, name }) => {
      try {
        const opened = await this.#ready(id, open);
        return opened === undefined ? [] : [{ name, opened }];
      } catch (error) {
        console.warn(`Backgrounder: the pack ${id} could not be read.`, error);
        return [];
      }
    });
    return (await Promise.all(active)).flat();
  }

  async #ready<Opened>(id: string, { compile, use }: OpenPack<Opened>): Promise<Opened | undefined> {
    const database = await this.#open();
    const content = await database.get('contents', id);
    if (!content) return undefined;
    if (content.build === this.#build)
      try {
        return use(content.compiled);
      } catch (error) {
        console.warn(`Backgrounder: the pack ${id} is compiled anew.`, error);
      }
    const compiled = compile(content.source);
    const opened = use(compiled);
    // where there is no room, it is compiled again the next time
    await database.put('contents', { ...content, build: this.#build, compiled }).catch(() => undefined);
    return opened;
  }

  async #open(): Promise<IDBPDatabase<PacksSchema>> {
    this.#opened ??= openDB<PacksSchema>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('files', { keyPath: 'id' });
        database.createObjectStore('contents', { keyPath: 'id' });
      },
      // the browser closed it: the next question opens it anew
      terminated: () => (this.#opened = undefined),
      // a newer version of the extension wants to change it
      blocking: (_, __, { target }) => {
        this.#opened = undefined;
        (target as IDBDatabase).close();
      },
    });
    try {
      return await this.#opened;
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }
}

function countEntries(source: ContextSource): StoredPack['counts'] {
  const rooms = Object.entries(source).filter(([, entries]) => Array.isArray(entries) && entries.length > 0);
  return Object.fromEntries(rooms.map(([room, entries]) => [room, (entries as unknown[]).length]));
}
