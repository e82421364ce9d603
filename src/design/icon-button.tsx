/** A button that shows an icon and says what it does. */
import type { ComponentChildren, JSX } from 'preact';

export interface IconButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon' | 'name'> {
  /** Part of its class: `icon-button close`. */
  name: string;
  label: string;
  /** Shown on hovering, if it says more than the label. */
  hint?: string;
  children: ComponentChildren;
}

export function IconButton({ name, label, hint = label, children, ...others }: IconButtonProps) {
  return (
    <button type="button" class={`icon-button ${name}`} aria-label={label} title={hint} {...others}>
      {children}
    </button>
  );
}
