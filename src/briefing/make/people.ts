/** Who is who in an article, by role in the story. */
import type { Article } from '@/article/article';
import type { PersonCard } from '@/cards/card';
import { officesOn } from '@/cards/make/standing';
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Spot } from '@/messages';
import { STORY_ROLES, type BriefedPerson } from '../briefing';
import { storyRole } from './story-role';

export function briefPeople(
  cards: readonly PersonCard[],
  spots: ReadonlyMap<string, readonly Spot[]>,
  article: Article,
  day: IsoDate,
  context: Context,
): BriefedPerson[] {
  const most = Math.max(0, ...cards.map(({ id }) => spots.get(id)?.length ?? 0));
  return cards
    .flatMap(({ id, name, headline }): BriefedPerson[] => {
      const person = context.person(id);
      if (!person) return [];
      const own = spots.get(id) ?? [];
      const isInHeadline = own.some(({ block }) => article.blocks[block]?.kind === 'headline');
      const country = countryOf(person, day, context);
      return [
        {
          id,
          name,
          headline,
          role: storyRole(person, { mentions: own.length, isInHeadline }, most, day),
          spots: own,
          ...(country && { country }),
        },
      ];
    })
    .sort(
      (a, b) =>
        STORY_ROLES.indexOf(a.role) - STORY_ROLES.indexOf(b.role) ||
        b.spots.length - a.spots.length ||
        a.name.localeCompare(b.name),
    );
}

/** The country of the office held on the day, else the one that the dataset says, else of any office. */
function countryOf(person: PersonFacts, day: IsoDate, context: Context): BriefedPerson['country'] {
  const bodies = [...officesOn(person, day), ...(person.offices ?? [])].map((office) => office.of);
  const held = bodies.slice(0, 1);
  for (const id of [...held, person.country, ...bodies]) {
    const country = id === undefined ? undefined : context.country(id);
    if (country?.code !== undefined) return { code: country.code, name: country.name };
  }
  return undefined;
}
