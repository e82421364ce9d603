/** Persons by name, as newspapers write them: shortened, titled, transliterated, in capitals, several of one family name. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'a headline in capitals',
    day: '2019-06-29',
    lines: [
      '# {TRUMP|donald-trump} SAYS {XI|xi-jinping} AGREED TO BUY FARM GOODS',
      'President {Donald Trump|donald-trump} said {Xi Jinping|xi-jinping} had promised purchases.',
    ],
  },
  {
    what: 'a president whose administration opens a report, behind the town and a dash',
    day: '2018-11-03',
    lines: [
      'WASHINGTON — The {Trump|donald-trump} administration brought the oil measures back on Friday.',
      'Tehran called it bullying—The {Trump|donald-trump} camp did not answer.',
    ],
  },
  {
    what: 'a man inside the name by which newspapers call his listing',
    day: '2023-09-07',
    lines: [
      '# U.S. imposes sanctions on {Hemedti|mohamed-hamdan-dagalo}',
      'The Treasury named {Mohamed Hamdan Dagalo|mohamed-hamdan-dagalo}, known as {Hemedti|mohamed-hamdan-dagalo}.',
    ],
  },
  {
    what: 'quotes of a namesake, whom his paragraph introduces',
    day: '2019-12-09',
    lines: [
      '{Kim Jong Un|kim-jong-un} watched an engine test. {Kim|kim-jong-un} has set a deadline for the U.S.',
      '“We have nothing more to lose,” {Kim Yong Chol|kim-yong-chol}, a former negotiator, said in a statement.',
      '“{Trump|donald-trump} is an impatient old man,” {Kim Yong Chol|kim-yong-chol} said. He added that {Kim Jong Un|kim-jong-un} had not yet spoken.',
    ],
  },
  {
    what: 'a vice minister whom the sentence before has introduced by his title, not the leader of the same name',
    day: '2024-06-20',
    lines: [
      '{Kim Jong Un|kim-jong-un} met {Vladimir Putin|vladimir-putin} in Pyongyang. {Kim|kim-jong-un} saw him off at the airport.',
      'Vice Foreign Minister {Kim Hong-kyun|kim-hong-kyun} will call in the ambassador in Seoul. {Kim|kim-hong-kyun} is expected to protest.',
    ],
  },
  {
    what: 'the leader, where the namesake was no subject',
    day: '2024-06-20',
    lines: [
      '{Kim Jong Un|kim-jong-un} met {Vladimir Putin|vladimir-putin} in Pyongyang, and Seoul let {Kim Hong-kyun|kim-hong-kyun} protest. {Kim|kim-jong-un} drove to the airport.',
    ],
  },
  {
    what: 'of two who are called the same, the living',
    day: '2021-02-11',
    lines: [
      'The U.S. put sanctions on Myanmar’s generals: {Min Aung Hlaing|min-aung-hlaing}, who leads the junta, and his deputy, {Soe Win|soe-win-general}.',
    ],
  },
  {
    what: 'a prime minister who is called as a month and as a verb',
    day: '2019-04-11',
    lines: [
      '# {May|theresa-may} Wins Brexit Delay; Britain May Leave Later',
      '{Theresa May|theresa-may} won a delay in Brussels. It may help {May|theresa-may}, said an ally of {May|theresa-may}, whom Juncker and {May|theresa-may} thanked.',
      '“May I ask when?” a reporter said. In May, or on May 23 at the latest, {May|theresa-may}’s party votes; the May elections come in April and May elsewhere.',
      'After 2 May the {May|theresa-may} government is on its own.',
    ],
  },
  {
    what: 'two Bushes, the later named for his office',
    day: '2008-01-16',
    lines: [
      'President {George W. Bush|george-w-bush} ended a trip to the Middle East on Wednesday.',
      'Former Florida Governor {Jeb Bush|jeb-bush} was not with him. {Bush|george-w-bush} met Saudi and Egyptian leaders.',
    ],
  },
  {
    what: 'husband and wife in politics',
    day: '2016-10-05',
    lines: [
      '{Hillary Clinton|hillary-clinton} spoke in Pennsylvania about Russian hacking.',
      'Former President {Bill Clinton|bill-clinton} campaigned in Ohio. {Hillary Clinton|hillary-clinton}’s aides said that {the former secretary of state|hillary-clinton} would rest.',
    ],
  },
  {
    what: 'the Ukrainian president in three spellings',
    day: '2022-12-21',
    lines: [
      '{Volodymyr Zelensky|volodymyr-zelenskyy} flew to Washington.',
      '{Volodymyr Zelenskiy|volodymyr-zelenskyy} addressed Congress, and {Zelenskyy|volodymyr-zelenskyy} thanked {Joe Biden|joe-biden}.',
    ],
  },
  {
    what: 'Belarusian and Korean spellings',
    day: '2023-04-26',
    lines: [
      'Belarus’s {Alyaksandr Lukashenka|alexander-lukashenko} congratulated nobody.',
      'South Korea’s {Yoon Suk-yeol|yoon-suk-yeol} sang at the White House. {Yoon|yoon-suk-yeol} had practised.',
    ],
  },
  {
    what: 'Taiwanese names in Wade–Giles, and the English given name',
    day: '2024-05-20',
    lines: [
      '{Lai Ching-te|lai-ching-te} was sworn in as Taiwan’s president, succeeding {Tsai Ing-wen|tsai-ing-wen}.',
      '{William Lai|lai-ching-te} waved. {Tsai|tsai-ing-wen} wept, and {Lai|lai-ching-te} spoke of peace with China.',
    ],
  },
  {
    what: 'a name with its own script in brackets',
    day: '2023-03-21',
    lines: [
      'China’s {Xi Jinping|xi-jinping} (习近平) arrived in Moscow. {Vladimir Putin|vladimir-putin} (Владимир Путин) let {Xi|xi-jinping} wait.',
    ],
  },
  {
    what: 'particles of Arabic, German and Italian names',
    day: '2018-11-30',
    lines: [
      'Saudi Crown Prince {Mohammed bin Salman|mohammed-bin-salman} smiled. “{MBS|mohammed-bin-salman},” as he is known, shook hands.',
      'Syria’s {Bashar al-Assad|bashar-al-assad} was not there. UN envoy {Staffan de Mistura|staffan-de-mistura} had given up on {Assad|bashar-al-assad}, and {de Mistura|staffan-de-mistura} left.',
    ],
  },
  {
    what: 'titles before a name',
    day: '2019-10-23',
    lines: [
      'Sen. {Lindsey Graham|lindsey-graham} of South Carolina disagreed with Gen. {Mark Milley|mark-milley}, the U.S. military’s top officer.',
      'Sen. {Graham|lindsey-graham} called it a disaster. Gen. {Milley|mark-milley} did not answer {the senator|lindsey-graham}.',
    ],
  },
  {
    what: 'the title of a party, a cleric and a sheikh',
    day: '2020-05-22',
    lines: [
      'General Secretary {Xi Jinping|xi-jinping} opened a session in Beijing. Premier {Li Keqiang|li-keqiang} set no goal for growth; Premier {Li|li-keqiang} blamed the virus.',
      'Iran’s Ayatollah {Ali Khamenei|ali-khamenei} spoke that day. Sheikh {Mohamed bin Zayed|mohamed-bin-zayed-al-nahyan} of Abu Dhabi did not.',
    ],
  },
  {
    what: 'a middle initial and a nickname',
    day: '2004-06-28',
    lines: [
      '{L. Paul Bremer|l-paul-bremer} left Baghdad. Deputy Defense Secretary {Paul Wolfowitz|paul-wolfowitz} thanked Secretary of State {Colin L. Powell|colin-powell}. {Powell|colin-powell} was in Turkey.',
    ],
  },
  {
    what: 'a country’s possessive before a family name',
    day: '2024-06-13',
    lines: [
      '# Italy’s {Meloni|giorgia-meloni} Greets India’s {Modi|narendra-modi}',
      'Prime Minister {Giorgia Meloni|giorgia-meloni} welcomed {Narendra Modi|narendra-modi} to Apulia.',
    ],
  },
  {
    what: 'a prime minister whose name many share',
    day: '2019-08-21',
    lines: [
      'U.K. Prime Minister {Boris Johnson|boris-johnson} met German Chancellor {Angela Merkel|angela-merkel} in Berlin. {Johnson|boris-johnson} wants the backstop gone.',
      '{Merkel|angela-merkel} gave {Johnson|boris-johnson} 30 days.',
    ],
  },
  {
    what: 'two Johnsons, each in his own sentence',
    day: '2024-01-17',
    lines: [
      'House Speaker {Mike Johnson|mike-johnson} left the White House. {Johnson|mike-johnson} wants a border law before money for Ukraine.',
      'Former U.K. Prime Minister {Boris Johnson|boris-johnson} urged Republicans to pass it. {The speaker|mike-johnson} did not reply.',
    ],
  },
  {
    what: 'three Lees of three trades',
    day: '2025-08-25',
    lines: [
      'South Korean President {Lee Jae Myung|lee-jae-myung} met {Donald Trump|donald-trump}. {Lee|lee-jae-myung} brought executives, among them the chairman of a chip maker.',
      'Singapore’s former prime minister {Lee Hsien Loong|lee-hsien-loong} praised the talks. {Lee Jae-myung|lee-jae-myung} flew on to Philadelphia.',
    ],
  },
  {
    what: 'a known family name with support from its country only',
    day: '2022-03-01',
    lines: [
      'Russian shells fell on Kharkiv. The West has few doubts about what {Putin|vladimir-putin} wants, and {Lavrov|sergey-lavrov} repeats it.',
    ],
  },
  {
    what: 'a Turkish name without its breve, and a minister',
    day: '2019-10-09',
    lines: [
      'Turkey’s {Recep Tayyip Erdogan|recep-tayyip-erdogan} sent troops into Syria. {Erdogan|recep-tayyip-erdogan} and {Mevlut Cavusoglu|mevlut-cavusoglu} defended the step.',
    ],
  },
  {
    what: 'a Vietnamese leader by his whole name',
    day: '2019-02-27',
    lines: [
      '{Nguyen Phu Trong|nguyen-phu-trong} received {Trump|donald-trump} in Hanoi, a day before {Kim Jong Un|kim-jong-un} saw Vietnam’s {Trong|?nguyen-phu-trong}.',
    ],
  },
  {
    what: 'administration and government by the leader’s name',
    day: '2018-07-31',
    lines: [
      'The {Trump|donald-trump} administration weighed tariffs on China. {Obama|barack-obama}-era rules would go. Anti-{Trump|donald-trump} protests followed.',
    ],
  },
  {
    what: 'Japanese name orders',
    day: '2019-12-24',
    lines: [
      'Japan’s {Abe Shinzo|shinzo-abe} saw {Moon Jae-in|moon-jae-in} in Chengdu. {Shinzo Abe|shinzo-abe} and {Moon|moon-jae-in} spoke for 45 minutes; {Abe|shinzo-abe} was firm.',
    ],
  },
  {
    what: 'a headline with two family names and no countries',
    day: '2021-06-16',
    lines: [
      '# {Biden|joe-biden}, {Putin|vladimir-putin} Call Talks in Geneva Constructive',
      'The presidents of the U.S. and Russia spoke for three hours in Switzerland.',
    ],
  },
  {
    what: 'a foreign minister shortened after his title',
    day: '2023-06-19',
    lines: [
      'Secretary of State {Antony Blinken|antony-blinken} met Foreign Minister {Qin Gang|qin-gang} in Beijing. {Blinken|antony-blinken} invited {Qin|qin-gang} to Washington.',
    ],
  },
])('$what', ({ day, lines }) => {
  expect(faults({ day, lines })).toEqual([]);
});
