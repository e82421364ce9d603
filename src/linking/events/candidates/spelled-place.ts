/** Where a meeting was, in lower case and without accents, as texts are compared. */
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { fold } from '../../text/fold';

export interface SpelledPlace {
  /** Empty where nobody wrote it down; likewise the venue. */
  city: string;
  venue: string;
}

export function spelledPlace(meeting: MeetingFacts): SpelledPlace {
  return getOrInsert(spelled, meeting, ({ place: { city = '', venue = '' } = {} }) => ({
    city: fold(city).toLowerCase(),
    venue: fold(venue).toLowerCase(),
  }));
}

/** Asked of the same meetings for every place of an article. */
const spelled = new WeakMap<MeetingFacts, SpelledPlace>();
