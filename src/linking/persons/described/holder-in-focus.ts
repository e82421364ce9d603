/** "the president", "the secretary of state", "the former prime minister", with no country: whom of that office the article is about. */
import type { IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import { areInOneSentence, sentenceAt } from '../../document';
import { ALONE_WORDS, LOOSE_WORDS } from '../../lexicon/offices-alone';
import { familyNameOf } from '../../names/family-names';
import type { DescriptionScene } from './describe-person';
import { endsSoon, heldLately, heldThen } from '../offices/held-then';
import { compatriotsHolder, isElsewhere, isSeatedHere } from './home-of-office';
import { mentionsBefore } from '../mentions-before';
import { isLeaving, type OfficeMention } from '../offices/office-mention';
import { othersInClause } from './others-in-clause';
import type { PersonMention } from '../person-mention';

/** How many blocks back "the president" may find whom it means. */
const LOOK_BACK = 3;
/** The same for words that few can be called: "the national security adviser", "the former president". */
const LONG_LOOK_BACK = 12;
/** How much more often than another holder of such an office somebody must be named to be "the president". */
const DOMINANCE = 2;

/** How many in one story the words may mean: who was named a moment ago, one of a few, or one of a long way back. */
type Reach = 'loose' | 'alone' | 'distinct';

/** The one whom the words mean, or undefined where it stays open. */
export function holderInFocus(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  const reach = reachOf(office);
  if (!reach) return undefined;
  const holds = (mention: PersonMention): boolean => holdsOffice(mention, office, reach, scene);
  const namesake = namesakeOf(office, scene.named, holds);
  if (namesake) return namesake;
  const earlier = mentionsBefore(office, blocksBack(office, reach), scene);
  const others = othersInClause(office, earlier, scene.named);
  const near = properHolders(
    earlier.filter((mention) => !others.includes(mention.person) && holds(mention)),
    office,
  );
  const seated = onlyOne(near.filter((mention) => isSeatedHere(mention, office, scene)));
  if (seated) return seated;
  const compatriot = reach === 'alone' ? compatriotsHolder(office, near, scene) : undefined;
  if (compatriot) return compatriot;
  const here = near.filter(({ block }) => block === office.block);
  const last = inLastSentence(here);
  if (reach === 'loose') return onlyOne(last) ?? (here.length ? undefined : onlyOne(near));
  // Who was named in this very sentence would be "he" by now.
  const isHere = last[0] !== undefined && areInOneSentence(last[0], office);
  const justNamed = isHere
    ? undefined
    : (onlyOne(last) ?? onlyOne(last.filter((mention) => isTitled(mention, office))));
  if (justNamed) return justNamed;
  const counts = countsOf(near);
  if (!counts.length && reach === 'alone' && office.tense === 'now')
    return dominantOf(countsOf(properHolders(mentionsBefore(office, Infinity, scene).filter(holds), office)));
  const dominant = dominantOf(counts);
  const only = onlyOne(here);
  if (dominant && !here.length && isElsewhere(dominant, office, scene)) return undefined;
  if (dominant && (!only || only === dominant)) return dominant;
  // Named in this very paragraph, and about as often in the last ones as whom else it may be.
  if (only && counts[0]![1] < DOMINANCE * counts.find(([person]) => person === only)![1]) return only;
  const inArticle = counts.map(([person]): [PersonFacts, number] => [person, scene.counts.get(person) ?? 0]);
  return dominantOf(inArticle.sort((a, b) => b[1] - a[1]));
}

function reachOf({ words }: OfficeMention): Reach | undefined {
  const lower = words.toLowerCase();
  if (/[ -]/.test(lower)) return 'distinct';
  if (LOOSE_WORDS.has(lower)) return 'loose';
  return ALONE_WORDS.has(lower) ? 'alone' : undefined;
}

function blocksBack({ roles, tense }: OfficeMention, reach: Reach): number {
  if (reach === 'loose') return 1;
  // Of chief executives there is one in every other paragraph.
  const isMany = roles[0] === 'executive';
  return (reach === 'distinct' && !isMany) || tense !== 'now' ? LONG_LOOK_BACK : LOOK_BACK;
}

function holdsOffice(
  { person }: PersonMention,
  office: OfficeMention,
  reach: Reach,
  { doc: { day }, context }: DescriptionScene,
): boolean {
  const { tense, roles, acting } = office;
  return (person.offices ?? []).some((held) => {
    const isSo = reach === 'loose' ? roles.includes(held.role) : isCalledSo(held, office, { context });
    const isThen = heldThen(held, tense, day) || (tense === 'now' && heldLately(held, day, person.died));
    if (!isSo || !isThen) return false;
    if (acting && held.acting !== true && !/^interim\b/i.test(held.title)) return false;
    if (tense === 'past' && (holdsNow(person, held, day) || hasRisen(person, held, day))) return false;
    if (isLeaving(office) && !endsSoon(held, day)) return false;
    if (reach === 'loose') return true;
    return (
      held.from !== undefined &&
      (reach === 'distinct' || held.role === 'speaker' || context.country(held.of) !== undefined)
    );
  });
}

/** A prime minister of former days who is president now is called that. */
function hasRisen({ offices = [] }: PersonFacts, { role }: Office, day: IsoDate): boolean {
  return (
    role === 'prime-minister' &&
    offices.some((office) => office.role === 'president' && heldThen(office, 'now', day))
  );
}

/** "Raheel Sharif, who isn't related to the prime minister": whom somebody shares a family name with. */
function namesakeOf(
  { block, start }: OfficeMention,
  named: readonly PersonMention[],
  holds: (mention: PersonMention) => boolean,
): PersonFacts | undefined {
  const before = block.text.slice(sentenceAt(block, start).start, start);
  if (!NOT_RELATED.test(before)) return undefined;
  const bearsItsName = ({ person }: PersonMention): boolean => {
    const name = familyNameOf(person) ?? person.name;
    return before.includes(`${name} `) || before.includes(`${name},`);
  };
  return onlyOne(named.filter((mention) => bearsItsName(mention) && holds(mention)));
}

const NOT_RELATED = /(?:n't|\bnot|\bno) relat(?:ed|ion) to the $/;

/** Who holds the office again is no former holder. */
function holdsNow({ offices = [] }: PersonFacts, { role, of }: Office, day: IsoDate): boolean {
  return offices.some((office) => office.role === role && office.of === of && heldThen(office, 'now', day));
}

/** "the leader" is whoever leads a country; other words mean the office of that name. */
function isCalledSo(
  held: Office,
  { roles, senses }: OfficeMention,
  { context }: Pick<DescriptionScene, 'context'>,
): boolean {
  return (
    senses.some(
      (sense) =>
        sense.roles[0] === held.role &&
        (!sense.only || sense.only.includes(held.of)) &&
        (!sense.titled || sense.titled === held.title),
    ) ||
    (isAnyHead(roles) && context.country(held.of)?.led_by === held.role)
  );
}

/** "leader" and "ruler", not "Communist Party chief". */
function isAnyHead([first, ...others]: readonly Role[]): boolean {
  return first === 'leader' && others.length > 0;
}

/** While another acts for him, "the president" is still who was elected. */
function properHolders(near: readonly PersonMention[], { roles, acting }: OfficeMention): PersonMention[] {
  const isActing = ({ person }: PersonMention): boolean =>
    person.offices?.findLast(({ role }) => role === roles[0])?.acting === true;
  const proper = acting ? [] : near.filter((mention) => !isActing(mention));
  return proper.length ? proper : [...near];
}

/** Those of the sentence that stands nearest. @param mentions of one block, in order of reading */
function inLastSentence(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const last = mentions.at(-1);
  return last ? mentions.filter((mention) => areInOneSentence(mention, last)) : [];
}

/** "She dined with Prime Minister Lee. The prime minister …": the same words stand before the name, with no country. */
function isTitled({ block, start }: PersonMention, { words }: OfficeMention): boolean {
  const before = block.text.slice(0, start);
  const at = before.length - words.length - 1;
  return (
    before.toLowerCase().endsWith(`${words.toLowerCase()} `) &&
    /(?:^| )\p{Ll}+,? $/u.test(before.slice(0, at))
  );
}

function onlyOne(mentions: readonly PersonMention[]): PersonFacts | undefined {
  const people = new Set(mentions.map(({ person }) => person));
  return people.size === 1 ? [...people][0] : undefined;
}

/** @param counts the most first */
function dominantOf([first, second]: readonly [PersonFacts, number][]): PersonFacts | undefined {
  return first && (!second || first[1] >= DOMINANCE * second[1]) ? first[0] : undefined;
}

/** Persons and how often they are mentioned, the most first. */
function countsOf(mentions: readonly PersonMention[]): [PersonFacts, number][] {
  const counts = new Map<PersonFacts, number>();
  for (const { person } of mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
