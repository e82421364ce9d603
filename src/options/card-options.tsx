/** When a card opens, and what it tells. */
import { Choices } from '@/design/choices';
import { t } from '@/i18n/translate';
import { FIELDS } from '@/settings';
import type { Editing } from './editing';

/** As keyboards have them; macOS calls two of them otherwise. */
const KEY_NAMES = { Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift' } as const;
const MAC_KEY_NAMES = { Alt: '⌥ Option', Control: '⌃ Control', Shift: '⇧ Shift' } as const;

export function CardOptions({ settings, onChange }: Editing) {
  const keyNames = navigator.platform.includes('Mac') ? MAC_KEY_NAMES : KEY_NAMES;
  return (
    <>
      <Choices
        title={t('options.trigger')}
        options={[
          { value: 'hover', label: t('options.triggerHover') },
          { value: 'hover-with-key', label: t('options.triggerHoverWithKey') },
          { value: 'click', label: t('options.triggerClick') },
        ]}
        chosen={settings.trigger}
        onChoose={(trigger) => onChange({ trigger })}
      />
      {settings.trigger === 'hover-with-key' && (
        <Choices
          title={t('options.key')}
          isShort
          options={FIELDS.triggerKey.options.map((value) => ({ value, label: keyNames[value] }))}
          chosen={settings.triggerKey}
          onChoose={(triggerKey) => onChange({ triggerKey })}
        />
      )}
      {settings.trigger !== 'click' && (
        <Choices
          title={t('options.delay')}
          isShort
          options={FIELDS.openingDelay.options.map((value) => ({
            value,
            label: t('options.seconds', { seconds: value / 1000 }),
          }))}
          chosen={settings.openingDelay}
          onChoose={(openingDelay) => onChange({ openingDelay })}
        />
      )}
      <Choices
        title={t('options.since')}
        options={[
          { value: 'folded', label: t('options.sinceFolded') },
          { value: 'hidden', label: t('options.sinceHidden') },
        ]}
        chosen={settings.hidesSince ? 'hidden' : 'folded'}
        onChoose={(chosen) => onChange({ hidesSince: chosen === 'hidden' })}
      />
    </>
  );
}
