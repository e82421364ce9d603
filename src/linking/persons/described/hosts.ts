/** "his host", "her guest", and "his counterpart" where no country is said: of the two leaders whom the article is about, the one who is not the speaker. */
import { areInOneSentence, gapAfter, type DocBlock } from '../../document';
import { homesOf, shareHome } from '../../homes';
import { inBlock } from '../../in-block';
import type { PersonFacts } from '@/context/facts';
import { antecedents, isQuoted, type Pronoun } from '../antecedent';
import { capitalAfterComma, namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { homesBetween } from '../homes-in-text';
import { mentionsBefore } from '../mentions-before';
import type { PersonMention } from '../person-mention';
import { leadsACountry } from '../standing';
import { textBefore } from '../../text/before';
import { markWords } from '../../text/marks';

const WORDS: ReadonlySet<string> = new Set(['host', 'visitor', 'guest', 'counterpart']);
/** How many blocks back the other may have been named. */
const LOOK_BACK = 4;
/** How much more often than a third leader the other must be named. */
const DOMINANCE = 2;

/** "Obama was his host" says what somebody is; it names nobody anew. */
const IS_SAID = /\b(?:is|was|were|be|been|being|as) $/;

const HOST_OR_GUEST = markWords(WORDS);

/** @param mentions all persons of the article, described ones too */
export function hosts(
  block: DocBlock,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  if (!(block.marks & HOST_OR_GUEST)) return [];
  return block.words.flatMap((word, at) => {
    const lead = block.words[at - 1];
    if (!lead || !WORDS.has(word.lower) || !/^(?:his|her|the)$/.test(lead.lower)) return [];
    const range = { block, from: at - 1, to: at + 1 };
    if (gapAfter(block, at - 1) !== ' ' || namedRightAfter(range, scene.named)) return [];
    if (capitalAfterComma(range, scene.countries) || IS_SAID.test(textBefore(block.text, lead.start)))
      return [];
    const found =
      lead.lower === 'the'
        ? ofTwo(word.lower, { block, start: lead.start }, mentions, scene)
        : ofOwner(word.lower, { block, start: lead.start, word: lead.lower }, mentions, scene);
    return found
      ? describePerson(
          range,
          found.person,
          { by: 'office', title: word.lower, of: found.other.name, on: scene.doc.day },
          0.75,
        )
      : [];
  });
}

interface Found {
  person: PersonFacts;
  /** Whose host or guest. */
  other: PersonFacts;
}

function ofOwner(
  word: string,
  pronoun: Pronoun,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): Found | undefined {
  const [owner] = antecedents(pronoun, { doc: scene.doc, named: mentions });
  if (!owner || !leadsACountry(owner, scene.context, scene.doc.day)) return undefined;
  const person = otherLeader(word, owner, pronoun, mentions, scene);
  return person && { person, other: owner };
}

/** "Castro took Obama's wrist. The visitor …": of the two leaders named last, the one at home or the one abroad. */
function ofTwo(
  word: string,
  place: { block: DocBlock; start: number },
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): Found | undefined {
  if (word === 'counterpart' || goesOn(place, word)) return undefined;
  const near = mentionsBefore(place, 1, { doc: scene.doc, named: mentions }).filter(
    ({ person, block, start }) =>
      !isQuoted(block, start) && leadsACountry(person, scene.context, scene.doc.day),
  );
  const people = [...new Set(near.slice(-MOST_NAMED).map(({ person }) => person))];
  const home = countryOfDateline(scene);
  const [host, ...hostsToo] = people.filter((person) => isAtHome(person, home, scene));
  const [guest, ...guestsToo] = people.filter((person) => !isAtHome(person, home, scene));
  if (!host || !guest || hostsToo.length || guestsToo.length) return undefined;
  return word === 'host' ? { person: host, other: guest } : { person: guest, other: host };
}

/** "the host nation", "the guest list". */
function goesOn({ block, start }: { block: DocBlock; start: number }, word: string): boolean {
  return /^ \p{Ll}+(?<!ed|s|n't)(?<!\b(?:and|who|said|told|let|was|had|has|is|to|in|at|on|with|as|for|from|that)) /u.test(
    block.text.slice(start + 'the '.length + word.length),
  );
}

/** The leader of another country whom the last paragraphs, or this sentence, name most, or who is at home or abroad as the word says. */
function otherLeader(
  word: string,
  owner: PersonFacts,
  place: { block: DocBlock; start: number },
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonFacts | undefined {
  const { doc, context } = scene;
  const near = [
    ...mentionsBefore(place, LOOK_BACK, { doc, named: mentions }),
    ...inBlock(mentions, place.block).filter(({ start }) => start > place.start),
  ].filter(
    ({ person, block, start }) =>
      person !== owner &&
      !isQuoted(block, start) &&
      leadsACountry(person, context, doc.day) &&
      !shareHome(owner, person, doc.day, context),
  );
  const here = new Set(near.filter((one) => areInOneSentence(place, one)).map(({ person }) => person));
  if (here.size === 1) return [...here][0];
  const counts = [...Map.groupBy(near, ({ person }) => person)].sort((a, b) => b[1].length - a[1].length);
  const [first, second] = counts;
  if (first && (!second || first[1].length >= DOMINANCE * second[1].length)) return first[0];
  const home = word === 'host' ? sceneCountry(place, scene) : undefined;
  const atHome = counts.map(([person]) => person).filter((person) => isAtHome(person, home, scene));
  return atHome.length === 1 ? atHome[0] : undefined;
}

function isAtHome(
  person: PersonFacts,
  country: string | undefined,
  { doc, context }: DescriptionScene,
): boolean {
  return country !== undefined && homesOf(person, doc.day, context).includes(country);
}

/** The seat of a government that the paragraph names last before the words, or else the place of the dateline. */
function sceneCountry(
  { block, start }: { block: DocBlock; start: number },
  scene: DescriptionScene,
): string | undefined {
  const seat = inBlock(scene.countries, block).findLast(
    ({ form, end }) => form === 'metonym' && end <= start,
  );
  return seat?.country ?? homesBetween(block, 0, start).at(-1) ?? countryOfDateline(scene);
}

function countryOfDateline({ doc, countries }: DescriptionScene): string | undefined {
  const opening = doc.blocks.find(({ kind }) => kind === 'paragraph');
  return (
    opening &&
    inBlock(countries, opening).find(({ form, end }) => form !== 'adjective' && end < DATELINE)?.country
  );
}

/** UTF-16 units that a dateline may take: "HAVANA, March 21 (Reuters) - ". */
const DATELINE = 40;
/** How many of the last mentions "the visitor" may be among. */
const MOST_NAMED = 4;
