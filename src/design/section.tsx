/** A titled part. */
import type { ComponentChildren } from 'preact';

export function Section({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="section">
      <h3 class="section-title">{title}</h3>
      {children}
    </section>
  );
}
