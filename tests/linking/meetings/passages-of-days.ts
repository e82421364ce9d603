/** Longer passages, several events in each, as a story tells them one after the other; see passages-of-leaders. */
import type { Passage } from './read-passage';

export const DAYS: readonly Passage[] = [
  {
    says: 'a story about an envoy in Moscow',
    on: '2017-04-13',
    text: [
      'Secretary of State Rex Tillerson left Moscow after {two hours with Vladimir Putin at the Kremlin on Wednesday|2017-04-12 tillerson+putin}.',
      'Tillerson told reporters in Moscow that trust between the countries was low. Russia’s Sergei Lavrov nodded.',
      'Donald Trump said at a news conference in Washington on Wednesday that relations with Russia may be at an all-time low.',
    ],
  },
  {
    says: 'trade stories with many past meetings',
    on: '2019-08-02',
    text: [
      'U.S. President Donald Trump announced new tariffs on Chinese goods on Thursday, ending the cease-fire that he reached with Xi Jinping {in Osaka in June|2019-06-29 trump+xi}.',
      'Steven Mnuchin and Robert Lighthizer {had returned from Shanghai|2019-07-30 lighthizer+liu-he} with little after meeting Vice Premier Liu He on Tuesday and Wednesday.',
      'Economists at a bank in Shanghai said that talks with suppliers would suffer.',
    ],
  },
  {
    says: 'the summit that was called off and held',
    on: '2018-06-01',
    text: [
      'Donald Trump said on Friday that {his summit with Kim Jong Un|2018-06-12 trump+kim} is back on for June 12 in Singapore.',
      'He spoke after {a meeting with Kim Yong Chol at the White House|2018-06-01 trump+yong-chol}, who brought a letter from the North Korean leader.',
      'Secretary of State Mike Pompeo {dined with Kim Yong Chol in New York on Wednesday|?2018-05-30 pompeo+yong-chol}.',
    ],
  },
  {
    says: 'two prime ministers over years',
    on: '2018-10-27',
    text: [
      'Japanese Prime Minister Shinzo Abe ended {a visit to China|2018-10-25 abe+keqiang} on Saturday, the first by a Japanese leader for talks of that kind in seven years.',
      'He {met President Xi Jinping in Beijing on Friday|2018-10-26 abe+xi}. Next he {will host Indian Prime Minister Narendra Modi|2018-10-28 abe+modi} at his villa near Mount Fuji.',
    ],
  },
  {
    says: 'the war in Ukraine',
    on: '2022-03-16',
    text: [
      'The leaders of Poland, the Czech Republic and Slovenia traveled to Kyiv by train on Tuesday to see Volodymyr Zelenskiy.',
      'Emmanuel Macron {had sat across a long table from Vladimir Putin in the Kremlin in February|2022-02-07 macron+putin}.',
      'Olaf Scholz {followed him to Moscow a week later|?2022-02-15 scholz+putin}.',
    ],
  },
  {
    says: 'the Korean shuttle',
    on: '2023-05-08',
    text: [
      'Fumio Kishida and Yoon Suk Yeol vowed closer ties {in Seoul on Sunday|2023-05-07 yoon+kishida}. It was {the first visit by a Japanese leader for bilateral talks|2023-05-07 yoon+kishida} in 12 years.',
      'Yoon {went to Tokyo in March|2023-03-16 yoon+kishida}. The two {will meet again|?2023-05-21 yoon+kishida} at the Group of Seven summit {in Hiroshima later this month|2023-05-19 kishida}.',
    ],
  },
  {
    says: 'a Turkish story',
    on: '2022-07-20',
    text: [
      'Vladimir Putin {was in Tehran on Tuesday|2022-07-19 putin+erdogan}, where he sat with Recep Tayyip Erdogan and Iran’s Ebrahim Raisi.',
      'Erdogan kept the Russian president waiting for 50 seconds.',
      'Erdogan had been photographed with central bank officials in Ankara on Monday.',
    ],
  },
  {
    says: 'a call and what is still to come',
    on: '2025-10-17',
    text: [
      'Trump said on Thursday that he {would meet Vladimir Putin in Budapest|?2025-10-16 trump+putin} after {a two-hour call with the Russian president|2025-10-16 trump+putin}. Donald Trump {hosts Volodymyr Zelenskiy at the White House on Friday|2025-10-17 trump+zelensk}.',
    ],
  },
  {
    says: 'central bankers',
    on: '2022-08-26',
    text: [
      'Jerome Powell spoke in Jackson Hole, Wyoming, on Friday and Christine Lagarde listened. Joe Biden met Powell in May.',
      'The bank’s next meeting is on Sept. 20-21.',
    ],
  },
  {
    says: 'oil',
    on: '2023-04-03',
    text: [
      'OPEC+ ministers meet again in June after a surprise cut on Sunday. Saudi Arabia’s Abdulaziz bin Salman had told traders to watch out.',
      'Joe Biden’s aides met executives of refiners in Houston last month.',
    ],
  },
  {
    says: 'climate',
    on: '2021-11-15',
    text: [
      'Negotiators struck a deal at {the UN climate summit in Glasgow on Saturday|2021-10-31 johnson}. Alok Sharma wept.',
      'Xi Jinping and Joe Biden {will hold a video call on Monday|2021-11-15 biden+xi}.',
    ],
  },
  {
    says: 'an election campaign',
    on: '2024-09-28',
    text: [
      'Volodymyr Zelenskiy {met Donald Trump at Trump Tower on Friday|2024-09-27 trump+zelensk}, a day after {he saw Joe Biden at the White House|2024-09-26 biden+zelensk}.',
      'Kamala Harris campaigned in Arizona. Trump met farmers in Pennsylvania on Monday.',
    ],
  },
  {
    says: 'the Gulf',
    on: '2025-11-19',
    text: [
      'Crown Prince Mohammed bin Salman {was feted by Donald Trump at the White House on Tuesday|2025-11-18 trump+salman}, his first visit since the murder of Jamal Khashoggi.',
      'Trump {traveled to Riyadh in May|2025-05-13 trump+salman}.',
    ],
  },
  {
    says: 'a stock story that names leaders',
    on: '2025-06-06',
    text: [
      'Tesla shares fell 14% on Thursday as Elon Musk and Donald Trump quarreled. Trump {had spoken with Xi Jinping earlier in the day|2025-06-05 trump+xi} about rare earths.',
      'The company’s annual meeting may be moved. Musk was in Washington last week.',
    ],
  },
  {
    says: 'an obituary',
    on: '2022-08-31',
    text: [
      'Mikhail Gorbachev, who died on Tuesday, met Margaret Thatcher at Chequers in 1984.',
      'Vladimir Putin, who laid flowers at his coffin in Moscow, had not spoken with him for years.',
    ],
  },
  {
    says: 'negotiators without their leaders',
    on: '2021-04-10',
    text: [
      'Diplomats from Iran and five powers {met in Vienna this week|?2021-04-06 } to revive the 2015 nuclear deal. Ali Khamenei has the last word.',
    ],
  },
  {
    says: 'a plan without a date',
    on: '2026-01-10',
    text: [
      'Donald Trump has said that he {will visit Beijing in April|?2026-05-13 trump+xi}. Xi Jinping would come to Washington later in the year.',
      'The two leaders {last met in Busan in October|2025-10-30 trump+xi}.',
    ],
  },
  {
    says: 'European leaders in a train',
    on: '2025-05-12',
    text: [
      'Friedrich Merz, Emmanuel Macron, Keir Starmer and Donald Tusk {were in Kyiv on Saturday|2025-05-10 merz+macron+zelensk} to stand beside Volodymyr Zelenskiy.',
    ],
  },
  {
    says: 'a summit of two that is compared with an older one',
    on: '2021-06-15',
    text: [
      'Joe Biden and Vladimir Putin {meet in Geneva on Wednesday|2021-06-16 biden+putin}. {Helsinki in 2018|?2018-07-16 trump+putin}, when Donald Trump {stood beside Putin|?2018-07-16 trump+putin}, is what aides want to avoid.',
      'The White House ruled out a joint news conference after {the summit|?2021-06-16 biden+putin}.',
    ],
  },
  {
    says: 'mayors and governors',
    on: '2023-10-26',
    text: [
      'California Governor Gavin Newsom {met|2023-10-25 newsom+xi-jinping} Xi Jinping in Beijing on Wednesday.',
      'Wang Yi {was due in Washington on Thursday|2023-10-26 wang-yi+blinken} for {talks with Antony Blinken|2023-10-26 wang-yi+blinken}.',
    ],
  },
  {
    says: 'a date that a comma parts from another event',
    on: '2018-10-05',
    text: [
      'Moon Jae-in and Kim Jong Un know each other by now.',
      'They {met at Panmunjom on April 27|2018-04-27 moon+jong-un}, in a {first summit|?2018-04-27 moon+jong-un} that both called historic.',
    ],
  },
  {
    says: 'weeks that are counted from a month, and what denies another verb',
    on: '2025-08-31',
    text: [
      'Narendra Modi and Xi Jinping are at ease with each other.',
      'They {walked by a lake in Wuhan in April 2018|2018-04-27 modi+xi}, and {met again in Qingdao|2018-06-09 modi+xi} six weeks later.',
      'Neither has repeated the vows without limits of Xi and Vladimir Putin, who made them when {they met in February 2022|2022-02-04 putin+xi}.',
    ],
  },
  {
    says: 'what kind of place it was, and two who sit down',
    on: '2022-11-13',
    text: [
      'Joe Biden and Xi Jinping will test each other when the two {sit down on the Indonesian island of Bali on Monday|2022-11-14 biden+xi}.',
    ],
  },
  {
    says: 'an invitation to what will be held somewhere',
    on: '2025-08-26',
    text: [
      'Lee Jae-myung invited Donald Trump to the {APEC summit|?2025-10-31} to be held in the southeastern city of Gyeongju from late October.',
    ],
  },
  {
    says: 'a summit of a body, by its first word',
    on: '2025-08-31',
    text: [
      'Xi Jinping received 20 leaders at a {summit of the Shanghai Cooperation Organization|2025-08-31 xi+putin} in Tianjin.',
    ],
  },
  {
    says: 'a place in which there was one event of those whom the story is about',
    on: '2015-07-14',
    text: [
      'John Kerry and Mohammad Javad Zarif {signed an accord in Vienna|2015-07-14 kerry+zarif}. Iran, the U.S., Russia and China agreed to it.',
      'Two physicists, Ernest Moniz and Ali Akbar Salehi, had joined the {talks in Lausanne|2015-04-02 kerry+zarif} in March.',
    ],
  },
  {
    says: 'no other visitor where two leaders may meet',
    on: '2018-04-03',
    text: [
      'Donald Trump raised the possibility of a summit at the White House in {a call with Vladimir Putin|2018-03-20 trump+putin}. Sergei Lavrov was not told.',
    ],
  },
  {
    says: 'calls and meals, however they are told',
    on: '2025-08-31',
    text: [
      'The Indian leader, Narendra Modi, {talked by phone on Saturday|2025-08-30 modi+zelenskyy} with Volodymyr Zelenskiy.',
      'Donald Trump had {given lunch|?2025-06-18 trump+munir} to Asim Munir, the army chief of Pakistan. Trump {gave lunch to Asim Munir|2025-06-18 trump+munir} in June.',
    ],
  },
  {
    says: 'a time that two verbs share, and the host of a visit with other guests',
    on: '2023-11-15',
    text: [
      'Joe Biden and Xi Jinping have sent each other envoys. China’s foreign minister, Wang Yi, {came to Washington|2023-10-27 wang-yi} at the end of October and {was received by Biden|2023-10-27 biden+wang-yi}.',
      'Xi toasted Vladimir Putin on a {state visit to Moscow|2023-03-20 xi+putin} in March.',
    ],
  },
  {
    says: 'the days before the article where a month before it is too long to count from',
    on: '2023-06-25',
    text: [
      'Xi Jinping, who toasted Vladimir Putin on a {state visit to Moscow|2023-03-20 xi+putin} in March, {received|2023-06-19 xi+blinken} Antony Blinken only six days before.',
    ],
  },
  {
    says: 'a call "by phone", which bounds no time',
    on: '2025-05-12',
    text: [
      'Donald Trump and Xi Jinping may talk this week. The two leaders are last known to have {spoken by phone|2025-01-17 trump+xi} on Jan. 17.',
    ],
  },
  {
    says: 'a first meeting in an office, with a ruler told by his country',
    on: '2022-07-15',
    text: [
      'Joe Biden landed in Jeddah. He’s to hold {his first meeting|2022-07-16 biden+mohamed-bin-zayed} as president with the United Arab Emirates’ new ruler, Sheikh Mohammed bin Zayed.',
    ],
  },
  {
    says: 'a forum that leaders attend',
    on: '2023-11-15',
    text: [
      'Joe Biden and Xi Jinping are attending the {Asia-Pacific Economic Cooperation forum|2023-11-16 biden+xi}.',
    ],
  },
  {
    says: 'two who will sit down, where the story is of another pair',
    on: '2018-09-20',
    text: [
      'Moon Jae-in and Kim Jong Un {met in Pyongyang|2018-09-18 moon+jong-un} on Tuesday. Kim told Moon that he would close a test site.',
      'Moon will brief Donald Trump when the {two sit down in New York|2018-09-24 trump+moon} on Sept. 24.',
    ],
  },
  {
    says: 'what was signed with somebody a year before they met there again',
    on: '2018-09-30',
    text: [
      'Donald Trump has been busy. He {signed|2018-09-24 trump+moon} a revised accord with South Korean President Moon Jae-in in New York on Sept. 24.',
    ],
  },
  {
    says: 'a count of meetings on the day of another',
    on: '2019-06-30',
    text: [
      'Donald Trump {met|2019-06-30 trump+jong-un} Kim Jong Un on Sunday.',
      'For Moon Jae-in it was a vindication. He has {met|2018-04-27 moon+jong-un & 2018-05-26 moon+jong-un & 2018-09-18 moon+jong-un} Kim three times.',
    ],
  },
  {
    says: 'what the subject did next, and not whom he had gone to see',
    on: '2019-06-30',
    text: [
      'Kim Jong Un found other friends. He {went to see|?2019-04-25 jong-un+putin} Vladimir Putin in April, and 10 days ago {welcomed|2019-06-20 xi+jong-un} Xi Jinping to Pyongyang.',
    ],
  },
  {
    says: 'a day that a comma parts from what it adds',
    on: '2025-08-16',
    text: [
      'Donald Trump will {receive|2025-08-18 trump+zelenskyy} Ukrainian President Volodymyr Zelenskiy at the White House on Monday, their first {encounter|?2025-08-18} {there since February|?2025-02-28 trump+zelenskyy}.',
    ],
  },
  {
    says: 'the only time, with its place after a comma',
    on: '2022-02-22',
    text: [
      'Joe Biden and Vladimir Putin may talk. The two presidents have {met|2021-06-16 biden+putin} only once in their current jobs, in Geneva last June.',
    ],
  },
];
