/** What the page marks: a stretch of its text, by kind, under a key of the caller's. */
import type { TextPoint } from '@/article/text-map';
import type { EntityKind } from '@/linking/annotation';
import type { Rect } from '@/page/geometry';

export interface Marking {
  /** The caller's name for it, unique among the markings shown. */
  key: string;
  kind: EntityKind;
  start: TextPoint;
  end: TextPoint;
}

/** A marking under the pointer. */
export interface Hit {
  marking: Marking;
  /** Which of the marking's lines of text, from 0. */
  line: number;
  /** Where that line's part of the marking is now, in the viewport. */
  rect: Rect;
  /** Where the pointer was, in the viewport. */
  x: number;
}
