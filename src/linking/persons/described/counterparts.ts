/** "his Chinese counterpart": whoever holds the same office in the other country. */
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import { firstDay, lastDay } from '@/context/dates';
import { heldOn } from '@/context/lookups';
import type { CountryMention } from '../../countries';
import { gapAfter, sentenceAt, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { antecedents } from '../antecedent';
import { capitalAfterComma, namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { heldLately } from '../offices/held-then';
import type { PersonMention } from '../person-mention';
import { markWords } from '../../text/marks';

/** Offices that have a counterpart abroad, the highest first. */
const ROLES: readonly Role[] = [
  'leader', 'president', 'monarch', 'prime-minister', 'foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister',
  'economy-minister', 'energy-minister', 'interior-minister', 'national-security-adviser',
]; // prettier-ignore
const TOP_ROLES: ReadonlySet<Role> = new Set(['leader', 'president', 'monarch', 'prime-minister']);

/** "his Chinese counterpart in the talks, Vice Premier He Lifeng". */
const NAMED_AFTER_ASIDE = /^ (?:in|at) (?:the|those) \p{Ll}+, \p{Lu}/u;

const COUNTERPART = markWords(['counterpart']);

/** The counterparts that a block speaks of. @param mentions all persons of the article, described ones too */
export function counterparts(
  block: DocBlock,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  if (!(block.marks & COUNTERPART)) return [];
  return block.words.flatMap((word, at) => {
    if (
      word.lower !== 'counterpart' ||
      capitalAfterComma({ block, to: at + 1 }, scene.countries) ||
      NAMED_AFTER_ASIDE.test(block.text.slice(word.end)) ||
      namedRightAfter({ block, to: at + 1 }, scene.named)
    )
      return [];
    const country = inBlock(scene.countries, block).find(
      (mention) => mention.to === at && (mention.form === 'adjective' || isAbbreviated(mention)),
    );
    const possessor = country && possessorBefore(block, country.from, mentions, scene);
    const person =
      possessor && sameOffice(possessor.person, country.country, sentenceOf(block, word.start), scene);
    return person && person !== possessor.person
      ? describePerson(
          { block, from: possessor.from, to: at + 1 },
          person,
          {
            by: 'office',
            title: 'counterpart',
            of: scene.context.nameOf(country.country),
            on: scene.doc.day,
          },
          0.8,
        )
      : [];
  });
}

/** "his U.S. counterpart": the letters serve as the adjective. */
function isAbbreviated({ block, start, end }: CountryMention): boolean {
  return /^[A-Z.]+$/.test(block.text.slice(start, end));
}

function sentenceOf(block: DocBlock, at: number): string {
  const { start, end } = sentenceAt(block, at);
  return block.text.slice(start, end);
}

/** "his" or "her", or a name with a possessive. */
function possessorBefore(
  block: DocBlock,
  index: number,
  mentions: readonly PersonMention[],
  { doc }: DescriptionScene,
): { person: PersonFacts; from: number } | undefined {
  const at = index - 1;
  const word = block.words[at];
  if (!word || gapAfter(block, at) !== ' ') return undefined;
  if (word.lower === 'his' || word.lower === 'her') {
    const [person] = antecedents({ block, start: word.start, word: word.lower }, { doc, named: mentions });
    return person && { person, from: at };
  }
  const owner =
    word.lower === 's' ? inBlock(mentions, block).find((mention) => mention.to === at) : undefined;
  return owner && { person: owner.person, from: at + 1 };
}

function sameOffice(
  person: PersonFacts,
  country: string,
  said: string,
  scene: DescriptionScene,
): PersonFacts | undefined {
  const { context } = scene;
  const { day } = scene.doc;
  const offices = (person.offices ?? []).filter(({ from, of }) => from !== undefined && of !== country);
  const held = offices.filter((office) => heldOn(office, day));
  const role = ROLES.find((one) => held.some((office) => office.role === one));
  if (role === undefined) return sameOfficeThen(offices, country, said, scene);
  const holders = context.holders(country, [role], day);
  const lately = context
    .everHolders(country, [role])
    .filter((other) => heldLately(other.office, day) && scene.counts.has(other.person));
  // Who has just lost the office is still whom the news of it speaks of.
  if (lately.length && !holders.some((holder) => scene.counts.has(holder))) return lately.at(-1)!.person;
  if (holders.length === 1)
    return TOP_ROLES.has(role) ? holders[0] : amongMinisters(holders[0]!, country, scene);
  const leads = context.country(country)?.led_by;
  const leaders = TOP_ROLES.has(role)
    ? [
        ...context.holders(country, ['leader'], day),
        ...(leads === undefined ? [] : context.holders(country, [leads], day)),
      ]
    : [];
  return holders.length === 0 && leaders.length > 0 ? leaders[0] : undefined;
}

/**
 * "Helsinki in 2018, when Donald Trump stood beside his Russian counterpart": of who has left office, the only one who held
 * theirs at that time; of several the one whom the article names.
 * @param said the sentence, which may say the year
 */
function sameOfficeThen(
  offices: readonly Office[],
  country: string,
  said: string,
  { doc, context, counts }: DescriptionScene,
): PersonFacts | undefined {
  const years = said.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const isThen = ({ from, to }: Office): boolean =>
    to !== undefined &&
    lastDay(to) < doc.day &&
    (!years.length ||
      years.some((year) => firstDay(from!).slice(0, 4) <= year && year <= lastDay(to).slice(0, 4)));
  const role = ROLES.find((one) => offices.some((office) => office.role === one && isThen(office)));
  const own = offices.findLast((office) => office.role === role && isThen(office));
  if (role === undefined || !own) return undefined;
  const others = context
    .everHolders(country, [role])
    .filter(
      ({ office }) =>
        office.from !== undefined &&
        firstDay(office.from) <= lastDay(own.to!) &&
        (office.to === undefined || lastDay(office.to) >= firstDay(own.from!)),
    )
    .map(({ person }) => person);
  const people = [...new Set(others)];
  const named = people.filter((person) => counts.has(person));
  const [only, ...more] = people.length > 1 ? named : people;
  return more.length ? undefined : only;
}

/** A minister of trade may negotiate with one of foreign affairs: where the article names only others of that government, nobody is sure. */
function amongMinisters(
  holder: PersonFacts,
  country: string,
  { doc, counts }: DescriptionScene,
): PersonFacts | undefined {
  const isMinister = ({ offices = [] }: PersonFacts): boolean =>
    offices.some(
      (office) =>
        office.of === country &&
        ROLES.includes(office.role) &&
        !TOP_ROLES.has(office.role) &&
        heldOn(office, doc.day),
    );
  return counts.has(holder) || ![...counts.keys()].some(isMinister) ? holder : undefined;
}
