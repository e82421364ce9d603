import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/settings';
import { exportRecord, importRecord, migrate, settingsOf } from '@/settings/record';

describe('stored settings', () => {
  it('are the standard ones where nothing is stored', () => {
    expect(settingsOf({})).toEqual(DEFAULTS);
    expect(DEFAULTS).toMatchObject({ mentions: 'all', trigger: 'hover', openingDelay: 300, isOff: false });
    expect(DEFAULTS.kinds).toHaveLength(5);
  });

  it('take their standard value one by one where a value is damaged', () => {
    const settings = settingsOf({
      theme: 'dark',
      mentions: 7,
      kinds: 'person',
      openingDelay: 299,
      isOff: 'yes',
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('leave out kinds that this version does not know, and keep an empty choice empty', () => {
    expect(settingsOf({ kinds: ['place', 'treaty', 'person'] }).kinds).toEqual(['person', 'place']);
    expect(settingsOf({ kinds: [] }).kinds).toEqual([]);
  });
});

describe('a record of another version', () => {
  const migrations = {
    1: ({ dark, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, theme: dark ? 'dark' : 'auto' }),
    2: (record: Readonly<Record<string, unknown>>) => ({ ...record, mentions: 'first' }),
  };

  it('is led through each version in between', () => {
    expect(migrate({ dark: true }, migrations, 3)).toEqual({ theme: 'dark', mentions: 'first', version: 3 });
    expect(migrate({ theme: 'light', version: 2 }, migrations, 3)).toMatchObject({
      theme: 'light',
      mentions: 'first',
    });
  });

  it('is left as it is if it is newer', () => {
    const newer = { version: 9, theme: 'sepia', glow: 3 };
    expect(migrate(newer)).toEqual(newer);
    expect(settingsOf(newer)).toEqual(DEFAULTS);
  });
});

describe('exported settings', () => {
  it('come back as they were, with what only a newer version knows', () => {
    const imported = importRecord(exportRecord({ version: 9, theme: 'dark', glow: 3 }));
    expect(imported).toMatchObject({ record: { version: 9, theme: 'dark', glow: 3 }, unknown: ['glow'] });
  });

  it('are refused with a reason if they are something else', () => {
    expect(importRecord('{"theme": "dark"')).toEqual({ problem: 'not JSON' });
    expect(importRecord('{"theme": "dark"}')).toEqual({ problem: 'not settings' });
    expect(importRecord('[]')).toEqual({ problem: 'not settings' });
  });
});
