/** What a component shows of itself on the gallery page. A fixture is a file NAME.fixture.tsx under tests/, which mirrors src/. */
import type { ComponentChildren } from 'preact';

export interface Fixture {
  /** The stylesheet of the surface, as text. */
  styles: string;
  /** A card's box, or a part of one of the extension's own pages. */
  surface: 'card' | 'page';
  /** By what a reader would call it; each is drawn for itself. */
  states: Readonly<Record<string, () => ComponentChildren>>;
  /** Pixels of a page's part; a card has its own width. */
  width?: number;
}
