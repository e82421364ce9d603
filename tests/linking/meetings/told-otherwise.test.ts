/** Meetings told by what comes before or after them, by their ceremony, or by who else came. */
import { describe, expect, test } from 'vitest';
import { linked } from '../support';

const meetings = (day: string, ...lines: string[]): string[] => linked('meeting', day, ...lines);

describe('a time of something else', () => {
  test('since which a meeting is the first', () => {
    expect(
      meetings(
        '2015-11-07',
        'Xi Jinping and Ma Ying-jeou held the first meeting of their offices since Mao’s armies won the mainland 66 years ago.',
      ),
    ).toEqual(['first meeting → 2015-ma-xi-meeting']);
  });

  test('that a relative clause tells of somebody', () => {
    expect(
      meetings(
        '2015-11-08',
        'Xi Jinping met Ma Ying-jeou in Singapore on Saturday.',
        'The meeting crowns the term of Ma, who leaves office in May, and annoys his critics.',
      ),
    ).toContain('meeting → 2015-ma-xi-meeting');
  });

  test('until which nobody came', () => {
    expect(
      meetings(
        '2015-11-08',
        'No chairman of his party had gone to Beijing until 2005, when Lien Chan was welcomed by Hu Jintao.',
      ),
    ).toEqual(['welcomed → 2005-lien-hu-meeting']);
  });

  test('at which it would have been unthinkable', () => {
    expect(
      meetings(
        '2023-08-19',
        'Joe Biden hosted a summit with Japan’s Fumio Kishida and South Korea’s Yoon Suk Yeol at Camp David on Friday.',
        'The summit would have been unthinkable a year ago.',
      ),
    ).toContain('summit → 2023-camp-david-summit');
  });

  test('at which somebody else did something', () => {
    expect(
      meetings(
        '2025-08-31',
        'Chinese jets were used in May, and Foreign Minister Wang Yi flew to Pakistan’s capital to see Ishaq Dar.',
      ),
    ).toEqual(['flew to → 2025-wang-yi-dar-meeting']);
  });
});

describe('a place of something else', () => {
  test('whose town no edition saw, though its country did', () => {
    expect(
      meetings(
        '2014-12-17',
        'South American presidents gathered in Mar del Plata, Argentina, for a Mercosur summit.',
      ),
    ).toEqual([]);
    expect(
      meetings(
        '2019-06-27',
        'The leaders of twenty countries flew to Osaka, Japan, for the Group of 20 summit.',
      ),
    ).toEqual(['Group of 20 summit → 2019-osaka-g20-summit']);
  });

  test('in which a meeting was watched', () => {
    expect(
      meetings(
        '2023-09-14',
        'Vladimir Putin met Kim Jong Un at the Vostochny cosmodrome on Wednesday.',
        'The meeting was followed with unease in Tokyo and Seoul.',
      ),
    ).toContain('meeting → 2023-vostochny-summit');
  });
});

describe('somebody came too', () => {
  test('to the host of whom the text has just told', () => {
    expect(
      meetings(
        '2026-01-17',
        'China’s Xi Jinping received Canada’s Mark Carney in Beijing on Friday. South Korea’s Lee Jae Myung was given a state welcome early this month, and Emmanuel Macron of France came in December.',
      ),
    ).toEqual([
      'received → 2026-carneys-visit-to-beijing-01-16',
      'given a state welcome → 2026-lee-beijing-visit',
      'came → 2025-macrons-visit-to-china',
    ]);
  });

  test('a month after another', () => {
    expect(
      meetings(
        '2023-09-05',
        'Antony Blinken traveled to Beijing in June. Treasury Secretary Janet Yellen followed in July, and saw Li Qiang.',
      ),
    ).toContain('followed → 2023-yellens-visit-to-beijing');
  });

  test('but nobody who followed another’s words, or came somewhere else', () => {
    expect(
      meetings(
        '2023-09-05',
        'Antony Blinken traveled to Beijing in June. Janet Yellen followed his remarks in July.',
        'Narendra Modi came in June.',
      ),
    ).toEqual(['traveled to → 2023-blinkens-visit-to-beijing']);
  });
});

describe('a meeting by another word', () => {
  test('in a headline that writes every word large', () => {
    expect(
      meetings('2016-03-22', '# Obama And Raul Castro Meet In Havana', 'Barack Obama is in Cuba.'),
    ).toEqual(['Meet In Havana → 2016-obamas-visit-to-cuba']);
    expect(
      meetings('2015-11-07', '# Xi and Ma Shake Hands in Singapore', 'Xi Jinping and Ma Ying-jeou smiled.'),
    ).toEqual(['Shake Hands → 2015-ma-xi-meeting']);
  });

  test('for a guest who is called by his office', () => {
    expect(meetings('2015-11-08', 'Barack Obama had received the Chinese president in September.')).toEqual([
      'received → 2015-xis-state-visit-to-the-united-states',
    ]);
  });

  test('for what one told the other there', () => {
    expect(
      meetings(
        '2015-11-08',
        'In May, Chinese President Xi Jinping told Eric Chu, the Kuomintang chairman, what he expected of Taiwan’s government.',
      ),
    ).toEqual(['told → 2015-chu-xi-meeting']);
  });

  test('for the time somebody stayed', () => {
    expect(
      meetings(
        '2022-07-16',
        'Barack Obama’s last stay in Riyadh, in April 2016, was cool: King Salman sent others to the airport.',
      ),
    ).toEqual(['last stay in Riyadh → 2016-obama-king-salman-meeting-in-riyadh-04-20']);
  });

  test('for a guest who is still to come', () => {
    expect(
      meetings('2021-06-20', 'Angela Merkel will be received by Joe Biden in Washington on July 15.'),
    ).toEqual(['received → 2021-merkels-farewell-visit-to-washington']);
  });
});

describe('who met', () => {
  test('is whom the sentence is about, not whom it named last', () => {
    expect(
      meetings(
        '2025-08-26',
        'South Korea’s foreign minister, Cho Hyun, had come days ahead of President Lee Jae Myung to prepare the agenda, meeting Secretary of State Marco Rubio on Friday.',
      ),
    ).toContain('meeting → 2025-cho-rubio-meeting-in-washington-08-22');
    expect(
      meetings(
        '2025-08-31',
        'In India, Chinese Foreign Minister Wang Yi was received by Narendra Modi this month and held a round of border talks with Ajit Doval.',
      ),
    ).toContain('talks → 2025-24th-round-of-talks-on-the-border-of-india');
  });

  test('need not be said of a summit that has its place and day', () => {
    expect(
      meetings(
        '2018-12-02',
        'U.S. Vice President Mike Pence and China’s Xi Jinping quarreled at a summit in Papua New Guinea in mid-November.',
      ),
    ).toContain('summit → 2018-port-moresby-apec-summit');
  });

  test('was the only host whom the article names, of a guest in those weeks', () => {
    expect(
      meetings(
        '2018-06-10',
        'Europeans had tried to charm Donald Trump. France’s Emmanuel Macron was given a state visit in April.',
      ),
    ).toContain('state visit → 2018-macrons-state-visit-to-washington');
  });
});

describe('what points back', () => {
  test('a call, to what has just been told of two ministers', () => {
    expect(
      meetings(
        '2025-10-23',
        'Donald Trump spoke with Vladimir Putin by phone on Oct. 16. On Monday, Marco Rubio talked with Sergei Lavrov. The call went badly.',
      ),
    ).toContain('call → 2025-rubio-lavrov-call-10-20');
  });

  test('a state visit, only to a visit', () => {
    expect(
      meetings(
        '2015-11-07',
        'Xi Jinping and Ma Ying-jeou held a meeting in Singapore. Xi’s state visit to mark 25 years of ties went on.',
      ),
    ).toEqual(['meeting in Singapore → 2015-ma-xi-meeting']);
  });

  test('no gathering, to a talk of two', () => {
    expect(
      meetings(
        '2020-07-21',
        'Italy’s Giuseppe Conte had gone to The Hague on July 10 to see the Netherlands’ Mark Rutte. The gathering of ministers began badly.',
      ).filter((one) => one.startsWith('gathering')),
    ).toEqual([]);
  });

  test('nothing that is denied', () => {
    expect(
      meetings(
        '2023-09-14',
        'Vladimir Putin saw Kim Jong Un at a spaceport on Wednesday. Both have denied arms negotiations.',
      ).filter((one) => one.startsWith('negotiations')),
    ).toEqual([]);
  });
});
