/** The grid that all lists share: a narrow column of dates or labels, and what belongs to each. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tn } from '@/i18n/translate';

export interface Row {
  key: string;
  label: string;
  value: ComponentChildren;
  /** Marks the row that the card itself is about. */
  isCurrent?: boolean;
}

export interface RowsProps {
  rows: readonly Row[];
  /** So many are shown until a reader asks for all. */
  limit?: number;
  /** Which end of the list is the one that counts. */
  keep?: 'first' | 'last';
}

export function Rows({ rows, limit = Infinity, keep = 'first' }: RowsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const uncovered = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone: who reads by keyboard goes on at the first row that it uncovered.
  useEffect(() => {
    if (showsAll) uncovered.current?.focus({ preventScroll: true });
  }, [showsAll]);

  // A button to show a single row more takes as much space as the row.
  const shown =
    showsAll || rows.length <= limit + 1
      ? rows
      : keep === 'first'
        ? rows.slice(0, limit)
        : rows.slice(-limit);
  const hidden = rows.length - shown.length;
  const firstUncovered = keep === 'first' ? limit : 0;
  const more = hidden > 0 && (
    <button type="button" class="more" onClick={() => setShowsAll(true)}>
      {tn(keep === 'first' ? 'rows.more' : 'rows.earlier', hidden)}
    </button>
  );
  return (
    <>
      {keep === 'last' && more}
      <dl class="rows">
        {shown.map(({ key, label, value, isCurrent }, i) => (
          <div
            class="row"
            key={key}
            data-current={isCurrent || undefined}
            {...(showsAll && i === firstUncovered && { ref: uncovered, tabIndex: -1 })}
          >
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {keep === 'first' && more}
    </>
  );
}
