/** What a reader can set, each with its standard value: what is read here is what the options page offers. */
import type { EntityKind } from '@/linking/annotation';
import { choice, flag, subset, texts, type Field } from './fields';

const KINDS = ['person', 'meeting', 'sanctions', 'organisation', 'place'] as const satisfies EntityKind[];

export const FIELDS = {
  /** Off on all sites. */
  isOff: flag(false),
  /** Host names on which nothing is marked. */
  offSites: texts(),
  /** Pages on which nothing is marked, as `pageName` names them, the latest last. */
  offPages: texts(),
  /** The kinds that are marked. */
  kinds: subset(KINDS),
  /** Which mentions of an entity are marked; a section begins with a subheading. */
  mentions: choice(['all', 'first-in-section', 'first'], 'all'),
  /** Lines by kind, the same in a low voice, one plain line for all, or none until the pointer is there. */
  underline: choice(['by-kind', 'faint', 'plain', 'none'], 'by-kind'),
  trigger: choice(['hover', 'click', 'hover-with-key'], 'hover'),
  /** The key that is held for `hover-with-key`, as the names of KeyboardEvent's modifiers. */
  triggerKey: choice(['Alt', 'Control', 'Shift'], 'Alt'),
  /** Milliseconds that the pointer rests before a card opens. */
  openingDelay: choice([150, 300, 600, 1000], 300),
  /** Of cards and of our own pages; `auto` is the reader's system. */
  theme: choice(['auto', 'light', 'dark'], 'auto'),
  textSize: choice(['small', 'medium', 'large', 'largest'], 'medium'),
  /** Leaves out what came after the article, which is otherwise folded. */
  hidesSince: flag(false),
  /** A count of mentions on the toolbar's button. */
  hasBadge: flag(false),
} as const;

type Value<F> = F extends Field<infer T> ? T : never;

export type Settings = { readonly [Name in keyof typeof FIELDS]: Value<(typeof FIELDS)[Name]> };

export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(FIELDS) as SettingName[];

export const DEFAULTS: Settings = readFields({});

/** @param record values by name of setting; what is missing or not understood takes its standard value */
export function readFields(record: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, FIELDS[name].read(record[name]) ?? FIELDS[name].default]),
  ) as Settings;
}
