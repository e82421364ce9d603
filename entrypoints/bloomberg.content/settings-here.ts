/** The reader's settings as they hold on the open page: in a private window also what was switched off there. */
import { browser } from 'wxt/browser';
import { offScope, sameMarks, SettingsReader, withOffs, type Settings } from '@/settings';
import { askForPrivateOffs } from './ask';

export class SettingsHere {
  readonly #reader = new SettingsReader(browser.storage);
  #take: (settings: Settings) => void = () => undefined;

  /** Calls back with the settings, and again whenever what is marked on the open page changes with them. */
  follow(changed: (settings: Settings) => void, signal: AbortSignal): void {
    let settings: Settings | undefined;
    this.#take = (now) => {
      const url = new URL(location.href);
      const goesOn =
        settings &&
        sameMarks(settings, now) &&
        settings.hasBadge === now.hasBadge &&
        offScope(settings, url) === offScope(now, url);
      settings = now;
      if (!goesOn && !signal.aborted) changed(now);
    };
    this.#reader.watch((now) => void this.#here(now).then(this.#take), signal);
    this.lookAgain();
  }

  lookAgain(): void {
    void this.#reader.read().then(async (settings) => this.#take(await this.#here(settings)));
  }

  async #here(settings: Settings): Promise<Settings> {
    if (!browser.extension.inIncognitoContext) return settings;
    const offs = await askForPrivateOffs();
    return offs ? withOffs(settings, offs) : settings;
  }
}
