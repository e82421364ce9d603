/** Colours and the size of the text, of cards and of our own pages. */
import { Choices } from '@/design/choices';
import { t } from '@/i18n/translate';
import type { Editing } from './editing';

export function LookOptions({ settings, onChange }: Editing) {
  return (
    <>
      <Choices
        title={t('options.theme')}
        isShort
        options={[
          { value: 'auto', label: t('options.themeAuto') },
          { value: 'light', label: t('options.themeLight') },
          { value: 'dark', label: t('options.themeDark') },
        ]}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choices
        title={t('options.textSize')}
        isShort
        options={[
          { value: 'small', label: t('options.textSizeSmall') },
          { value: 'medium', label: t('options.textSizeMedium') },
          { value: 'large', label: t('options.textSizeLarge') },
          { value: 'largest', label: t('options.textSizeLargest') },
        ]}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
    </>
  );
}
