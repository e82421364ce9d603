/** The settings as a file, and the way back to the standard ones. */
import { useState } from 'preact/hooks';
import { Button } from '@/design/button';
import { Checkbox } from '@/design/checkbox';
import { FileButton } from '@/design/file-button';
import { Sure } from '@/design/sure';
import { t } from '@/i18n/translate';

export interface FileActions {
  onExport: () => void;
  onImport: (file: File) => void;
  /** Notes and packs are no settings, and stay unless the reader says otherwise. */
  onReset: (also: { notes: boolean; packs: boolean }) => void;
}

const KEEP = { notes: false, packs: false };

export function FileOptions({ onExport, onImport, onReset }: FileActions) {
  const [isAsking, setIsAsking] = useState(false);
  const [also, setAlso] = useState(KEEP);
  const end = (): void => {
    setIsAsking(false);
    setAlso(KEEP);
  };
  return (
    <>
      <p class="soft">{t('options.fileHelp')}</p>
      <div class="buttons">
        <Button onClick={onExport}>{t('options.export')}</Button>
        <FileButton accept=".json,application/json" onFile={onImport}>
          {t('options.import')}
        </FileButton>
        <Button onClick={() => setIsAsking(true)}>{t('options.reset')}</Button>
      </div>
      {isAsking && (
        <Sure
          question={t('options.resetSure')}
          yes={t('options.resetYes')}
          no={t('options.resetNo')}
          onYes={() => {
            end();
            onReset(also);
          }}
          onNo={end}
        >
          <div>
            <Checkbox
              label={t('options.resetNotes')}
              isChecked={also.notes}
              onChange={(notes) => setAlso({ ...also, notes })}
            />
            <Checkbox
              label={t('options.resetPacks')}
              isChecked={also.packs}
              onChange={(packs) => setAlso({ ...also, packs })}
            />
          </div>
        </Sure>
      )}
    </>
  );
}
