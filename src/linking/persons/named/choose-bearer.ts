/**
 * Which of several people with one family name a mention means. Newspapers shorten the name of the story's
 * protagonist and of whoever was named last; the dead and the relatives are named in full or described.
 */
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import { sentenceAt, type DocBlock } from '../../document';
import type { Bearer } from './bearers';
import { isProminent } from '../standing';
import { sexBefore } from './titles';

/** Weights, found on articles with several bearers of one name; only their order matters. */
const WEIGHTS = {
  leader: 5,
  lastNamed: 4,
  /** With a sentence of this very paragraph, as this one does, opening with the full name. */
  lastNamedHere: 2,
  /** Who was named as a speaker speaks on. */
  lastSpeaker: 3,
  /** "Kim's regime", "the Bush administration". */
  rules: 3,
  /** A headline, before anybody is named, means whom world news knows by that name. */
  knownBy: 2,
  dead: -6,
  /** "Grace Mugabe", beside her husband: the name alone is his. */
  relative: -6,
  notYetNamed: -3,
  perIntroduction: 0.5,
  mostIntroductions: 4,
  /** "Clinton nearly went before he left office". */
  pronoun: 2,
  otherSex: -4,
};
/** By how much the best must lead. */
const MARGIN = 0.75;

interface ShortForm {
  block: DocBlock;
  from: number;
  start: number;
  end: number;
}

/**
 * @param stranger whether the same block names, before the mention, somebody else with this family name
 * @param isLeader whether a person leads a country on that day
 * @param day the article's
 * @returns the person, or undefined where it stays open
 */
export function chooseBearer(
  bearers: readonly Bearer[],
  mention: ShortForm,
  stranger: boolean,
  isLeader: (person: PersonFacts) => boolean,
  day: IsoDate,
): PersonFacts | undefined {
  const fitting = ofFittingSex(bearers, mention);
  const [only] = fitting;
  if (fitting.length === 1 && only)
    return stranger && !namedBefore(only, mention, true) ? undefined : only.person;
  const [best, second] = rank(fitting, mention, isLeader, day);
  if (!best || (second && best.score - second.score < MARGIN)) return undefined;
  return stranger && !namedBefore(best.bearer, mention, true) ? undefined : best.bearer.person;
}

/**
 * The two between whom a mention stays open, the likelier first; none if anybody else could be meant, if not both have been
 * named before it, or if it means who rules.
 */
export function openBetween(
  bearers: readonly Bearer[],
  mention: ShortForm,
  isLeader: (person: PersonFacts) => boolean,
  day: IsoDate,
): readonly PersonFacts[] {
  if (RULES.test(mention.block.text.slice(mention.end, mention.end + CUE_REACH))) return [];
  const ranked = rank(ofFittingSex(bearers, mention), mention, isLeader, day);
  const near = ranked.filter(({ score }) => ranked[0]!.score - score < MARGIN);
  const isOpen = near.length === 2 && near.every(({ bearer }) => namedBefore(bearer, mention, false));
  return isOpen ? near.map(({ bearer }) => bearer.person) : [];
}

function ofFittingSex(bearers: readonly Bearer[], mention: ShortForm): readonly Bearer[] {
  const titleSex = sexBefore(mention);
  return bearers.filter(({ person }) => !titleSex || (person.sex ?? titleSex) === titleSex);
}

/** The likeliest first. */
function rank(
  bearers: readonly Bearer[],
  mention: ShortForm,
  isLeader: (person: PersonFacts) => boolean,
  day: IsoDate,
): { bearer: Bearer; score: number }[] {
  const lastNamed = lastNamedBefore(bearers, mention);
  return bearers
    .map((bearer) => ({
      bearer,
      score:
        scoreOfPerson(bearer, isLeader(bearer.person), day) +
        (bearers.some((other) => isRelativeOf(bearer, other)) ? WEIGHTS.relative : 0) +
        scoreOfPlace(bearer, mention, bearer === lastNamed, isLeader(bearer.person)) +
        scoreOfPronoun(bearer.person, mention),
    }))
    .sort((a, b) => b.score - a.score || (a.bearer.person.id < b.bearer.person.id ? -1 : 1));
}

function scoreOfPerson({ person, introductions }: Bearer, leader: boolean, day: IsoDate): number {
  const isDead = person.died !== undefined && lastDay(person.died) < day;
  return (
    Math.min(WEIGHTS.mostIntroductions, introductions.length) * WEIGHTS.perIntroduction +
    (leader ? WEIGHTS.leader : 0) +
    (isDead ? WEIGHTS.dead : 0)
  );
}

/** The first lady, and whoever else of the family never led anything, beside one whom everybody knows by the name. */
function isRelativeOf({ person }: Bearer, { person: other }: Bearer): boolean {
  if (isProminent(person) || person.known_by !== undefined || other.known_by === undefined) return false;
  return (
    (person.offices ?? []).some(({ role }) => role === 'first-lady') ||
    Object.values(other.family ?? {})
      .flat()
      .includes(person.id)
  );
}

function scoreOfPlace(bearer: Bearer, mention: ShortForm, lastNamed: boolean, leader: boolean): number {
  let score = 0;
  const after = mention.block.text.slice(mention.end, mention.end + CUE_REACH);
  if (lastNamed) score += WEIGHTS.lastNamed;
  if (lastNamed && isSubjectHere(bearer, mention)) score += WEIGHTS.lastNamedHere;
  if (lastNamed && SPEAKS.test(after) && opensAttribution(mention) && wasSpeaking(bearer, mention))
    score += WEIGHTS.lastSpeaker;
  if (leader && RULES.test(after)) score += WEIGHTS.rules;
  if (
    mention.block.kind === 'headline' &&
    bearer.person.known_by?.includes(mention.block.text.slice(mention.start, mention.end))
  )
    score += WEIGHTS.knownBy;
  if (mention.block.kind !== 'headline' && !namedBefore(bearer, mention, false)) score += WEIGHTS.notYetNamed;
  return score;
}

/** UTF-16 units after a name within which the cue stands. */
const CUE_REACH = 40;
const SPEAKS = /^ (?:said|says|added|told|wrote|argued|warned|noted|continued)\b/;
const RULES = /^(?:'s)? (?:regime|administration|government|dynasty|era)\b/;

/** A name after a closing quote, or at the start of a sentence, is whose words are given. */
function opensAttribution({ block, start }: ShortForm): boolean {
  return /[,.?!]" $/.test(block.text.slice(0, start)) || sentenceAt(block, start).start === start;
}

/** True if the last introduction before the mention was as a speaker: "…, Kim Kye Gwan, said in a statement". */
function wasSpeaking({ introductions }: Bearer, mention: ShortForm): boolean {
  const last = introductions.findLast(
    ({ block, start }) =>
      block.index < mention.block.index || (block === mention.block && start < mention.start),
  );
  return (
    last !== undefined &&
    /^,? (?:\p{L}+ ){0,3}?(?:said|says|told|wrote|added|warned)\b/u.test(
      last.block.text.slice(last.end, last.end + CUE_REACH),
    )
  );
}

/** The first "he" or "she" after the mention in its sentence. */
function scoreOfPronoun({ sex }: PersonFacts, { block, end }: ShortForm): number {
  const pronoun = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/.exec(
    block.text.slice(end, sentenceAt(block, end - 1).end),
  );
  if (!pronoun || sex === undefined) return 0;
  const said = pronoun[1] === undefined ? 'female' : 'male';
  return said === sex ? WEIGHTS.pronoun : WEIGHTS.otherSex;
}

function namedBefore(bearer: Bearer, mention: ShortForm, sameBlock: boolean): boolean {
  return bearer.introductions.some(({ block, start }) =>
    block === mention.block ? start < mention.start : !sameBlock && block.index < mention.block.index,
  );
}

/** "Han Dong-hoon came under fire. Han insisted": one subject, with or without what it is before the full name. */
function isSubjectHere({ introductions }: Bearer, { block, start }: ShortForm): boolean {
  return (
    sentenceAt(block, start).start === start &&
    introductions.some((one) => one.block === block && one.start < start && opensSentence(one))
  );
}

function opensSentence({ block, start }: { block: DocBlock; start: number }): boolean {
  return TITLE_ALONE.test(block.text.slice(sentenceAt(block, start).start, start));
}

/** Nothing, or "Vice Foreign Minister ": words with capitals that open no other phrase. "Former Governor" is an aside about one who holds none. */
const TITLE_ALONE =
  /^(?!(?:In|On|At|Under|For|With|After|Before|By|From|To|As|When|While|If|But|And|Since|Unlike|Like|Both|Then|Former)\b)(?:(?:\p{Lu}[\p{L}.'-]*|of|for|and|the) )*$/u;

/** The bearer whose full name stands last before the mention, in its block or the one before. */
function lastNamedBefore(bearers: readonly Bearer[], mention: ShortForm): Bearer | undefined {
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
