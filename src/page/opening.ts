/** What opens a card without a click, as the reader has set it. */
import { REST_BEFORE_OPEN_MS } from '@/page/timing';

export interface Opening {
  trigger: 'hover' | 'click' | 'hover-with-key';
  /** The key that is held for `hover-with-key`. */
  triggerKey: 'Alt' | 'Control' | 'Shift';
  /** Milliseconds for which the pointer rests before. */
  openingDelay: number;
}

export const STANDARD_OPENING: Opening = {
  trigger: 'hover',
  triggerKey: 'Alt',
  openingDelay: REST_BEFORE_OPEN_MS,
};

/** Whether resting where the event was opens a card. */
export function isRestAsked({ trigger, triggerKey }: Opening, event: PointerEvent): boolean {
  return trigger === 'hover' || (trigger === 'hover-with-key' && event.getModifierState(triggerKey));
}

/** Whether the event is the press of the key that opens the card of what the pointer is on. */
export function isOpeningKey({ trigger, triggerKey }: Opening, event: KeyboardEvent): boolean {
  return trigger === 'hover-with-key' && event.key === triggerKey && !event.repeat && event.isTrusted;
}
