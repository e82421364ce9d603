/** Ties the reading of a page to the background, to the cards and to the life of the extension. */
import { browser } from 'wxt/browser';
import type { Site } from '@/article/site';
import { HOST_NAME } from '@/cards/host';
import { isStep } from '@/messages';
import { isSupported } from '@/page/supported';
import { removeLeftovers } from '@/reading/leftovers';
import { PageReader, type PageState } from '@/reading/page-reader';
import { offScope, type Settings } from '@/settings';
import { isAlive } from './alive';
import { askForBackground, askForCards, wakeBackground } from './ask';
import { Badge } from './badge';
import { loadCards } from './load-cards';
import { notes } from './notes';
import { Reporter, type Told } from './reporter';
import { SettingsHere } from './settings-here';
import { showMentions } from './show-mentions';

/** Milliseconds between two looks whether the extension is still there: switched off, it tells its pages nothing. */
const ALIVE_CHECK_MS = 2000;
/** All scripts of the extension on a page share one world: the second one to come leaves the page to the first. */
const TAKEN = Symbol.for('backgrounder');

export function startReading(site: Site): void {
  const world = globalThis as { [TAKEN]?: boolean };
  if (world[TAKEN]) return;
  world[TAKEN] = true;
  const leave = new AbortController();
  const { signal } = leave;
  endWithExtension(leave);
  signal.addEventListener('abort', () => (world[TAKEN] = false), { once: true });
  removeLeftovers(document, HOST_NAME);
  const settingsHere = new SettingsHere();
  const reporter = new Reporter(() => settingsHere.lookAgain(), signal);
  const badge = new Badge();
  let reader: PageReader | undefined;
  settingsHere.follow((settings) => {
    reader?.end();
    badge.want(settings.hasBadge);
    if (!isSupported(globalThis)) {
      reporter.tell({ state: 'unsupported' });
      return;
    }
    reader = new PageReader(document, {
      site,
      ask: askForBackground,
      show: (options) => showMentions({ ...options, settings, askForCards, loadCards, notes }),
      isOff: (url) => offScope(settings, url) !== undefined,
      tell(state) {
        if (state === 'reading') wakeBackground();
        reporter.tell(toldOf(state, settings));
        badge.show(typeof state === 'string' ? 0 : state.reduce((sum, { marked }) => sum + marked, 0));
      },
    });
  }, signal);
  const takeMessage = (message: unknown): void => {
    if (isStep(message)) reader?.step(message.direction);
  };
  browser.runtime.onMessage.addListener(takeMessage);
  signal.addEventListener(
    'abort',
    () => {
      reader?.end();
      if (isAlive()) browser.runtime.onMessage.removeListener(takeMessage);
    },
    { once: true },
  );
}

function toldOf(state: PageState, settings: Settings): Told {
  if (typeof state !== 'string') return { state: 'articles', readings: state };
  const scope = offScope(settings, new URL(location.href));
  if (scope) return { state: 'off', scope };
  return { state: state === 'reading' ? 'reading' : 'no-article' };
}

function endWithExtension(leave: AbortController): void {
  const timer = setInterval(() => {
    if (!isAlive()) leave.abort();
  }, ALIVE_CHECK_MS);
  leave.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
