/**
 * Settings as they are stored: values by name, and the version of their meaning. A record may come from an older version
 * of the extension, or by sync from a newer one; what isn't understood is carried along untouched.
 */
import { DEFAULTS, readFields, SETTING_NAMES, type Settings } from './settings';

export type SettingsRecord = Readonly<Record<string, unknown>>;

/** Raised when a stored value changes its meaning, together with an entry of MIGRATIONS; a new setting needs neither. */
export const VERSION = 1;

/** By the version from which each leads to the next. */
export type Migrations = Readonly<Record<number, (record: SettingsRecord) => SettingsRecord>>;

const MIGRATIONS: Migrations = {};

/** The record in the present version; one of a newer version is left as it is. */
export function migrate(
  record: SettingsRecord,
  migrations: Migrations = MIGRATIONS,
  version = VERSION,
): SettingsRecord {
  let migrated = record;
  for (let from = versionOf(record); from < version; from++)
    migrated = migrations[from]?.(migrated) ?? migrated;
  return { ...migrated, version: Math.max(versionOf(record), version) };
}

export function settingsOf(record: SettingsRecord): Settings {
  return readFields(migrate(record));
}

/** A record without a readable version is of the first. */
export function versionOf({ version }: SettingsRecord): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

const FORMAT = 'backgrounder-settings';

/** Settings as text, to be kept or taken to another browser. */
export function exportRecord(record: SettingsRecord): string {
  return `${JSON.stringify({ format: FORMAT, settings: { ...DEFAULTS, ...migrate(record) } }, null, 2)}\n`;
}

export type Imported =
  | {
      record: SettingsRecord;
      /** Names of settings that this version doesn't know; they are kept. */ unknown: string[];
    }
  | { problem: 'not JSON' | 'not settings' };

/** Reads what `exportRecord` wrote, by this version or another. */
export function importRecord(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not JSON' };
  }
  if (!isObject(value) || value.format !== FORMAT || !isObject(value.settings))
    return { problem: 'not settings' };
  const record = migrate(value.settings);
  const known = new Set<string>([...SETTING_NAMES, 'version']);
  return { record, unknown: Object.keys(record).filter((name) => !known.has(name)) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
