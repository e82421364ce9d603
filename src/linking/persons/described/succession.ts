/** "his predecessor", "May's successor", "the previous president": who held an office before or after somebody. */
import type { Context } from '@/context/context';
import { compareDates, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import type { DocBlock } from '../../document';
import { capitalAfterComma, followsName, namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { mentionsBefore } from '../mentions-before';
import { possessorAt } from './possessor';
import type { PersonMention } from '../person-mention';
import { markWords } from '../../text/marks';

/** Offices that one holds after the other, the ones that news speaks of first. */
const SUCCESSIVE_ROLES: readonly Role[] = [
  'leader', 'president', 'prime-minister', 'monarch', 'head', 'central-bank-governor', 'foreign-minister', 'defence-minister',
  'finance-minister', 'national-security-adviser', 'speaker', 'vice-president',
]; // prettier-ignore

type Step = 'before' | 'after';
const STEP_WORDS: Readonly<Record<string, Step>> = { predecessor: 'before', successor: 'after' };
/** Words between the possessor and the step that change nothing. */
const STEP_MODIFIERS: ReadonlySet<string> = new Set([
  'immediate',
  'direct',
  'late',
  'democratic',
  'republican',
]);

/** "his successor as speaker but one" is the next after that. */
const BUT_ONE = /^ (?:as \p{Ll}+ )?but one\b/u;

const STEP = markWords(Object.keys(STEP_WORDS));

/** The successions that a block speaks of. @param mentions all persons of the article, described ones too */
export function successions(
  block: DocBlock,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  if (!(block.marks & STEP)) return [];
  return block.words.flatMap((word, at) => {
    const step = STEP_WORDS[word.lower];
    if (
      step === undefined ||
      BUT_ONE.test(block.text.slice(word.end)) ||
      capitalAfterComma({ block, to: at + 1 }, scene.countries) ||
      namedRightAfter({ block, to: at + 1 }, scene.named)
    )
      return [];
    let from = at;
    while (from > 0 && STEP_MODIFIERS.has(block.words[from - 1]!.lower)) from--;
    const possessor = possessorAt(block, from - 1, mentions, scene.doc);
    const person = possessor && neighbourOf(possessor.person, step, scene.doc.day, scene.context);
    return person && !followsName({ block, from: possessor.since, to: at + 1 }, person, scene.named)
      ? describePerson(
          { block, from: possessor.from, to: at + 1 },
          person,
          { by: 'office', title: word.lower, of: possessor.person.name, on: scene.doc.day },
          0.8,
        )
      : [];
  });
}

/** Who held the person's office right before or after. */
function neighbourOf(
  person: PersonFacts,
  step: Step,
  day: IsoDate,
  context: Context,
): PersonFacts | undefined {
  const office = officeInFocus(person, day);
  if (!office) return undefined;
  const others = context
    .everHolders(office.of, [office.role])
    .filter((entry) => entry.person !== person && entry.office.from !== undefined && !entry.office.acting);
  if (step === 'before') {
    const start = firstDay(office.from);
    const earlier = others.filter(
      (entry) =>
        entry.office.to !== undefined &&
        firstDay(entry.office.to) <= lastDay(office.from) &&
        firstDay(entry.office.from!) < start,
    );
    return latest(earlier)?.person;
  }
  if (office.to === undefined) return undefined;
  const end = firstDay(office.to);
  const later = others.filter(
    (entry) => lastDay(entry.office.from!) >= end && firstDay(entry.office.from!) <= day,
  );
  return earliest(later)?.person;
}

interface Held {
  person: PersonFacts;
  office: Office;
}

function latest(held: readonly Held[]): Held | undefined {
  return byStart(held).at(-1);
}

function earliest(held: readonly Held[]): Held | undefined {
  return byStart(held)[0];
}

function byStart(held: readonly Held[]): Held[] {
  return held.toSorted((a, b) => compareDates(firstDay(a.office.from!), firstDay(b.office.from!)));
}

/** The office for which the news knows the person that day: the one held, or else the last one. */
function officeInFocus(person: PersonFacts, day: IsoDate): (Office & { from: string }) | undefined {
  const known = (person.offices ?? []).filter(
    (office): office is Office & { from: string } =>
      office.from !== undefined && firstDay(office.from) <= day && SUCCESSIVE_ROLES.includes(office.role),
  );
  const held = known.filter((office) => office.to === undefined || lastDay(office.to) >= day);
  const ranked = (offices: typeof known): typeof known =>
    offices.toSorted((a, b) => SUCCESSIVE_ROLES.indexOf(a.role) - SUCCESSIVE_ROLES.indexOf(b.role));
  return ranked(held)[0] ?? known.toSorted((a, b) => compareDates(firstDay(a.from), firstDay(b.from))).at(-1);
}

/** "the previous president" is the one before the one whom the article is about. */
export function previousHolder(
  office: { block: DocBlock; start: number; roles: readonly Role[] },
  scene: DescriptionScene,
): PersonFacts | undefined {
  const holders = mentionsBefore(office, PREVIOUS_LOOK_BACK, scene)
    .map(({ person }) => person)
    .filter((person) => officeInFocus(person, scene.doc.day)?.role === office.roles[0]);
  const people = [...new Set(holders)];
  return people.length === 1 ? neighbourOf(people[0]!, 'before', scene.doc.day, scene.context) : undefined;
}

/** In blocks. */
const PREVIOUS_LOOK_BACK = 3;
