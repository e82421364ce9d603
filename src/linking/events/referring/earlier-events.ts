/** What "the meeting" and "the visit" refer back to. */
import { daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { sentenceAt, type DocBlock } from '../../document';
import { homesOf } from '../../homes';
import { inBlock } from '../../in-block';
import { KINDS_OF_CLASS } from '../../lexicon/events';
import { leadsACountry } from '../../persons/standing';
import type { Draft, Scene } from '../../scene';
import { readingsOf, type EventQuery } from '../clause/event-query';
import { MOST } from '../candidates/company';
import { fitsPlace, fitsTime, isNews, isVisit } from '../candidates/fits';
import { personsOf } from '../focus/pairs-before';
import type { Trigger } from '../words/triggers';
import { textBefore } from '../../text/before';

/** Blocks back in which a definite mention finds what it means; the event that the article opens with stays in mind throughout. */
const LOOK_BACK = 3;

interface Earlier {
  block: DocBlock;
  draft: Draft;
  meeting: MeetingFacts;
}

/** What makes an event the one that "the meeting" means; only their proportions matter. */
const WEIGHTS = {
  mention: 1,
  mostMentions: 4,
  first: 1,
  sameWord: 1,
  sameBlock: 2,
  previousBlock: 1.25,
  justTold: 1.75,
  /** "Putin received Witkoff. The meeting lasted five hours." */
  goesOn: 3,
  nobodyElse: 2,
  inHeadline: 1.25,
};
/** By how much the best must lead. */
const MARGIN = 0.5;

export class EarlierEvents {
  /** In the order in which they were read. */
  readonly #events: Earlier[] = [];
  readonly #counts = new Map<MeetingFacts, number>();
  readonly #scene: Scene;
  /** What was told last, if nobody knows which event it was. */
  #unknown: { trigger: Trigger; ofSeveral: boolean } | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Remembers a mention of a single meeting. */
  add(block: DocBlock, draft: Draft): void {
    const [entity, ...others] = draft.entities;
    const meeting =
      entity?.kind === 'meeting' && others.length === 0 ? this.#scene.context.meeting(entity.id) : undefined;
    if (!meeting) return;
    this.#events.push({ block, draft, meeting });
    this.#counts.set(meeting, (this.#counts.get(meeting) ?? 0) + 1);
  }

  /** Remembers that words told an event which the dataset doesn't have, or that they told one which it has. */
  heard(trigger: Trigger, query: EventQuery, isKnown: boolean): void {
    const ofSeveral = query.told && query.persons.length > 1;
    this.#unknown = isKnown ? undefined : { trigger, ofSeveral };
  }

  /**
   * Whether words tell a reader nothing new: their sentence already links the meeting, or it is known by now and they say
   * but a day or a place. The headline is read last here and first by a reader.
   */
  has({ entities, evidence }: Draft, { block, sentence }: Trigger): boolean {
    const isVague =
      block.kind !== 'headline' && !['place', 'time'].every((by) => evidence.some((one) => one.by === by));
    return this.#events.some(
      (event) =>
        event.meeting.id === entities[0]?.id &&
        (isVague ||
          (event.block === block && event.draft.start >= sentence.start && event.draft.end <= sentence.end)),
    );
  }

  /** What was told last, if that was in the same block. */
  lastIn(here: DocBlock): MeetingFacts | undefined {
    const last = this.#events.at(-1);
    return last?.block === here ? last.meeting : undefined;
  }

  /** The meetings told in a block and shortly before it, and the one that the article opens with. */
  near(here: DocBlock): MeetingFacts[] {
    return [...this.#events.slice(0, 1), ...this.#near(here)].map((event) => event.meeting);
  }

  /** The meeting that a definite mention without details of its own refers to. */
  resolve(trigger: Trigger, from: number, query: EventQuery): Draft | undefined {
    const bare =
      query.persons.length < 2 &&
      query.countries.length === 0 &&
      query.count === 1 &&
      query.ordinal === undefined;
    // A tour has many stops.
    const isTour = trigger.block.words[trigger.from]!.lower === 'tour';
    // "their first talks in years" are introduced, not recalled
    const isFirst =
      trigger.block.words.slice(from, trigger.from).some(({ lower }) => lower === 'first') &&
      !this.#isToldIn(trigger);
    if (!query.definite || query.told || !bare || isTour || isFirst || this.meansUnknown(trigger))
      return undefined;
    const meeting = this.#mostSalient(trigger, query);
    const last = this.#events.findLast((event) => event.meeting === meeting);
    if (!last) return undefined;
    const { block } = trigger;
    return {
      block: block.index,
      start: block.words[from]!.start,
      end: trigger.end,
      kind: 'meeting',
      entities: last.draft.entities,
      evidence: [{ by: 'earlier-mention', words: last.block.text.slice(last.draft.start, last.draft.end) }],
      confidence: Math.min(0.75, last.draft.confidence),
    };
  }

  /** True of words that point at an event told just before which nobody knows: "was hosting Moallem, who said after the meeting", "That session". */
  meansUnknown({ block, sentence, from }: Trigger): boolean {
    if (!this.#unknown) return false;
    const { trigger, ofSeveral } = this.#unknown;
    const distance = block.index - trigger.block.index;
    if (THAT.test(textBefore(block.text, block.words[from]!.start)))
      return distance === 0 || (distance === 1 && sentence.start === 0);
    return ofSeveral && distance === 0;
  }

  #mostSalient(trigger: Trigger, query: EventQuery): MeetingFacts | undefined {
    const here = trigger.block;
    const word = here.words[trigger.to - 1]!.lower;
    const named = personsOf(this.#scene, here, trigger.sentence);
    const scores = new Map<MeetingFacts, number>();
    const inBlock = this.#events.filter(({ block }) => block === here);
    // "Little came of that visit" points at what was just told.
    const pointed = THAT.test(textBefore(here.text, here.words[trigger.from]!.start));
    const told = inBlock.length > 0 ? inBlock : this.#lastOfBlockBefore(trigger);
    const fitting = (
      pointed && told.length > 0 ? told : [...this.#near(here), ...this.#events.slice(0, 1)]
    ).filter(
      (event) =>
        this.#suits(event.meeting, query, word, isElsewhere(event, here, word)) &&
        (!/^(?:trip|journey|stay)s?$/.test(word) || isJourney(event)) &&
        (here.words[trigger.from]!.lower !== 'state' || isVisit(event.meeting)),
    );
    const small = fitting.filter((event) => !isCrowd(event.meeting) || isCalled(event, word));
    const summits = fitting.filter(
      (event) =>
        event.meeting.kind === 'summit' || isCalled(event, word) || this.#leadersAt(event.meeting) > 1,
    );
    // "at the summit", where one was called so: not what two had on the way to it
    const calledSo = summits.filter((event) => event.meeting.kind === 'summit' || isCalled(event, word));
    const heard = ENCOUNTER.test(word)
      ? small
      : word === 'summit'
        ? calledSo.length
          ? calledSo
          : summits
        : fitting;
    const goesOn = opensSentence(trigger)
      ? inBlock.findLast(
          (event) => event.draft.end <= trigger.sentence.start && isTold(event) && heard.includes(event),
        )
      : undefined;
    for (const { meeting } of heard) {
      const mentions = heard.filter((event) => event.meeting === meeting);
      const nearest = Math.min(...mentions.map((event) => Math.abs(here.index - event.block.index)));
      const recency = nearest === 0 ? WEIGHTS.sameBlock : nearest === 1 ? WEIGHTS.previousBlock : 0;
      const just = mentions.some((event) => isInSentenceBefore(event, trigger)) ? WEIGHTS.justTold : 0;
      const count = this.#counts.get(meeting) ?? 0;
      const first = this.#events[0]?.meeting === meeting ? WEIGHTS.first : 0;
      // "the summit" is rather what was called a summit than what was called talks.
      const called = mentions.some((event) => isCalled(event, word));
      const took = named.filter((person) => meeting.participants.includes(person.id)).length;
      const nobodyElse = took > 0 && took === named.length ? WEIGHTS.nobodyElse : 0;
      const sameWord = called ? WEIGHTS.sameWord : 0;
      scores.set(
        meeting,
        Math.min(count, WEIGHTS.mostMentions) * WEIGHTS.mention +
          recency +
          just +
          (goesOn?.meeting === meeting ? WEIGHTS.goesOn : 0) +
          first +
          sameWord +
          nobodyElse +
          (this.#isInHeadline(meeting) ? WEIGHTS.inHeadline : 0),
      );
    }
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    return best && (!second || best[1] - second[1] >= MARGIN) ? best[0] : undefined;
  }

  /** Something was told in the same sentence. */
  #isToldIn({ block, sentence }: Trigger): boolean {
    return this.#events.some((event) => event.block === block && event.draft.start >= sentence.start);
  }

  /** "During that visit", where a paragraph begins: what the one before told last. */
  #lastOfBlockBefore({ block, sentence }: Trigger): Earlier[] {
    const last = this.#events.at(-1);
    return last && sentence.start === 0 && block.index - last.block.index === 1 ? [last] : [];
  }

  /** Everybody of a talk, by name or by country, is in the headline. */
  #isInHeadline({ participants, from }: MeetingFacts): boolean {
    if (participants.length > 2) return false;
    const { doc, persons, countries, context } = this.#scene;
    const [headline] = doc.blocks;
    if (headline?.kind !== 'headline') return false;
    const people = new Set(inBlock(persons, headline).map(({ person }) => person.id));
    const lands = new Set(inBlock(countries, headline).map(({ country }) => country));
    return participants.every((id) => {
      const person = context.person(id);
      return people.has(id) || (person && homesOf(person, from, context).some((home) => lands.has(home)));
    });
  }

  /** The events of the last blocks; the headline, read last, looks back at all. */
  #near(here: DocBlock): Earlier[] {
    if (here.kind === 'headline') return this.#events;
    const from = this.#events.findLastIndex(({ block }) => here.index - block.index > LOOK_BACK);
    return this.#events.slice(from + 1);
  }

  /** What two leaders had: whoever else negotiates, "the talks" go on without them. */
  #isOfLeaders(meeting: MeetingFacts): boolean {
    return meeting.participants.length === 2 && this.#leadersAt(meeting) === 2;
  }

  /** What "the talks" of another paragraph may be: a round, or what envoys of two have these days. */
  #goesOn(meeting: MeetingFacts): boolean {
    if (meeting.kind === 'round') return true;
    return (
      meeting.kind !== 'conference' &&
      !isVisit(meeting) &&
      (isNews(meeting, this.#scene.doc.day) || !this.#isOfLeaders(meeting))
    );
  }

  /** "his visit" is none to where he lives. */
  #isAtHome({ persons }: EventQuery, { place, from }: MeetingFacts): boolean {
    const [traveller, ...others] = persons;
    if (!traveller || others.length > 0 || place?.country === undefined) return false;
    return homesOf(traveller, from, this.#scene.context).includes(place.country);
  }

  /** How many of those who took part led a country. */
  #leadersAt({ participants, from }: MeetingFacts): number {
    const { context } = this.#scene;
    return participants.filter((id) => {
      const person = context.person(id);
      return person !== undefined && leadsACountry(person, context, from);
    }).length;
  }

  /** @param isOther the event was told in another block and not called so */
  #suits(meeting: MeetingFacts, query: EventQuery, word: string, isOther: boolean): boolean {
    const { day } = this.#scene.doc;
    if (!KINDS_OF_CLASS[query.is].has(meeting.kind)) return false;
    if (!query.persons.every((person) => meeting.participants.includes(person.id))) return false;
    if (isCrowd(meeting) ? TALKS.test(word) : isCrowdOf(word, meeting)) return false;
    if (TALKS.test(word) && isOther && !this.#goesOn(meeting)) return false;
    if (word === 'meeting' && isOther && isLongRound(meeting)) return false;
    if (query.is === 'visit' && this.#isAtHome(query, meeting)) return false;
    if (!fitsPlace(query, meeting) || !fitsTime(readingsOf(query), meeting)) return false;
    // "the visit would come when the time was right" is not what happens today.
    if (query.tense === 'future') return query.is === 'visit' ? meeting.from > day : meeting.from >= day;
    return query.tense === undefined || meeting.from <= day;
  }
}

/** Words for what two have, and no summit of twenty. */
const ENCOUNTER = /^(?:visit|meeting|down|talks|encounter|negotiations|conversation|exchange)$/;

function isCalled({ block, draft }: Earlier, word: string): boolean {
  // "the G-20 meeting": its word may stand just after the name
  return block.text
    .slice(draft.start, draft.end + NAME_REACH)
    .toLowerCase()
    .includes(word);
}

/** Characters after a meeting's name in which its noun stands. */
const NAME_REACH = 12;

/** Told in another block, by another word. */
function isElsewhere(event: Earlier, here: DocBlock, word: string): boolean {
  return event.block !== here && !isCalled(event, word);
}

const THAT = /\bthat $/i;

/** "the trade talks" are not the summit of seven countries where they began. */
function isCrowd({ kind, participants }: MeetingFacts): boolean {
  return kind !== 'round' && participants.length > MOST.referredTo;
}

/** A gathering is of more than two. */
function isCrowdOf(word: string, { participants }: MeetingFacts): boolean {
  return word === 'gathering' && participants.length === 2;
}

/** "the meeting" is no round of a week. */
function isLongRound({ kind, from, to }: MeetingFacts): boolean {
  return kind === 'round' && daysBetween(from, to) >= LONG;
}

const LONG = 3;

const TALKS = /^(?:talks|negotiations)$/;

/** In the same block, with no sentence between. */
function isInSentenceBefore({ block, draft }: Earlier, { sentence, block: here }: Trigger): boolean {
  if (block !== here || draft.end > sentence.start) return false;
  return sentenceAt(block, draft.start).end >= sentence.start - 1;
}

/** "The meeting …", "Their talks …" */
function opensSentence({ block, from, sentence }: Trigger): boolean {
  return OPENS.test(block.text.slice(sentence.start, block.words[from]!.start));
}

const OPENS = /^["']?(?:The|Their|That|This) (?:\p{Ll}+[ -]){0,2}$/u;

/** By words of its own, not as what was told before. */
function isTold({ draft }: Earlier): boolean {
  return draft.evidence.every(({ by }) => by !== 'earlier-mention');
}

/** "the trip" goes back to what was told as one: talks on the way are only a part of it. */
function isJourney({ meeting, block, draft }: Earlier): boolean {
  return isVisit(meeting) || JOURNEY.test(block.text.slice(draft.start, draft.end));
}

const JOURNEY = /\b(?:visit|trip|journey|travel|tour|went|flew|fly|arriv|go(?:es|ing)? to)/i;
