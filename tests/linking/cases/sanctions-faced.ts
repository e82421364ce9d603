/** Sanctions that somebody faces, that have ended, and that are told beside those of others. */
import type { NewsCase } from './sanctions-in-news';

export const FACED: readonly NewsCase[] = [
  ['2019-06-20', 'Turkey may escape U.S. sanctions over missiles that it buys from Russia.', ''],
  ['2020-10-05', 'The EU put sanctions on Belarus. Cyprus was told that Lebanon could face measures of its own.', 'EU>belarus'],
  ['2018-05-30', 'A bank in Istanbul is accused in New York of helping Iran evade U.S. sanctions.', 'US>iran'],
  ['2019-03-02', 'Venezuela, crippled by U.S. sanctions, sends envoys to Moscow, and Russia sends wheat.', 'US>venezuela'],
  ['2022-09-01', 'Myanmar, hit hard by European sanctions, asked India for rupees.', 'EU>myanmar'],
]; // prettier-ignore

export const OVER_BY_NOW: readonly NewsCase[] = [
  ['2019-05-10', 'Last August, Donald Trump imposed sanctions on two members of Recep Tayyip Erdogan’s cabinet over a pastor.', 'US>turkey'],
  ['2023-05-02', 'The Economic Community of West African States had already put sanctions on Mali last year.', 'ECOWAS>mali'],
  ['2026-03-01', 'In 2013, the U.S. still widened its sanctions on Syria.', 'US>syria'],
  ['2026-07-01', 'The U.S. has no sanctions on Burundi, a spokesman said.', ''],
]; // prettier-ignore

export const WHO_SAYS_SO: readonly NewsCase[] = [
  ['2025-06-17', 'European leaders want more pressure on Russia, but Donald Trump said that sanctions cost money.', 'US>russia'],
  ['2025-08-10', 'Donald Trump lost patience with Vladimir Putin. He set a deadline for him to stop or face new sanctions.', 'US>russia'],
  ['2018-05-30', 'Sudan stays on the list alongside Iran and Syria. Sanctions over Darfur remain.', 'UN>sudan'],
  ['2016-08-08', 'Recep Tayyip Erdogan flew in. Vladimir Putin imposed the sanctions after Turkish jets had shot down a bomber.', 'RU>turkey'],
  ['2017-03-04', 'Serbia never joined the sanctions that the U.S. and the EU put in place over Ukraine.', 'US>russia; EU>russia'],
  ['2023-05-04', 'Sanctions imposed by the Security Council since the tests of North Korea ban such trade and freeze the assets of its banks.', 'UN>north-korea'],
  ['2011-10-01', 'The U.S. wants North Korea to halt uranium enrichment before the sanctions on it go.', 'US>north-korea'],
  ['2023-11-01', 'The EU and Canada imposed sanctions on Iran to punish its judges.', 'EU>iran; Canada>iran'],
]; // prettier-ignore

export const RESOLUTIONS_AND_BLOCKADES: readonly NewsCase[] = [
  ['2023-10-20', 'North Korea welcomed Sergei Lavrov.\nAny sale of shells would violate U.N. resolutions, for which Moscow voted.', 'UN>north-korea'],
  ['2011-10-25', 'North Korea says the plant makes electricity. UN resolutions bar it from any such work.', 'UN>north-korea'],
  ['2023-10-20', 'North Korea and Libya came up.\nAny sale of shells would violate U.N. resolutions.', ''],
  ['2015-02-01', 'Raul Castro told his guests in Cuba that the blockade had to end.', 'US>cuba'],
  ['2024-05-01', 'Israel kept up its blockade of Gaza.', ''],
]; // prettier-ignore
