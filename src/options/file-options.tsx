/** The settings as a file, and the way back to the standard ones. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/design/button';
import { t } from '@/i18n/translate';

export interface FileActions {
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

export function FileOptions({ onExport, onImport, onReset }: FileActions) {
  const input = useRef<HTMLInputElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <p class="soft">{t('options.fileHelp')}</p>
      <div class="buttons">
        <Button onClick={onExport}>{t('options.export')}</Button>
        <Button onClick={() => input.current?.click()}>{t('options.import')}</Button>
        <Button onClick={() => setIsAsking(true)}>{t('options.reset')}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // the same file once more is a choice too
          currentTarget.value = '';
        }}
      />
      {isAsking && (
        <div class="sure" role="alert">
          <p>{t('options.resetSure')}</p>
          <div class="buttons">
            <Button
              isDanger
              onClick={() => {
                setIsAsking(false);
                onReset();
              }}
            >
              {t('options.resetYes')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{t('options.resetNo')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
