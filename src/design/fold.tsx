/** A part that is folded until a reader opens it. */
import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '@/design/icons';

export interface FoldProps {
  title: ComponentChildren;
  /** How many are folded. */
  count?: number;
  /** Shown at the other end of the line. */
  aside?: string;
  name: string;
  children: ComponentChildren;
}

export function Fold({ title, count, aside, name, children }: FoldProps) {
  return (
    <details class="fold" data-fold={name}>
      <summary>
        <ChevronIcon />
        <span class="fold-title">{title}</span>
        {count !== undefined && <span class="fold-count">{count}</span>}
        {aside !== undefined && <span class="fold-aside">{aside}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
