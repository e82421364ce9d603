/** What is marked in the text, how often, and with which line. */
import { Checkbox } from '@/design/checkbox';
import { Choices } from '@/design/choices';
import { t } from '@/i18n/translate';
import { FIELDS } from '@/settings';
import type { Editing } from './editing';

export function MarkOptions({ settings, onChange }: Editing) {
  const { kinds } = settings;
  return (
    <>
      <fieldset class="choices">
        <legend>{t('options.kinds')}</legend>
        {FIELDS.kinds.options.map((kind) => (
          <Checkbox
            key={kind}
            kind={kind}
            label={<span class="kind-line">{t(`kinds.${kind}`)}</span>}
            isChecked={kinds.includes(kind)}
            onChange={(isChecked) =>
              onChange({
                kinds: FIELDS.kinds.options.filter((option) =>
                  option === kind ? isChecked : kinds.includes(option),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <Choices
        title={t('options.mentions')}
        options={[
          { value: 'all', label: t('options.mentionsAll') },
          { value: 'first-in-section', label: t('options.mentionsFirstInSection') },
          { value: 'first', label: t('options.mentionsFirst') },
        ]}
        chosen={settings.mentions}
        onChoose={(mentions) => onChange({ mentions })}
      />
      <Choices
        title={t('options.underline')}
        options={[
          { value: 'by-kind', label: t('options.underlineByKind') },
          { value: 'faint', label: t('options.underlineFaint') },
          { value: 'plain', label: t('options.underlinePlain') },
          { value: 'none', label: t('options.underlineNone') },
        ]}
        chosen={settings.underline}
        onChoose={(underline) => onChange({ underline })}
      />
      <Checkbox
        label={t('options.badge')}
        isChecked={settings.hasBadge}
        onChange={(hasBadge) => onChange({ hasBadge })}
      />
    </>
  );
}
