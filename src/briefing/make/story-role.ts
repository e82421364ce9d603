/** What a person is to a story. */
import { officesOn } from '@/cards/make/standing';
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import type { StoryRole } from '../briefing';

/** How an article speaks of somebody. */
export interface Presence {
  mentions: number;
  isInHeadline: boolean;
}

/** Fewer mentions than this put nobody at the centre. */
const CENTRAL_MENTIONS = 3;
/** Of the mentions of whom the article mentions most. */
const CENTRAL_SHARE = 0.5;

const EXPERT_ROLES: ReadonlySet<Role> = new Set(['academic', 'analyst'] as const);

/** @param most mentions of the person whom the article mentions most */
export function storyRole(person: PersonFacts, presence: Presence, most: number, day: IsoDate): StoryRole {
  if (person.died && lastDay(person.died) <= day) return 'historical';
  const offices = officesOn(person, day);
  if (offices.length > 0 && offices.every(({ role }) => EXPERT_ROLES.has(role))) return 'expert';
  const { mentions, isInHeadline } = presence;
  if (isInHeadline || mentions >= Math.max(CENTRAL_MENTIONS, most * CENTRAL_SHARE)) return 'centre';
  if (offices.length > 0) return 'inOffice';
  return (person.offices ?? []).some(({ to }) => to !== undefined && lastDay(to) < day)
    ? 'outOfOffice'
    : 'aside';
}
