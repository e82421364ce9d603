/** Set up before each test file: words of the interface are English unless a test chooses another language. */
import { speak } from '../../scripts/locales/speak';

speak('en');
