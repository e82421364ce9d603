/** Reads what stands around a trigger into an event query: subject and partners, place, time, number and tense. */
import type { PersonFacts } from '@/context/facts';
import { gapAfter, type DocBlock } from '../document';
import { EVENT_MODIFIERS, FUTURE_WORDS, LATEST_WORDS, PAST_WORDS } from '../lexicon/events';
import { NUMBERS, ORDINALS } from '../lexicon/time';
import type { CountryMention } from '../countries';
import type { PersonMention } from '../persons/person-mention';
import type { Scene } from '../scene';
import { timesOf } from './clause-times';
import type { ClauseInput } from './clause-input';
import type { EventQuery } from './event-query';
import { homesOf } from '../homes';
import { placeOf } from './clause-place';
import { countsFromEarlier } from './relative-ordinal';
import type { Trigger } from './triggers';

export interface Clause {
  /** What it may say, the likeliest first: a pronoun can stand for several people. */
  queries: EventQuery[];
  /** First word of the trigger with its modifiers, for the underline. */
  from: number;
}

/** Words after a trigger within which its "with" stands. */
const PARTNER_REACH = 8;
/** Words before a trigger in which auxiliaries and adverbs tell its tense. */
const TENSE_REACH = 7;
/** Characters between "with" or a verb and its object: room for a title and a country. */
const OBJECT_REACH = 70;
const BARRIER =
  /[;:!?]|, (?:who|which|while|but|where|whose)\b|\b(?:said|says|while|after|before|because|although|when)\b/;

export function readClause(input: ClauseInput): Clause {
  const { scene, trigger, triggers, times } = input;
  const { block } = trigger;
  const verb = trigger.words.part === 'verb';
  const lead = verb ? { from: trigger.from, possessor: undefined } : readLead(trigger);
  const before = block.words
    .slice(Math.max(0, trigger.from - TENSE_REACH), trigger.from)
    .filter((word) => word.start >= trigger.sentence.start);
  const modifiers = block.words.slice(lead.from, trigger.from).map((word) => word.lower);

  const pair = verb ? undefined : pairBefore(block, lead.from, scene);
  const partners = pair?.persons ?? partnersAfter(input);
  const subjects = pair ? [] : subjectsOf(input, lead, partners);
  const place = placeOf(input);
  const named = [...new Set([...(pair?.countries ?? []), ...partnerCountries(input, partners)])];
  const tense = tenseOf(trigger, before.map((word) => word.lower), modifiers); // prettier-ignore
  const ordinal = countsFromEarlier(block, trigger.end, trigger.sentence.end)
    ? undefined
    : modifiers.map((word) => ORDINALS.get(word)).find((value) => value !== undefined);
  const number = modifiers
    .map((word) => (word === 'one' ? undefined : NUMBERS.get(word)))
    .find((value) => value !== undefined && value > 1);
  const repeated = /^\W*(?:[\p{L}.]+\W+){0,4}?(twice|two times|three times|four times|five times)\b/u.exec(
    block.text.slice(trigger.end, trigger.sentence.end),
  );
  const repeatCount = verb && repeated ? (NUMBERS.get(repeated[1]!.split(' ')[0]!) ?? 1) : undefined;
  const common = {
    is: trigger.words.is,
    ...(place && { place }),
    times: timesOf(trigger, triggers, times),
    ...(tense && { tense }),
    ...(ordinal !== undefined && { ordinal }),
    count: repeatCount ?? number ?? (trigger.words.plural ? Infinity : 1),
    latest: modifiers.some((word) => LATEST_WORDS.has(word)),
    definite: lead.possessor !== undefined || isDefinite(block, lead.from),
    told: verb,
  };
  const alternatives = subjects.length ? subjects : [[]];
  return {
    from: pair ? pair.from : lead.from,
    queries: alternatives.map((subject): EventQuery => {
      const persons = [...new Set([...(pair?.persons ?? []), ...subject, ...partners])];
      const isHome = (country: string): boolean =>
        persons.length > 1 &&
        persons.some((person) => homesOf(person, scene.doc.day, scene.context).includes(country));
      return {
        ...common,
        persons,
        countries: trigger.words.is === 'visit' ? named : named.filter((country) => !isHome(country)),
      };
    }),
  };
}

interface Lead {
  /** First word of the modifiers before the trigger. */
  from: number;
  /** Index of the word that possesses: a pronoun, or the last word of a name before 's. */
  possessor: { pronoun: string } | { before: number } | undefined;
}

/** Walks back over modifiers: "his last nuclear talks" → from "last", possessed by "his". */
function readLead(trigger: Trigger): Lead {
  const { block } = trigger;
  let from = trigger.from;
  while (
    from > 0 &&
    /^[ -]$/.test(gapAfter(block, from - 1)) &&
    EVENT_MODIFIERS.has(block.words[from - 1]!.lower)
  )
    from--;
  const word = block.words[from - 1];
  if (!word || !/^ $/.test(gapAfter(block, from - 1))) return { from, possessor: undefined };
  if (/^(?:his|her|their)$/.test(word.lower)) return { from, possessor: { pronoun: word.lower } };
  if (word.lower === 's' && block.text[word.start - 1] === "'")
    return { from, possessor: { before: from - 1 } };
  return { from, possessor: undefined };
}

function isDefinite(block: DocBlock, from: number): boolean {
  return /^(?:the|this|that|these|those)$/.test(block.words[from - 1]?.lower ?? '');
}

interface Pair {
  from: number;
  persons: PersonFacts[];
  countries: string[];
}

/** "Trump-Kim summit", "U.S.-North Korea talks", "the Putin and Biden meeting". */
function pairBefore(block: DocBlock, at: number, { persons, countries }: Scene): Pair | undefined {
  const endsAt = <T extends { block: DocBlock; to: number }>(list: readonly T[], to: number): T | undefined =>
    list.find((one) => one.block === block && one.to === to);
  const gap = at > 0 ? gapAfter(block, at - 1) : '';
  if (gap !== ' ' && gap !== '-') return undefined;
  const second = endsAt(persons, at) ?? endsAt(countries, at);
  if (!second || second.from === 0 || !/^[-/]$/.test(gapAfter(block, second.from - 1))) return undefined;
  const first = endsAt(persons, second.from) ?? endsAt(countries, second.from);
  if (!first) return undefined;
  const both: (PersonMention | CountryMention)[] = [first, second];
  return {
    from: first.from,
    persons: both.flatMap((one) => ('person' in one ? [one.person] : [])),
    countries: both.flatMap((one) => ('country' in one ? [one.country] : [])),
  };
}

/** Whom the clause names after the trigger: "with X and Y", "between X and Y", the object of a verb. */
function partnersAfter({ scene, trigger }: ClauseInput): PersonFacts[] {
  const { block } = trigger;
  const start = partnerStart(trigger);
  if (start === undefined) return [];
  const reach = block.text.slice(start, Math.min(trigger.sentence.end, start + OBJECT_REACH));
  const stop = BARRIER.exec(reach)?.index ?? reach.length;
  const here = scene.persons.filter(
    (one) => one.block === block && one.start >= start && one.start < start + stop,
  );
  const [first, ...others] = here;
  if (!first) return [];
  const list = [first];
  for (const other of others) {
    const between = block.text.slice(list.at(-1)!.end, other.start);
    // "Xi and Putin", "Trump, South Korean President Moon and …"
    if (
      !/^(?:'s)?(?:,| and|, and| &)\s(?:[\p{L}.' ]{0,40})$/u.test(between) ||
      /\b(?:said|met|told|who)\b/.test(between)
    )
      break;
    list.push(other);
  }
  return list.map((one) => one.person);
}

/** Where the object of the trigger may begin. */
function partnerStart(trigger: Trigger): number | undefined {
  const { block } = trigger;
  if (trigger.words.part === 'verb') return trigger.end;
  for (let i = trigger.to; i < Math.min(block.words.length, trigger.to + PARTNER_REACH); i++) {
    if (
      block.words[i]!.start >= trigger.sentence.end ||
      /[;:!?]|,(?! \d{4})/.test(gapAfter(block, i - 1).replace(/^, $/, ', 0000'))
    )
      return undefined;
    const word = block.words[i]!.lower;
    if (word === 'with' || word === 'between' || word === 'among' || (word === 'of' && i === trigger.to))
      return block.words[i]!.end;
    if (STOPS_PARTNER.has(word)) return undefined;
  }
  return undefined;
}

const STOPS_PARTNER: ReadonlySet<string> = new Set([
  'said',
  'after',
  'before',
  'while',
  'because',
  'when',
  'that',
  'which',
  'who',
  'would',
  'will',
  'could',
  'is',
  'was',
  'were',
  'are',
  'but',
  'as',
]);

/** Who acts: a possessor, the person a pronoun stands for, or the nearest person before; alternatives, the likeliest first. */
function subjectsOf(input: ClauseInput, lead: Lead, partners: readonly PersonFacts[]): PersonFacts[][] {
  const { scene, trigger } = input;
  const { block } = trigger;
  const inSentence = scene.persons.filter(
    (one) =>
      one.block === block &&
      one.end <= trigger.start &&
      one.start >= trigger.sentence.start &&
      !partners.includes(one.person),
  );
  if (lead.possessor && 'before' in lead.possessor) {
    const index = lead.possessor.before;
    const owner = scene.persons.find((one) => one.block === block && one.to === index);
    return owner ? [[owner.person]] : [];
  }
  if (lead.possessor) return antecedents(lead.possessor.pronoun, input, inSentence, partners);
  if (trigger.words.part === 'noun' && partners.length > 1) return [];
  if (trigger.words.part === 'noun' && partners.length === 0) return [];
  const pronoun = pronounBefore(trigger, inSentence.at(-1)?.end ?? trigger.sentence.start);
  if (pronoun) return antecedents(pronoun, input, inSentence, partners);
  const last = inSentence.at(-1);
  if (!last) return [];
  return [[...coordinated(block, inSentence), last].map((one) => one.person)];
}

/** A subject pronoun nearer to the trigger than the last name. */
function pronounBefore(trigger: Trigger, after: number): string | undefined {
  const between = trigger.block.text.slice(after, trigger.start);
  return /\b(he|she|they)\b(?!.*\b(?:he|she|they)\b)/i.exec(between)?.[1]?.toLowerCase();
}

const SEX_OF_PRONOUN: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

function antecedents(
  pronoun: string,
  { scene, trigger }: ClauseInput,
  inSentence: readonly PersonMention[],
  partners: readonly PersonFacts[],
): PersonFacts[][] {
  const earlier = scene.persons.filter(
    (one) =>
      (one.block === trigger.block
        ? one.end <= trigger.sentence.start
        : one.block.index === trigger.block.index - 1) && !partners.includes(one.person),
  );
  if (pronoun === 'their' || pronoun === 'they') {
    // Only two people joined by "and" are surely meant together; any other pair would be a guess.
    const last = inSentence.at(-1);
    const pair = last ? [...coordinated(trigger.block, inSentence), last].map((one) => one.person) : [];
    return pair.length > 1 && partners.length === 0 ? [pair] : [];
  }
  const sex = SEX_OF_PRONOUN[pronoun];
  const fits = (one: PersonMention): boolean => one.person.sex === undefined || one.person.sex === sex;
  // The grammatical subject comes first in a news sentence, and keeps the pronouns; only then the nearest name.
  const ranked = [
    ...inSentence,
    ...earlier.filter((one) => one.block === trigger.block).reverse(),
    ...earlier,
  ]
    .filter(fits)
    .map((one) => one.person);
  return [...new Set(ranked)].map((person) => [person]);
}

/** "Kim and Moon met": the names joined to the last one. */
function coordinated(block: DocBlock, inSentence: readonly PersonMention[]): PersonMention[] {
  const last = inSentence.at(-1);
  const previous = inSentence.at(-2);
  if (!last || !previous) return [];
  const between = block.text.slice(previous.end, last.start);
  return /^(?:,)? and (?:[\p{L}.' ]{0,40})$/u.test(between) ? [previous] : [];
}

/** Countries that take part: the destination of a journey, "talks with North Korea". */
function partnerCountries({ scene, trigger }: ClauseInput, partners: readonly PersonFacts[]): string[] {
  if (partners.length)
    return trigger.words.is === 'visit' && trigger.words.part === 'verb'
      ? partners.flatMap((person) => homesOf(person, scene.doc.day, scene.context)).slice(0, 1)
      : [];
  const { block } = trigger;
  const destination = /^(?: to| with| of)? (?:the )?$/;
  const start = trigger.words.part === 'verb' ? trigger.end : partnerStart(trigger);
  const next = scene.countries.find((one) => {
    if (
      one.block !== block ||
      one.start < trigger.end ||
      one.start >= trigger.sentence.end ||
      one.form === 'adjective'
    )
      return false;
    const gap = block.text.slice(trigger.end, one.start);
    return (
      destination.test(gap) ||
      (start !== undefined && start > trigger.end && /^ (?:the )?$/.test(block.text.slice(start, one.start)))
    );
  });
  return next ? [next.country] : [];
}

function tenseOf(
  trigger: Trigger,
  before: readonly string[],
  modifiers: readonly string[],
): 'past' | 'future' | undefined {
  const { words, block } = trigger;
  const nearest = (set: ReadonlySet<string>): number =>
    [...before, ...modifiers].findLastIndex((word) => set.has(word));
  const future = nearest(FUTURE_WORDS);
  const past = nearest(PAST_WORDS);
  if (words.part === 'verb') {
    if (words.tense === 'past') return 'past';
    if (future >= 0) return 'future';
    if (before.at(-1) === 'to') return 'future';
    return undefined;
  }
  const after = block.text.slice(trigger.end, Math.min(trigger.sentence.end, trigger.end + 40));
  if (/^\W*(?:\w+\W+){0,4}?(?:will|would|may|might|could|to take place)\b/.test(after)) return 'future';
  if (
    /^\W*(?:which |that )?(?:was|were|took place|ended|lasted|concluded|failed|collapsed|came|had|followed|produced|went)\b/.test(
      after,
    )
  )
    return 'past';
  if (future < 0 && past < 0) return undefined;
  return future > past ? 'future' : 'past';
}
