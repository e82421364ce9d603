/** Copies text on a click, and says whether that went well. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/i18n/translate';

export type CopyState = 'idle' | 'copied' | 'failed';

/** Milliseconds for which the outcome is shown. */
const SHOWN_MS = 2_000;

export function useCopying() {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return {
    state,
    /** The outcome in words, to be announced; empty while there is none. */
    words: state === 'idle' ? '' : t(state === 'copied' ? 'card.copied' : 'card.notCopied'),
    copy(text: Promise<string | undefined>): void {
      void text
        .then((known) => known !== undefined && navigator.clipboard.writeText(known).then(() => true))
        // the page may forbid it by its permissions policy
        .catch(() => false)
        .then((isCopied) => setState(isCopied ? 'copied' : 'failed'));
    },
  };
}
