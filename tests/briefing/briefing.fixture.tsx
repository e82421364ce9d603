/** The panel with a briefing, and in each state in which there is none. */
import { BriefingPage, type BriefingPageProps } from '@/briefing/briefing-page';
import styles from '@/briefing/briefing.css?inline';
import type { Briefing } from '@/briefing/briefing';
import type { Fixture } from '../browser/gallery/fixture';
import { BRIEFING, CROWD } from './fixtures';

const nothing = (): void => undefined;

const panel = (briefing: BriefingPageProps['briefing'], hidesSince = false) => (
  <BriefingPage
    page={{
      state: 'article',
      article: { url: '', published: '2019-04-18', language: 'en', blocks: [] },
      number: 1,
      of: 1,
      counts: { person: 6, meeting: 8, sanctions: 2, organisation: 1, place: 1 },
    }}
    briefing={briefing}
    hidesSince={hidesSince}
    onReload={nothing}
    onSwitchOn={nothing}
    onAgain={nothing}
    onJump={nothing}
    onReturn={nothing}
    onCopy={() => Promise.resolve(true)}
    onPrint={nothing}
  />
);

const EMPTY: Briefing = { ...BRIEFING, people: [], meetings: [], sanctions: [], things: [], since: [] };

export default {
  styles,
  surface: 'page',
  width: 340,
  states: {
    briefing: () => panel(BRIEFING),
    'what came after is left out': () => panel(BRIEFING, true),
    'a crowd': () => panel(CROWD),
    'nothing to explain': () => panel(EMPTY),
    reading: () => panel('reading'),
    failed: () => panel('failed'),
  },
} satisfies Fixture;
