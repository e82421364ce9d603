/** The keyboard shortcuts as they are, and where they are changed: only the browser can. */
import { Button } from '@/design/button';
import { t } from '@/i18n/translate';

export interface Command {
  /** What it does, in the language of the browser. */
  description: string;
  /** Empty if it has no key. */
  shortcut: string;
}

export interface KeyListProps {
  commands: readonly Command[];
  onChangeKeys: () => void;
}

export function KeyList({ commands, onChangeKeys }: KeyListProps) {
  return (
    <>
      <dl class="keys">
        {commands.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('options.keyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onChangeKeys}>{t('options.changeKeys')}</Button>
    </>
  );
}
