/** Descriptions that the sentence's subject, or a loss of office, decides. */
import { expect, test } from 'vitest';
import { faults, type Passage } from './marked';

test.each<Passage & { what: string }>([
  {
    what: 'the president whom a coup has just removed, and not a neighbor',
    day: '2017-11-22',
    lines: [
      'South Africa’s {Jacob Zuma|jacob-zuma} sent envoys to Zimbabwe.',
      '{Robert Mugabe|robert-mugabe} resigned on Tuesday. Soldiers had held {the president|robert-mugabe} at home for a week. {Zuma|jacob-zuma} had pleaded with {the Zimbabwean leader|robert-mugabe} to go.',
    ],
  },
  {
    what: 'of a couple the one whom everybody knows by the name',
    day: '2024-12-09',
    lines: [
      '{Bashar al-Assad|bashar-al-assad} of Syria fled to Moscow with his wife, {Asma al-Assad|asma-al-assad}. In Damascus nobody mourned {Assad|bashar-al-assad}.',
    ],
  },
  {
    what: 'nobody by the office of a party’s chief in a province',
    day: '2020-08-07',
    lines: [
      '{Donald Trump|donald-trump} was asked about China. {Trump|donald-trump} had hit {Chen Quanguo|chen-quanguo}, the Communist Party chief in Xinjiang.',
    ],
  },
  {
    what: 'the leader of the country that the sentence is about',
    day: '2023-09-13',
    lines: [
      '{Kim Jong Un|kim-jong-un} is in Russia. North Korea fired two missiles while {its leader|kim-jong-un} was away.',
    ],
  },
  {
    what: 'the top diplomat of a country, and no envoy of it in a city',
    day: '2025-01-29',
    lines: [
      '{Marco Rubio|marco-rubio} telephoned from Washington. Kigali thanked {the top U.S. diplomat|marco-rubio}, and not the top U.S. diplomat in Kinshasa.',
    ],
  },
  {
    what: 'an heir by other words for it',
    day: '2022-07-15',
    lines: [
      'Saudi Crown Prince {Mohammed bin Salman|mohammed-bin-salman} smiled. A report had blamed {the heir to the throne|mohammed-bin-salman}.',
    ],
  },
  {
    what: 'the predecessor of whom the clause is about',
    day: '2025-08-26',
    lines: [
      'U.S. President {Donald Trump|donald-trump} relented after {Lee Jae Myung|lee-jae-myung}, the South Korean president, had spoken. {Trump|donald-trump} laughed when {Lee|lee-jae-myung} explained that the case against {his predecessor|yoon-suk-yeol} went on.',
    ],
  },
  {
    what: 'a host of whom an aside speaks',
    day: '2024-10-23',
    lines: [
      'Indian Prime Minister {Narendra Modi|narendra-modi} came to Kazan. {Modi|narendra-modi} sat beside {Xi Jinping|xi-jinping}.',
      '{Xi|xi-jinping}, who had seen {Vladimir Putin|vladimir-putin} before, thanked {his host|vladimir-putin} for the evening.',
    ],
  },
  {
    what: 'a counterpart without a country, of the two who lead one',
    day: '2021-06-16',
    lines: [
      '{Joe Biden|joe-biden} and {Vladimir Putin|vladimir-putin} left Geneva. {Putin|vladimir-putin} called {his counterpart|joe-biden} a professional.',
    ],
  },
  {
    what: 'no guest of somebody who no longer leads',
    day: '2023-03-16',
    lines: [
      'South Korea’s {Yoon Suk Yeol|yoon-suk-yeol} flew to Tokyo. In 2019 {Shinzo Abe|shinzo-abe} had no time for his guest.',
    ],
  },
  {
    what: 'nobody anew by an office right after the name and “his”',
    day: '2022-11-14',
    lines: [
      '{Vladimir Putin|vladimir-putin} stays at home and has sent {Sergei Lavrov|sergey-lavrov}, his foreign minister.',
    ],
  },
])('$what', (passage) => {
  expect(faults(passage)).toEqual([]);
});
