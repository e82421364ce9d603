/** The reader's packs: what is there, switched on and off, taken out, and new ones with what is wrong with them. */
import { useState } from 'preact/hooks';
import { wordCount } from '@/cards/kind-words';
import { wordDate } from '@/cards/wording';
import { Button } from '@/design/button';
import { FileButton } from '@/design/file-button';
import { Sure } from '@/design/sure';
import { Switch } from '@/design/switch';
import { t } from '@/i18n/translate';
import type { Problem } from '@/packs/problem';
import type { StoredPack } from '@/packs/store';
import { Part } from './part';
import { usePlaceInList } from './use-place-in-list';

/** A file that was not added, and why. */
export interface RefusedFile {
  fileName: string;
  /** In the words of the interface, where it isn't the lines that are wrong. */
  reason?: string;
  problems: readonly Problem[];
}

export interface PackOptionsProps {
  packs: readonly StoredPack[];
  refused: RefusedFile | undefined;
  /** A file is being read. */
  isBusy: boolean;
  onAdd: (file: File) => void;
  onSwitch: (pack: StoredPack, isOn: boolean) => void;
  onExport: (pack: StoredPack) => void;
  onRemove: (pack: StoredPack) => void;
}

export function PackOptions(props: PackOptionsProps) {
  const { packs, refused, isBusy, onAdd, onRemove, ...actions } = props;
  const { part, hold } = usePlaceInList(packs.map(({ id }) => id));
  const remove = (pack: StoredPack): void => {
    hold(pack.id);
    onRemove(pack);
  };
  return (
    <Part title={t('packs.title')} element={part}>
      <p class="soft">{t('packs.help')}</p>
      {packs.length > 0 && (
        <ul class="packs" aria-label={t('packs.title')}>
          {packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} onRemove={remove} {...actions} />
          ))}
        </ul>
      )}
      <FileButton accept=".json,.yaml,.yml" onFile={onAdd}>
        {t('packs.add')}
      </FileButton>
      {isBusy && (
        <p class="soft" role="status">
          {t('packs.reading')}
        </p>
      )}
      {refused && <Refused {...refused} />}
    </Part>
  );
}

/** What a card is made for, by what the dataset calls it. */
const COUNTED = [
  ['people', 'person'],
  ['meetings', 'meeting'],
  ['sanctions', 'sanctions'],
  ['institutions', 'organisation'],
  ['places', 'place'],
] as const;

type PackRowProps = { pack: StoredPack } & Pick<PackOptionsProps, 'onSwitch' | 'onExport' | 'onRemove'>;

function PackRow({ pack, onSwitch, onExport, onRemove }: PackRowProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { name, version, reviewed, about, counts, isOn } = pack;
  const held = COUNTED.flatMap(([room, kind]) => (counts[room] ? [wordCount(kind, counts[room])] : []));
  return (
    <li class="pack" data-row={pack.id}>
      <h3 class="pack-name">
        <bdi>{name}</bdi>
      </h3>
      <p class="soft">
        {t('options.datasetVersion', { version, date: wordDate(reviewed) })}{' '}
        {held.map((words) => words.replaceAll(' ', '\u00a0')).join('\u00a0· ')}
      </p>
      {about !== undefined && <p dir="auto">{about}</p>}
      <Switch label={t('packs.inUse')} isOn={isOn} onChange={(on) => onSwitch(pack, on)} />
      <div class="buttons">
        <Button onClick={() => onExport(pack)}>
          {t('options.export')}
          <span class="unseen">{name}</span>
        </Button>
        <Button onClick={() => setIsAsking(true)}>
          {t('packs.remove')}
          <span class="unseen">{name}</span>
        </Button>
      </div>
      {isAsking && (
        <Sure
          question={t('packs.removeSure', { name })}
          yes={t('packs.removeYes')}
          no={t('options.resetNo')}
          onYes={() => onRemove(pack)}
          onNo={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Refused({ fileName, reason, problems }: RefusedFile) {
  return (
    <div class="refused" role="alert">
      <p class="refused-title">{t('packs.refused')}</p>
      <p>
        <bdi>{fileName}</bdi>
        {reason !== undefined && <>: {reason}</>}
      </p>
      {problems.length > 0 && (
        <>
          <p class="soft">{t('packs.problems')}</p>
          {/* scrolls, so the keyboard must get there */}
          <ul class="problems" tabIndex={0} aria-label={t('packs.refused')}>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                <span class="problem-line">{t('packs.line', { line })}</span>{' '}
                <span lang="en" dir="ltr">
                  {message}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
