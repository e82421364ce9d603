/** What "the meeting" and "the visit" refer back to. */
import type { MeetingFacts } from '@/context/facts';
import type { DocBlock } from '../../document';
import type { Draft, Scene } from '../../scene';
import type { EventQuery } from '../clause/event-query';
import type { Trigger } from '../words/triggers';
import { textBefore } from '../../text/before';
import { canBeMeant } from './can-be-meant';
import type { Earlier } from './earlier';
import { mostSalient } from './salience';

/** Blocks back in which a definite mention finds what it means; the event that the article opens with stays in mind throughout. */
const LOOK_BACK = 3;

/** "Little came of that visit" points at what was just told. */
const THAT = /\bthat $/i;

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
    return this.#inMind(here).map(({ meeting }) => meeting);
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
    const events = canBeMeant(this.#pointedAt(trigger), trigger, query, this.#scene);
    const meeting = mostSalient(
      events,
      trigger,
      { first: this.#events[0]?.meeting, counts: this.#counts },
      this.#scene,
    );
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

  /** What the words may go back to, before anything is asked of it. */
  #pointedAt(trigger: Trigger): readonly Earlier[] {
    const { block: here, from } = trigger;
    if (THAT.test(textBefore(here.text, here.words[from]!.start))) {
      const inBlock = this.#events.filter(({ block }) => block === here);
      const told = inBlock.length > 0 ? inBlock : this.#lastOfBlockBefore(trigger);
      if (told.length > 0) return told;
    }
    return this.#inMind(here);
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

  /** The events of the last blocks, and the one that the article opens with; the headline, read last, looks back at all. */
  #inMind(here: DocBlock): readonly Earlier[] {
    if (here.kind === 'headline') return this.#events;
    const from = this.#events.findLastIndex(({ block }) => here.index - block.index > LOOK_BACK) + 1;
    return from === 0 ? this.#events : [...this.#events.slice(0, 1), ...this.#events.slice(from)];
  }
}
