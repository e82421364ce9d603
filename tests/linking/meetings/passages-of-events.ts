/** Passages on summits of many, rounds of talks, ministers and calls, and those that speak of no such meeting; see passages-of-leaders. */
import type { Passage } from './read-passage';

export const EVENTS: readonly Passage[] = [
  {
    says: 'the sidelines of a summit, by place',
    on: '2019-07-03',
    text: [
      'Donald Trump and Xi Jinping agreed to restart trade talks {on the sidelines of the G-20 in Osaka|2019-06-29 trump+xi}.',
    ],
  },
  {
    says: 'last year’s edition of a series',
    on: '2019-05-20',
    text: [
      'Xi Jinping and Donald Trump agreed to a pause at {last year’s Group of 20 summit in Argentina|2018-11-30 trump+xi}.',
    ],
  },
  {
    says: 'a coming edition',
    on: '2019-06-12',
    text: [
      'The White House expects the two presidents to meet at {the G-20 in Japan later this month|2019-06-28 trump+xi}. Donald Trump threatened Xi Jinping with more tariffs.',
    ],
  },
  {
    says: 'a NATO summit by city',
    on: '2025-06-20',
    text: [
      'Allies will promise to spend 5% of output on defense at {next week’s NATO summit in The Hague|2025-06-24 trump+rutte}.',
    ],
  },
  {
    says: 'a NATO summit by place and year',
    on: '2022-01-20',
    text: [
      'NATO promised Ukraine and Georgia membership at {its 2008 summit in Bucharest|2008-04-02 bush+merkel}.',
    ],
  },
  {
    says: 'COP by number',
    on: '2024-02-05',
    text: ['Nations agreed to move away from fossil fuels at {COP28 in Dubai|2023-11-30 }, two months ago.'],
  },
  {
    says: 'BRICS',
    on: '2024-10-25',
    text: [
      'Vladimir Putin hosted Xi Jinping and Narendra Modi {at the BRICS summit in Kazan this week|2024-10-22 putin+xi+modi}.',
    ],
  },
  {
    says: 'the security bloc',
    on: '2025-09-02',
    text: [
      'Xi Jinping welcomed Vladimir Putin and Narendra Modi to {the Shanghai Cooperation Organization summit in Tianjin on Sunday|2025-08-31 xi+putin+modi}.',
    ],
  },
  {
    says: 'G-7 at a resort',
    on: '2018-06-13',
    text: [
      'Donald Trump called Justin Trudeau weak after leaving {the Group of Seven summit in Quebec|2018-06-08 trump+trudeau} early.',
    ],
  },
  {
    says: 'a G-7 summit still to come',
    on: '2023-05-12',
    text: [
      'Fumio Kishida will be the host {when Group of Seven leaders meet in Hiroshima next week|2023-05-19 kishida+biden}.',
    ],
  },
  {
    says: 'APEC',
    on: '2023-11-10',
    text: [
      'Joe Biden and Xi Jinping {will meet in the San Francisco area on Nov. 15|2023-11-15 biden+xi}, on the margins of {the APEC summit|2023-11-15 biden}, the White House said Friday.',
    ],
  },
  {
    says: 'the Quad',
    on: '2021-09-27',
    text: [
      'Joe Biden gathered the leaders of Australia, India and Japan at the White House on Friday for {the first in-person Quad summit|2021-09-24 biden+modi}.',
    ],
  },
  {
    says: 'Normandy',
    on: '2019-12-11',
    text: [
      'Volodymyr Zelenskiy and Vladimir Putin {met for the first time in Paris on Monday|2019-12-09 zelensk+putin}, with Angela Merkel and Emmanuel Macron as mediators.',
    ],
  },
  {
    says: 'ministers in a city',
    on: '2021-03-20',
    text: [
      'U.S. Secretary of State Antony Blinken and Yang Jiechi, China’s top diplomat, {traded barbs in Anchorage on Thursday|2021-03-18 blinken+yang}.',
      '{The talks in Alaska|2021-03-18 blinken+yang} were the first of the Biden administration with China.',
    ],
  },
  {
    says: 'a secretary’s trip',
    on: '2023-06-21',
    text: [
      'Antony Blinken {met Xi Jinping in Beijing on Monday|2023-06-19 blinken+xi}, the first visit by a U.S. secretary of state in five years.',
    ],
  },
  {
    says: 'trade negotiators',
    on: '2025-05-13',
    text: [
      'The U.S. and China cut tariffs after {a weekend of talks in Geneva|2025-05-10 bessent+he-lifeng} between Treasury Secretary Scott Bessent and Vice Premier He Lifeng.',
    ],
  },
  {
    says: 'a later round, by city and month',
    on: '2025-07-28',
    text: [
      'Scott Bessent {met Vice Premier He Lifeng in Geneva in May and in London in June|2025-05-10 bessent+he-lifeng & 2025-06-09 bessent+he-lifeng}.',
    ],
  },
  {
    says: 'chief negotiators in Washington',
    on: '2019-01-31',
    text: [
      'Chinese Vice Premier Liu He {is in Washington for talks|2019-01-30 liu-he+lighthizer} with U.S. Trade Representative Robert Lighthizer.',
    ],
  },
  {
    says: 'envoys in the Gulf',
    on: '2025-04-14',
    text: [
      'U.S. envoy Steve Witkoff and Iranian Foreign Minister Abbas Araghchi {held talks in Oman on Saturday|2025-04-12 witkoff+araghchi}.',
    ],
  },
  {
    says: 'metonyms of two capitals',
    on: '2022-03-30',
    text: [
      'Russia said it would scale down its assault on Kyiv after {talks between Moscow and Kyiv in Istanbul on Tuesday|2022-03-29 }.',
    ],
  },
  {
    says: 'six nations',
    on: '2006-12-23',
    text: [
      '{Six-party talks in Beijing|2006-12-18 } ended on Friday without progress on North Korea’s weapons.',
    ],
  },
  {
    says: 'a call and a letter',
    on: '2019-11-15',
    text: [
      'Democrats called the first witnesses over {Donald Trump’s July call with Ukraine’s Volodymyr Zelenskiy|2019-07-25 trump+zelensk}.',
    ],
  },
  {
    says: 'a call on the same day',
    on: '2025-02-12',
    text: [
      'Donald Trump said he had {a lengthy phone call with Vladimir Putin on Wednesday|2025-02-12 trump+putin} and then one with Volodymyr Zelenskiy.',
    ],
  },
  {
    says: 'European and Chinese leaders',
    on: '2023-04-08',
    text: [
      'Emmanuel Macron and Ursula von der Leyen {were in Beijing this week to see Xi Jinping|2023-04-06 macron+xi}.',
    ],
  },
  {
    says: 'a Middle East tour',
    on: '2022-07-18',
    text: [
      'The White House defended {Joe Biden’s fist bump with Crown Prince Mohammed bin Salman in Jeddah|2022-07-15 biden+salman}.',
    ],
  },
  {
    says: 'an agreement at Camp David',
    on: '2001-03-01',
    text: [
      'Ehud Barak and Yasser Arafat failed to strike a deal {at Camp David last July|2000-07-11 barak+arafat}, with Bill Clinton between them.',
    ],
  },
  {
    says: 'shareholders who meet',
    on: '2019-04-25',
    text: [
      'Samsung shareholders will hold their annual meeting in Seoul on Thursday. Analysts expect talks with suppliers to follow.',
      'President Moon Jae-in’s government holds a stake through the pension fund.',
    ],
  },
  {
    says: 'a mountain with a summit',
    on: '2019-05-28',
    text: [
      'Eleven climbers died this spring near the summit of Everest, and Nepal will meet guides over new rules.',
    ],
  },
  {
    says: 'a match',
    on: '2018-07-02',
    text: [
      'Russia met Spain in Moscow on Sunday and won on penalties. Vladimir Putin did not attend; Spain’s King Felipe VI did.',
    ],
  },
  {
    says: 'a committee that meets',
    on: '2017-09-12',
    text: [
      'The Security Council’s North Korea sanctions committee will meet this week. Its last meeting was in August.',
    ],
  },
  {
    says: 'a central bank',
    on: '2018-11-30',
    text: [
      'The Federal Reserve meets next on Dec. 18-19. Chairman Jerome Powell will hold a press conference after the meeting.',
      'Trump has criticized Powell at every turn.',
    ],
  },
  {
    says: 'a cabinet meeting',
    on: '2019-01-03',
    text: [
      'Trump talked for 95 minutes at a cabinet meeting on Wednesday about the wall, Syria and Kim Jong Un’s letter.',
    ],
  },
  {
    says: 'a rally and supporters',
    on: '2020-02-21',
    text: [
      'Donald Trump met supporters in Colorado on Thursday. He told the crowd that Xi Jinping was a friend.',
    ],
  },
  {
    says: 'chief executives',
    on: '2015-09-24',
    text: [
      'Chinese President Xi Jinping met executives including Tim Cook and Jeff Bezos in Seattle on Wednesday.',
    ],
  },
  {
    says: 'a meeting called off',
    on: '2018-08-27',
    text: ['Trump canceled a trip to North Korea by Mike Pompeo, saying there was not enough progress.'],
  },
  {
    says: 'ministers of no country named',
    on: '2018-06-25',
    text: [
      'Oil ministers met in Vienna on Friday and agreed to pump more. Saudi Arabia and Russia led the talks.',
    ],
  },
  {
    says: 'a tech summit',
    on: '2019-11-08',
    text: [
      'At the Web Summit in Lisbon, Edward Snowden spoke by video. Brad Smith of Microsoft met students.',
    ],
  },
  {
    says: 'expectations met',
    on: '2019-02-01',
    text: ['China’s purchases met targets that Donald Trump and Xi Jinping had set, and imports met demand.'],
  },
  {
    says: 'a film about a meeting',
    on: '2017-03-10',
    text: [
      'In the film, the president meets a spy at a dinner in Paris; their second meeting ends the affair.',
    ],
  },
  {
    says: 'lawmakers at the White House',
    on: '2018-12-12',
    text: [
      'Trump {met|2018-12-11 pelosi+schumer} Nancy Pelosi and Chuck Schumer in the Oval Office on Tuesday. {The meeting|2018-12-11 pelosi+schumer} descended into a quarrel.',
    ],
  },
  {
    says: 'people who were elsewhere that day',
    on: '2019-03-26',
    text: [
      'Xi Jinping {was in Rome on Saturday|?2019-03-23 xi} as Trump flew to Florida. Moon Jae-in and Abe have no plans to meet.',
    ],
  },
  {
    says: 'a denial',
    on: '2021-11-02',
    text: ['Xi Jinping did not attend {the G-20 summit in Rome|?2021-10-30 biden} or meet Joe Biden there.'],
  },
  {
    says: 'producers by the name of their group and a month',
    on: '2023-05-10',
    text: [
      'Saudi Arabia’s Abdulaziz bin Salman pushed for the cut that ministers approved at {the OPEC+ meeting in October|2022-10-05 al-saud+novak}.',
    ],
  },
  {
    says: 'foreign ministers of a group by city',
    on: '2024-05-10',
    text: [
      'Antony Blinken had pressed for more air defense at {the G-7 foreign ministers’ meeting in Capri|2024-04-17 blinken+baerbock}.',
    ],
  },
  {
    says: 'finance chiefs of a group, who are not its leaders',
    on: '2022-12-01',
    text: ['Finance chiefs from the Group of 20 had met in Bali in July. Janet Yellen spoke to reporters.'],
  },
  {
    says: 'peace talks by their place',
    on: '2019-03-04',
    text: [
      'Nicos Anastasiades blamed Turkey for the collapse of {the Crans-Montana talks|2017-06-28 anastasiades+guterres}.',
    ],
  },
];
