/** Whom a clause names as taking part besides its subject: "with X and Y", "between X and Y", "the Trump-Kim" summit. */
import type { PersonFacts } from '@/context/facts';
import { inBlock } from '../../in-block';
import type { CountryMention } from '../../countries';
import { gapAfter, type DocBlock } from '../../document';
import { homesOf } from '../../homes';
import type { PersonMention } from '../../persons/person-mention';
import type { Scene } from '../../scene';
import { meetsLeadersOf } from './object';
import { pairInFocus } from '../focus/pair-in-focus';
import type { Trigger } from '../words/triggers';

export interface Pair {
  /** The pair's first word. */
  from: number;
  persons: PersonFacts[];
  countries: string[];
}

/** Words after a trigger within which its "with" stands. */
const WITH_REACH = 8;
/** Characters between "with" or a verb and its object: room for a title and a country. */
const OBJECT_REACH = 110;
/** Characters in which a possessive shows. */
const POSSESSION_REACH = 40;
const BARRIER =
  /[;:!?]|, (?:who|which|while|but|where|whose)\b|\b(?:said|says|while|after|before|because|although|when)\b/;
const ENDS_PARTNERS: ReadonlySet<string> = new Set(
  'said after before while because when that which who would will could is was were are but as'.split(' '),
);
/** "his first meeting as president with": in which office, not what else happened. */
const AS_OFFICE = /^as (?:president|prime minister|premier|chancellor|leader|secretary of state) /;
/** "the two leaders", "both presidents". */
const GROUP =
  /^\s*(?:with |between |of )?(?:the |both )(?:two )?(?:leaders|presidents|men|sides|heads of state)\b(?! of\b)/;

/** "Trump-Kim summit", "U.S.-North Korea talks", "the Trump summit". */
export function pairBefore(block: DocBlock, at: number, { persons, countries }: Scene): Pair | undefined {
  const endsAt = (to: number): PersonMention | CountryMention | undefined =>
    inBlock(persons, block).find((one) => one.to === to) ??
    inBlock(countries, block).find((one) => one.to === to);
  if (at === 0 || !/^[ -]$/.test(gapAfter(block, at - 1))) return undefined;
  const second = endsAt(at);
  if (!second) return undefined;
  const first =
    second.from > 0 && /^[-/]$/.test(gapAfter(block, second.from - 1)) ? endsAt(second.from) : undefined;
  // A lone name before the word: "the Trump summit". A lone country is where it was, or whose.
  if (!first)
    return 'person' in second ? { from: second.from, persons: [second.person], countries: [] } : undefined;
  const both = [first, second];
  return {
    from: first.from,
    persons: both.flatMap((one) => ('person' in one ? [one.person] : [])),
    countries: both.flatMap((one) => ('country' in one ? [one.country] : [])),
  };
}

/** The persons named after the trigger, joined by "and" or commas. */
export function partnersAfter(scene: Scene, trigger: Trigger): PersonFacts[] {
  const { block, sentence } = trigger;
  const start = partnerStart(trigger);
  if (start === undefined) return [];
  const reach = block.text.slice(start, Math.min(sentence.end, start + OBJECT_REACH));
  if (GROUP.test(reach)) return pairInFocus(scene, block);
  if (meetsLeadersOf(trigger)) return [];
  const stop = BARRIER.exec(reach)?.index ?? reach.length;
  const reached = inBlock(scene.persons, block).filter(
    (one) => one.start >= start && one.start < start + stop,
  );
  // "with Kishida's successor": who owns is not who came.
  const here = reached.filter((one) => !owns(block, one) || !reached.some((other) => other.start > one.end));
  const list = here.slice(0, 1);
  if (list[0] && namesCountryFirst(scene, block, start, list[0].start)) return [];
  if (list[0] && NOT_WHOM.test(block.text.slice(start, list[0].start))) return [];
  for (const other of here.slice(1)) {
    const between = block.text.slice(list.at(-1)!.end, other.start);
    // "Xi and Putin", "Trump, South Korean President Moon and …"
    if (
      !/^(?:'s)?(?:,| and|, and| &)\s[\p{L}.' -]{0,40}$/u.test(between) ||
      /\b(?:said|met|told|who|according)\b/.test(between)
    )
      break;
    list.push(other);
  }
  return list.map((one) => one.person);
}

/** "with not just his record at risk of being gutted by Trump" */
const NOT_WHOM = /\b(?:not|being|at risk|instead)\b|\p{L} by\b/u;

/** Followed by a possessive and a description or name of somebody else. */
function owns(block: DocBlock, { end }: PersonMention): boolean {
  return /^'s (?:\p{L}+ ){0,2}\p{Ll}/u.test(block.text.slice(end, end + POSSESSION_REACH));
}

/** "talks with South Korea and warned … about the Trump summit": the country is the partner, not a person named later. */
function namesCountryFirst({ countries }: Scene, block: DocBlock, start: number, person: number): boolean {
  const country = inBlock(countries, block).find((one) => one.start >= start && one.end < person);
  if (!country || country.form === 'adjective') return false;
  const between = block.text.slice(country.end, person);
  // "with U.S. President Trump", "with North Korea's Kim", "with Turkey's president, Recep": the country belongs to the person.
  if (TITLE_OF_PERSON.test(between)) return false;
  return !(COUNTRY_OF_PERSON.test(between) || RULER_OF.test(between)) || between.includes(' and ');
}

/** "with Ukraine's National Security and Defense Council Secretary Rustem Umerov": one long title. */
const TITLE_OF_PERSON = /^'s(?: \p{Lu}[\p{L}.-]*)+(?: (?:and|of|for|the)(?: \p{Lu}[\p{L}.-]*)+)* $/u;

const COUNTRY_OF_PERSON = /^(?:'s?)?(?: [\p{L}-]+){0,4} $/u;
const RULER_OF = /^'s?(?: [\p{L}-]+){1,4}, (?:\p{Lu}[\p{L}.]* ){0,2}$/u;

/** Countries that take part: the destination of a journey, "talks with North Korea". */
export function countriesAfter(scene: Scene, trigger: Trigger, partners: readonly PersonFacts[]): string[] {
  const { block, words } = trigger;
  if (partners.length) {
    const hosts = words.is === 'visit' && words.part === 'verb';
    return hosts
      ? partners.flatMap((person) => homesOf(person, scene.doc.day, scene.context)).slice(0, 1)
      : [];
  }
  const start = words.part === 'verb' ? trigger.end : partnerStart(trigger);
  const next = inBlock(scene.countries, block).find((one) => {
    if (one.start < trigger.end || one.start >= trigger.sentence.end) return false;
    if (one.form === 'adjective' || one.institution !== undefined) return false;
    if (ownsSomebody(block, one)) return false;
    if (/^(?: to| with| of)? (?:the )?$/.test(block.text.slice(trigger.end, one.start))) return true;
    return (
      start !== undefined && start > trigger.end && /^ (?:the )?$/.test(block.text.slice(start, one.start))
    );
  });
  return next
    ? [next.country]
    : words.is === 'visit' && words.part === 'verb'
      ? inCountry(scene, trigger)
      : [];
}

/** "will meet with Yemen's Houthi rebels": some of its people, whoever speaks for it. */
function ownsSomebody({ text }: DocBlock, { end }: CountryMention): boolean {
  return /^'s (?:\p{L}+ ){0,2}(?:rebels|opposition|militias?|separatists|protesters|dissidents|exiles)\b/u.test(
    text.slice(end),
  );
}

/** "traveled to the Vostochny Cosmodrome in Russia's Far East": what a place is said to lie in. */
function inCountry({ countries }: Scene, { block, end, sentence }: Trigger): string[] {
  const found = inBlock(countries, block).find(
    (one) =>
      one.start > end &&
      one.start < sentence.end &&
      one.form !== 'adjective' &&
      LIES_IN.test(block.text.slice(end, one.start)),
  );
  return found ? [found.country] : [];
}

/** Between the verb and the country. */
const LIES_IN = /^ (?:the )?\p{Lu}[\p{L}' -]{0,40} in (?:the )?$/u;

/** Where the object of the trigger may begin. */
function partnerStart({ block, words, to, end, sentence }: Trigger): number | undefined {
  if (words.part === 'verb') return end;
  for (let i = to; i < Math.min(block.words.length, to + WITH_REACH); i++) {
    const word = block.words[i]!;
    // "Feb. 28, 2019, with": the comma of a date is no barrier.
    const gap = gapAfter(block, i - 1);
    if (
      word.start >= sentence.end ||
      /[;:!?]/.test(gap) ||
      (gap.includes(',') && !/^\d/.test(word.lower) && !/\d$/.test(block.words[i - 1]!.lower))
    )
      return undefined;
    if (
      word.lower === 'with' ||
      word.lower === 'between' ||
      word.lower === 'among' ||
      (word.lower === 'of' && i === to)
    )
      return word.end;
    if (ENDS_PARTNERS.has(word.lower) && !AS_OFFICE.test(block.text.slice(word.start))) return undefined;
  }
  return undefined;
}
