/** What dragging a card by its bar does: beside its line the card goes along, at the edge of a small screen the sheet is swiped away. */
import { useRef } from 'preact/hooks';
import { FADE_OUT_MS } from '@/cards/timing';

/** Where a card is to go: by so many pixels, or to the next corner of the window. */
export type Move = { x: number; y: number } | 'next corner';

/** Pixels before a press on the bar is a drag. */
const DRAG_SLOP_PX = 3;
/** Pixels towards its edge after which a sheet is let go of for good; under it it springs back. */
const SWIPED_PX = 48;

interface Drag {
  x: number;
  y: number;
  isDragging: boolean;
  /** Of a sheet: the way to its edge, down or up, and how far it has come. */
  sheet: { box: HTMLElement; way: 1 | -1; by: number } | undefined;
}

export function useDragging({ onMove, onClose }: { onMove: (move: Move) => void; onClose: () => void }) {
  const from = useRef<Drag | undefined>(undefined);
  const letGo = (isClosing: boolean): void => {
    const sheet = from.current?.sheet;
    from.current = undefined;
    if (!sheet) return;
    const putBack = (): string => (sheet.box.style.translate = '');
    if (!isClosing || sheet.by < SWIPED_PX) {
      putBack();
      return;
    }
    onClose();
    // it fades where the finger has left it
    setTimeout(putBack, FADE_OUT_MS);
  };
  return {
    onPointerDown(event: PointerEvent): void {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.button !== 0 || isOnButton) return;
      const bar = event.currentTarget as HTMLElement;
      from.current = { x: event.clientX, y: event.clientY, isDragging: false, sheet: sheetOf(bar) };
      bar.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent): void {
      const start = from.current;
      if (!start) return;
      const by = { x: event.clientX - start.x, y: event.clientY - start.y };
      const { sheet } = start;
      if (sheet) {
        sheet.by = Math.max(0, by.y * sheet.way);
        sheet.box.style.translate = `0 ${sheet.by * sheet.way}px`;
        return;
      }
      if (!start.isDragging && Math.hypot(by.x, by.y) < DRAG_SLOP_PX) return;
      from.current = { x: event.clientX, y: event.clientY, isDragging: true, sheet };
      onMove(by);
    },
    onPointerUp(): void {
      letGo(true);
    },
    onPointerCancel(): void {
      letGo(false);
    },
  };
}

/** The sheet that a bar is of; undefined for that of a card beside its line. */
function sheetOf(bar: HTMLElement): Drag['sheet'] {
  const root = bar.closest<HTMLElement>('[data-layout="sheet"]');
  const box = bar.closest<HTMLElement>('.tippy-box');
  return root && box ? { box, way: root.dataset.side === 'above' ? -1 : 1, by: 0 } : undefined;
}
