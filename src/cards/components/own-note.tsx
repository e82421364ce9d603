/** The reader's own note, first on the card. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/i18n/translate';

/** @param text another note is another element, with `text` as its key */
export function OwnNote({ text }: { text: string }) {
  const element = useRef<HTMLDivElement>(null);
  // The page can look into the card, but not into a closed root: what a reader writes is not for the page.
  useLayoutEffect(() => {
    element.current!.attachShadow({ mode: 'closed' }).textContent = text;
  }, []);
  return (
    <div class="own-note">
      <h3 class="section-title">{t('notes.one')}</h3>
      <div ref={element} dir="auto" />
    </div>
  );
}
