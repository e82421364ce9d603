/** Where the extension is off, and the way to switch it on again. */
import { Button } from '@/design/button';
import { Switch } from '@/design/switch';
import { t } from '@/i18n/translate';
import type { Editing } from './editing';
import { Part } from './part';
import { usePlaceInList } from './use-place-in-list';

export function OffList({ settings, onChange }: Editing) {
  const { isOff, offSites, offPages } = settings;
  const without = (entries: readonly string[], entry: string): string[] =>
    entries.filter((other) => other !== entry);
  const entries = [
    ...offSites.map((entry) => ({ entry, changes: { offSites: without(offSites, entry) } })),
    // the latest first: it is the one that is looked for
    ...offPages.map((entry) => ({ entry, changes: { offPages: without(offPages, entry) } })).reverse(),
  ];
  const { part, hold } = usePlaceInList(entries.map(({ entry }) => entry));
  return (
    <Part title={t('options.where')} element={part}>
      <Switch
        label={t('options.onEverywhere')}
        isOn={!isOff}
        onChange={(isOn) => onChange({ isOff: !isOn })}
      />
      {entries.length === 0 ? (
        !isOff && <p class="soft">{t('options.offNowhere')}</p>
      ) : (
        <ul class="off-list" aria-label={t('options.offPages')}>
          {entries.map(({ entry, changes }) => (
            <li key={entry} data-row={entry}>
              <bdi class="off-entry">{entry}</bdi>
              <Button
                onClick={() => {
                  hold(entry);
                  onChange(changes);
                }}
              >
                {t('options.switchOn')}
                <span class="unseen">{entry}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
