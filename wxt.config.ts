import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig, type Entrypoint } from 'wxt';
import { readFileSync } from 'node:fs';
import { CONTEXT_FILES, contextPlugin } from './scripts/context/vite-plugin';
import { leanContentScript } from './scripts/lean-content-script';
import { noMarkupSinks } from './scripts/no-markup-sinks';
import { POPPER_ALIAS } from './scripts/popper-alias';
import { shortLetterClasses } from './scripts/short-letter-classes';
import { ShippedPackages } from './scripts/release/shipped-packages';
import { writeLicences, writeBillOfMaterials } from './scripts/release/write';

/** `::highlight()` paints text decorations in Firefox only from 146 on; Chrome has the Highlight API from 105, `light-dark()` from 123. */
const FIREFOX_MIN_VERSION = '146.0';
const CHROME_MIN_VERSION = '128';

/** Where the package says that errors are reported, if it does. */
const { bugs } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  bugs?: { url?: string };
};
const REPORT_ADDRESS = bugs?.url ?? '';

/** Our own pages load our own files and talk to nobody. */
const CLOSED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // and turn no text into markup: Firefox knows this from 148 on, Chrome always
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const shipped = new ShippedPackages();

function isModule(entrypoint: Entrypoint): boolean {
  return entrypoint.type === 'background' && entrypoint.options.type === 'module';
}

/** A background that is one script. */
function isScript(entrypoint: Entrypoint): boolean {
  return entrypoint.type === 'background' && !isModule(entrypoint);
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  alias: { '@assets': 'assets' },
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('assets/locales', import.meta.url)) },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousMention__',
      },
      'run-here': { description: '__MSG_command_runHere__' },
      ...(browser === 'firefox' && {
        _execute_sidebar_action: {
          suggested_key: { default: 'Alt+Shift+G' },
          description: '__MSG_command_briefing__',
        },
      }),
    },
    host_permissions: ['https://www.bloomberg.com/*'],
    // Not while developing: the page then gets its changes from a server of ours.
    ...(command === 'build' && { content_security_policy: { extension_pages: CLOSED_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: FIREFOX_MIN_VERSION,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_MIN_VERSION },
          },
        }
      : { minimum_chrome_version: CHROME_MIN_VERSION }),
  }),
  vite: ({ browser }) => ({
    resolve: { alias: [POPPER_ALIAS] },
    plugins: [
      contextPlugin(browser === 'firefox' ? 'strings' : 'comments'),
      noMarkupSinks(),
      shortLetterClasses(),
      shipped.plugin(),
    ],
    define: { __REPORT_ADDRESS__: JSON.stringify(REPORT_ADDRESS) },
    // else light-dark() is lowered to variables that only a stylesheet with its own color-scheme sets, and no line is painted
    build: {
      target: [`chrome${CHROME_MIN_VERSION}`, `firefox${FIREFOX_MIN_VERSION}`],
      // the polyfill fetches, which our pages' policy forbids; both browsers preload modules by themselves
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:done': ({ config: { outDir, command } }) => {
      if (command === 'build') writeLicences(outDir, shipped.list());
    },
    'zip:extension:done': (_, zipFile) => writeBillOfMaterials(zipFile, shipped.list()),
    // `imports: false` leaves its presets in force: a parameter named `storage` would bring WXT's storage library along
    'config:resolved'({ config }) {
      config.imports.presets = [];
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(isModule)) {
        const output = { codeSplitting: { groups: [CONTEXT_FILES] } };
        Object.assign(config, mergeConfig(config, { build: { rolldownOptions: { output } } }));
      }
      // one letter beyond Latin-1, and a browser keeps the worker's whole script, the dataset in it, at two bytes a unit
      if (entrypoints.some(isScript)) config.build = { ...config.build, minify: 'terser', terserOptions: { format: { ascii_only: true } } }; // prettier-ignore
      if (!entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      config.plugins?.push(leanContentScript());
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: {
            passes: 6,
            unsafe_arrows: true,
            unsafe_methods: true,
          },
        },
      };
    },
  },
  zip: { excludeSources: ['.pictures/**', 'docs/pictures/**', 'docs/store/pictures/**'] },
});
