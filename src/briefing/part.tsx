/** A titled part of the briefing. */
import type { ComponentChildren } from 'preact';
import type { EntityKind } from '@/linking/annotation';

export interface PartProps {
  title: string;
  kind?: EntityKind;
  children: ComponentChildren;
}

export function Part({ title, kind, children }: PartProps) {
  return (
    <section class="part" data-kind={kind} aria-label={title}>
      <h2 class="part-title">{title}</h2>
      {children}
    </section>
  );
}
