/** What can be done with a briefing: searched, copied, printed. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/design/button';
import { t } from '@/i18n/translate';
import type { TextFormat } from './briefing-text';

export interface ToolsProps {
  query: string;
  onQuery: (query: string) => void;
  /** @returns false if the browser didn't let it */
  onCopy: (format: TextFormat) => Promise<boolean>;
  onPrint: () => void;
  /** What else narrows it, beneath the search. */
  children?: ComponentChildren;
}

export function Tools({ query, onQuery, onCopy, onPrint, children }: ToolsProps) {
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = (format: TextFormat): void => {
    void onCopy(format).then((isCopied) =>
      setMessage(t(isCopied ? 'briefing.copied' : 'briefing.notCopied')),
    );
  };
  return (
    <div class="tools">
      <input
        ref={field}
        class="field tools-search"
        type="search"
        placeholder={t('briefing.search')}
        aria-label={t('briefing.search')}
        aria-keyshortcuts="/"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
      {children}
      <div class="buttons">
        <Button weight="plain" onClick={() => copy('markdown')}>
          {t('briefing.copyMarkdown')}
        </Button>
        <Button weight="plain" onClick={() => copy('plain')}>
          {t('briefing.copyPlain')}
        </Button>
        <Button weight="plain" onClick={onPrint}>
          {t('briefing.print')}
        </Button>
      </div>
      <p class="soft tools-message" role="status">
        {message}
      </p>
    </div>
  );
}
