/** Whether sanctions stood on the article's day, and whether they stand now. */
import { wordDate } from '@/cards/wording';
import type { IsoDate } from '@/context/dates';
import { t } from '@/i18n/translate';
import type { BriefedSanctions } from './briefing';

/** @returns the state then, and the state now */
export function wordState(
  { inForceThen, inForceNow, to }: Pick<BriefedSanctions, 'inForceThen' | 'inForceNow' | 'to'>,
  day: IsoDate,
  reviewed: IsoDate,
): [then: string, now: string] {
  const then = t(inForceThen ? 'briefing.inForceOn' : 'briefing.notInForceOn', { date: wordDate(day) });
  if (inForceNow) return [then, t('briefing.inForceNow', { date: wordDate(reviewed) })];
  return [
    then,
    to === undefined
      ? t('briefing.notInForceNow', { date: wordDate(reviewed) })
      : t('briefing.ended', { date: wordDate(to) }),
  ];
}
