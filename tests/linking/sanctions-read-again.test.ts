/** Sanctions as everyday news tells them: who acts beside others, what is a reason, what a name says and what its words say. */
import { expect, test } from 'vitest';
import { linked } from './support';

test.each<{ what: string; day: string; lines: string[]; all: string[] }>([
  {
    what: 'American sanctions on Russia are on Russia before those that are called so today',
    day: '2018-05-26',
    lines: ['Paris criticized U.S. sanctions against Russia and the deal with Iran.'],
    all: ['U.S. sanctions against Russia → us-russia-ukraine'],
  },
  {
    what: 'Britain agreed to what the bloc imposed, before it had sanctions of its own',
    day: '2014-07-28',
    lines: ['Britain and Italy are willing to adopt new sanctions against Russia.'],
    all: ['sanctions → eu-russia'],
  },
  {
    what: 'a subject of talks does not act',
    day: '2014-05-02',
    lines: ['On the Ukraine file, they have the sanctions on Russia to talk about.'],
    all: ['sanctions → us-russia-ukraine'],
  },
  {
    what: 'officers in Russia do not ban what Japan bans',
    day: '2023-05-26',
    lines: ['Japan will freeze the assets of officers in Russia and ban exports to 80 Russian laboratories.'],
    all: ['freeze the assets → japan-russia', 'ban exports → japan-russia'],
  },
  {
    what: 'who takes over the sanctions of others freezes assets itself',
    day: '2022-02-28',
    lines: [
      'Switzerland will adopt European Union sanctions on those who took part in the invasion of Ukraine and freeze the assets of Russians.',
    ],
    all: ['sanctions → switzerland-russia', 'freeze the assets → switzerland-russia'],
  },
  {
    what: 'who acts in coordination with the bloc acts alone',
    day: '2022-04-16',
    lines: ['In coordination with the EU, the U.K. imposed sanctions on Russia.'],
    all: ['sanctions → uk-russia'],
  },
  {
    what: 'with whom measures are coordinated, theirs they are not',
    day: '2021-11-24',
    lines: [
      'The European Commission drew up sanctions on Belarus. The sanctions will be coordinated with Britain and Canada.',
    ],
    all: ['sanctions → eu-belarus', 'sanctions → eu-belarus'],
  },
  {
    what: 'who triggers sanctions does not impose them',
    day: '2025-09-29',
    lines: [
      'Iran is under United Nations sanctions again. The sanctions were triggered by Britain and France.',
    ],
    all: ['United Nations sanctions → un-iran', 'sanctions → un-iran'],
  },
  {
    what: 'sanctions called by an act are those of the act',
    day: '2025-11-10',
    lines: ['Caesar Act sanctions rest, but for dealings with Russia and Iran.'],
    all: ['Caesar Act sanctions → us-syria us-caesar-act'],
  },
  {
    what: 'an entry ban over sanctions is no part of them',
    day: '2022-05-05',
    lines: ['Russia banned the entry of 63 Japanese officials over their sanctions on Moscow.'],
    all: ['banned the entry → ru-japan-entry-bans', 'sanctions → japan-russia'],
  },
  {
    what: 'a hammer of sanctions falls on whom the words name',
    day: '2019-10-14',
    lines: ['As options narrow on Syria, Trump prepares a sanctions hammer on Turkey.'],
    all: ['sanctions → us-turkey'],
  },
  {
    what: 'limits of a nuclear program are no sanctions',
    day: '2015-07-14',
    lines: ['Iran wins relief from sanctions for curbs on its nuclear program.'],
    all: ['sanctions → '],
  },
  {
    what: 'counter-sanctions are not those that they answer',
    day: '2014-08-08',
    lines: ['The EU put sanctions on Russia. Counter-sanctions came at once.'],
    all: ['sanctions → eu-russia'],
  },
  {
    what: 'threatened retaliation is no measure of whom it is for',
    day: '2020-06-18',
    lines: ['China threatened retaliation after the U.S. called for sanctions over the Uighurs.'],
    all: ['sanctions → us-xinjiang'],
  },
  {
    what: 'a law on some people is not what a threat of sanctions means',
    day: '2014-02-20',
    lines: ['The U.S. threatened sanctions against Viktor Yanukovych’s government. Russia stands by it.'],
    all: [],
  },
  {
    what: 'assets in China are frozen by China',
    day: '2024-09-18',
    lines: ['The U.S. put sanctions on Russia. A maker of drones will have its assets in China frozen.'],
    all: ['sanctions → us-russia-harmful'],
  },
  {
    what: 'an embargo of the 1980s is older than the sanctions of today',
    day: '2022-10-24',
    lines: ['The U.S. put sanctions on Nicaragua. They recall the embargo imposed on it in the 1980s.'],
    all: ['sanctions → us-nicaragua'],
  },
  {
    what: 'a list is that of the country whose list it is',
    day: '2022-04-13',
    lines: ['Switzerland’s list of sanctions on Russia mirrors that of the EU.'],
    all: ['sanctions → switzerland-russia'],
  },
  {
    what: 'a neighbor that takes over sanctions has them not for the country it is a neighbor of',
    day: '2022-04-13',
    lines: ['Switzerland’s neighbor Liechtenstein has adopted EU sanctions on Russia.'],
    all: ['EU sanctions on Russia → eu-russia'],
  },
  {
    what: 'who stands on a blacklist is its target',
    day: '2022-04-16',
    lines: [
      'Russia banned Boris Johnson from entering over sanctions by the U.K. The blacklist includes Theresa May.',
    ],
    all: [
      'banned Boris Johnson from entering → ru-uk-entry-bans',
      'sanctions → uk-russia',
      'blacklist → ru-uk-entry-bans',
    ],
  },
  {
    what: 'a cap of the Security Council is one of its sanctions',
    day: '2024-05-02',
    lines: ['Russia ships fuel to North Korea beyond a UN cap. The U.S. promised sanctions.'],
    all: ['UN cap → un-north-korea', 'sanctions → '],
  },
  {
    what: 'companies that were designated after others are under the same sanctions',
    day: '2023-10-31',
    lines: ['The U.S. put sanctions on Myanmar. The Treasury also designated three companies.'],
    all: ['sanctions → us-myanmar', 'designated → us-myanmar'],
  },
  {
    what: 'the bloc of West Africa had sanctions on Mali after the first coup',
    day: '2020-10-06',
    lines: ['ECOWAS lifted sanctions against Mali.'],
    all: ['sanctions → ecowas-mali-2020-coup'],
  },
  {
    what: 'of two countries in a sentence, whom the article is about comes first',
    day: '2019-06-05',
    lines: [
      'The U.S. widened sanctions on Cuba.',
      'The Cuban government rations food as a result of U.S. sanctions and a drop in aid from Venezuela.',
    ],
    all: ['sanctions → us-cuba', 'U.S. sanctions → us-cuba'],
  },
])('$what', ({ day, lines, all }) => {
  const found = linked('sanctions', day, ...lines);
  expect(found.map((one, at) => (all[at] !== undefined && one.startsWith(all[at]) ? all[at] : one))).toEqual(
    all,
  );
});
