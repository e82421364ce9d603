/** The few icons, drawn on 16 × 16 with the colour of the text around. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path class="directed" d="M9.5 3.5L5 8l4.5 4.5" />
    </Icon>
  );
}

export function PinIcon() {
  return (
    <Icon>
      <path class="pin-head" d="M5.5 2.5h5l-.7 4.2 2.2 2.3H4l2.2-2.3z" />
      <path d="M8 9.2v4.3" />
    </Icon>
  );
}

export function NoteIcon() {
  return (
    <Icon>
      <path d="M3 13l.8-3.3 7-7 2.5 2.5-7 7z" />
    </Icon>
  );
}

export function MoveIcon() {
  return (
    <Icon>
      <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
    </Icon>
  );
}

export function DoneIcon() {
  return (
    <Icon>
      <path d="M3 8.5l3.5 3.5L13 4.5" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path class="directed" d="M6 4l4 4-4 4" />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3.5v9M3.5 8h9" />
    </Icon>
  );
}

export function MinusIcon() {
  return (
    <Icon>
      <path d="M3.5 8h9" />
    </Icon>
  );
}
