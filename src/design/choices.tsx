/** One of several, as radio buttons: in a list with a line of help each, or side by side as one control. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<T> {
  value: T;
  label: ComponentChildren;
  help?: string;
}

export interface ChoicesProps<T extends string | number> {
  title: string;
  options: readonly Option<T>[];
  chosen: T;
  onChoose: (value: T) => void;
  /** Side by side. */
  isShort?: boolean;
}

export function Choices<T extends string | number>(props: ChoicesProps<T>) {
  const { title, options, chosen, onChoose, isShort } = props;
  const name = useId();
  const input = (value: T) => (
    <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
  );
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      <div class={isShort ? 'segments' : undefined}>
        {options.map(({ value, label, help }) =>
          isShort ? (
            <label key={value}>
              {input(value)}
              <span>{label}</span>
            </label>
          ) : (
            <label class="choice" key={value}>
              {input(value)}
              <span>
                {label}
                {help !== undefined && <span class="choice-help">{help}</span>}
              </span>
            </label>
          ),
        )}
      </div>
    </fieldset>
  );
}
