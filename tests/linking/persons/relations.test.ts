/** Persons described by what they are to another: counterpart, host, spokesman; and whom "the president" means, and does not. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'a counterpart and a successor, named right after',
    day: '2022-11-15',
    lines: [
      '{Joe Biden|joe-biden} and {his Chinese counterpart|xi-jinping}, {Xi Jinping|xi-jinping}, shook hands. In Rome {Mario Draghi|mario-draghi}’s {successor|giorgia-meloni}, {Giorgia Meloni|giorgia-meloni}, packed her bags.',
    ],
  },
  {
    what: 'a host and a visitor among two leaders',
    day: '2017-11-09',
    lines: [
      'U.S. President {Donald Trump|donald-trump} toured the Forbidden City with Chinese President {Xi Jinping|xi-jinping}.',
      '{Xi|xi-jinping} gave {his visitor|donald-trump} a dinner, and {Trump|donald-trump} called {his host|xi-jinping} a friend.',
    ],
  },
  {
    what: 'no host where the sentence only says that somebody was one',
    day: '2017-11-09',
    lines: [
      'U.S. President {Donald Trump|donald-trump} flew to Beijing. {Xi Jinping|xi-jinping} was his host in the palace.',
    ],
  },
  {
    what: 'a host whom the quotation does not name',
    day: '2019-03-19',
    lines: [
      'Brazilian President {Jair Bolsonaro|jair-bolsonaro} saw {Donald Trump|donald-trump} on Tuesday.',
      '“I have never met {Kim Jong Un|kim-jong-un},” {Bolsonaro|jair-bolsonaro} said, to the amusement of {his host|donald-trump}.',
    ],
  },
  {
    what: 'officials of a leader',
    day: '2014-03-10',
    lines: [
      'Russian President {Vladimir Putin|vladimir-putin} was silent. {Putin|vladimir-putin}’s {spokesman|dmitry-peskov} denied it, and {his foreign minister|sergey-lavrov} called it a circus.',
    ],
  },
  {
    what: 'no counterpart where the article names another minister of that country',
    day: '2018-08-30',
    lines: [
      'Canada’s foreign minister, {Chrystia Freeland|chrystia-freeland}, praised her American counterpart. {Robert Lighthizer|robert-lighthizer}, the U.S. trade representative, did not.',
    ],
  },
  {
    what: 'the head of the Kremlin, who is not the head of the central bank',
    day: '2022-03-01',
    lines: ['The ruble fell. {The Kremlin chief|vladimir-putin} had sent in the tanks.'],
  },
  {
    what: 'nobody by a country whose name is part of another’s',
    day: '2018-10-01',
    lines: [
      'The leader of Canada’s Conservatives was angry. So was the chairman of the U.S. Joint Chiefs of Staff.',
    ],
  },
  {
    what: 'the president while another acts for him',
    day: '2016-12-20',
    lines: [
      'South Korea’s {Park Geun-hye|park-geun-hye} stayed at home. {Hwang Kyo-ahn|hwang-kyo-ahn} runs the government.',
      'Investigators may question {the president|park-geun-hye} next month, while {the acting president|hwang-kyo-ahn} sees to the budget.',
    ],
  },
  {
    what: 'the president of whom the article has spoken long before',
    day: '2017-05-24',
    lines: [
      'Philippine President {Rodrigo Duterte|rodrigo-duterte} declared martial law in Mindanao. {Duterte|rodrigo-duterte} was in Moscow.',
      'Soldiers searched the houses of Marawi.',
      'Schools were closed.',
      'Hundreds fled on foot.',
      'A bishop asked {the president|rodrigo-duterte} for mercy.',
    ],
  },
  {
    what: 'the in-law of a president who is named already',
    day: '2017-07-24',
    lines: [
      '{Jared Kushner|jared-kushner}, {the U.S. president|donald-trump}’s son-in-law, spoke to senators in Washington.',
    ],
  },
  {
    what: 'no chairman in a vice chairman',
    day: '2019-06-12',
    lines: [
      'North Korea’s {Kim Jong Un|kim-jong-un} sent a letter. In Seoul, Hanwha’s Vice Chairman Kim Dong-kwan presented an engine.',
    ],
  },
  {
    what: 'a host by the house that they are in, and a visitor by the dateline',
    day: '2016-03-22',
    lines: [
      'HAVANA, March 22 (Reuters) - {Raul Castro|raul-castro} received {Barack Obama|barack-obama} on Monday. {The visitor|barack-obama} laughed.',
      '{Castro|raul-castro} had seen {Obama|barack-obama} in New York before, and {Obama|barack-obama} had seen Canada’s {Justin Trudeau|justin-trudeau}. At the White House {Trudeau|justin-trudeau} toasted {his host|barack-obama}.',
    ],
  },
  {
    what: 'no visitor where there are no two leaders, or the word is part of another',
    day: '2016-03-22',
    lines: [
      'HAVANA, March 22 (Reuters) - {Raul Castro|raul-castro} received {Barack Obama|barack-obama}. The visitor center was shut, and the guest list was long.',
      'Years ago the visitor paid in dollars.',
    ],
  },
  {
    what: 'the counterpart of one who has left office since',
    day: '2021-06-17',
    lines: [
      '{Joe Biden|joe-biden} wanted no second Helsinki, where {Donald Trump|donald-trump} in 2018 had stood beside {his Russian counterpart|vladimir-putin}.',
    ],
  },
  {
    what: 'a wife beside her husband, whoever else has one',
    day: '2017-04-08',
    lines: [
      '{Donald Trump|donald-trump} called. Rebels are near the palace of {Bashar al-Assad|bashar-al-assad} and {his wife|asma-al-assad}.',
    ],
  },
  {
    what: 'one of a name that a neighbour shares',
    day: '2015-12-26',
    lines: [
      'Prime Minister {Nawaz Sharif|nawaz-sharif} of Pakistan received {Narendra Modi|narendra-modi}. {Modi|narendra-modi} is the first prime minister of India there in years.',
      'Army chief {Raheel Sharif|?raheel-sharif}, who isn’t related to {the prime minister|nawaz-sharif}, was told.',
    ],
  },
  {
    what: 'what the article has called somebody',
    day: '2018-10-20',
    lines: [
      'Turkey wants the preacher {Fethullah Gulen|fethullah-gulen}, who lives in Pennsylvania. {The preacher|fethullah-gulen} denied it.',
      '{Jamal Khashoggi|jamal-khashoggi}, a Saudi journalist, was killed in Istanbul. {Mohammed bin Salman|mohammed-bin-salman} denied that he had sent men after {the slain journalist|jamal-khashoggi}.',
    ],
  },
  {
    what: 'nobody by a word that goes on, that others bear, or that only stands beside the name',
    day: '2017-11-22',
    lines: [
      'General {Constantino Chiwenga|constantino-chiwenga} spoke. The general public cheered, and the general election is near.',
      'General {Sibusiso Moyo|sibusiso-moyo} read it out on television, and the general was pale. {Chiwenga|constantino-chiwenga}, the general with the plan, smiled.',
    ],
  },
  {
    what: 'a laureate after the prize, and nobody before it',
    day: '2012-11-20',
    lines: [
      '{Barack Obama|barack-obama} went to see {Aung San Suu Kyi|aung-san-suu-kyi}. {The Nobel laureate|aung-san-suu-kyi} waited at the gate.',
      'In Colombia {Juan Manuel Santos|juan-manuel-santos} talks to rebels. The Nobel laureate Gabriel Garcia Marquez wishes him luck.',
    ],
  },
  {
    what: 'a counterpart who fell yesterday',
    day: '2011-02-12',
    lines: [
      '{Hosni Mubarak|hosni-mubarak} stepped down on Friday. {Barack Obama|barack-obama} had called {his Egyptian counterpart|hosni-mubarak} a week earlier.',
    ],
  },
])('$what', (passage) => {
  expect(faults(passage)).toEqual([]);
});
