/** Persons by what they are: their office on the article's day, their kin, the one before or after them. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'the president of a White House story',
    day: '2018-05-08',
    lines: [
      '{Donald Trump|donald-trump} will leave the Iran deal. {Trump|donald-trump} called it rotten. {Emmanuel Macron|emmanuel-macron} had asked him to stay.',
      'European diplomats had worked on {the president|donald-trump}’s aides for weeks. {The president|donald-trump} was unmoved.',
    ],
  },
  {
    what: 'his predecessor',
    day: '2017-06-16',
    lines: [
      '{Donald Trump|donald-trump} tightened rules on travel to Cuba. {Trump|donald-trump} undid part of what {his predecessor|barack-obama} had begun.',
    ],
  },
  {
    what: 'nobody by an emir, where only a king is near',
    day: '2017-07-13',
    lines: [
      '{King Salman|salman-of-saudi-arabia} saw {Rex Tillerson|rex-tillerson} in Jeddah. The emir wasn’t there.',
    ],
  },
  {
    what: 'nobody by a minister of state for a minister',
    day: '2017-07-13',
    lines: [
      '{Rex Tillerson|rex-tillerson} flew to the Gulf. Qatar had itself to blame, the Bahraini minister of state for defense affairs said.',
    ],
  },
  {
    what: 'a prisoner by the calling that the dataset knows',
    day: '2018-07-27',
    lines: [
      '{Andrew Brunson|andrew-brunson}, 50, was taken home from a Turkish prison. {Mike Pence|mike-pence} said that {the pastor|andrew-brunson} must go free.',
    ],
  },
  {
    what: 'nobody anew by an office right after the name of who held it then',
    day: '2021-02-12',
    lines: [
      'Senators saw {Mike Pence|mike-pence}, the vice president, led out of the Capitol. {Joe Biden|joe-biden} did not watch.',
    ],
  },
  {
    what: 'nobody by the first words of “state-owned”',
    day: '2015-08-20',
    lines: [
      '{Vladimir Putin|vladimir-putin} let the head of state-owned railways go. {Barack Obama|barack-obama} was told.',
    ],
  },
  {
    what: 'her successor',
    day: '2019-07-24',
    lines: [
      'Britain’s {Theresa May|theresa-may} left office. {Her successor|boris-johnson} promised Brexit by Oct. 31.',
    ],
  },
  {
    what: 'the former president, once named',
    day: '2022-11-15',
    lines: [
      'Former President {Donald Trump|donald-trump} said he would run again. Republicans in Congress kept their distance from {the former president|donald-trump}.',
    ],
  },
  {
    what: 'then-President before a name and without',
    day: '2013-03-05',
    lines: [
      'Venezuela’s {Hugo Chavez|hugo-chavez} had mocked then-President {George W. Bush|george-w-bush} at the UN. {Chavez|hugo-chavez} called {the then-president|?george-w-bush} a devil.',
    ],
  },
  {
    what: 'a counterpart',
    day: '2023-09-18',
    lines: [
      'Russian Foreign Minister {Sergei Lavrov|sergey-lavrov} received {his Chinese counterpart|wang-yi} in Moscow.',
    ],
  },
  {
    what: 'a counterpart among heads of government',
    day: '2022-02-07',
    lines: [
      'French President {Emmanuel Macron|emmanuel-macron} sat down with {his Russian counterpart|vladimir-putin} at a very long table.',
    ],
  },
  {
    what: 'a counterpart whose name follows is whoever is named',
    day: '2022-02-15',
    lines: [
      '{Vladimir Putin|vladimir-putin} heard out {his German counterpart|olaf-scholz}, {Olaf Scholz|olaf-scholz}.',
    ],
  },
  {
    what: 'the NATO chief, the EU’s top diplomat',
    day: '2023-07-11',
    lines: [
      '{Jens Stoltenberg|jens-stoltenberg} opened the summit in Vilnius. {The NATO chief|jens-stoltenberg} praised Ukraine. {The EU’s top diplomat|josep-borrell} agreed.',
    ],
  },
  {
    what: 'the Commission president and the Fed chair',
    day: '2022-09-14',
    lines: [
      '{Ursula von der Leyen|ursula-von-der-leyen} spoke in Strasbourg. {The European Commission president|ursula-von-der-leyen} wore blue and yellow.',
      'In Washington {the Fed chair|jerome-powell} kept silent.',
    ],
  },
  {
    what: 'the Treasury secretary and the secretary of state',
    day: '2023-07-09',
    lines: [
      '{Janet Yellen|janet-yellen} ended four days in Beijing. {The Treasury secretary|janet-yellen} had followed {the U.S. secretary of state|antony-blinken}.',
    ],
  },
  {
    what: 'the foreign minister of the country that was named',
    day: '2022-03-10',
    lines: [
      'Ukraine’s {Dmytro Kuleba|dmytro-kuleba} met {Sergei Lavrov|sergey-lavrov} in Antalya. {The Russian foreign minister|sergey-lavrov} denied an invasion. {The Ukrainian minister|?dmytro-kuleba} was appalled.',
    ],
  },
  {
    what: 'the crown prince, once named',
    day: '2018-10-23',
    lines: [
      'Saudi Arabia’s {Mohammed bin Salman|mohammed-bin-salman} opened a forum in Riyadh. Many had stayed away after {Khashoggi|jamal-khashoggi}’s death. {The crown prince|mohammed-bin-salman} drew applause.',
    ],
  },
  {
    what: 'the opposition leader and the ousted president',
    day: '2019-03-04',
    lines: [
      'Venezuela’s {Juan Guaido|juan-guaido} came home. {The opposition leader|juan-guaido} greeted a crowd in Caracas.',
    ],
  },
  {
    what: 'a sister by name of the brother',
    day: '2018-02-09',
    lines: [
      '{Kim Jong Un|kim-jong-un} sent {his sister|kim-yo-jong} to the Olympics. Nobody from the family had crossed the border since the war. {Kim’s sister|kim-yo-jong} sat behind {Mike Pence|mike-pence}.',
    ],
  },
  {
    what: 'a son-in-law and a daughter',
    day: '2017-05-29',
    lines: [
      '{Donald Trump|donald-trump} stood by {his son-in-law|jared-kushner}. {Jared Kushner|jared-kushner} had met a Russian banker.',
    ],
  },
  {
    what: 'the late leader',
    day: '2013-04-14',
    lines: [
      'Venezuelans voted weeks after {Hugo Chavez|hugo-chavez} died. {Nicolas Maduro|nicolas-maduro} invoked {the late leader|?hugo-chavez} at each stop.',
    ],
  },
  {
    what: 'the president-elect',
    day: '2016-12-02',
    lines: [
      '{Donald Trump|donald-trump} took a call from Taiwan’s {Tsai Ing-wen|tsai-ing-wen}. China protested. {The president-elect|donald-trump} shrugged.',
    ],
  },
  {
    what: 'nobody, where the office has no country and nobody fits',
    day: '2019-05-01',
    lines: [
      'Bond traders waited for the chairman. The president of the club said nothing. A minister resigned.',
    ],
  },
  {
    what: 'nobody, where an office is of a company or a club',
    day: '2019-05-01',
    lines: [
      '{Donald Trump|donald-trump} watched golf. The president of the tournament greeted the chief executive.',
    ],
  },
  {
    what: 'nobody, where any holder is meant',
    day: '2019-06-30',
    lines: [
      '{Donald Trump|donald-trump} became the first sitting U.S. president to enter North Korea. No American president had gone before.',
    ],
  },
  {
    what: 'a country’s offices as they were that day',
    day: '2016-07-10',
    lines: [
      '{The British prime minister|david-cameron} will resign. {Germany’s chancellor|angela-merkel} and {the French president|francois-hollande} conferred.',
    ],
  },
  {
    what: 'a leader described in a headline by the country',
    day: '2024-06-18',
    lines: [
      '# {Russian President|vladimir-putin} to Visit Pyongyang',
      '{Vladimir Putin|vladimir-putin} will travel to North Korea, whose leader he saw in September.',
    ],
  },
  {
    what: 'the two presidents of one story keep apart',
    day: '2025-08-15',
    lines: [
      '{Donald Trump|donald-trump} clapped as {Vladimir Putin|vladimir-putin} walked up. {The Russian president|vladimir-putin} grinned; {the U.S. president|donald-trump} pointed to his car.',
      'What the president promised is unclear.',
    ],
  },
  {
    what: 'the elder and the younger',
    day: '2012-04-15',
    lines: [
      'North Korea’s {Kim Jong Un|kim-jong-un} gave his first speech. {Kim Jong Il|kim-jong-il} had avoided them. {The elder Kim|kim-jong-il} feared crowds; {the younger Kim|kim-jong-un} waved.',
    ],
  },
  {
    what: 'a prime minister after the country’s introduction',
    day: '2020-06-16',
    lines: [
      'India’s {Narendra Modi|narendra-modi} said little about the border. {The prime minister|narendra-modi} has met {Xi Jinping|xi-jinping} 18 times.',
    ],
  },
  {
    what: 'the senator, the lawmaker from a state',
    day: '2019-10-04',
    lines: [
      'Senator {Ron Johnson|ron-johnson} of Wisconsin recalled a talk about Ukraine. {The Republican senator|?ron-johnson} winced. {The Wisconsin lawmaker|ron-johnson} had called {Trump|donald-trump}.',
    ],
  },
  {
    what: 'the national security adviser, and a former one',
    day: '2019-09-10',
    lines: [
      '{Trump|donald-trump} fired {John Bolton|john-bolton}. {The national security adviser|?john-bolton} said he had resigned. Iran cheered.',
    ],
  },
  {
    what: 'a president who is called his country’s leader, where the paragraph is about him',
    day: '2018-11-05',
    lines: [
      '{Donald Trump|donald-trump} would talk to {Hassan Rouhani|hassan-rouhani} of Iran. {The Iranian leader|hassan-rouhani} has shown no interest. {Ali Khamenei|ali-khamenei} has the last word.',
    ],
  },
  {
    what: 'a counterpart in something, with a title before the name',
    day: '2025-05-12',
    lines: [
      'Treasury Secretary {Scott Bessent|scott-bessent} met reporters in Geneva. {His Chinese counterpart|he-lifeng} in the talks, Vice Premier {He Lifeng|he-lifeng}, was pleased.',
    ],
  },
  {
    what: 'the president of whoever speaks, not of his guest',
    day: '2025-02-28',
    lines: [
      '{Donald Trump|donald-trump} sent {Volodymyr Zelenskiy|volodymyr-zelenskyy} away. Republicans were pleased.',
      '{Lindsey Graham|lindsey-graham} told {Zelenskiy|volodymyr-zelenskyy} to resign. House Speaker {Mike Johnson|mike-johnson} thanked {the president|donald-trump}.',
    ],
  },
  {
    what: 'somebody else than whom he met or thanked',
    day: '2021-06-16',
    lines: [
      '{Joe Biden|joe-biden} flew to Geneva for {Vladimir Putin|vladimir-putin}, and {Biden|joe-biden} was in good spirits. {The president|joe-biden} had met {Putin|vladimir-putin} once before.',
    ],
  },
])('$what', ({ day, lines }) => {
  expect(faults({ day, lines })).toEqual([]);
});
