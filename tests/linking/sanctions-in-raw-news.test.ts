/** What raw news taught: words that only look like sanctions, and sentences in which several powers stand. */
import { expect, test } from 'vitest';
import { linked } from './support';

test.each<{ what: string; day: string; lines: string[]; found: string[] }>([
  {
    what: 'a limit on enriched uranium is one of a deal',
    day: '2019-07-08',
    lines: [
      'The U.S. has sanctions on Iran. Its stock has grown beyond the limit on low-enriched uranium in Iran.',
    ],
    found: ['sanctions → us-iran'],
  },
  {
    what: 'a ban on a company that was lifted months ago, beside those on its country',
    day: '2019-05-16',
    lines: [
      'The U.S. put Fujian of China on its entity list. A ban on ZTE was lifted by Donald Trump last July.',
    ],
    found: ['entity list → us-china-technology', 'ban on ZTE → us-zte us-zte-denial-2018'],
  },
  {
    what: 'who halts enriching uranium is under no ban',
    day: '2013-11-12',
    lines: ['The U.S. has sanctions on Iran. Under the offer, Iran would halt enriching uranium.'],
    found: ['sanctions → us-iran'],
  },
  {
    what: 'who halts weapons tests is under no ban',
    day: '2018-03-12',
    lines: ['The U.S. has sanctions on North Korea. Kim Jong Un offered to halt all weapons tests.'],
    found: ['sanctions → us-north-korea'],
  },
  {
    what: 'a government that stops its own sales of arms imposes no sanctions',
    day: '2018-11-20',
    lines: ['The U.S. put sanctions on 17 Saudis. Senators want to suspend arms sales to Saudi Arabia.'],
    found: ['sanctions on 17 Saudis → us-saudi-khashoggi us-khashoggi-2018'],
  },
  {
    what: 'funds that a senator blocks are no assets',
    day: '2014-12-19',
    lines: ['The U.S. has an embargo on Cuba. He swore to block the use of funds for an embassy in Cuba.'],
    found: ['embargo → us-cuba us-proclamation-3447 us-cacr'],
  },
  {
    what: 'a blockade of a territory lists no group',
    day: '2014-08-14',
    lines: ['Hamas, which the U.S. blacklisted, wants an end to the blockade of Gaza.'],
    found: ['U.S. blacklisted → us-hamas us-hamas-fto'],
  },
  {
    what: 'a country’s own embargo is not the one on it',
    day: '2019-02-21',
    lines: [
      'The U.S. has sanctions on Caracas. It wants Venezuela’s government to end its embargo on food from abroad.',
    ],
    found: ['sanctions → us-venezuela'],
  },
  {
    what: 'a speech that wasn’t sanctioned was not approved',
    day: '2015-07-14',
    lines: [
      'The U.S. has sanctions on Iran. He spoke to Congress on Iran, a speech that wasn’t sanctioned by the White House.',
    ],
    found: ['sanctions → us-iran'],
  },
  {
    what: 'a killing that somebody sanctioned was approved by him',
    day: '2019-02-01',
    lines: ['The EU put sanctions on Russia. The killing was sanctioned by the Kremlin.'],
    found: ['sanctions → eu-russia'],
  },
  {
    what: 'who follows another in imposing has sanctions of his own',
    day: '2014-05-02',
    lines: ['The EU followed the U.S. in imposing sanctions on Russia.'],
    found: ['sanctions → eu-russia'],
  },
  {
    what: 'a president who says that sanctions fail imposes none',
    day: '2017-05-29',
    lines: ['Moon Jae-in says sanctions alone have not stopped North Korea.'],
    found: ['sanctions → un-north-korea'],
  },
  {
    what: 'a place where diplomats meet has no sanctions',
    day: '2017-04-11',
    lines: [
      'Diplomats gathered in Italy as U.S. officials in Washington floated the possibility of new sanctions on Syria.',
    ],
    found: ['sanctions → us-syria'],
  },
  {
    what: 'new sanctions are not those on which they build',
    day: '2014-04-28',
    lines: [
      'The U.S. widened its sanctions on Russia. The new sanctions build on earlier American and European listings of Russian officials.',
    ],
    found: ['sanctions → us-russia-ukraine', 'sanctions → us-russia-ukraine us-ssides'],
  },
  {
    what: 'sanctions asked for at the council are its own',
    day: '2013-04-11',
    lines: [
      'If North Korea tests again, Britain will ask for more sanctions at the United Nations Security Council.',
    ],
    found: ['sanctions → un-north-korea'],
  },
  {
    what: 'who is opposed to sanctions is not their target',
    day: '2016-03-19',
    lines: ['The council voted on South Sudan’s sanctions regime with Russia and China opposed.'],
    found: ['sanctions regime → un-south-sudan'],
  },
  {
    what: 'who led the writing of a resolution does not lift the sanctions',
    day: '2025-11-06',
    lines: ['The Security Council voted for a U.S.-led resolution to lift sanctions on Syria.'],
    found: [],
  },
  {
    what: 'sanctions of one’s own are those of who acts last',
    day: '2021-03-22',
    lines: [
      'Brussels went first, and China’s foreign ministry answered with sanctions of its own on ten Europeans.',
    ],
    found: ['sanctions → cn-eu-xinjiang cn-eu-2021'],
  },
  {
    what: 'countermeasures over arms for somebody are not aimed at him',
    day: '2024-01-07',
    lines: [
      'China put sanctions on five American companies. It warned that China would take countermeasures over arms sales to Taiwan.',
    ],
    found: ['sanctions → cn-sanctions-law', 'countermeasures → cn-sanctions-law cn-afsl'],
  },
  {
    what: 'relief in return for something is for who does it',
    day: '2018-05-16',
    lines: [
      'The U.S. has sanctions on North Korea. They want for North Korea what Libya got, which gave up its weapons in return for sanctions relief.',
    ],
    found: ['sanctions → us-north-korea', 'sanctions relief → us-libya'],
  },
  {
    what: 'what stands behind a dash is not the target',
    day: '2017-01-24',
    lines: [
      'Tehran warns against leaving the deal that curbs Iran’s program in return for easing sanctions – Barack Obama’s achievement.',
    ],
    found: ['sanctions → us-iran'],
  },
  {
    what: 'what is only joined by “and” is not the target',
    day: '2018-06-13',
    lines: [
      'The U.S. leads the world against North Korea. Kim Jong Un is tired of economic sanctions and U.S. drills.',
    ],
    found: ['sanctions → us-north-korea'],
  },
  {
    what: 'a rival of a country is another one',
    day: '2015-08-25',
    lines: ['The deal lifts sanctions on America’s longtime foe, which is Iran.'],
    found: ['sanctions → us-iran'],
  },
  {
    what: 'the West’s sanctions are not the Security Council’s',
    day: '2021-03-19',
    lines: ['Western sanctions on South Sudan hurt.'],
    found: ['sanctions → us-south-sudan'],
  },
  {
    what: 'the new sanctions of a next paragraph are those just told',
    day: '2014-07-29',
    lines: [
      'The EU adopted sanctions on Russia.',
      'The new sanctions come as the army nears the place where a plane of Malaysia fell.',
    ],
    found: ['sanctions → eu-russia', 'sanctions → eu-russia'],
  },
  {
    what: 'where somebody announces them is not their target',
    day: '2014-04-28',
    lines: [
      'Barack Obama imposed sanctions on Russia.',
      'Obama announced the sanctions in Manila, where his tour of Asia ends.',
    ],
    found: ['sanctions → us-russia-ukraine', 'sanctions → us-russia-ukraine'],
  },
  {
    what: 'who says something of them together with others is not their target',
    day: '2015-04-06',
    lines: [
      'Iran wants relief. The U.S., France, Russia and China maintain that sanctions on it stay. Russia and China say that sanctions must be lifted as Iran complies.',
    ],
    found: ['sanctions → us-iran', 'sanctions → us-iran'],
  },
  {
    what: 'penalties that somebody eases are not those of who was invaded',
    day: '2023-05-29',
    lines: [
      'The U.S. eased its pressure on Venezuela after Russia’s invasion of Ukraine, but many of its most biting penalties remain.',
    ],
    found: [],
  },
  {
    what: 'bans hold in the country that imposes them',
    day: '2021-03-22',
    lines: ['Chinese officials and a security body face travel bans in Canada over Xinjiang.'],
    found: ['travel bans → canada-xinjiang'],
  },
  {
    what: 'a ban on one company is not one on its country',
    day: '2018-05-14',
    lines: ['Washington may ease the sanctions on ZTE, the Chinese maker of telephones.'],
    found: ['sanctions on ZTE → us-zte us-zte-denial-2018'],
  },
  {
    what: 'on a list stands who is named beside it',
    day: '2020-05-16',
    lines: [
      'The company, Huawei, was added to the Commerce Department’s “entity list” last year due to national security concerns, amid accusations that it violated U.S. sanctions on Iran.',
    ],
    found: ['entity list → us-huawei us-huawei-entity-list', 'U.S. sanctions on Iran → us-iran'],
  },
  {
    what: 'two who agree to sanctions both have them',
    day: '2014-07-30',
    lines: ['US, EU agree to new sanctions on Russia.'],
    found: ['sanctions → us-russia-ukraine us-sectoral-2014-07 + eu-russia'],
  },
  {
    what: 'chambers of Congress vote on sanctions of their country',
    day: '2017-07-22',
    lines: ['The House approved sanctions on North Korea. The Senate passed sanctions on Russia.'],
    found: ['sanctions → us-north-korea', 'sanctions → us-russia-ukraine'],
  },
  {
    what: 'companies that trade in something are hit for whose it is',
    day: '2020-04-02',
    lines: [
      'The U.S. put sanctions on companies trading in Venezuelan crude, among them units of Russia’s Rosneft.',
    ],
    found: ['sanctions → us-venezuela'],
  },
  {
    what: 'a law that the article’s Russians fear is not the one for Saudis',
    day: '2018-11-21',
    lines: ['Russia denied all.', 'Lawmakers want the Magnitsky Act applied to the Saudi officials.'],
    found: [],
  },
  {
    what: 'who is blacklisted at home is not on a list of the bloc',
    day: '2014-04-29',
    lines: ['Egypt is holding trials of the blacklisted Muslim Brotherhood.'],
    found: [],
  },
  {
    what: 'a travel ban on nationals of several countries is one of the border',
    day: '2017-02-01',
    lines: ['Trump signed a travel ban on nationals of Iran, Syria and five other countries.'],
    found: [],
  },
  {
    what: 'games in a sentence make it none of sport',
    day: '2018-03-03',
    lines: [
      'North Korea slammed the U.S. sanctions against it, but its officials came to South Korea for the Olympics.',
    ],
    found: ['U.S. sanctions → us-north-korea'],
  },
  {
    what: 'the company that built the pipeline is hit by those over the pipeline',
    day: '2021-05-20',
    lines: ['The U.S. waived sanctions on Nord Stream 2 AG.'],
    found: ['sanctions on Nord Stream 2 → us-nord-stream us-peesa'],
  },
  {
    what: 'sectoral sanctions are those of who should agree on them',
    day: '2014-07-30',
    lines: ['David Cameron said the EU should agree on a package of sectoral sanctions on Russia.'],
    found: ['sanctions → eu-russia'],
  },
  {
    what: 'assets that lie in a country are not frozen by those who have sanctions on it',
    day: '2024-09-18',
    lines: [
      'China imposed sanctions on nine US defence firms on Wednesday, the foreign ministry said.',
      'The companies will have their assets in China frozen, and dealings with China-based people will be prohibited, it said.',
    ],
    found: ['sanctions → cn-sanctions-law'],
  },
])('$what', ({ day, lines, found }) => {
  expect(linked('sanctions', day, ...lines)).toEqual(found);
});
