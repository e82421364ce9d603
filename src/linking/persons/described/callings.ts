/** "General Prayuth … The general", "pastor Andrew Brunson … the pastor": what the article has called somebody stands for the name. */
import type { PersonFacts } from '@/context/facts';
import { gapAfter, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import {
  CALLING_MODIFIERS,
  CALLINGS,
  CALLINGS_OF_ROLES,
  CLERGY,
  SHORT_CALLINGS,
} from '../../lexicon/callings';
import { LAUREATES } from '../../lexicon/laureates';
import { describePerson, type DescriptionScene } from './describe-person';
import { mentionsBefore } from '../mentions-before';
import { markWords } from '../../text/marks';
import type { PersonMention } from '../person-mention';
import { homeBodies } from '../standing';

/** How many blocks back the person may have been named. */
const LOOK_BACK = 2;
/** How many words after a name an apposition may take to its noun: ", a Saudi dissident journalist". */
const APPOSITION_WORDS = 4;
/** Most words between "the" and the noun. */
const MOST_MODIFIERS = 2;
const CALLING = markWords(CALLINGS);

export function callings(scene: DescriptionScene): PersonMention[] {
  let called: ReadonlyMap<PersonFacts, ReadonlySet<string>> | undefined;
  const blocks = scene.doc.blocks.filter(({ marks }) => marks & CALLING);
  return blocks.flatMap((block) =>
    block.words.flatMap((word, at) => {
      if (word.capital || !(word.marks & CALLING)) return [];
      const lead = leadOf(block, at, scene);
      if (!lead || goesOn(block, at) || isApposition(block, lead.from - 1, scene)) return [];
      called ??= callingsOf(scene.named);
      const person = bearerOf(word.lower, lead.country, { block, start: word.start }, called, scene);
      return person
        ? describePerson(
            { block, from: lead.from, to: at + 1 },
            person,
            { by: 'earlier-mention', words: person.name },
            0.75,
          )
        : [];
    }),
  );
}

/** The word after "the" before a noun, and the country that a nationality between them says. */
function leadOf(
  block: DocBlock,
  at: number,
  { countries }: DescriptionScene,
): { from: number; country: string | undefined } | undefined {
  let country: string | undefined;
  for (let from = at; at - from <= MOST_MODIFIERS && from > 0; from--) {
    if (gapAfter(block, from - 1) !== ' ') return undefined;
    const { lower } = block.words[from - 1]!;
    if (lower === 'the') return { from, country };
    const nationality = inBlock(countries, block).find((mention) => mention.to === from);
    if (nationality?.form === 'adjective' && nationality.from === from - 1) country = nationality.country;
    else if (!CALLING_MODIFIERS.has(lower)) return undefined;
  }
  return undefined;
}

/** "the general election", "the rebel group", "the professor of law": the noun is only a part. */
function goesOn({ text, words }: DocBlock, at: number): boolean {
  const after = text.slice(words[at]!.end);
  return (
    /^(?:-| (?:of\b|\p{Lu}))/u.test(after) || (/^ \p{Ll}/u.test(after) && !GOES_ON_AS_SENTENCE.test(after))
  );
}

const GOES_ON_AS_SENTENCE =
  /^ (?:and|or|but|who|whom|whose|that|as|at|by|for|from|in|into|on|to|with|after|before|until|while|when|is|was|has|had|will|would|can|could|may|might|must|should|did|does|also|now|then|once|never|still|says?|said|told|took|went|came|got|made|gave|met|left|sat|held|let|put|ran|saw|spoke|stood|won|wrote|became|began|kept|led|lost|paid|sent|fled|fell|rose|chose|\p{Ll}+ed|\p{Ll}+n't)\b/u;

/** "Than Shwe, the general who ruled": the name has just been given. */
function isApposition(block: DocBlock, at: number, { named }: DescriptionScene): boolean {
  return gapAfter(block, at - 1) === ', ' && inBlock(named, block).some(({ to }) => to === at);
}

/** What the article has called each person whom it names, by a word before the name or an apposition after it. */
function callingsOf(named: readonly PersonMention[]): ReadonlyMap<PersonFacts, ReadonlySet<string>> {
  const called = new Map<PersonFacts, Set<string>>();
  for (const mention of named) {
    const nouns = [...before(mention), ...after(mention)];
    if (!nouns.length) continue;
    const known = called.get(mention.person) ?? new Set();
    for (const noun of nouns) known.add(noun);
    called.set(mention.person, known);
  }
  return called;
}

function before({ block, from }: PersonMention): string[] {
  const word = block.words[from - 1];
  const nouns = [block.words[from]!.lower]; // "Ayatollah Ali Khamenei" may be the name
  if (word && /^(?:\.? |, )$/.test(gapAfter(block, from - 1)))
    nouns.push(SHORT_CALLINGS[word.lower] ?? word.lower);
  return nouns
    .filter((noun) => CALLINGS.has(noun))
    .flatMap((noun) => [noun, ...(CLERGY.has(noun) ? ['cleric', 'clergyman'] : [])]);
}

function after({ block, to, end }: PersonMention): string[] {
  if (!/^, (?:an?|the) /.test(block.text.slice(end, end + 6))) return [];
  const nouns: string[] = [];
  for (let at = to + 1; at <= to + APPOSITION_WORDS && at < block.words.length; at++) {
    if (at > to + 1 && gapAfter(block, at - 1) !== ' ' && gapAfter(block, at - 1) !== '-') break;
    if (CALLINGS.has(block.words[at]!.lower)) nouns.push(block.words[at]!.lower);
  }
  return nouns;
}

/** The only one of those named a moment ago who is called so; nobody if the last one called so is a stranger to the dataset. */
function bearerOf(
  noun: string,
  country: string | undefined,
  place: { block: DocBlock; start: number },
  called: ReadonlyMap<PersonFacts, ReadonlySet<string>>,
  scene: DescriptionScene,
): PersonFacts | undefined {
  const roles = CALLINGS_OF_ROLES[noun] ?? [];
  const isFitting = (person: PersonFacts, byRole: boolean): boolean =>
    (country === undefined || homeBodies(person).includes(country)) &&
    ((called.get(person)?.has(noun) ?? false) ||
      (noun === 'laureate' && isLaureate(person, scene)) ||
      (byRole &&
        (person.offices ?? []).some(({ role, title }) => roles.includes(role) || says(title, noun))));
  const near = mentionsBefore(place, LOOK_BACK, scene);
  const said = new Set(near.map(({ person }) => person).filter((person) => isFitting(person, false)));
  const here = near.filter(({ block }) => block === place.block);
  const byRole = new Set(here.map(({ person }) => person).filter((person) => isFitting(person, true)));
  const [person, ...others] = said.size ? said : byRole;
  return person && !others.length && !namesStranger(noun, place, scene) ? person : undefined;
}

/** "Pastor", "Former Marine and journalist": what the dataset calls somebody. */
function says(title: string, noun: string): boolean {
  return title.toLowerCase().split(/[ ,]+/).includes(noun);
}

function isLaureate({ id }: PersonFacts, { doc }: DescriptionScene): boolean {
  const year = LAUREATES.get(id);
  return year !== undefined && `${year}-10` <= doc.day;
}

/** "Colonel Amadou, a spokesman": a name that the dataset doesn't know, with the noun before it, in this paragraph or the last ones. */
function namesStranger(
  noun: string,
  { block, start }: { block: DocBlock; start: number },
  { doc, named }: DescriptionScene,
): boolean {
  const at = doc.blocks.indexOf(block);
  return doc.blocks.slice(Math.max(0, at - LOOK_BACK), at + 1).some((other) =>
    other.words.some((word, index) => {
      const next = other.words[index + 1];
      return (
        (SHORT_CALLINGS[word.lower] ?? word.lower) === noun &&
        next?.capital === true &&
        /^\.? $/.test(gapAfter(other, index)) &&
        !(other === block && word.start >= start) &&
        !inBlock(named, other).some(({ from, to }) => from <= index + 1 && index + 1 < to)
      );
    }),
  );
}
