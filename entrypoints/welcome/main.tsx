/** Starts the welcome page, which opens once, after the installation. */
import { browser } from 'wxt/browser';
import { t } from '@/i18n/translate';
import { showPage } from '@/own-pages/show';
import { SampleArticle } from '@/sample/sample-article';
import { SettingsStore } from '@/settings';
import { Welcome } from '@/welcome/welcome';
import { showSample } from '../options/show-sample';
import '@/welcome/welcome.css';
import '@/sample/sample.css';

const store = new SettingsStore(browser.storage);

showPage(document.getElementById('root')!, store, t('manifest.name'), (settings) => (
  <Welcome onOpenOptions={() => void browser.runtime.openOptionsPage()}>
    <SampleArticle settings={settings} show={showSample} />
  </Welcome>
));
