/**
 * Which of several people with one family name a mention means. Newspapers shorten the name of the story's
 * protagonist and of whoever was named last; the dead and the relatives are named in full or described.
 */
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../document';

/** A person whom the article has named so that a short form can mean them. */
export interface Bearer {
  person: PersonFacts;
  /** Where it gives the name in full, or else for the first time. */
  introductions: { block: DocBlock; start: number }[];
}

/** Weights, found on articles with several bearers of one name; only their order matters. */
const WEIGHTS = {
  leader: 5,
  lastNamed: 4,
  dead: -6,
  notYetNamed: -3,
  perIntroduction: 0.5,
  mostIntroductions: 4,
};
/** By how much the best must lead. */
const MARGIN = 0.75;

/**
 * @param stranger whether the same block names, before the mention, somebody else with this family name
 * @param isLeader whether a person leads a country on that day
 * @param day the article's
 * @returns the person, or undefined where it stays open
 */
export function chooseBearer(
  bearers: readonly Bearer[],
  mention: { block: DocBlock; start: number },
  stranger: boolean,
  isLeader: (person: PersonFacts) => boolean,
  day: IsoDate,
): PersonFacts | undefined {
  const [only] = bearers;
  if (bearers.length === 1 && only)
    return stranger && !namedBefore(only, mention, true) ? undefined : only.person;
  const lastNamed = lastNamedBefore(bearers, mention);
  const scored = bearers
    .map((bearer) => ({
      bearer,
      score: scoreOf(bearer, mention, bearer === lastNamed, isLeader(bearer.person), day),
    }))
    .sort((a, b) => b.score - a.score || (a.bearer.person.id < b.bearer.person.id ? -1 : 1));
  const [best, second] = scored;
  if (!best || (second && best.score - second.score < MARGIN)) return undefined;
  return stranger && !namedBefore(best.bearer, mention, true) ? undefined : best.bearer.person;
}

function scoreOf(
  bearer: Bearer,
  mention: { block: DocBlock; start: number },
  lastNamed: boolean,
  leader: boolean,
  day: IsoDate,
): number {
  const { died } = bearer.person;
  let score = Math.min(WEIGHTS.mostIntroductions, bearer.introductions.length) * WEIGHTS.perIntroduction;
  if (leader) score += WEIGHTS.leader;
  if (lastNamed) score += WEIGHTS.lastNamed;
  if (died && lastDay(died) < day) score += WEIGHTS.dead;
  if (mention.block.kind !== 'headline' && !namedBefore(bearer, mention, false)) score += WEIGHTS.notYetNamed;
  return score;
}

function namedBefore(
  bearer: Bearer,
  mention: { block: DocBlock; start: number },
  sameBlock: boolean,
): boolean {
  return bearer.introductions.some(({ block, start }) =>
    block === mention.block ? start < mention.start : !sameBlock && block.index < mention.block.index,
  );
}

/** The bearer whose full name stands last before the mention, in its block or the one before. */
function lastNamedBefore(
  bearers: readonly Bearer[],
  mention: { block: DocBlock; start: number },
): Bearer | undefined {
  let last: { bearer: Bearer; block: number; start: number } | undefined;
  for (const bearer of bearers) {
    for (const { block, start } of bearer.introductions) {
      const before =
        block === mention.block ? start < mention.start : block.index === mention.block.index - 1;
      if (before && (!last || block.index > last.block || (block.index === last.block && start > last.start)))
        last = { bearer, block: block.index, start };
    }
  }
  return last?.bearer;
}
