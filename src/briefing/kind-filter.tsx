/** Narrows the briefing to some of its kinds. While none is pressed, all are shown. */
import { t } from '@/i18n/translate';
import { BRIEFED_KINDS, type BriefedKind } from './filter';

export interface KindFilterProps {
  /** Those of which the briefing has rows. */
  kinds: readonly BriefedKind[];
  /** Rows of each that a search has left. */
  counts: Readonly<Record<BriefedKind, number>>;
  chosen: readonly BriefedKind[];
  onChoose: (chosen: readonly BriefedKind[]) => void;
}

export function KindFilter({ kinds, counts, chosen, onChoose }: KindFilterProps) {
  const choose = (kind: BriefedKind): void => {
    const isChosen = chosen.includes(kind);
    onChoose(BRIEFED_KINDS.filter((other) => (other === kind ? !isChosen : chosen.includes(other))));
  };
  return (
    <div class="kind-filter" role="group" aria-label={t('briefing.kinds')}>
      {kinds.map((kind) => (
        <button
          type="button"
          key={kind}
          class="kind-button"
          data-kind={kind}
          aria-pressed={chosen.includes(kind)}
          onClick={() => choose(kind)}
        >
          {kind === 'thing' ? t('briefing.things') : <span class="kind-line">{t(`kinds.${kind}`)}</span>}{' '}
          <span class="kind-count">{counts[kind]}</span>
        </button>
      ))}
    </div>
  );
}
