/** Whose sanctions they are, and of what kind, where a sentence names several powers, or one that only takes a stand. */
import { expect, test } from 'vitest';
import { linked } from './support';

test.each<{ what: string; day: string; lines: string[]; last: string }>([
  {
    what: 'who blocks sanctions in the Security Council is not their target, and there are none',
    day: '2021-04-19',
    lines: [
      'The EU put sanctions on Myanmar. Beijing and Moscow have blocked action at the Security Council, such as an arms embargo.',
    ],
    last: 'sanctions → eu-myanmar',
  },
  {
    what: 'who asks that sanctions on himself be lifted is their target',
    day: '2019-06-20',
    lines: ['Moscow wants the sanctions lifted.'],
    last: 'sanctions → us-russia-ukraine',
  },
  {
    what: 'who will enforce international restrictions is not their target',
    day: '2019-06-20',
    lines: ['U.S. sanctions hurt. Russia said it would go on enforcing international restrictions.'],
    last: 'U.S. sanctions → us-russia-ukraine',
  },
  {
    what: 'a decision to blacklist is that of the power whose decision it is',
    day: '2011-08-18',
    lines: [
      'The EU imposed sanctions on Syria after it followed a U.S. decision to blacklist Bashar al-Assad.',
    ],
    last: 'blacklist → us-syria us-eo-13573',
  },
  {
    what: 'who joins others in sanctioning has sanctions too',
    day: '2022-03-01',
    lines: ['Canada joined the European Union in sanctioning Russia.'],
    last: 'sanctioning → canada-russia',
  },
  {
    what: 'sanctions of its own are not those of another',
    day: '2011-08-18',
    lines: ['The EU has sanctions on Syria. Turkey may weigh sanctions of its own.'],
    last: 'sanctions → eu-syria',
  },
  {
    what: 'a chancellor who halts a pipeline imposes none of the bloc’s',
    day: '2022-02-22',
    lines: ['The EU put sanctions on Russia. Olaf Scholz halted approval of a new gas pipeline.'],
    last: 'sanctions → eu-russia',
  },
  {
    what: 'the bloc of West Africa is not that of Europe',
    day: '2024-02-24',
    lines: ['West Africa’s bloc lifted most of its sanctions on Niger.'],
    last: 'sanctions → ecowas-niger',
  },
  {
    what: 'the bloc is the one that the article named last',
    day: '2023-08-03',
    lines: ['Ecowas met in Abuja. The bloc imposed sanctions on Niger.'],
    last: 'sanctions → ecowas-niger',
  },
  {
    what: 'an ambassador to the UN speaks of those of the Security Council',
    day: '2018-09-18',
    lines: [
      'The U.S. tightened its sanctions on North Korea. Nikki Haley, the ambassador to the United Nations, accused Russia of cheating on sanctions.',
    ],
    last: 'sanctions → un-north-korea',
  },
  {
    what: 'an arms embargo on China is no control of chips',
    day: '2021-03-22',
    lines: [
      'The European Union put sanctions on Chinese officials. China has lived with an arms embargo since 1989.',
    ],
    last: 'embargo → eu-china-arms eu-madrid-declaration-1989',
  },
  {
    what: 'a ban on food from several countries of the West is the one on all of them',
    day: '2014-08-08',
    lines: ['Russia banned imports of food from the U.S. and Canada.'],
    last: 'banned imports → ru-food-embargo ru-decree-560',
  },
  {
    what: 'penalties that somebody avoided are none',
    day: '2022-07-03',
    lines: ['Ecowas lifted its sanctions on Mali. Guinea avoided further penalties.'],
    last: 'sanctions → ecowas-mali',
  },
  {
    what: 'sanctions of which an analyst abroad speaks are not on where he lives',
    day: '2023-07-31',
    lines: [
      'Ecowas put sanctions on Niger.',
      '"It will feel these sanctions," said Anna Holm, an analyst in Mali.',
    ],
    last: 'sanctions → ecowas-niger ecowas-niger-2023',
  },
  {
    what: 'the sanctions on a neighbor’s minister are those on the country at war',
    day: '2025-02-21',
    lines: [
      'James Kabarebe, a minister in Rwanda, is a general. The U.S. imposed sanctions on Rwanda’s James Kabarebe.',
    ],
    last: 'sanctions on Rwanda’s James Kabarebe → us-drc us-eo-13413',
  },
  {
    what: 'Chinese sanctions are China’s',
    day: '2021-03-25',
    lines: ['Lawmakers of the European Parliament are under Chinese sanctions.'],
    last: 'Chinese sanctions → cn-eu-xinjiang cn-eu-2021',
  },
  {
    what: 'China sanctions are those on it',
    day: '2021-03-25',
    lines: ['The White House prepared China sanctions.'],
    last: 'sanctions → us-xinjiang',
  },
  {
    what: 'what was done last year is not the newest order',
    day: '2018-11-01',
    lines: ['The U.S. had already blacklisted officials in Venezuela.'],
    last: 'blacklisted → us-venezuela',
  },
  {
    what: 'what was done the day before is the newest order',
    day: '2018-11-01',
    lines: ['The U.S. imposed sanctions on Venezuela on Thursday.'],
    last: 'sanctions → us-venezuela us-eo-13850',
  },
  {
    what: 'whoever warns of sanctions speaks of his own',
    day: '2014-05-20',
    lines: [
      'Canada has imposed sanctions on Russia. Barack Obama warned that sanctions on Russia’s energy could follow.',
    ],
    last: 'sanctions → us-russia-ukraine',
  },
])('$what', ({ day, lines, last }) => {
  expect(linked('sanctions', day, ...lines).at(-1)).toBe(last);
});
