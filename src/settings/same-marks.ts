/** Whether two settings show an article alike; where the extension is off and its badge are another matter. */
import { SETTING_NAMES, type SettingName, type Settings } from './settings';

const ELSEWHERE: ReadonlySet<SettingName> = new Set(['isOff', 'offSites', 'offPages', 'hasBadge']);

export function sameMarks(a: Settings, b: Settings): boolean {
  return SETTING_NAMES.every((name) => ELSEWHERE.has(name) || String(a[name]) === String(b[name]));
}
