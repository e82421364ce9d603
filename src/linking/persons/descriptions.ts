/** Persons described by office or family: "the North Korean leader", "the current leader's father", "the elder Kim". */
import { heldOn, type Context } from '@/context/context';
import { firstDay } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { FamilyTie, Role } from '@/context/schema';
import { inBlock } from '../in-block';
import { gapAfter, type Doc, type DocBlock } from '../document';
import type { Evidence } from '../annotation';
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import { FAMILY_WORDS, FAMILY_MODIFIERS } from '../lexicon/family';
import { familyNameOf } from '../names/gazetteer';
import type { OfficeMention } from './offices-in-text';
import { byPosition, type PersonMention } from './person-mention';

/** How many blocks back "the president" may find whom it means. */
const LOOK_BACK = 3;

/** The persons that the article describes instead of naming, given those that it names. */
export function resolveDescriptions(
  doc: Doc,
  offices: readonly OfficeMention[],
  named: readonly PersonMention[],
  context: Context,
): PersonMention[] {
  const described: PersonMention[] = [];
  for (const office of offices) {
    if (!namedRightAfter(office, named)) {
      const person = holderOf(office, doc, named, context);
      if (person && !isApposition(office, person, named) && !followsName(office, person, named))
        described.push(
          mention(
            office.block,
            office.from,
            office.to,
            office.start,
            office.end,
            person,
            officeEvidence(office, context, doc),
            0.85,
          ),
        );
    }
  }
  for (const block of doc.blocks) described.push(...elders(block, named));
  for (const block of doc.blocks) described.push(...pronounRelatives(block, named, context));
  const possessors = [...named, ...described].sort(byPosition);
  for (const possessor of possessors) {
    const relative = relativeOf(possessor, named, context);
    if (relative) described.push(relative);
  }
  return described.sort(byPosition);
}

function mention(
  block: DocBlock,
  from: number,
  to: number,
  start: number,
  end: number,
  person: PersonFacts,
  evidence: Evidence,
  confidence: number,
): PersonMention {
  const article = block.words[from - 1]?.lower === 'the' && gapAfter(block, from - 1) === ' ' ? 1 : 0;
  const at = article ? block.words[from - 1]!.start : start;
  return {
    block,
    from: from - article,
    to,
    start: at,
    end,
    person,
    form: 'described',
    evidence: [evidence],
    confidence,
  };
}

function officeEvidence(office: OfficeMention, context: Context, doc: Doc): Evidence {
  return {
    by: 'office',
    title: office.words,
    of: office.country ? context.nameOf(office.country) : '',
    on: doc.day,
  };
}

/** "North Korean leader Kim Jong Un", "the elder Kim's successor, Kim Jong Un": the name follows and is linked itself. */
function namedRightAfter(span: { block: DocBlock; to: number }, named: readonly PersonMention[]): boolean {
  const next = span.block.words[span.to];
  if (!next) return false;
  const gap = gapAfter(span.block, span.to - 1);
  const abbreviated = gap === '. ' && ABBREVIATIONS.has(span.block.words[span.to - 1]!.lower);
  const isNamed = inBlock(named, span.block).some((other) => other.from === span.to);
  if (isNamed && (abbreviated || gap === ' ' || gap === ', ')) return true;
  return gap === ' ' && next.capital && !span.block.titleCase; // a name that the dataset doesn't know
}

/** "Shigeru Ishiba, the Japanese prime minister, told": the name has just been given. */
function followsName(
  { block, start }: OfficeMention,
  person: PersonFacts,
  named: readonly PersonMention[],
): boolean {
  return named.some(
    (other) =>
      other.block === block &&
      other.person === person &&
      other.end <= start &&
      /^, (?:the |then )?(?:\p{L}+ )?$/u.test(block.text.slice(other.end, start)),
  );
}

/** "North Korea's envoy and top negotiator, Kim Kye Gwan": the name is about to come. */
function isApposition(office: OfficeMention, person: PersonFacts, named: readonly PersonMention[]): boolean {
  const { block, end } = office;
  return named.some((other) => {
    if (other.block !== block || other.person !== person || other.start < end) return false;
    const between = block.text.slice(end, other.start);
    return (
      between.length <= APPOSITION_REACH &&
      /^(?:,| and )/.test(between) &&
      between.endsWith(', ') &&
      !/[.;:]/.test(between)
    );
  });
}

const APPOSITION_REACH = 60;

/** "the president of the European Council": of what we don't know as a country, so not of the country at hand. */
function isOfAnother({ block, end, country }: OfficeMention): boolean {
  return country === undefined && /^ of (?:the )?\p{Lu}/u.test(block.text.slice(end));
}

/** "the Singaporean leader" holds the office that leads the country. */
function rolesOf({ roles, country }: OfficeMention, context: Context): readonly Role[] {
  const leads = country === undefined ? undefined : context.country(country)?.led_by;
  return roles[0] === 'leader' && leads !== undefined ? ['leader', leads] : roles;
}

/** "a Korean leader", "every Russian president": any of them, so nobody. */
function isIndefinite({ block, from }: OfficeMention): boolean {
  return INDEFINITE.has(block.words[from - 1]?.lower ?? '');
}

const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'any',
  'no',
  'each',
  'every',
  'another',
  'first',
  'some',
  'one',
  'sitting',
]);

function holderOf(
  office: OfficeMention,
  doc: Doc,
  named: readonly PersonMention[],
  context: Context,
): PersonFacts | undefined {
  if (office.country === undefined)
    return office.block.kind === 'headline' ? undefined : lastHolderNamed(office, doc, named, context);
  if (isIndefinite(office) || isOfAnother(office)) return undefined;
  const body = office.institution ?? office.country;
  for (const role of rolesOf(office, context)) {
    const holders = office.former
      ? context.everHolders(body, [role]).filter((entry) => entry.office.to !== undefined && firstDay(entry.office.to) <= doc.day).map((entry) => entry.person)
      : context.holders(body, [role], doc.day); // prettier-ignore
    const unique = [...new Set(holders)];
    const inArticle = unique.filter((person) => named.some((other) => other.person === person));
    if (inArticle.length === 1) return inArticle[0];
    if (!office.former && unique.length === 1) return HOLDER_ALONE.has(role) ? unique[0] : undefined;
    if (unique.length > 1) return undefined;
  }
  return undefined;
}

/** Offices with one holder, so that the dataset's answer needs no support from the article. */
const HOLDER_ALONE: ReadonlySet<string> = new Set([
  'leader',
  'president',
  'prime-minister',
  'monarch',
  'foreign-minister',
  'heir',
  'vice-president',
]);

/** "the president", "the secretary of state", with no country: whoever of that office the article has named, and most. */
function lastHolderNamed(
  office: OfficeMention,
  doc: Doc,
  named: readonly PersonMention[],
  context: Context,
): PersonFacts | undefined {
  const { block } = office;
  if (office.former || block.words[office.from - 1]?.lower !== 'the' || isOfAnother(office)) return undefined;
  const isDistinct = office.words.includes(' ');
  if (!isDistinct && !ALONE_WORDS.has(office.words.toLowerCase())) return undefined;
  const holds = (person: PersonFacts): boolean =>
    (person.offices ?? []).some(
      (held) =>
        office.roles[0] === held.role &&
        heldOn(held, doc.day) &&
        held.from !== undefined &&
        context.country(held.of) !== undefined,
    );
  const counts = new Map<PersonFacts, number>();
  for (const other of named) {
    const before = other.block === block ? other.start < office.start : other.block.index < block.index;
    const near = isDistinct || block.index - other.block.index <= LOOK_BACK;
    if (other.form !== 'described' && before && near && holds(other.person))
      counts.set(other.person, (counts.get(other.person) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= DOMINANCE * second[1]) ? first[0] : undefined;
}

/** How much more often than another holder of such an office somebody must be named to be "the president". */
const DOMINANCE = 2;
const ALONE_WORDS: ReadonlySet<string> = new Set(['president', 'premier', 'chancellor', 'king', 'leader']);

/** "the elder Kim" is the father of a Kim of this article; "the younger Kim" the son. */
function elders(block: DocBlock, named: readonly PersonMention[]): PersonMention[] {
  const found: PersonMention[] = [];
  const people = [...new Set(named.map((other) => other.person))];
  for (let i = 0; i + 1 < block.words.length; i++) {
    const word = block.words[i]!.lower;
    if ((word !== 'elder' && word !== 'younger' && word !== 'older') || gapAfter(block, i) !== ' ') continue;
    const name = block.words[i + 1]!;
    const bearers = people.filter((person) => familyNameOf(person)?.toLowerCase() === name.lower);
    const ties: FamilyTie[] = word === 'younger' ? ['son', 'daughter'] : ['father'];
    const relatives = bearers.filter((person) =>
      bearers.some((other) => ties.some((tie) => relativeIds(other, tie).includes(person.id))),
    );
    // Of grandfather, father and son the elder is the one whom the article's protagonist followed.
    const [relative] = relatives.sort((a, b) => (b.born ?? '').localeCompare(a.born ?? ''));
    if (relative)
      found.push(
        mention(
          block,
          i,
          i + 2,
          block.words[i]!.start,
          name.end,
          relative,
          { by: 'family', tie: word, of: block.text.slice(name.start, name.end) },
          0.85,
        ),
      );
  }
  return found;
}

/** "Kim's late father", "the current leader's sister". */
function relativeOf(
  possessor: PersonMention,
  named: readonly PersonMention[],
  context: Context,
): PersonMention | undefined {
  const { block, to } = possessor;
  if (block.words[to]?.lower !== 's' || gapAfter(block, to - 1) !== "'") return undefined;
  const { end, ties: tie } = readTie(block, to + 1);
  if (!tie || namedRightAfter({ block, to: end }, named)) return undefined;
  const [id, ...others] = tie.flatMap((one) => relativeIds(possessor.person, one));
  const person = id !== undefined && others.length === 0 ? context.person(id) : undefined;
  if (!person) return undefined;
  return mention(
    block,
    possessor.from,
    end,
    possessor.start,
    block.words[end - 1]!.end,
    person,
    { by: 'family', tie: tie[0]!, of: possessor.person.name },
    0.85,
  );
}

/** "his father", "her husband": a relative of the one person before it who has such a one. */
function pronounRelatives(
  block: DocBlock,
  named: readonly PersonMention[],
  context: Context,
): PersonMention[] {
  const found: PersonMention[] = [];
  block.words.forEach((word, at) => {
    if (word.lower !== 'his' && word.lower !== 'her') return;
    const { end, ties } = readTie(block, at + 1);
    if (
      !ties ||
      namedRightAfter({ block, to: end }, named) ||
      /^, \p{Lu}/u.test(block.text.slice(block.words[end - 1]!.end))
    )
      return;
    const sex = word.lower === 'his' ? 'male' : 'female';
    const before = inBlock(named, block).filter(
      (other) => other.end <= word.start && (other.person.sex ?? sex) === sex,
    );
    const bearers = [...new Set(before.map((other) => other.person))].filter((person) =>
      ties.some((tie) => relativeIds(person, tie).length > 0),
    );
    const [id, ...others] = bearers.length === 1 ? ties.flatMap((tie) => relativeIds(bearers[0]!, tie)) : [];
    const relative = id !== undefined && others.length === 0 ? context.person(id) : undefined;
    if (relative) {
      const evidence: Evidence = { by: 'family', tie: ties[0]!, of: bearers[0]!.name };
      found.push(mention(block, at, end, word.start, block.words[end - 1]!.end, relative, evidence, 0.75));
    }
  });
  return found;
}

/** Reads "late father" or "brother-in-law" from a word on. */
function readTie(block: DocBlock, from: number): { end: number; ties: readonly FamilyTie[] | undefined } {
  let at = from;
  while (block.words[at] && FAMILY_MODIFIERS.has(block.words[at]!.lower) && gapAfter(block, at) === ' ') at++;
  if (!block.words[at]) return { end: at, ties: undefined };
  // Hyphenated ties are two or three words here: half-brother, brother-in-law.
  let end = at + 1;
  while (block.words[end] && gapAfter(block, end - 1) === '-') end++;
  return {
    end,
    ties: FAMILY_WORDS[block.text.slice(block.words[at]!.start, block.words[end - 1]!.end).toLowerCase()],
  };
}

function relativeIds(person: PersonFacts, tie: FamilyTie): string[] {
  return [person.family?.[tie] ?? []].flat();
}
