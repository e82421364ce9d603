/** Persons described by family: "Kim's late father", "her husband", "the elder Kim". */
import type { Context } from '@/context/context';
import { compareDates } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { FamilyTie } from '@/context/schema';
import { gapAfter, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { FAMILY_MODIFIERS, FAMILY_WORDS } from '../../lexicon/family';
import { antecedents, lastInSentence, type Pronoun } from '../antecedent';
import { capitalAfterComma, followsName, namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import type { PersonMention } from '../person-mention';
import { textBefore } from '../../text/before';
import { markWords } from '../../text/marks';

/** "Kim's late father", "the current leader's sister". */
export function kinOfNamed(
  possessor: PersonMention,
  { named, context }: DescriptionScene,
): PersonMention | undefined {
  const { block, from, to } = possessor;
  if (block.words[to]?.lower !== 's' || gapAfter(block, to - 1) !== "'") return undefined;
  const tie = readTie(block, to + 1);
  if (!tie || namedRightAfter({ block, to: tie.end }, named)) return undefined;
  const relative = relativeOf(possessor.person, tie.ties, context);
  // "Jared Kushner, the president's son-in-law": the name has just been given, and the possessor is the news.
  if (!relative || followsName({ block, from, to: tie.end }, relative, named)) return undefined;
  return describePerson(
    { block, from, to: tie.end },
    relative,
    { by: 'family', tie: tie.ties[0]!, of: possessor.person.name },
    0.85,
  );
}

const HIS_OR_HER = markWords(['his', 'her']);

/** "his father", "her husband". @param mentions all persons of the article, described ones too */
export function kinByPronoun(
  block: DocBlock,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  if (!(block.marks & HIS_OR_HER)) return [];
  return block.words.flatMap((word, at) => {
    if (word.lower !== 'his' && word.lower !== 'her') return [];
    const tie = readTie(block, at + 1);
    if (
      !tie ||
      namedRightAfter({ block, to: tie.end }, scene.named) ||
      capitalAfterComma({ block, to: tie.end }, scene.countries)
    )
      return [];
    const pronoun = { block, start: word.start, word: word.lower };
    const bearer = bearerOf(pronoun, tie.ties, mentions, scene);
    if (!bearer) return [];
    const relative = relativeOf(bearer, tie.ties, scene.context);
    return relative
      ? describePerson(
          { block, from: at, to: tie.end },
          relative,
          { by: 'family', tie: tie.ties[0]!, of: bearer.name },
          0.75,
        )
      : [];
  });
}

/** Whose relative is meant: of several who have such a one, or where the last named has none that we know, it may be somebody else's. */
function bearerOf(
  pronoun: Pronoun,
  ties: readonly FamilyTie[],
  mentions: readonly PersonMention[],
  { doc, counts }: DescriptionScene,
): PersonFacts | undefined {
  const hasOne = (person: PersonFacts): boolean => ties.some((tie) => relativeIds(person, tie).length > 0);
  const { block, start } = pronoun;
  // "Robert Mugabe and his wife"
  const joined = inBlock(mentions, block).find(({ end }) =>
    /^(?: and|,) $/.test(block.text.slice(end, start)),
  );
  if (joined && hasOne(joined.person)) return joined.person;
  // "The outgoing president and his wife", whoever that is.
  if (!joined && OFFICE_AND.test(textBefore(block.text, start))) return undefined;
  const bearers = antecedents(pronoun, { doc, named: mentions }).filter(hasOne);
  const named = [...counts.keys()].map(({ id }) => id);
  const withNamed = bearers.filter((person) =>
    ties.some((tie) => relativeIds(person, tie).some((id) => named.includes(id))),
  );
  const [bearer, ...others] = bearers.length > 1 ? withNamed : bearers;
  if (!bearer || others.length) return undefined;
  const last = lastInSentence(pronoun, mentions);
  const isLast = !last || last === bearer || withNamed.includes(bearer);
  return isLast || !ties.some((one) => EVERYBODY_HAS.has(one)) ? bearer : undefined;
}

const OFFICE_AND =
  /\b(?:president|premier|minister|leader|ruler|king|prince|chancellor|emperor|emir|sultan) and $/i;

/** Ties that nearly everybody has, so that the last named may have such a relative too. */
const EVERYBODY_HAS: ReadonlySet<FamilyTie> = new Set([
  'wife',
  'husband',
  'father',
  'mother',
  'son',
  'daughter',
]);

const ELDER_WORDS: ReadonlySet<string> = new Set(['elder', 'older']);

const ELDER_OR_YOUNGER = markWords([...ELDER_WORDS, 'younger']);

/** "the elder Kim" is the father, or else the older brother, of a Kim of this article; "the younger Kim" the other of the two. */
export function elders(block: DocBlock, { named, counts, context }: DescriptionScene): PersonMention[] {
  if (!(block.marks & ELDER_OR_YOUNGER)) return [];
  const found: PersonMention[] = [];
  for (let i = 0; i + 1 < block.words.length; i++) {
    const word = block.words[i]!.lower;
    if ((!ELDER_WORDS.has(word) && word !== 'younger') || gapAfter(block, i) !== ' ') continue;
    const name = block.words[i + 1]!;
    const bearers = [...counts.keys()].filter((person) => familyWordsOf(person).includes(name.lower));
    if (!bearers.length || inBlock(named, block).some((other) => other.from === i + 1 && other.to > i + 2))
      continue;
    const family = bearers.length > 1 ? bearers : withRelatives(bearers[0]!, context);
    const relative = ELDER_WORDS.has(word) ? elderOf(family) : youngerOf(family);
    if (relative)
      found.push(
        describePerson(
          { block, from: i, to: i + 2 },
          relative,
          { by: 'order', words: block.text.slice(block.words[i]!.start, name.end) },
          0.85,
        ),
      );
  }
  return found;
}

/** The father or brothers of the only one of that name whom the article names in full. */
function withRelatives(person: PersonFacts, context: Context): PersonFacts[] {
  const ids = (['father', 'brother', 'son'] as const).flatMap((tie) => relativeIds(person, tie));
  return [person, ...ids.flatMap((id) => context.person(id) ?? [])];
}

/** Of grandfather, father and son the elder is the one whom the article's protagonist followed. */
function elderOf(bearers: readonly PersonFacts[]): PersonFacts | undefined {
  const fathers = kinAmong(bearers, ['father', 'mother']);
  return youngestOf(fathers) ?? oldestOf(kinAmong(bearers, ['brother', 'sister']));
}

function youngerOf(bearers: readonly PersonFacts[]): PersonFacts | undefined {
  const children = kinAmong(bearers, ['son', 'daughter']);
  return youngestOf(children.length ? children : kinAmong(bearers, ['brother', 'sister']));
}

/** Those of the bearers who are such a relative of another of them. */
function kinAmong(bearers: readonly PersonFacts[], ties: readonly FamilyTie[]): PersonFacts[] {
  return bearers.filter((person) =>
    bearers.some((other) => ties.some((tie) => relativeIds(other, tie).includes(person.id))),
  );
}

function youngestOf(people: readonly PersonFacts[]): PersonFacts | undefined {
  return byBirth(people).at(-1);
}

function oldestOf(people: readonly PersonFacts[]): PersonFacts | undefined {
  return people.every(({ born }) => born !== undefined) ? byBirth(people)[0] : undefined;
}

function byBirth(people: readonly PersonFacts[]): PersonFacts[] {
  return people.toSorted((a, b) => compareDates(a.born ?? '', b.born ?? ''));
}

function familyWordsOf({ name, family_name }: PersonFacts): string[] {
  return [family_name ?? name.split(' ').at(-1)!].map((word) => word.toLowerCase());
}

/** Reads "late father" or "brother-in-law" from a word on. */
function readTie(block: DocBlock, from: number): { end: number; ties: readonly FamilyTie[] } | undefined {
  let at = from;
  while (block.words[at] && FAMILY_MODIFIERS.has(block.words[at]!.lower) && gapAfter(block, at) === ' ') at++;
  if (!block.words[at]) return undefined;
  // Hyphenated ties are two or three words here: half-brother, brother-in-law.
  let end = at + 1;
  while (block.words[end] && gapAfter(block, end - 1) === '-') end++;
  const ties =
    FAMILY_WORDS[block.text.slice(block.words[at]!.start, block.words[end - 1]!.end).toLowerCase()];
  return ties && { end, ties };
}

/** The one relative that the words can mean; a full sister before a half-sister. */
function relativeOf(
  person: PersonFacts,
  ties: readonly FamilyTie[],
  context: Context,
): PersonFacts | undefined {
  for (const tie of ties) {
    const [id, ...others] = relativeIds(person, tie);
    if (id !== undefined) return others.length === 0 ? context.person(id) : undefined;
  }
  return undefined;
}

function relativeIds(person: PersonFacts, tie: FamilyTie): string[] {
  return [person.family?.[tie] ?? []].flat();
}
