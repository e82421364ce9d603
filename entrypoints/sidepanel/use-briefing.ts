/** The briefing of an article, asked of the background. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Article } from '@/article/article';
import type { Briefing } from '@/briefing/briefing';
import type { BriefingRequest } from '@/messages';
import { askAgain } from '@/reading/ask-again';

/** @returns the briefing; while an article grows, that of its text before */
export function useBriefing(article: Article | undefined): {
  briefing: Briefing | 'reading' | 'failed';
  /** Tries once more. */
  onAgain: () => void;
} {
  const [briefing, setBriefing] = useState<Briefing | 'reading' | 'failed'>('reading');
  const [attempt, setAttempt] = useState(0);
  const text = article && JSON.stringify(article);
  useEffect(() => {
    if (!article) return undefined;
    let isWanted = true;
    setBriefing((before) =>
      typeof before === 'object' && before.article.url === article.url ? before : 'reading',
    );
    const request: BriefingRequest = { type: 'briefing', article };
    const ask = async (): Promise<Briefing | undefined> =>
      browser.runtime.sendMessage<BriefingRequest, Briefing | undefined>(request);
    void askAgain(ask, { isWorthIt: () => isWanted }).then((answer) => {
      if (isWanted) setBriefing(answer ?? 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [text, attempt]);
  return { briefing, onAgain: () => setAttempt((count) => count + 1) };
}
