/**
 * Passages in the manner of news agencies, with the words that speak of a meeting in braces: `{words|day who+who}`. Who is a part of a
 * participant's id; several meetings are joined by `&`; a leading `?` asks for no answer, but allows this one.
 */
import type { Passage } from './read-passage';

export const LEADERS: readonly Passage[] = [
  {
    says: 'a conversation without a word for a meeting, on a weekday',
    on: '2017-07-08',
    text: [
      'U.S. President Donald Trump and Russian President Vladimir Putin {spoke for more than two hours in Hamburg on Friday|2017-07-07 trump+putin}, far longer than planned.',
    ],
  },
  {
    says: 'three leaders joined by commas',
    on: '2018-05-10',
    text: [
      'Japanese Prime Minister Shinzo Abe, Chinese Premier Li Keqiang and South Korean President Moon Jae-in {met in Tokyo on Wednesday|2018-05-09 abe+keqiang+moon}.',
      'It was {the first three-way summit|2018-05-09 abe+keqiang+moon} since 2015.',
    ],
  },
  {
    says: 'a handshake in a city months ago',
    on: '2018-10-04',
    text: [
      'Kim Jong Un has sent another letter to Donald Trump, whose hand he {shook in Singapore in June|2018-06-12 kim+trump}.',
    ],
  },
  {
    says: 'hosted at a named estate',
    on: '2017-11-03',
    text: [
      'Xi Jinping {will greet Donald Trump in Beijing next week|2017-11-08 trump+xi}. Trump {hosted Xi at Mar-a-Lago in April|2017-04-06 trump+xi}.',
    ],
  },
  {
    says: 'a journey told by "flew"',
    on: '2022-02-09',
    text: [
      'French President Emmanuel Macron {flew to Moscow on Monday|2022-02-07 macron+putin} to urge Vladimir Putin to pull back.',
      'He {went on to Kyiv|?2022-02-08 macron+zelensk} a day later.',
    ],
  },
  {
    says: 'being in a city on a day',
    on: '2023-02-23',
    text: [
      'President Joe Biden {was in Kyiv on Monday|2023-02-20 biden+zelensk}, walking beside Volodymyr Zelenskiy as sirens sounded.',
    ],
  },
  {
    says: 'a call by phone on a date',
    on: '2022-03-22',
    text: [
      'President Joe Biden and Chinese President Xi Jinping {spoke by video for almost two hours on March 18|2022-03-18 biden+xi}.',
    ],
  },
  {
    says: 'a visit counted from a date in another year',
    on: '2019-05-02',
    text: [
      'Chinese President Xi Jinping has never been to Pyongyang as leader. Kim Jong Un {traveled to Beijing in March 2018|2018-03-25 kim+xi}, his first trip abroad.',
    ],
  },
  {
    says: 'the meeting ahead, by "is due to meet"',
    on: '2019-06-24',
    text: [
      'Trade is the issue when Donald Trump {is due to meet Chinese President Xi Jinping|2019-06-29 trump+xi} in Osaka later this week.',
    ],
  },
  {
    says: 'the meeting ahead, by "will host"',
    on: '2021-04-12',
    text: [
      'President Joe Biden {will host Japanese Prime Minister Yoshihide Suga|2021-04-16 biden+suga} at the White House on Friday, his first foreign guest.',
    ],
  },
  {
    says: 'a schedule',
    on: '2023-08-14',
    text: [
      'Biden {is scheduled to hold a summit|2023-08-18 biden+kishida+yoon} at Camp David with Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol on Aug. 18.',
    ],
  },
  {
    says: 'the visit and what it refers back to',
    on: '2018-09-21',
    text: [
      'South Korean President Moon Jae-in returned on Thursday from {three days in Pyongyang|2018-09-18 moon+kim} with Kim Jong Un.',
      'During {the visit|2018-09-18 moon+kim}, the two leaders climbed Mount Paektu.',
    ],
  },
  {
    says: 'a possessive and "that encounter"',
    on: '2019-07-02',
    text: [
      'Donald Trump became the first sitting U.S. president to step into North Korea {when he met Kim Jong Un at Panmunjom on Sunday|2019-06-30 trump+kim}.',
      '{That encounter|2019-06-30 trump+kim} was arranged in little more than a day.',
    ],
  },
  {
    says: 'two meetings after one verb',
    on: '2019-10-22',
    text: [
      'Donald Trump {met Kim Jong Un in Singapore in 2018 and in Hanoi in February|2018-06-12 trump+kim & 2019-02-27 trump+kim}.',
    ],
  },
  {
    says: 'several times in a year',
    on: '2018-12-31',
    text: [
      'South Korea’s Moon Jae-in and North Korea’s Kim Jong Un {met three times this year|2018-04-27 moon+kim & 2018-05-26 moon+kim & 2018-09-18 moon+kim}.',
    ],
  },
  {
    says: 'an ordinal',
    on: '2019-03-12',
    text: [
      'It is two weeks since {the second summit between Donald Trump and Kim Jong Un|2019-02-27 trump+kim} broke up in Vietnam.',
    ],
  },
  {
    says: 'last met',
    on: '2023-03-20',
    text: [
      'Chinese President Xi Jinping {arrived in Moscow on Monday|2023-03-20 xi+putin}. He and Vladimir Putin {last met in Samarkand|2022-09-15 xi+putin} in September.',
    ],
  },
  {
    says: 'weeks ago',
    on: '2022-02-24',
    text: [
      'Vladimir Putin {sat down with Chinese President Xi Jinping three weeks ago|2022-02-04 putin+xi} and left Beijing with a promise of friendship without limits.',
    ],
  },
  {
    says: 'a weekend',
    on: '2019-09-30',
    text: [
      'Narendra Modi {was on stage with Donald Trump in Houston|?2019-09-22 modi+trump} a week ago.',
      'Trump {met Pakistani Prime Minister Imran Khan in New York|2019-09-23 trump+imran-khan} last Monday.',
    ],
  },
  {
    says: 'an informal summit by its place',
    on: '2018-05-02',
    text: [
      'Indian Prime Minister Narendra Modi and Chinese President Xi Jinping {strolled along a lake in Wuhan last week|2018-04-27 modi+xi}.',
      '{Their informal summit|2018-04-27 modi+xi} had no agenda.',
    ],
  },
  {
    says: 'last year’s, by kind',
    on: '2022-10-14',
    text: [
      'Joe Biden has not seen Vladimir Putin since {their summit in Geneva last year|2021-06-16 biden+putin}.',
    ],
  },
  {
    says: 'a surname pair',
    on: '2018-07-20',
    text: [
      'Lawmakers want to hear what Donald Trump promised Vladimir Putin. {The Trump-Putin summit|2018-07-16 trump+putin} in Helsinki was held without aides.',
    ],
  },
  {
    says: 'welcomed at home',
    on: '2023-06-23',
    text: [
      'President Joe Biden {welcomed Indian Prime Minister Narendra Modi to the White House on Thursday|2023-06-22 biden+modi} with a state dinner.',
    ],
  },
  {
    says: 'an office in place of a name',
    on: '2024-06-20',
    text: [
      'The Russian president {arrived in Pyongyang early on Wednesday|2024-06-19 putin+kim-jong-un}, and signed a treaty of mutual aid with Kim Jong Un.',
    ],
  },
  {
    says: 'another place of the same pair',
    on: '2024-06-20',
    text: [
      'Vladimir Putin and Kim Jong Un {met last September at the Vostochny spaceport|2023-09-13 putin+kim-jong-un} in Russia’s Far East.',
    ],
  },
  {
    says: 'a first visit in years',
    on: '2024-07-09',
    text: [
      'Narendra Modi embraced Vladimir Putin {as he began a two-day visit to Moscow|2024-07-08 modi+putin}, his first since Russia invaded Ukraine.',
    ],
  },
  {
    says: 'a country as destination and a month',
    on: '2024-05-17',
    text: [
      'Chinese President Xi Jinping {received Vladimir Putin in Beijing on Thursday|2024-05-16 xi+putin}. Xi {visited Russia in March 2023|2023-03-20 xi+putin}.',
    ],
  },
  {
    says: 'a shouting match told by its place',
    on: '2025-03-04',
    text: [
      'Volodymyr Zelenskiy said it was regrettable that {his meeting with Donald Trump at the White House on Friday|2025-02-28 trump+zelensk} had gone the way it did.',
    ],
  },
  {
    says: 'the summit that just ended',
    on: '2025-08-17',
    text: [
      '# Trump Drops Cease-Fire Demand After {Summit With Putin|2025-08-15 trump+putin}',
      'President Donald Trump {hosted Vladimir Putin in Anchorage on Friday|2025-08-15 trump+putin}.',
      '{The talks|2025-08-15 trump+putin} ended without an agreement.',
    ],
  },
  {
    says: 'European leaders and their days',
    on: '2025-08-19',
    text: [
      'Ukrainian President Volodymyr Zelenskiy {returned to the White House on Monday|2025-08-18 trump+zelensk} with seven European leaders at his side to see Donald Trump.',
    ],
  },
  {
    says: 'the elder generation',
    on: '2011-12-20',
    text: [
      'Kim Jong Il {hosted South Korea’s Kim Dae-jung in Pyongyang in 2000|2000-06-13 jong-il+dae-jung} and {Roh Moo-hyun in 2007|2007-10-02 jong-il+roh}.',
    ],
  },
  {
    says: 'a speech about an earlier one',
    on: '2009-07-07',
    text: [
      'Barack Obama, {in Moscow for two days of talks|2009-07-06 obama+medvedev}, agreed with Dmitry Medvedev to cut warheads.',
    ],
  },
  {
    says: 'a pronoun for each',
    on: '2016-05-30',
    text: [
      'Barack Obama {went to Hiroshima with Shinzo Abe on Friday|?2016-05-27 obama+abe}. The Japanese prime minister {visited Pearl Harbor|?2016-12-27 obama+abe}.',
    ],
  },
  {
    says: 'a working lunch',
    on: '2019-08-21',
    text: [
      'Vladimir Putin {was received by Emmanuel Macron at Fort de Bregancon on Monday|2019-08-19 putin+macron}, days before a summit to which he isn’t invited.',
    ],
  },
  {
    says: 'a dinner',
    on: '2018-12-04',
    text: [
      'Xi Jinping and Donald Trump agreed on a truce {over steak in Buenos Aires on Saturday|2018-12-01 trump+xi}.',
      'Officials gave different accounts of {the dinner|2018-12-01 trump+xi}.',
    ],
  },
  {
    says: 'before a war',
    on: '2002-06-01',
    text: [
      'George W. Bush and Vladimir Putin signed the Moscow treaty {during the U.S. president’s visit to Russia last week|2002-05-23 bush+putin}. They {first met in Slovenia|2001-06-16 bush+putin} a year ago.',
    ],
  },
  {
    says: 'the ranch',
    on: '2001-11-16',
    text: [
      'President George W. Bush {took Vladimir Putin to his ranch in Crawford, Texas|2001-11-13 bush+putin}, this week.',
    ],
  },
  {
    says: 'Yonhap’s summit talks',
    on: '2025-10-31',
    text: [
      'President Lee Jae Myung {held summit talks with U.S. President Donald Trump in Gyeongju on Wednesday|2025-10-29 trump+lee-jae-myung}.',
      'Lee {visited Washington in August|2025-08-25 trump+lee-jae-myung} for {his first summit with Trump|2025-08-25 trump+lee-jae-myung}.',
    ],
  },
  {
    says: 'JoongAng’s Korea and Japan',
    on: '2023-03-18',
    text: [
      'President Yoon Suk Yeol {met with Japanese Prime Minister Fumio Kishida in Tokyo|2023-03-16 yoon+kishida} on Thursday.',
      'Kishida {is expected to visit Seoul|2023-05-07 yoon+kishida} in return.',
    ],
  },
  {
    says: 'a place that “where” takes up, and an object that might be another visitor of the host',
    on: '2025-05-15',
    text: [
      'Ahmed al-Sharaa won over Donald Trump this week. The Syrian president is “attractive,” the U.S. president said on the way to Doha, where Sheikh Tamim bin Hamad Al Thani {received|2025-05-14 trump+tamim} him.',
    ],
  },
];
