/** A small article page as the site builds its own: React 19, rendered on the server and hydrated in the browser. */
import { createElement as h, useEffect, useState, type ReactNode } from 'react';

export interface Story {
  path: string;
  day: string;
  headline: string;
  paragraphs: string[];
  /** Of a live blog, each paragraph an entry. */
  isLive?: true;
}

export const STORIES: Story[] = [
  {
    path: '/news/articles/2019-04-18/first-story',
    day: '2019-04-18',
    headline: 'Kim to Travel to Russia This Month',
    paragraphs: [
      'Kim Jong Un will meet Vladimir Putin in the second half of April, the Kremlin said in a statement on Thursday.',
      'Andrei Lankov, who teaches in Seoul, said that nobody should expect more of it than a handshake and a banquet.',
      'The two have not met before, and the North Korean leader has been to Beijing four times in a year.',
      'Donald Trump has said that sanctions on North Korea are to stay until there is something to show for lifting them.',
    ],
  },
  {
    path: '/news/articles/2021-06-16/second-story',
    day: '2021-06-16',
    headline: 'Biden and Putin Part After Three Hours',
    paragraphs: [
      'Joe Biden left Geneva on Wednesday evening, after three hours with Vladimir Putin in a villa by the lake.',
      'Antony Blinken and Sergei Lavrov had sat with them for the first half of the talks, and then went outside.',
    ],
  },
  {
    path: '/news/live-blog/2021-06-16/summit-in-geneva',
    day: '2021-06-16',
    headline: 'Biden and Putin in Geneva, as It Happens',
    isLive: true,
    paragraphs: [
      'Joe Biden has come to the villa by the lake, and stands on its steps for the photographers of three countries.',
      'Vladimir Putin, for once, was on time, and shook hands with his host before anybody could ask him a question.',
    ],
  },
];

const LATE_ENTRY =
  'Antony Blinken and Sergei Lavrov have joined the two, and the doors of the library were shut behind all four of them.';

export interface AppActions {
  rerender(): void;
  /** Other nodes for the same text. */
  replace(): void;
  reverse(): void;
  reveal(): void;
  append(): void;
  edit(): void;
  /** Puts an entry above those of a live blog. */
  enter(): void;
  /** To a story of the site or away from them, as a link inside it does. */
  go(path: string): void;
}

/** Paragraphs that a reader without a subscription gets. */
const FREE = 3;

export function App({ path, onReady }: { path: string; onReady?: (actions: AppActions) => void }): ReactNode {
  const [state, setState] = useState({
    path,
    renders: 0,
    nodes: 0,
    isReversed: false,
    isRevealed: false,
    isLonger: false,
    isEdited: false,
    hasLateEntry: false,
  });
  useEffect(() => {
    const change = (next: Partial<typeof state>): void => setState((old) => ({ ...old, ...next }));
    onReady?.({
      rerender: () => setState((old) => ({ ...old, renders: old.renders + 1 })),
      replace: () => setState((old) => ({ ...old, nodes: old.nodes + 1 })),
      reverse: () => setState((old) => ({ ...old, isReversed: !old.isReversed })),
      reveal: () => change({ isRevealed: true }),
      append: () => change({ isLonger: true }),
      edit: () => change({ isEdited: true }),
      enter: () => change({ hasLateEntry: true }),
      go: (to) => {
        history.pushState(null, '', to);
        change({ path: to });
      },
    });
    const back = (): void => change({ path: location.pathname });
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [onReady]);
  const story = STORIES.find((candidate) => candidate.path === state.path);
  return h(
    'main',
    { 'data-renders': state.renders },
    story
      ? h(StoryView, { ...state, story, key: state.path })
      : h(
          'div',
          null,
          h('h1', null, 'Markets'),
          h('p', null, 'Vladimir Putin and Kim Jong Un are named in a line of a page that is no article.'),
        ),
    story &&
      state.isLonger &&
      h(StoryView, { ...state, story: STORIES.find((other) => other !== story)!, key: 'below' }),
    h('aside', null, h(Ticker)),
  );
}

interface StoryState {
  story: Story;
  isReversed: boolean;
  isRevealed: boolean;
  isEdited: boolean;
  hasLateEntry: boolean;
  renders: number;
  nodes: number;
}

function StoryView({
  story,
  isReversed,
  isRevealed,
  isEdited,
  hasLateEntry,
  nodes,
  renders,
}: StoryState): ReactNode {
  const shown = isRevealed ? story.paragraphs : story.paragraphs.slice(0, FREE);
  const ordered = isReversed ? shown.toReversed() : shown;
  return h(
    'article',
    { className: 'first-story', 'data-story-id': story.path },
    h('h1', { 'data-component': 'headline' }, story.headline),
    h('time', { dateTime: `${story.day}T10:00:00.000Z` }, story.day),
    h(
      'div',
      { className: isRevealed ? 'body-content' : 'styles_articleBlur__x body-content' },
      hasLateEntry && h(Entry, { text: LATE_ENTRY }),
      ordered.map((text) => h(story.isLive ? Entry : Paragraph, { key: `${nodes} ${text}`, text })),
      isEdited &&
        h(
          'p',
          { 'data-component': 'paragraph' },
          'Xi Jinping has not said whether he will come to Pyongyang this year, as he had once promised.',
        ),
      h('button', { type: 'button' }, `Rendered ${renders} times`),
    ),
  );
}

/** A sentence of several children makes several text nodes with comments between them. */
function Paragraph({ text }: { text: string }): ReactNode {
  const [first, ...rest] = text.split(', ');
  return h('p', { 'data-component': 'paragraph' }, first, rest.length > 0 && ', ', rest.join(', '));
}

function Entry({ text }: { text: string }): ReactNode {
  return h(
    'section',
    null,
    h('time', { dateTime: '2021-06-16T11:30:00.000Z' }, '1:30 PM'),
    h(Paragraph, { text }),
  );
}

function Ticker(): ReactNode {
  const [price, setPrice] = useState(100);
  useEffect(() => {
    const timer = setInterval(() => setPrice((old) => old + 1), 100);
    return () => clearInterval(timer);
  }, []);
  return h('span', null, price);
}
