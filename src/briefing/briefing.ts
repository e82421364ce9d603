/**
 * What the briefing says: the whole article's background as a plain view model, cut at the article's day. Made in the
 * background by `makeBriefing`, sent to the panel, and turned into elements, text or paper there. Dates stay ISO.
 */
import type { EntityLink } from '@/cards/card';
import type { IsoDate, PartialDate } from '@/context/dates';
import type { MeetingKind } from '@/context/schema';
import type { EntityKind } from '@/linking/annotation';
import type { Spot } from '@/messages';

/** Something that the article mentions, or that belongs to what it mentions. */
export interface BriefedEntity extends EntityLink {
  /** Where the article's words mean it, in the order of the text; none for what is only related. */
  spots: readonly Spot[];
}

/** What a person is to the story, in the order in which a reader needs them. */
export const STORY_ROLES = ['centre', 'inOffice', 'outOfOffice', 'expert', 'aside', 'historical'] as const;
export type StoryRole = (typeof STORY_ROLES)[number];

export interface BriefedPerson extends BriefedEntity {
  role: StoryRole;
  /** Who they were on the article's day. */
  headline: string;
  /** Where they belong: ISO 3166 code of two letters, and the name. */
  country?: { code: string; name: string };
}

export interface BriefedMeeting extends BriefedEntity {
  kind: MeetingKind;
  from: IsoDate;
  to: IsoDate;
  place?: string;
  /** Ids of the article's people who took part. */
  people: readonly string[];
  /** After the article's day: only one that the article itself announces. */
  isComing: boolean;
}

export interface BriefedSanctions extends BriefedEntity {
  /** "UN Security Council on North Korea" */
  headline: string;
  from: PartialDate;
  to?: PartialDate;
  inForceThen: boolean;
  inForceNow: boolean;
  /** What the measures say that the article's words mean. */
  measures: readonly string[];
}

export interface BriefedThing extends BriefedEntity {
  kind: 'organisation' | 'place';
  headline: string;
}

export interface SinceLine {
  on: PartialDate;
  kind: EntityKind;
  /** Whom or what it happened to. */
  about: EntityLink;
  /** Empty where the name says it all. */
  text: string;
}

export interface Briefing {
  article: { url: string; headline?: string; day: IsoDate };
  /** By role, and within one by how much the article says of them. */
  people: readonly BriefedPerson[];
  /** Earliest first: those between the article's people up to its day, and those that it mentions. */
  meetings: readonly BriefedMeeting[];
  sanctions: readonly BriefedSanctions[];
  things: readonly BriefedThing[];
  /** What came after the article's day, earliest first. */
  since: readonly SinceLine[];
  dataset: { version: string; reviewed: IsoDate };
}
