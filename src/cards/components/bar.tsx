/** The strip at the top of a card, which stays while the card scrolls: what it is, as of when, and the buttons. It is also what a card is moved by, and a sheet swiped away. */
import { BackIcon, CloseIcon, CopyIcon, DoneIcon, MoveIcon, NoteIcon, PinIcon } from '@/design/icons';
import { IconButton } from '@/design/icon-button';
import { t } from '@/i18n/translate';
import { type Move, useDragging } from '@/cards/components/use-dragging';
import { wordDate } from '@/cards/wording';

export interface BarProps {
  label: string;
  day: string;
  isPinned: boolean;
  hasCopied: boolean;
  onBack: (() => void) | undefined;
  onCopy: () => void;
  /** Writes a note on the one thing that the card is about. */
  onNote: (() => void) | undefined;
  onPin: () => void;
  onMove: (move: Move) => void;
  onClose: () => void;
}

export function Bar(props: BarProps) {
  const { label, day, isPinned, hasCopied, onBack, onCopy, onNote, onPin, onMove, onClose } = props;
  return (
    <div class="bar" {...useDragging({ onMove, onClose })}>
      {onBack && (
        <IconButton name="back" label={t('card.back')} onClick={onBack}>
          <BackIcon />
        </IconButton>
      )}
      <p class="kind">
        <span class="label">{label}</span>
        <span class="as-of">{t('card.asOf', { date: wordDate(day) })}</span>
      </p>
      <IconButton name="copy" label={t('card.copy')} onClick={onCopy}>
        {hasCopied ? <DoneIcon /> : <CopyIcon />}
      </IconButton>
      {onNote && (
        <IconButton
          name="note-icon"
          label={t('notes.one')}
          // a page may press what it finds, and is not to open windows
          onClick={(event) => event.isTrusted && onNote()}
        >
          <NoteIcon />
        </IconButton>
      )}
      {isPinned && (
        <IconButton
          name="move"
          label={t('card.move')}
          onClick={() => onMove('next corner')}
          onKeyDown={(event) => {
            const step = ARROWS[event.key];
            if (!step) return;
            event.preventDefault();
            onMove(step);
          }}
        >
          <MoveIcon />
        </IconButton>
      )}
      <IconButton
        name="pin"
        label={t('card.pin')}
        hint={isPinned ? t('card.pinned') : t('card.pin')}
        aria-pressed={isPinned}
        onClick={onPin}
      >
        <PinIcon />
      </IconButton>
      <IconButton name="close" label={t('card.close')} hint={t('card.closeHint')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

/** Pixels that an arrow key moves a card. */
const STEP_PX = 24;

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};
