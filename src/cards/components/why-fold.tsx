/** What decided that these words mean this card: small, at the foot, for whoever wonders. */
import { wordEvidence } from '@/cards/evidence-words';
import type { Subject } from '@/cards/subject';
import { Fold } from '@/design/fold';
import { t } from '@/i18n/translate';

export function WhyFold({ text, why }: Pick<Subject, 'text' | 'why'>) {
  return (
    <Fold name="why" title={t('why.title', { words: text })}>
      <p class="why">{t('why.intro')}</p>
      <ul class="why reasons">
        {wordEvidence(why).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Fold>
  );
}
