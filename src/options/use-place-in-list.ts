/**
 * Keeps the keyboard's place in a list that changes under it: where a row goes that had the focus, the next one gets it,
 * at the end the one before, and without any the field that searches the list, or the heading of the part.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from '@/design/focus';

/**
 * @param keys of the rows in their order, each of which stands in an element with it as `data-row`
 * @returns the part with the list, and what has to be called before a row goes or moves
 */
export function usePlaceInList(keys: readonly string[]): {
  part: RefObject<HTMLElement | null>;
  hold: (key: string) => void;
} {
  const part = useRef<HTMLElement>(null);
  /** The row that has the focus, and after it those that would get it. */
  const held = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const isHeld = held.current.length > 0;
    const next = held.current.find((key) => keys.includes(key));
    held.current = [];
    if (!isHeld || !isFocusLost()) return;
    const row = [...(part.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      ({ dataset }) => dataset.row === next,
    );
    const place =
      row?.querySelector<HTMLElement>('button, input') ??
      part.current?.querySelector<HTMLElement>('[type=search]') ??
      part.current?.querySelector<HTMLElement>('h2');
    place?.focus();
  }, [keys.join(' ')]);
  return {
    part,
    hold(key) {
      const at = keys.indexOf(key);
      held.current = [key, ...keys.slice(at + 1), ...keys.slice(0, at).reverse()];
    },
  };
}
