/** Runs once on a page of any site, when its reader asks for it. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { anySite } from '@/article/any-site';
import { startReading } from '../bloomberg.content/start-reading';
import '../bloomberg.content/style.css';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: () => startReading(anySite()),
});
