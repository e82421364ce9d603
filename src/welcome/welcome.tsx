/** The welcome page: what the extension does, shown by one example that works, and no more. */
import type { ComponentChildren } from 'preact';
import { Button } from '@/design/button';
import { t } from '@/i18n/translate';

export interface WelcomeProps {
  /** The example. */
  children: ComponentChildren;
  onOpenOptions: () => void;
}

export function Welcome({ children, onOpenOptions }: WelcomeProps) {
  return (
    <main class="welcome">
      <p class="welcome-name">{t('manifest.name')}</p>
      <h1 class="welcome-title">{t('welcome.title')}</h1>
      <p class="welcome-intro">{t('welcome.intro')}</p>
      <h2 class="welcome-try">
        {t('welcome.try')} <span class="welcome-touch soft">{t('welcome.touch')}</span>
      </h2>
      {children}
      <p class="welcome-promise">{t('welcome.promise')}</p>
      <Button onClick={onOpenOptions}>{t('welcome.options')}</Button>
    </main>
  );
}
