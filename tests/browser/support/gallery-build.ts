/** The pages of tests/browser/gallery in one bundle: loaded from source, each would ask for some hundred files each time. */
import { build, type Rolldown } from 'vite';
import { GALLERY, GALLERY_FOLDER } from './gallery-config';

/** By path, as the address has it: `/tests/browser/gallery/article.html`. */
export type BuiltGallery = ReadonlyMap<string, string | Uint8Array>;

export async function buildGallery(): Promise<BuiltGallery> {
  const result = await build({
    ...GALLERY,
    build: {
      write: false,
      // as the browser tests' browsers take it; what ships is lowered no further either
      target: 'esnext',
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['article', 'index'].map((page) => `${GALLERY_FOLDER}/${page}.html`) },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}
