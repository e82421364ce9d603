import type { MeetingFacts } from '@/context/facts';
import { describe, expect, it } from 'vitest';
import { CITIES_OF_PLACE } from '@/linking/lexicon/places';
import { fitsPlace } from '@/linking/events/candidates/fits';
import { meetingsThere } from '@/linking/events/candidates/meetings-there';
import { context } from '../support';

describe("a person's meetings in a place", () => {
  it.each(['vladimir-putin', 'kim-jong-un', 'angela-merkel'])(
    'are those that fit it one by one: %s',
    (person) => {
      const meetings = context.meetingsOf(person);
      const cities = [...context.cities].map((city) => ({ words: city, cities: [city] }));
      const buildings = Object.entries(CITIES_OF_PLACE).map(([words, cities]) => ({ words, cities }));
      const countries = ['russia', 'vietnam', 'united-states'].map((country) => ({
        words: country,
        country,
      }));
      for (const place of [...cities, ...buildings, ...countries])
        expect(idsOf(meetingsThere(place, meetings)), place.words).toEqual(
          idsOf(meetings.filter((meeting) => fitsPlace({ place, times: [] }, meeting))),
        );
    },
  );
});

function idsOf(meetings: readonly MeetingFacts[]): string[] {
  return meetings.map(({ id }) => id);
}
