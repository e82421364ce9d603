/** Whom an office alone means, "the president", "the chancellor", where an article tells of several who hold one. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'the prime minister named a sentence ago, though another is the story',
    day: '2018-11-14',
    lines: [
      '{Shinzo Abe|shinzo-abe} arrived in Singapore on Wednesday. {Abe|shinzo-abe} had come from Tokyo, and {Abe|shinzo-abe} was tired.',
      '{Abe|shinzo-abe} dined with Prime Minister {Lee Hsien Loong|lee-hsien-loong} of Singapore. {The prime minister|lee-hsien-loong} showed the garden afterward.',
    ],
  },
  {
    what: 'nobody by the name that stands in the same sentence as somebody else’s',
    day: '2019-08-27',
    lines: [
      'U.S. President {Donald Trump|donald-trump} was in Biarritz. {Trump|donald-trump} praised the food, and {Trump|donald-trump} praised the sea.',
      'Iran’s {Hassan Rouhani|hassan-rouhani} was not there to see {the president|donald-trump} leave.',
    ],
  },
  {
    what: 'a chancellor of Germany among prime ministers, and one in London',
    day: '2015-06-27',
    lines: [
      'Greek Prime Minister {Alexis Tsipras|alexis-tsipras} called German Chancellor {Angela Merkel|angela-merkel}. {Tsipras|alexis-tsipras} wants more time.',
      '{The chancellor|angela-merkel} refused. In London {George Osborne|george-osborne} was at the Treasury. {The chancellor|george-osborne} spoke of a risk.',
    ],
  },
  {
    what: 'the president whom somebody only travels ahead of',
    day: '2019-04-05',
    lines: [
      'South Korean President {Moon Jae-in|moon-jae-in} will see U.S. President {Donald Trump|donald-trump}. {Kang Kyung-wha|kang-kyung-wha} came to Washington ahead of {the president|moon-jae-in}.',
    ],
  },
  {
    what: 'the president who leaves his own capital',
    day: '2011-08-20',
    lines: [
      'Syria’s {Bashar al-Assad|bashar-al-assad} must go, {Barack Obama|barack-obama} said, and {Assad|bashar-al-assad} heard it in Damascus.',
      'The words came out an hour before {the president|barack-obama} left Washington for the beach.',
    ],
  },
  {
    what: 'the president whose party speaks',
    day: '2021-06-18',
    lines: [
      'U.S. President {Joe Biden|joe-biden} and Russian President {Vladimir Putin|vladimir-putin} met in Geneva. {Putin|vladimir-putin} spoke first, {Biden|joe-biden} second.',
      'At home, Republicans accused {the president|joe-biden} of a gift.',
    ],
  },
  {
    what: 'a president-elect whom another calls',
    day: '2016-11-18',
    lines: [
      '{Donald Trump|donald-trump} won last week. Japan’s {Shinzo Abe|shinzo-abe} saw {the president-elect|donald-trump} in New York.',
      '{Barack Obama|barack-obama} telephoned {the president-elect|donald-trump} too.',
    ],
  },
  {
    what: 'the monarch who has died since',
    day: '2022-10-21',
    lines: [
      '{Liz Truss|liz-truss} was received by {Queen Elizabeth II|elizabeth-ii} in Scotland. It was the last audience of {the monarch|elizabeth-ii}.',
    ],
  },
  {
    what: 'nobody where the words say what somebody is or was',
    day: '2018-12-01',
    lines: [
      '{Enrique Peña Nieto|enrique-pena-nieto} signed it on his last day as Mexico’s president. {Andrés Manuel López Obrador|andres-manuel-lopez-obrador} became Mexico’s president hours later.',
    ],
  },
  {
    what: 'the one who leads China, named beside its premier',
    day: '2025-07-25',
    lines: [
      'The Europeans met {Xi Jinping|xi-jinping} and Premier {Li Qiang|li-qiang} in Beijing. {The Chinese leader|xi-jinping} was in no hurry.',
    ],
  },
  {
    what: 'another leader after a name that is not his',
    day: '2026-01-17',
    lines: [
      '{Mark Carney|mark-carney} came to Beijing. For {Xi Jinping|xi-jinping}, {the Canadian leader|mark-carney} is a guest like others.',
    ],
  },
  {
    what: 'a minister of many, named a moment ago',
    day: '2022-02-11',
    lines: [
      '{Liz Truss|liz-truss} flew to Moscow for talks with {Sergei Lavrov|sergey-lavrov}. {The Russian minister|sergey-lavrov} was not amused.',
    ],
  },
  {
    what: 'the last named of two who held an office',
    day: '2015-12-26',
    lines: [
      '{Manmohan Singh|manmohan-singh} never went to Lahore. {Atal Bihari Vajpayee|atal-bihari-vajpayee} did. {The former Indian prime minister|atal-bihari-vajpayee} took a bus.',
    ],
  },
  {
    what: 'the governor of a central bank by country and by bank',
    day: '2023-05-02',
    lines: [
      '{China’s central bank governor|yi-gang} stayed silent. {Kazuo Ueda|kazuo-ueda} spoke in Tokyo, and traders heard {the BOJ chief|kazuo-ueda} gladly.',
    ],
  },
  {
    what: 'a former premier, who is not the president that was one long ago',
    day: '2022-09-24',
    lines: [
      '{Silvio Berlusconi|silvio-berlusconi} spoke on television. He said {Vladimir Putin|vladimir-putin} had been pushed. {The former premier|silvio-berlusconi} took it back.',
    ],
  },
  {
    what: 'an outgoing president only if he goes',
    day: '2025-01-20',
    lines: [
      '{Donald Trump|donald-trump} was sworn in. The outgoing president and his wife had tea with him.',
      '{Joe Biden|joe-biden} left by helicopter. {The outgoing president|joe-biden} waved.',
    ],
  },
  {
    what: 'leaders of the opposition by country and alone',
    day: '2020-10-02',
    lines: [
      '{Angela Merkel|angela-merkel} visited {Alexey Navalny|alexey-navalny} in a Berlin hospital. {The Russian opposition leader|alexey-navalny} thanked her.',
    ],
  },
])('$what', (passage) => {
  expect(faults(passage)).toEqual([]);
});
