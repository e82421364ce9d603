/** The reader's look on a page of our own: theme, size of the text, and the interface's language. */
import { direction, locale } from '@/i18n/translate';

export interface Look {
  theme: string;
  textSize: string;
}

export function applyLook(root: HTMLElement, { theme, textSize }: Look): void {
  root.dataset.theme = theme;
  root.dataset.textSize = textSize;
  root.lang = locale();
  root.dir = direction();
}
