/** What decided that these words mean this card: small, at the foot, for whoever wonders. */
import { Fold } from '@/design/fold';

export function WhyLine({ text, why }: { text: string; why: string }) {
  return (
    <Fold name="why" title={`Why “${text}”?`}>
      <p class="why">Linked because: {why}</p>
    </Fold>
  );
}
