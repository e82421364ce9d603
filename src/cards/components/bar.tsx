/** The strip at the top of a card, which stays while the card scrolls: what it is, as of when, and the buttons. */
import { BackIcon, CloseIcon, PinIcon } from '@/design/icons';
import { wordDate } from '@/cards/wording';

export interface BarProps {
  label: string;
  day: string;
  isPinned: boolean;
  onBack: (() => void) | undefined;
  onPin: () => void;
  onClose: () => void;
}

export function Bar({ label, day, isPinned, onBack, onPin, onClose }: BarProps) {
  return (
    <div class="bar">
      {onBack && (
        <button type="button" class="icon-button back" aria-label="Back" title="Back" onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <p class="kind">
        <span class="label">{label}</span>
        <span class="as-of">as of {wordDate(day)}</span>
      </p>
      <button
        type="button"
        class="icon-button pin"
        aria-label="Keep open"
        aria-pressed={isPinned}
        title={isPinned ? 'Stays open until you close it' : 'Keep open'}
        onClick={onPin}
      >
        <PinIcon />
      </button>
      <button
        type="button"
        class="icon-button close"
        aria-label="Close"
        title="Close (Esc)"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
