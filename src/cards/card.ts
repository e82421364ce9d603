/**
 * What a card says: a plain view model, cut at the article's day. Made in the background by `makeCard`,
 * sent to the page, and turned into elements by the components. Dates stay ISO; components word them.
 */
import type { IsoDate, PartialDate } from '@/context/dates';
import type { FamilyTie, MeetingKind } from '@/context/schema';
import type { SourceLink } from '@/context/sources';

/** A link inside a card to another entity; `id` opens its card if there is one. */
export interface EntityLink {
  id: string;
  name: string;
}

export interface DatedLine {
  on: PartialDate;
  text: string;
}

export interface OfficeLine {
  /** "Acting President of Russia" */
  words: string;
  from?: PartialDate;
  to?: PartialDate;
}

export interface MeetingLine extends EntityLink {
  kind: MeetingKind;
  from: IsoDate;
  to: IsoDate;
  /** "Hanoi, Vietnam" */
  place?: string;
  /** The participants besides the card's own subject; of a large gathering some, those of the article first. */
  with: EntityLink[];
  /** How many more there were. */
  more?: number;
}

export interface InstrumentLine extends EntityLink {
  adopted: PartialDate;
  ended?: PartialDate;
  /** Unless the card's first lines say it. */
  summary?: string;
}

/** An instrument as a bar in the drawing of its regime's growth. */
export interface GrowthBar {
  id: string;
  name: string;
  adopted: PartialDate;
  /** Only if on or before the article's day. */
  ended?: PartialDate;
  /** One of those that the words single out. */
  isMeant: boolean;
}

export interface MeasureLine {
  instrument: string;
  says: string;
  from: PartialDate;
  /** Only if on or before the article's day. */
  to?: PartialDate;
}

interface CardBase {
  id: string;
  name: string;
  /** The answer in one line, as of the article's day: "Supreme Leader of North Korea since 2011". */
  headline: string;
  background?: string;
  /** Disputed or unusual: shown small beneath the background. */
  note?: string;
  /** What the reader has written about it. */
  ownNote?: string;
  /** The reader's pack that it comes from. */
  pack?: string;
  /** Dated entries up to the article's day, latest first. */
  record: DatedLine[];
  /** What came after the article's day, earliest first; folded. */
  since: DatedLine[];
  sources: SourceLink[];
  /** The day up to which the entry was reviewed. */
  reviewed: PartialDate;
}

export interface PersonCard extends CardBase {
  kind: 'person';
  born?: PartialDate;
  /** Only if on or before the article's day. */
  died?: PartialDate;
  /** Offices held or past on the article's day, latest first. */
  offices: OfficeLine[];
  family: { tie: FamilyTie; person: EntityLink }[];
  /** Meetings, up to the article's day, with other people of the article, earliest first. */
  meetings: MeetingLine[];
  /** Meetings with them after it. */
  meetingsSince: MeetingLine[];
  /** Sanctions that the person was under on the article's day; `seen` is the date of a list, where it isn't known since when. */
  sanctions: {
    instrument: string;
    regime: EntityLink;
    from?: PartialDate;
    seen?: PartialDate;
    as?: string;
  }[];
}

export interface MeetingCard extends CardBase {
  kind: 'meeting';
  meetingKind: MeetingKind;
  from: IsoDate;
  to: IsoDate;
  /** "Metropole hotel, Hanoi, Vietnam" */
  place?: string;
  /** Seen from the article's day. */
  tense: 'past' | 'on the day' | 'coming';
  participants: { person: EntityLink; office?: string }[];
  /** What came of it, if that was known on the article's day; else it is the first entry of `since`. */
  outcome?: string;
  /** The same people's meetings, this one included, in order of time. */
  series: (MeetingLine & { current: boolean; after: boolean })[];
  seriesName?: string;
}

/** Since when sanctions stand, and whether they stood on the article's day and at the dataset's review date. */
export interface SanctionsState {
  from: PartialDate;
  to?: PartialDate;
  inForceThen: boolean;
  inForceNow: boolean;
}

/** Its state is that of what the words mean. */
export interface SanctionsCard extends CardBase, SanctionsState {
  kind: 'sanctions';
  /** What of the regime the words mean. */
  scope: 'regime' | 'instrument' | 'measure';
  /** The regime as a whole. */
  regime: SanctionsState & { name: string; headline: string; authority: string; target: string };
  /** What the words of the article mean, first. */
  measures: MeasureLine[];
  /** Set where the first line says the only one of them. */
  isAnswered?: true;
  /** Those that the words single out, or all, up to the article's day, latest first. */
  instruments: InstrumentLine[];
  instrumentsSince: InstrumentLine[];
  /** All of the regime's instruments up to the article's day, earliest first. */
  growth: GrowthBar[];
}

export interface PlainCard extends CardBase {
  kind: 'organisation' | 'place';
}

export type Card = PersonCard | MeetingCard | SanctionsCard | PlainCard;
export type CardKind = Card['kind'];

/** Some cards, as they come from the background. */
export interface Hand {
  /** By key. */
  cards: Record<string, Card>;
  /** Of everything that these cards name and that has a card too: what it is, by key. */
  kinds: Record<string, CardKind>;
}
