/** "the president", "the secretary of state", "the former prime minister", with no country: whom of that office the article is about. */
import type { IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import { sentenceAt } from '../document';
import { homesOf, shareHome } from '../homes';
import { inBlock } from '../in-block';
import type { DescriptionScene } from './describe-person';
import { heldLately, heldThen } from './held-then';
import type { OfficeMention } from './office-mention';
import { mentionsBefore } from './mentions-before';
import type { PersonMention } from './person-mention';

/** How many blocks back "the president" may find whom it means. */
const LOOK_BACK = 3;
/** The same for words that few can be called: "the national security adviser", "the former president". */
const LONG_LOOK_BACK = 12;
/** How much more often than another holder of such an office somebody must be named to be "the president". */
const DOMINANCE = 2;
/** Offices of one word that are few enough in a story to mean somebody. */
const ALONE_WORDS: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'leader',
  'ruler',
  'strongman',
  'dictator',
  'autocrat',
  'prince',
  'speaker',
]);
/** Words that many in one story may be called, so that they mean who was named a moment ago. */
const LOOSE_WORDS: ReadonlySet<string> = new Set([
  'senator',
  'lawmaker',
  'congressman',
  'congresswoman',
  'ambassador',
  'envoy',
  'governor',
  'spokesman',
  'spokeswoman',
  'minister',
  'prosecutor',
  'general',
  'tycoon',
  'oligarch',
  'billionaire',
]);

/** The one whom the words mean, or undefined where it stays open. */
export function holderInFocus(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  const words = office.words.toLowerCase();
  const isDistinct = /[ -]/.test(words);
  const isLoose = LOOSE_WORDS.has(words);
  if (!isDistinct && !isLoose && !ALONE_WORDS.has(words)) return undefined;
  const holds = ({ person }: PersonMention): boolean =>
    (person.offices ?? []).some(
      (held) =>
        (isLoose ? office.roles.includes(held.role) : isCalledSo(held, office, scene)) &&
        (heldThen(held, office.tense, scene.doc.day) ||
          (office.tense === 'now' && heldLately(held, scene.doc.day))) &&
        (!office.acting || held.acting === true) &&
        !(office.tense === 'past' && holdsNow(person, held, scene.doc.day)) &&
        (isLoose ||
          (held.from !== undefined &&
            (isDistinct || held.role === 'speaker' || scene.context.country(held.of) !== undefined))),
    );
  // Of chief executives there is one in every other paragraph.
  const isMany = office.roles[0] === 'executive';
  const lookBack = isLoose
    ? 1
    : (isDistinct && !isMany) || office.tense !== 'now'
      ? LONG_LOOK_BACK
      : LOOK_BACK;
  const earlier = mentionsBefore(office, lookBack, scene);
  const others = [subjectOfClause(office, earlier), objectOfClause(office, scene)];
  const near = properHolders(
    earlier.filter((mention) => !others.includes(mention.person) && holds(mention)),
    office,
  );
  const seated = onlyOne(near.filter(({ person }) => isSeatedHere(person, office, scene)));
  if (seated) return seated;
  const compatriot = isLoose || isDistinct ? undefined : ofSubject(office, near, scene);
  if (compatriot) return compatriot;
  const here = onlyOne(near.filter(({ block }) => block === office.block));
  if (isLoose) return here ?? onlyOne(near);
  const counts = countsOf(near);
  if (!counts.length && office.tense === 'now' && !isDistinct)
    return dominantOf(countsOf(properHolders(mentionsBefore(office, Infinity, scene).filter(holds), office)));
  const dominant = dominantOf(counts);
  const isFar = near.every(({ block }) => block !== office.block);
  if (dominant && isFar && isElsewhere(dominant, office, scene)) return undefined;
  if (dominant && (!here || here === dominant)) return dominant;
  // Named in this very paragraph, and about as often in the last ones as whom else it may be.
  if (here && counts[0]![1] < DOMINANCE * counts.find(([person]) => person === here)![1]) return here;
  const inArticle = counts.map(([person]): [PersonFacts, number] => [person, scene.counts.get(person) ?? 0]);
  return dominantOf(inArticle.sort((a, b) => b[1] - a[1]));
}

/** Who holds the office again is no former holder. */
function holdsNow({ offices = [] }: PersonFacts, { role, of }: Office, day: IsoDate): boolean {
  return offices.some((office) => office.role === role && office.of === of && heldThen(office, 'now', day));
}

/** "the leader" is whoever leads a country; other words mean the office of that name. */
function isCalledSo(held: Office, { roles }: OfficeMention, { context }: DescriptionScene): boolean {
  return held.role === roles[0] || (isAnyHead(roles) && context.country(held.of)?.led_by === held.role);
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

/** The paragraph has just named somebody of another country, whose holder of the office the article names too. */
function isElsewhere(person: PersonFacts, office: OfficeMention, scene: DescriptionScene): boolean {
  const [role] = office.roles;
  const last = inBlock(scene.named, office.block).findLast(({ end }) => end <= office.start);
  if (!last || role === undefined) return false;
  if (shareHome(last.person, person, scene.doc.day, scene.context)) return false;
  const homes = homesOf(last.person, scene.doc.day, scene.context);
  return homes.some((home) =>
    scene.context.holders(home, [role], scene.doc.day).some((other) => scene.counts.has(other)),
  );
}

/** In "Chavez called the then-president a devil" and "He thanked the president" it is somebody else: a subject is not its own object. */
function subjectOfClause(
  { block, start }: OfficeMention,
  earlier: readonly PersonMention[],
): PersonFacts | undefined {
  const last = earlier.at(-1);
  if (last?.block !== block) return undefined;
  const sentence = sentenceAt(block, start);
  if (HE_ACTS_ON.test(block.text.slice(sentence.start, start))) {
    const before = earlier.filter((mention) => mention.block === block && mention.end <= sentence.start);
    const previous = before.at(-1) && sentenceAt(block, before.at(-1)!.start);
    return before.find((mention) => mention.start >= previous!.start)?.person;
  }
  return isActOnly(block.text.slice(last.end, start)) ? last.person : undefined;
}

/** In "The president had met Putin once before" it is not Putin who met him. */
function objectOfClause({ block, end }: OfficeMention, { named }: DescriptionScene): PersonFacts | undefined {
  const next = inBlock(named, block).find((mention) => mention.start >= end);
  return next && isActOnly(block.text.slice(end, next.start)) ? next.person : undefined;
}

/** Only what somebody does to somebody stands between them, and no clause of its own. */
function isActOnly(between: string): boolean {
  return ACTS_ON.test(between) && !CLAUSE_WORDS.test(between);
}

const ACTS_ON = /^ (?:\p{Ll}+ ){1,3}(?:the )?$/u;
const HE_ACTS_ON = /^(?:He|She) (?:\p{Ll}+ ){1,3}(?:the )?$/u;

/** "Newsom got an audience with the president": a guest's host is no compatriot of his. */
const RECEIVED_BY = /\b(?:audience|summit|dinner|banquet|handshake) with (?:the )?$/;

/** "House Speaker Mike Johnson thanked the president": his own, unless the sentence names another. */
function ofSubject(
  office: OfficeMention,
  near: readonly PersonMention[],
  { named, counts, context, doc }: DescriptionScene,
): PersonFacts | undefined {
  const [role] = office.roles;
  const { start } = sentenceAt(office.block, office.start);
  const before = inBlock(named, office.block).filter((one) => one.start >= start && one.end <= office.start);
  const [subject] = before;
  if (!subject || role === undefined || office.tense !== 'now') return undefined;
  const holders = near.filter((mention) => mention.block === office.block && mention.start >= start);
  if (holders.length || RECEIVED_BY.test(office.block.text.slice(subject.end, office.start)))
    return undefined;
  const own = homesOf(subject.person, doc.day, context)
    .flatMap((home) => context.holders(home, [role], doc.day))
    .filter((person) => counts.has(person) && person !== subject.person);
  return own.length === 1 ? own[0] : undefined;
}

const CLAUSE_WORDS =
  / (?:and|as|that|who|whose|when|while|because|after|before|since|but|if|is|was|became|remains|remained) /;

/** "Wang came to Washington and saw the president there": the seat of a government before it says whose president. */
function isSeatedHere(
  { offices = [] }: PersonFacts,
  office: OfficeMention,
  { countries }: DescriptionScene,
): boolean {
  const { start } = sentenceAt(office.block, office.start);
  return inBlock(countries, office.block).some(
    (seat) =>
      seat.form === 'metonym' &&
      seat.start >= start &&
      seat.end <= office.start &&
      offices.some(({ of, role }) => of === seat.country && role === office.roles[0]),
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
