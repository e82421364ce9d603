/** Journeys told after another's to the same host: "Xi received Carney on Friday. Macron came in December." */
import type { Context } from '@/context/context';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { homesOf } from '../../homes';
import { inBlock } from '../../in-block';
import type { Draft, Scene } from '../../scene';
import { daysOf, MONTH_DAYS } from '../words/circumstances';
import { timesOf } from '../clause/times';
import { isDenied } from '../clause/denial';
import { within } from '../candidates/fits';
import { meetingsAround, stretchOf } from '../candidates/meetings-around';
import { draftOfSighting, type Surroundings } from './sighting-drafts';
import type { Trigger } from '../words/triggers';

/** Characters between who came and the word for it. */
const SUBJECT_REACH = 40;
/** Nobody followed whom the verb has as its object: "followed in July", not "followed him". */
const ENDS_HERE =
  /^(?: (?:in|on|at|last|this|next|early|late|earlier|later|two|three|a|the|for|too|also|as)\b|[,;.]|$)/;

/**
 * What a word of coming means whose place is that of an event told before.
 * @param told the meetings told so far whose place or people it may share, the latest last
 */
export function cameToo(
  trigger: Trigger,
  { scene, triggers, times }: Surroundings,
  told: readonly MeetingFacts[],
): Draft | undefined {
  const { block, end } = trigger;
  if (isDenied(trigger) || !ENDS_HERE.test(block.text.slice(end))) return undefined;
  const traveller = subjectOf(trigger, scene);
  const [time, ...others] = timesOf(trigger, triggers, times);
  if (!traveller || !time || others.length || time.readings.some((one) => daysOf(one) > MONTH_DAYS))
    return undefined;
  const { context, doc } = scene;
  const then = meetingsAround(stretchOf(time.readings), context.meetingsOf(traveller.id)).filter(
    (meeting) => meeting.to <= doc.day && time.readings.some((reading) => within(reading, meeting)),
  );
  const [meeting, ...rivals] = then.filter((one) =>
    told.some((other) => isAlike(one, other, traveller, context)),
  );
  if (!meeting || rivals.some((rival) => rival.from > meeting.to)) return undefined;
  return draftOfSighting(block, trigger, meeting, { start: time.start, end: time.end, time }, scene);
}

/** Who came: the name right before, also in "Ireland's prime minister, Micheal Martin, was in town". */
function subjectOf({ block, start, sentence }: Trigger, { persons }: Scene): PersonFacts | undefined {
  const last = inBlock(persons, block).findLast((one) => one.end <= start && one.start >= sentence.start);
  const between = block.text.slice(last?.end, start);
  return between.length <= SUBJECT_REACH &&
    /^(?:,|,? who| of(?: \p{Lu}[\p{L}-]+){1,2})? (?:\p{Ll}+ ){0,3}$/u.test(between)
    ? last?.person
    : undefined;
}

/** In the same city, as guest of somebody who is at home there. */
function isAlike(
  meeting: MeetingFacts,
  other: MeetingFacts,
  traveller: PersonFacts,
  context: Context,
): boolean {
  const [city, country] = [meeting.place?.city, meeting.place?.country];
  if (city === undefined || country === undefined || city !== other.place?.city) return false;
  if (meeting.kind === 'call' || other.participants.includes(traveller.id)) return false;
  return meeting.participants.some((id) => {
    const host = id === traveller.id ? undefined : context.person(id);
    return host !== undefined && homesOf(host, meeting.from, context).includes(country);
  });
}
