/** The bundled dataset with the reader's packs over it. */
import type { Context } from '@/context/context';
import { Dataset } from '@/context/context';
import { LayeredContext } from '@/context/layered-context';
import { compilePack } from './compile-pack';
import type { PackStore } from './store';

/** Never fails: where the packs can't be read, the bundled dataset stands alone. */
export async function withPacks(base: Dataset, store: PackStore): Promise<Context> {
  try {
    const packs = await store.active({ compile: compilePack, use: (compiled) => new Dataset(compiled) });
    if (packs.length === 0) return base;
    return new LayeredContext(
      base,
      packs.map(({ name, opened }) => ({ name, dataset: opened })),
    );
  } catch (error) {
    console.warn('Backgrounder: the packs could not be read.', error);
    return base;
  }
}
