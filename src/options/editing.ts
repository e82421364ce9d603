/** What the parts of the options page need of the settings. */
import type { Settings } from '@/settings';

export interface Editing {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}
