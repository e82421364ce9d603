/** A button with words. */
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  onClick: () => void;
  /** The one that is meant first on its page, or one that stays in the text. */
  weight?: 'first' | 'plain';
  /** What it does can't be undone. */
  isDanger?: boolean;
  element?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

export function Button({ onClick, weight, isDanger, element, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-weight={weight}
      data-danger={isDanger || undefined}
      onClick={onClick}
      {...(element && { ref: element })}
    >
      {children}
    </button>
  );
}
