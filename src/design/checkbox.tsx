/** Something that is or isn't so. */
import type { ComponentChildren } from 'preact';

export interface CheckboxProps {
  label: ComponentChildren;
  help?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  /** Gives the box its kind's colour. */
  kind?: string;
}

export function Checkbox({ label, help, isChecked, onChange, kind }: CheckboxProps) {
  return (
    <label class="choice" data-kind={kind}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {help !== undefined && <span class="choice-help">{help}</span>}
      </span>
    </label>
  );
}
