/** Stretches in which who acts, who answers, who only speaks or whom an act is done to tells whose sanctions are meant. */
import type { NewsCase } from './sanctions-in-news';

export const BY_ACTOR: readonly NewsCase[] = [
  // "the country on which sanctions lie" does not act in the next clause
  ['2021-05-03', 'The U.S. put sanctions on Russia two weeks ago, and banned American lenders from buying the ruble bonds that it sells.', 'US>russia'],
  // a pronoun takes up the subject of the sentence before
  ['2022-02-23', 'Canada and Britain acted first. They imposed sanctions on Vladimir Putin’s bankers on Tuesday.', 'Canada>russia; UK>russia'],
  ['2022-03-04', 'Japan followed at the weekend. It froze the assets of Russia’s central bank.', 'Japan>russia'],
  // who copies another’s has sanctions as well
  ['2022-03-02', 'Switzerland will adopt the bloc’s sanctions on Russia in full, Ignazio Cassis said.', 'Switzerland>russia'],
  ['2022-04-01', 'South Korea joined the sanctions on Russia a month ago.', 'South Korea>russia'],
  ['2022-03-20', 'Serbia has not joined the sanctions on Russia.', '*>russia'],
  // who answers with measures that nobody knows of is not hit by them
  ['2021-06-28', 'The EU put new sanctions on Belarus last week.\nMinsk retaliated with a travel blacklist and recalled its envoy.', 'EU>belarus'],
  ['2022-03-05', 'The U.S. put sanctions on Russia.\nTaiwan also announced export controls on chips.', 'US>russia'],
  // Europeans speak of what another does
  ['2025-03-20', 'Donald Trump met Vladimir Putin’s envoy. The U.S. has sanctions on Russia.\nIn Brussels, EU diplomats worry that he might lift sanctions on Russia too soon.', 'US>russia'],
  ['2025-03-03', 'Russia expects relief. The sanctions, which Joe Biden tightened in his last days, remain.', 'US>russia'],
  // a bank may be forbidden to do business by its own country only
  ['2019-08-06', 'Russia is used to it. Last week the White House barred American banks from buying its new bonds in dollars, on top of the sanctions on Russia.', 'US>russia; ?US>russia'],
  // what a bill foresees has not been done, and “sanction” may mean to approve
  ['2018-10-12', 'Senators wrote a bill that would halt arms sales to Riyadh over Yemen. The bank’s board must sanction any loan.', ''],
  // a pipeline to Germany makes nobody European
  ['2021-05-20', 'Ted Cruz denounced the waiver of sanctions on the company behind Nord Stream 2, which runs to Germany.', 'US>russia'],
]; // prettier-ignore

export const BY_WHOM_IT_IS_DONE_TO: readonly NewsCase[] = [
  ['2022-08-12', 'Nancy Pelosi has been barred from China over her stop in Taipei. Asked about the sanctions, her office laughed.', 'CN>united-states'],
  ['2022-07-01', 'The EU hit Russia’s coal mines, ports and timber traders with restrictions in April. Its sanctions hurt.', 'EU>russia'],
  ['2019-08-10', 'Two tankers took crude to Syria in breach of European sanctions.', 'EU>syria'],
  ['2018-11-20', 'The U.S. lifted sanctions on two Turkish ministers this month.', 'US>turkey'],
  ['2022-06-20', 'The EU put sanctions on Russia.\nThe U.S. lifted sanctions on three Kosovar traders, a reader wrote.', 'EU>russia'],
  ['2020-12-10', 'EU leaders meet in Brussels on Russia. The text praises Recep Tayyip Erdogan for talks with Athens and threatens sanctions if he drills again.', 'EU>turkey'],
  ['2024-12-12', 'China sanctioned 13 American makers of drones over sales to Taiwan.', 'CN>united-states'],
  ['2021-04-01', 'Washington imposed sanctions on two Chinese officials over abuses in Xinjiang.', 'US>china'],
  ['2020-05-25', 'The Commerce Department will put nine Chinese firms on an export blacklist.', 'US>china'],
]; // prettier-ignore

export const REFERRED_BACK: readonly NewsCase[] = [
  ['2020-11-10', 'The EU imposed sanctions on Alexander Lukashenko on Friday.\nMaria Zakharova spoke in Moscow. Russia said the sanctions were a mistake.', 'EU>belarus; EU>belarus'],
  ['2021-08-20', 'The U.S. put sanctions on Belarus’s potash.\nThe company filled a fifth of the world’s needs.\nThe Kremlin said the sanctions would fail.', 'US>belarus; US>belarus'],
  ['2016-12-01', 'The UN Security Council imposed sanctions on North Korea on Wednesday over its fifth test.\nThe council first placed sanctions on North Korea after its 2006 test.', 'UN>north-korea:unscr-2321; UN>north-korea:unscr-1718'],
  ['2022-04-10', 'The EU imposed sanctions on Russia in March.\nOn Friday the EU added two daughters of Vladimir Putin to its blacklist.', 'EU>russia'],
]; // prettier-ignore
