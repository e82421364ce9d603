/** Words of meeting, visiting and calling that mean something else where they stand: "welcomed the outcome", "calls for", "a visit to the site". */
import { gapAfter, type DocBlock } from '../../document';
import { AFTER_PROCESS, BEFORE_PROCESS, DOINGS, GUEST_NOUNS } from '../../lexicon/events';
import { textBefore } from '../../text/before';

/** "were met with skepticism". */
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'being', 'is', 'are']);
/** "a visit to the site": to a thing, not to a country or its people. */
const VISIT_TO_A_THING =
  /^ to (?:(?:the|a|an|his|her) \p{Ll}|(?:the |an? )?(?:[\p{L}'-]+ ){0,2}(?:embassy|mission|consulate|factory|plant|school|base|museum|border)\b)/u;
/** "meeting their obligations": doing what is asked. */
const MEETS_DEMANDS =
  /^ (?:[\p{L}'-]+ ){0,3}(?:obligations?|demands?|requirements?|goals?|targets?|standards?|deadlines?|commitments?|needs?|conditions?|expectations?|criteria|thresholds?|challenges?|benchmarks?|pledges?|promises?|halfway)\b/u;
/** "calls for", "visit us": other senses. */
const OTHER_SENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  call: new Set(
    'for on to it him them center centre truce halt elections election himself itself off'.split(' '),
  ),
  calls: new Set(['for', 'on', 'to', 'it', 'him', 'them', 'itself', 'himself']),
  'returned to': new Set(
    'power office work normal normalcy twitter growth form earth civilian public the'.split(' '),
  ),
  negotiations: new Set(['table']),
  tour: new Set(['operator', 'operators', 'guide']),
  'go to': new Set(['the']),
  'going to': new Set(['the']),
  host: new Set(['of', 'country', 'city', 'nation']),
  hosts: new Set(['of']),
  received: new Set(['no', 'some', 'more']),
  receive: new Set(['no', 'some', 'more']),
};

/** "welcomed the decision": a thing, not a guest. */
const RECEIVES = /^(?:welcom|receiv|greet)(?:e|es|ed|ing|s)?$/;
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the his her its their this that these those no any more such'.split(' '),
);
/** "received a letter from the president" */
const ENDS_PHRASE: ReadonlySet<string> = new Set('from of for to in on by with at about as that'.split(' '));
/** Words of a noun phrase in which its noun stands. */
const PHRASE = 5;
/** "refused to call it a summit" names, and "resume regular visits" plans no single one. */
const NAMING = /\bcall(?:s|ed|ing)? (?:it |that |them |this )?an? (?:[\p{L}-]+ )?$/u;
const HABITUAL =
  /\b(?:regular|frequent|resum\p{L}+|mutual|reciprocal|more|further|future|exchanges? of|any|no|few|such|high-level) (?:[\p{L}-]+ )?$/iu;
/** "restored military talks": a channel, not an event. */
const CHANNEL =
  /\b(?:restor|resum|reopen|restart|suspend|unfreez|br(?:ea|o)k)\p{L}*(?: off)? (?:[\p{L}-]+ ){0,2}$/iu;
/** "We ate their lunch" boasts. */
const EATEN = /\b(?:ate|eats?|eaten|eating) (?:\p{L}+ )?$/u;
/** "his three-day stay", not "will stay". */
const BEFORE_STAY =
  /\b(?:his|her|their|the|a|this|that|last|first|brief|short|long|overnight|day|night|week)[ -]$/;
/** "the summit host": who receives, not that somebody does. */
const HOST_NOUN = /\b(?:the|an?|its|his|her|their|this year's) (?:[\p{Ll}-]+ )?$/u;
/** "sat down one-on-one with", not "one-on-one talks". */
const AFTER_ALONE: ReadonlySet<string> = new Set(
  'with in on at for before after between and over'.split(' '),
);
/** Characters before a word in which such words stand. */
const REACH = 40;

/** @param from first word of the phrase
 *  @param to index after its last word */
export function isOtherSense(block: DocBlock, from: number, to: number): boolean {
  const phrase = block.words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  const next = block.words[to]?.lower;
  if (next !== undefined && gapAfter(block, to - 1) === ' ' && OTHER_SENSES[phrase]?.has(next)) return true;
  if (/^hosts?$/.test(phrase) && HOST_NOUN.test(textBefore(block.text, block.words[from]!.start)))
    return true;
  if (phrase === 'stay' && !BEFORE_STAY.test(textBefore(block.text, block.words[from]!.start))) return true;
  if (
    phrase === 'one on one' &&
    next !== undefined &&
    gapAfter(block, to - 1) === ' ' &&
    !AFTER_ALONE.has(next)
  )
    return true;
  if (phrase === 'met' && PASSIVE.has(block.words[from - 1]?.lower ?? '') && next !== 'by') return true;
  if (
    /^(?:visit|trip|tour)s?$/.test(phrase) &&
    VISIT_TO_A_THING.test(block.text.slice(block.words[to - 1]!.end))
  )
    return true;
  if (RECEIVES.test(phrase) && (isOfThing(block, to) || isSomebodysDoing(block, to))) return true;
  if (GOES_TO.test(phrase) && !isDestination(block, to)) return true;
  const before = block.text.slice(Math.max(0, block.words[from]!.start - REACH), block.words[from]!.start);
  if (NAMING.test(before)) return true;
  if (
    /^(?:meet|meets|met|meeting)$/.test(phrase) &&
    MEETS_DEMANDS.test(block.text.slice(block.words[to - 1]!.end))
  )
    return true;
  if (/^(?:meetings|visits|summits|trips|calls)$/.test(phrase) && HABITUAL.test(before)) return true;
  if (phrase === 'talks' && CHANNEL.test(before)) return true;
  if (/^(?:talks|negotiations)$/.test(phrase) && isProcess(block, to, before)) return true;
  if (phrase === 'lunch' && EATEN.test(before)) return true;
  return phrase === 'meeting' && next === 'the' && block.words[from - 1]?.lower !== 'of'; // "meeting the target"
}

/** "welcomed Kim's written pledge", not "Kim's sister" or "Germany's chancellor". */
function isSomebodysDoing(block: DocBlock, at: number): boolean {
  const owner = OWNER.exec(block.text.slice(block.words[at]?.start ?? block.text.length));
  return owner !== null && DOINGS.has(owner[1]!);
}

const OWNER =
  /^(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*'s? (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}+)(?= (?:to|of|on|that|for|in|as|and|with|from)\b|[,.;])/u;

/** "an approach to negotiations", "concluding the talks": what goes on for months, not an event. */
function isProcess(block: DocBlock, to: number, before: string): boolean {
  return BEFORE_PROCESS.test(before) || AFTER_PROCESS.test(block.text.slice(block.words[to - 1]!.end));
}

/** "going to buy", "go to college": neither is a journey. */
const GOES_TO = /^(?:go|goes|going|gone) to$/;

/** A name, or somebody's: "to Vienna", "to the White House", "to his old friend", "to see Kim". */
function isDestination(block: DocBlock, at: number): boolean {
  const word = block.words[at];
  return word !== undefined && (word.capital || word.lower === 'see' || ARTICLES.has(word.lower));
}

/** Whether what follows is a noun phrase without a name or a word for a person. */
function isOfThing(block: DocBlock, at: number): boolean {
  const first = block.words[at];
  if (!first || gapAfter(block, at - 1) !== ' ' || first.capital || !ARTICLES.has(first.lower)) return false;
  for (let i = at + 1; i < Math.min(block.words.length, at + PHRASE); i++) {
    const word = block.words[i]!;
    if (!/^[ '-]+$/.test(gapAfter(block, i - 1))) break;
    if (ENDS_PHRASE.has(word.lower)) break;
    if (word.capital || GUEST_NOUNS.has(word.lower)) return false;
  }
  return true;
}
