/** How Vite reads the pages of tests/browser/gallery, from source or into a bundle. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { POPPER_ALIAS } from '../../../scripts/popper-alias';
import { localeFiles } from './locale-files';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** In the checkout. */
export const GALLERY_FOLDER = 'tests/browser/gallery';

/** Stands for the address that package.json may name. */
const REPORT_ADDRESS = 'https://issues.example/backgrounder';

export const GALLERY: InlineConfig = {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: [{ find: '@', replacement: `${ROOT}src` }, POPPER_ALIAS] },
  plugins: [localeFiles()],
  define: {
    'process.env.NODE_ENV': '"production"',
    __REPORT_ADDRESS__: JSON.stringify(REPORT_ADDRESS),
  },
};
