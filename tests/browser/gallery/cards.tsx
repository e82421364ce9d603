/** All cards side by side, out of the popover, to be looked at: `?open` unfolds every fold. */
import './speak';
import { render } from 'preact';
import styles from '@/cards/card.css?inline';
import { Deck } from '@/cards/components/deck';
import { CARDS, DAY, xiMeetings } from '../../cards/fixtures';

const subjects: { cards: string[]; text: string; why: string }[] = [
  ...Object.keys(CARDS)
    .filter((key) => !key.startsWith('xi-') || key === 'xi-4')
    .map((key) => ({
      cards: [key],
      text: 'his summit in Vietnam',
      why: 'Kim Jong Un + Donald Trump + February 2019',
    })),
  {
    cards: xiMeetings.map(({ id }) => id),
    text: 'visited Chinese President Xi Jinping',
    why: 'Kim Jong Un + Xi Jinping, before the two summits',
  },
];

for (const subject of subjects) {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // The popover would put the card on top of the page; here each stands where it is.
  style.textContent = `${styles}\n:host { display: block !important; }`;
  const placed = document.createElement('div');
  placed.dataset.tippyRoot = '';
  const box = document.createElement('div');
  box.className = 'tippy-box';
  box.dataset.state = 'visible';
  const content = document.createElement('div');
  box.append(content);
  placed.append(box);
  root.append(style, placed);
  box.style.maxHeight = 'none';
  render(
    <Deck
      subject={subject}
      background={{ cards: CARDS, day: DAY }}
      isPinned={false}
      onPin={() => undefined}
      onClose={() => undefined}
      onTitle={() => undefined}
    />,
    content,
  );
  if (location.search === '?open') root.querySelectorAll('details').forEach((fold) => (fold.open = true));
}
Object.assign(globalThis, { ready: true });
