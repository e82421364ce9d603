/** Sanctions over a thing rather than on a country, and those whose authority or target stands further away: our own passages. */
import type { NewsCase } from './sanctions-in-news';

/** Hong Kong, Xinjiang, armed groups, settlers, a killing, a pipeline. */
export const BY_SUBJECT: readonly NewsCase[] = [
  ['2020-08-10', 'Bankers in Hong Kong wonder what to do with the accounts of its leader after the U.S. blacklisted Carrie Lam. China called the sanctions despicable.', 'US>hong-kong'],
  ['2020-08-07', '# U.S. Sanctions Hong Kong Leader Over Security Law\nThe Treasury acted under an executive order that Donald Trump signed on July 14. The penalties block property in the U.S.', 'US>hong-kong:us-eo-13936'],
  ['2021-01-15', 'HSBC closed accounts after Washington’s decision to sanction six officials over arrests in Hong Kong.', 'US>hong-kong'],
  ['2020-07-10', 'The U.S. sanctioned Zhu Hailun, a former party chief in Xinjiang, and three other officials. Beijing promised an answer to the Xinjiang sanctions.', 'US>china'],
  ['2021-03-22', 'The EU imposed sanctions on four officials over the treatment of Uyghurs in Xinjiang, its first on China in three decades.', 'EU>china'],
  ['2021-03-22', 'Britain and Canada imposed sanctions on officials over Xinjiang on the same day.', 'UK>china; Canada>china'],
  ['2022-06-22', 'Importers must now prove that goods from Xinjiang were made without forced labor, under the Uyghur Forced Labor Prevention Act.', 'US>china:us-uflpa'],
  ['2023-02-01', 'The Wagner Group recruits in prisons. The U.S. designated it a transnational criminal organization last week, and the EU blacklisted the group in 2021.', 'US>wagner-group; EU>wagner-group'],
  ['2023-09-07', 'Yevgeny Prigozhin built Wagner into an army. Britain will ban the group as a terrorist organization; it has been under British sanctions since 2022.', '?UK>wagner-group'],
  ['2023-06-28', 'The U.S. imposed sanctions on four companies that deal in gold for the Wagner Group.', 'US>wagner-group:us-wagner-gold-2023'],
  ['2024-12-10', 'Hayat Tahrir al-Sham holds Damascus. The United Nations sanctioned the group in 2014 as an arm of al-Qaeda.', 'UN>hayat-tahrir-al-sham'],
  ['2024-02-17', 'The U.S. again designated the Houthis as global terrorists over their attacks on ships.', 'US>houthis'],
  ['2015-04-15', 'The Security Council imposed an arms embargo on the Houthis, 14 to 0.', 'UN>yemen'],
  ['2013-07-22', 'The European Union blacklisted the military wing of Hezbollah over a bomb attack on a bus in Bulgaria.', 'EU>hezbollah'],
  ['2018-11-15', 'The U.S. imposed sanctions on 17 Saudis over the killing of Jamal Khashoggi, a columnist, in Istanbul.', 'US>saudi-arabia:us-khashoggi-2018'],
  ['2024-02-12', 'Britain imposed sanctions on four Israeli settlers over violence in the West Bank.', 'UK>settler-violence'],
  ['2024-04-19', 'The EU put sanctions on violent settlers and two groups that back them.', 'EU>settler-violence'],
  ['2018-08-13', 'The lira fell after the U.S. imposed sanctions on two Turkish ministers over the detention of Andrew Brunson.', 'US>turkey'],
  ['2020-12-15', 'Turkey said American sanctions over its purchase of the S-400 would not stop it.', '?US>turkey'],
  ['2019-11-12', 'EU foreign ministers agreed on a framework for sanctions on Turkey over drilling for gas off Cyprus.', 'EU>turkey'],
  ['2021-05-20', 'The U.S. waived sanctions on the company behind Nord Stream 2 and its chief executive.', 'US>russia'],
  ['1998-05-15', 'Bill Clinton imposed sanctions on India two days after its nuclear tests.', 'US>india'],
  ['2022-08-04', 'China suspended imports of Taiwanese citrus and fish and halted exports of sand to the island in answer to a visit by Nancy Pelosi.', 'CN>taiwan'],
  ['2011-02-02', 'Norwegian salmon spoils in Chinese ports, Oslo’s exporters say. China imposed restrictions on Norwegian salmon after the Nobel Peace Prize went to Liu Xiaobo.', 'CN>norway'],
  ['2022-08-05', 'China imposed sanctions on Nancy Pelosi for her trip to Taipei.', 'CN>united-states'],
  ['2022-03-10', 'New Zealand passed a law to impose sanctions on Russia, its first without the United Nations.', 'New Zealand>russia'],
  ['2014-04-26', 'The Group of Seven agreed to put more sanctions on Russia over Ukraine.', 'G7>russia'],
  ['2022-09-02', 'Finance ministers of the G7 agreed to impose a cap on Russian oil.', 'G7>russia:g7-price-cap-agreement'],
  ['2018-03-15', 'The U.S. imposed sanctions on 19 Russians for election meddling.', 'US>russia:us-russia-2018-03-15'],
  ['2016-05-23', 'Barack Obama lifted the arms embargo on Vietnam during a visit to Hanoi.', 'US>vietnam'],
  ['2022-08-06', 'China sanctioned Nancy Pelosi after she had been to Taiwan.', 'CN>united-states:cn-us-pelosi-2022'],
]; // prettier-ignore

/** Whose they are and on whom, told by a sentence before, by a pronoun or by the article. */
export const TOLD_AROUND: readonly NewsCase[] = [
  ['2023-12-15', 'South Korea sanctioned eight North Koreans over missiles and cybercrime.', 'South Korea>north-korea'],
  ['2024-01-17', '# Seoul reacts to missile test\nSouth Korea convened its security council on Wednesday after North Korea fired a missile. The government also sanctioned two people, three companies and 11 vessels.', '?South Korea>north-korea'],
  ['2024-03-29', 'Russia vetoed the mandate of experts who watch the sanctions regime built by the United States at the UN Security Council against North Korea.', 'UN>north-korea'],
  ['2015-07-14', 'Iran and six powers reached a nuclear accord. An arms embargo stays in place for five years, and sanctions snap back if Iran breaks its word.', '*>iran'],
  ['2020-08-15', 'The Security Council refused to extend an arms embargo on Iran that ends in October under the deal of 2015.', 'UN>iran'],
  ['2015-02-09', 'European Union foreign ministers put off new sanctions on Russia for a week to give talks in Minsk a chance.', 'EU>russia'],
  ['2015-06-22', 'The European Union extended its penalties on Russia to January. The restrictions bar state banks from long-term loans.', 'EU>russia'],
  ['2014-03-06', 'The EU froze misappropriated Ukrainian state funds of Viktor Yanukovych and 17 others.', '?EU>ukraine'],
  ['2022-02-28', 'The ruble lost a quarter of its value as sanctions hit the central bank.\nRussia doubled its key rate to 20 percent.', '?*>russia'],
  ['2022-03-01', 'Switzerland broke with its neutrality and froze the assets of Vladimir Putin, taking over the sanctions of the European Union on Russia.', '*>russia; ?EU>russia; ?Switzerland>russia'],
  ['2022-10-04', 'Canada imposed sanctions on Iran’s morality police over the death of Mahsa Amini.', 'Canada>iran'],
  ['2017-05-16', 'Petro Poroshenko banned VKontakte as Ukraine widened its sanctions on Russia.', 'Ukraine>russia'],
  ['2020-07-13', 'China said it would impose sanctions on Senators Marco Rubio and Ted Cruz.', 'CN>united-states'],
  ['2020-07-20', 'Beijing is angry about steps over Xinjiang. China banned Marco Rubio from entering the country.', 'CN>united-states'],
  ['2017-09-04', 'North Korea tested a bomb, and the Security Council met. Vladimir Putin called more sanctions useless.', 'UN>north-korea'],
  ['2021-02-01', 'Myanmar’s army seized Aung San Suu Kyi. Joe Biden threatened to bring back sanctions. The EU has an arms embargo.', 'EU>myanmar'],
]; // prettier-ignore

/** Words of sanctions whose authority or target nothing supports: silence. */
export const UNSUPPORTED: readonly NewsCase[] = [
  ['2022-08-03', 'China’s fighters circled Taiwan. “Be patient,” a spokeswoman in Beijing said when asked about sanctions on the speaker.\nRussia, whose president is Vladimir Putin, said it was in full solidarity.', ''],
  ['2023-06-25', 'Vladimir Putin stayed out of sight.\n## Sanctioned Network\nMali hosts 1,000 of the mercenaries.', ''],
  ['2021-12-10', 'A Chinese trade embargo would hit the island hard, Taiwan’s central bank said.', '?CN>taiwan'],
  ['2019-11-08', 'Xi Jinping met Carrie Lam in Shanghai. The territory’s police officers face no sanctions.', ''],
  ['2024-05-22', 'The government sanctioned three companies, the ministry said. Russia’s embassy declined to comment.', ''],
  ['2018-07-16', 'Vladimir Putin gave Donald Trump a soccer ball. Neither said a word about penalties.', ''],
  ['2018-10-20', 'Saudi Arabia said Jamal Khashoggi died in a fight. Lawmakers in Washington spoke of the Magnitsky Act.', ''],
  ['2016-10-21', 'Rodrigo Duterte flew home from Beijing and said that separation from the U.S. meant no sanctions against anybody.', ''],
]; // prettier-ignore
