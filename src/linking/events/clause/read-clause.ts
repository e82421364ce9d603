/** Reads what stands around a trigger into event queries: who, where, when, which, how many. */
import { HOSTS, LATEST_WORDS, PREVIOUS_WORDS } from '../../lexicon/events';
import { NUMBERS, ORDINALS, UNITS } from '../../lexicon/time';
import type { PersonFacts } from '@/context/facts';
import { homesOf, shareHome } from '../../homes';
import { inBlock } from '../../in-block';
import type { PersonMention } from '../../persons/person-mention';
import type { ClauseInput } from './input';
import { readLead } from './lead';
import { countriesAfter, pairBefore, partnersAfter } from './partners';
import { placeOf } from './place';
import { antecedents, objectPronoun, subjectsOf } from './subjects';
import { tenseOf } from './tense';
import { timesOf } from './times';
import { delegationsOf } from './delegations';
import type { EventQuery } from './event-query';
import { countsFromEarlier } from './relative-ordinal';
import { textBefore } from '../../text/before';
import type { Trigger } from '../words/triggers';

export interface Clause {
  /** What it may say, the likeliest first: a pronoun can stand for several people. */
  queries: EventQuery[];
  /** First word of the trigger with its modifiers, for the underline. */
  from: number;
}

export function readClause(input: ClauseInput): Clause {
  const { scene, trigger, triggers, times } = input;
  const { block, words } = trigger;
  const lead = readLead(trigger);
  const modifiers = block.words.slice(lead.from, trigger.from).map((word) => word.lower);
  const pair = words.part === 'verb' ? undefined : pairBefore(block, lead.from, scene);
  const after = pair && pair.persons.length > 1 ? [] : partnersAfter(scene, trigger);
  // "calls with Macron, Draghi and Johnson" are one with each.
  const isOneEach =
    words.plural === true && after.length > 1 && /^ with\b/.test(block.text.slice(trigger.end));
  const partners = [...(pair?.persons ?? []), ...(isOneEach ? after.slice(0, 1) : after)];
  const isWholePair = pair !== undefined && pair.persons.length + pair.countries.length > 1;
  const sides = partners.length || isWholePair || words.is === 'visit' ? [] : delegationsOf(scene, trigger);
  const subjects =
    isWholePair || sides.length > 0 || (pair && partners.length > 1)
      ? []
      : subjectsOf(scene, trigger, lead, partners);
  const named = [
    ...new Set([...(pair?.countries ?? []), ...sides, ...countriesAfter(scene, trigger, partners)]),
  ];
  const place = placeOf(input);
  const tense = tenseOf(trigger, modifiers);
  const ordinal = ordinalOf(trigger, modifiers);
  const common = {
    is: words.is,
    ...(place && { place }),
    times: timesOf(trigger, triggers, times),
    ...(tense && { tense }),
    ...(ordinal !== undefined && { ordinal }),
    count: countOf(trigger, modifiers),
    latest: modifiers.some((word) => LATEST_WORDS.has(word)),
    previous:
      modifiers.some((word) => PREVIOUS_WORDS.has(word)) ||
      / last (?:met|saw)$/.test(` ${block.text.slice(trigger.start, trigger.end)}`) ||
      ONCE_BEFORE.test(block.text.slice(trigger.end, trigger.sentence.end)),
    // a headline has no room for its articles
    definite: lead.definite || (block.kind === 'headline' && words.is === 'summit' && pair !== undefined),
    told: words.part === 'verb',
    hosted: isHosted(trigger),
    hoped: HOPED.test(
      block.text.slice(Math.max(trigger.sentence.start, trigger.start - HOPE_REACH), trigger.start),
    ),
    orphaned:
      isOneEach ||
      (lead.possessor !== undefined && subjects.length === 0) ||
      (subjects.length === 0 && OF_SPEAKER.test(textBefore(block.text, block.words[lead.from]!.start))),
    inferred:
      words.part === 'noun' && words.is !== 'visit' && partners.length === 0 && lead.possessor === undefined,
  };
  const isHis =
    lead.possessor !== undefined && 'pronoun' in lead.possessor && lead.possessor.pronoun !== 'their';
  const actors = withObject(subjects, input);
  return {
    from: isWholePair ? pair.from : lead.from,
    queries: (actors.length ? actors : [[]]).map((actor): EventQuery => {
      const persons = [...new Set([...actor, ...partners])];
      const isHome = (country: string): boolean =>
        persons.length > 1 &&
        persons.some((person) => homesOf(person, scene.doc.day, scene.context).includes(country));
      if (words.is === 'visit') return { ...common, persons, countries: named };
      // "his talks with Moscow" are not Putin's
      const [only, ...rest] = persons;
      const isOwn =
        only !== undefined &&
        rest.length === 0 &&
        isHis &&
        named.length === 1 &&
        homesOf(only, scene.doc.day, scene.context).includes(named[0]!);
      return {
        ...common,
        persons,
        countries: isOwn ? [] : named.filter((country) => !isHome(country)),
        ...(isOwn && { orphaned: true }),
      };
    }),
  };
}

/** "President Bush hosted him": each subject with each person that the pronoun may stand for. */
function withObject(
  subjects: ReturnType<typeof subjectsOf>,
  { scene, trigger }: ClauseInput,
): ReturnType<typeof subjectsOf> {
  const pronoun = objectPronoun(trigger);
  if (pronoun === undefined) return subjects;
  return subjects.flatMap((subject) =>
    antecedents(pronoun, scene, trigger, sentencePersons(scene, trigger, subject), subject)
      .filter((object) => !areCompatriots([...subject, ...object], scene))
      .map((object) => [...subject, ...object]),
  );
}

function sentencePersons(
  { persons }: ClauseInput['scene'],
  { block, sentence, start }: Trigger,
  subject: readonly PersonFacts[],
): PersonMention[] {
  return inBlock(persons, block).filter(
    (one) => one.start >= sentence.start && one.end <= start && !subject.includes(one.person),
  );
}

/** Nobody receives a compatriot in a way that news tells of. */
function areCompatriots(
  [first, second]: readonly PersonFacts[],
  { doc, context }: ClauseInput['scene'],
): boolean {
  return first !== undefined && second !== undefined && shareHome(first, second, doc.day, context);
}

/** "Roosevelt hosted Churchill"; "will be received by" is the other way round, and who hosts a summit may host others. */
function isHosted({ block, from, start, end }: Trigger): boolean {
  if (!HOSTS.has(block.words[from]!.lower)) return false;
  return GUEST.test(block.text.slice(end)) && !PASSIVE.test(textBefore(block.text, start));
}

const GUEST = /^ (?:(?:the|then|former|visiting) )?(?:\p{Lu}|(?:him|her|them|his|their)\b)/u;
const PASSIVE = /\b(?:was|were|be|been|being|is|are) (?:\p{Ll}+ly )?$/u;

/** "My meeting in Argentina with Xi": whoever speaks. */
const OF_SPEAKER = /\b(?:my|our) $/i;

/** "had met Putin once before" */
const ONCE_BEFORE = /^[^,.;:]{0,40} (?:only )?once before\b/;

/** Characters before an event in which a hope for it stands. */
const HOPE_REACH = 40;
const HOPED =
  /\b(?:hop(?:e|es|ed|ing)|wants?|wanted|would like|wish\w*|offer\w*|s[eo]\w*ght?|asked?|ready|willing\w*|open|possib\w+|could|might|conditions?|allow\w*|look(?:s|ed|ing)? forward|may (?:soon|also|yet|well|again))\b[^.;:]*$/i;

/** "second summit"; none in "the first summit in a decade". */
function ordinalOf({ block, end, sentence }: Trigger, modifiers: readonly string[]): number | undefined {
  const ordinal = modifiers.map((word) => ORDINALS.get(word)).find((value) => value !== undefined);
  return ordinal !== undefined && countsFromEarlier(block, end, sentence.end) ? undefined : ordinal;
}

const REPEATED = /^[^\p{L}\p{N}.]*(?:[\p{L}.]+[^\p{L}\p{N}.]+){0,6}?(twice|(?:two|three|four|five) times)\b/u;

/** "two summits" is 2, "visited Russia three times" 3, "their meetings" any number. */
function countOf({ block, words, end, sentence }: Trigger, modifiers: readonly string[]): number {
  const repeated =
    words.part === 'verb' ? REPEATED.exec(block.text.slice(end, sentence.end))?.[1] : undefined;
  if (repeated !== undefined) return NUMBERS.get(repeated.split(' ')[0]!) ?? 1;
  // "two-day meeting", "three-way summit": one meeting.
  const number = modifiers
    .map((word, i) =>
      UNITS.has(modifiers[i + 1] ?? '') || modifiers[i + 1] === 'way' ? 1 : (NUMBERS.get(word) ?? 1),
    )
    .find((value) => value > 1);
  return number ?? (words.plural ? Infinity : 1);
}
