/** For a `resolve.alias` of Vite: Tippy gets the part of Popper that `src/cards/popper-lite.ts` hands on, a third of the whole. */
import { fileURLToPath } from 'node:url';

export const POPPER_ALIAS = {
  find: /^@popperjs\/core$/,
  replacement: fileURLToPath(new URL('../src/cards/popper-lite.ts', import.meta.url)),
};
