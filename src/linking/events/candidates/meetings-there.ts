/** Of a person's meetings those in a place, by country, city and words; articles ask it of the same people for place after place. */
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { Lines } from '../../text/lines';
import type { PlaceMention } from '../words/find-places';
import { spelledPlace } from './spelled-place';

/** @param meetings as the context keeps them: at the first question they are put in order of place, for good */
export function meetingsThere(
  place: Pick<PlaceMention, 'words' | 'country' | 'cities'>,
  meetings: readonly MeetingFacts[],
): MeetingFacts[] {
  const atlas = getOrInsert(atlases, meetings, () => new Atlas(meetings));
  return atlas.at(place).map((index) => meetings[index]!);
}

const atlases = new WeakMap<readonly MeetingFacts[], Atlas>();

/** Which of many meetings were where: as `fitsPlace` says of one whose place is known. */
class Atlas {
  readonly #byCountry = new Map<string, number[]>();
  readonly #byCity = new Map<string, number[]>();
  readonly #venues: Lines;
  readonly #names: Lines;

  constructor(meetings: readonly MeetingFacts[]) {
    const venues: string[] = [];
    const names: string[] = [];
    for (const [index, meeting] of meetings.entries()) {
      const { city, venue } = spelledPlace(meeting);
      venues.push(venue);
      names.push(meeting.place ? meeting.name : '');
      if (city) keep(this.#byCity, city, index);
      const country = meeting.place?.country;
      if (country !== undefined) keep(this.#byCountry, country, index);
    }
    this.#venues = new Lines(venues);
    this.#names = new Lines(names);
  }

  /** Indices, ascending. */
  at({ words, country, cities = [] }: Pick<PlaceMention, 'words' | 'country' | 'cities'>): readonly number[] {
    if (country !== undefined) return this.#byCountry.get(country) ?? [];
    const found = new Set(this.#names.holding(words));
    for (const name of new Set([...cities, words.toLowerCase()]))
      for (const index of this.#venues.holding(name)) found.add(index);
    for (const city of cities) for (const index of this.#byCity.get(city) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }
}

function keep(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group) group.push(index);
  else groups.set(key, [index]);
}
