/** Runs on bloomberg.com, from the first page of a tab to the last. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bloomberg } from '@/article/bloomberg';
import { startReading } from './start-reading';
import './style.css';

export default defineContentScript({
  matches: ['https://www.bloomberg.com/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: () => startReading(bloomberg),
});
