/** The sample article as a page would show it, with live marks and cards in it. */
import { useEffect, useRef } from 'preact/hooks';
import { wordDate } from '@/cards/wording';
import { t } from '@/i18n/translate';
import type { Settings } from '@/settings';
import { SAMPLE } from './article';

export interface SampleArticleProps {
  settings: Settings;
  /** Marks the mentions in the elements of the article's blocks, until the signal aborts. */
  show: (blocks: readonly HTMLElement[], settings: Settings, signal: AbortSignal) => void;
}

export function SampleArticle({ settings, show }: SampleArticleProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const leave = new AbortController();
    show([...root.current!.querySelectorAll<HTMLElement>('[data-block]')], settings, leave.signal);
    return () => leave.abort();
  }, [settings, show]);
  return (
    <article class="sample" ref={root} lang={SAMPLE.language} dir="ltr">
      {SAMPLE.blocks.map(({ kind, text }, i) => {
        switch (kind) {
          case 'headline':
            return (
              <>
                <h3 class="sample-headline" data-block={i} key={i}>
                  {text}
                </h3>
                <p class="soft" lang={document.documentElement.lang} dir="auto" key="day">
                  {t('popup.asOf', { date: wordDate(SAMPLE.published) })}
                </p>
              </>
            );
          case 'subheading':
            return (
              <h4 class="sample-subheading" data-block={i} key={i}>
                {text}
              </h4>
            );
          default:
            return (
              <p class="sample-paragraph" data-block={i} key={i}>
                {text}
              </p>
            );
        }
      })}
    </article>
  );
}
