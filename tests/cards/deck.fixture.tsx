/** Cards of every kind, with their bar. */
import styles from '@/cards/card.css?inline';
import { Deck } from '@/cards/components/deck';
import type { Cards, Subject } from '@/cards/subject';
import type { Fixture } from '../browser/gallery/fixture';
import { CARDS, DATASET, DAY, ARTICLE, xiMeetings } from './fixtures';

const HANOI: Pick<Subject, 'text' | 'why'> = {
  text: 'his summit in Vietnam',
  why: [
    { by: 'participants', names: ['Kim Jong Un', 'Donald Trump'] },
    { by: 'time', words: 'Feb. 28', from: '2019-02-28', to: '2019-02-28' },
    { by: 'place', name: 'Vietnam' },
    { by: 'kind', words: 'summit' },
  ],
};

/** All cards of the fixtures, at hand. */
const ALL: Cards = {
  get: (key) => CARDS[key],
  kindOf: (key) => CARDS[key]?.kind,
  load: (keys) => Promise.resolve(keys.some((key) => key in CARDS)),
};

const deck = (subject: Partial<Subject>, isPinned = false) => (
  <Deck
    subject={{ cards: [], ...HANOI, ...subject }}
    background={{ cards: ALL, day: DAY, dataset: DATASET }}
    isPinned={isPinned}
    hidesSince={false}
    article={ARTICLE}
    reportAddress="https://issues.example/backgrounder"
    textOf={() => Promise.resolve('')}
    onNote={() => undefined}
    onPin={() => undefined}
    onMove={() => undefined}
    onClose={() => undefined}
    onTitle={() => undefined}
  />
);

export default {
  styles,
  surface: 'card',
  states: {
    person: () => deck({ cards: ['kim-jong-un'] }),
    'person, pinned': () => deck({ cards: ['andrei-lankov'] }, true),
    'person of the past': () => deck({ cards: ['kim-jong-il'] }),
    'person with long names': () => deck({ cards: ['longest'] }),
    'person of whom little is known': () => deck({ cards: ['barest'] }),
    meeting: () => deck({ cards: ['2019-hanoi-summit'] }),
    'meeting to come': () => deck({ cards: ['2019-vladivostok-summit'] }),
    'several meetings': () => deck({ cards: xiMeetings.map(({ id }) => id), text: 'visited' }),
    regime: () => deck({ cards: ['un-north-korea'] }),
    measure: () => deck({ cards: ['un-north-korea#labour'] }),
    'measure that the first line says': () => deck({ cards: ['one-measure'] }),
    'instrument that ended': () => deck({ cards: ['us-liberation'] }),
    institution: () => deck({ cards: ['un-security-council'] }),
    place: () => deck({ cards: ['mount-paektu'] }),
    'which of these?': () => deck({ cards: ['kim-jong-un', 'kim-jong-il'], isEither: true, text: 'Kim' }),
  },
} satisfies Fixture;
