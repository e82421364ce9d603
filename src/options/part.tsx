/** A titled part of the options page. */
import type { ComponentChildren, Ref } from 'preact';

export interface PartProps {
  title: string;
  /** The whole of it. */
  element?: Ref<HTMLElement>;
  children: ComponentChildren;
}

export function Part({ title, element, children }: PartProps) {
  return (
    <section class="options-part" {...(element && { ref: element })}>
      {/* takes the focus where a list is empty, from what was deleted last */}
      <h2 class="options-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
