/** Persons described by office: "the North Korean leader", "Britain's prime minister", "the NATO chief", "the president". */
import type { Context } from '@/context/context';
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import { areInOneSentence, sentenceAt } from '../../document';
import { inBlock } from '../../in-block';
import { LOOSE_WORDS } from '../../lexicon/offices-alone';
import { endsSoon, heldLately, heldThen } from '../offices/held-then';
import { followsName, isSaidOfName, namedRightAfter, precedesName } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { holderInFocus } from './holder-in-focus';
import { mentionsBefore } from '../mentions-before';
import { isLeaving, type OfficeMention } from '../offices/office-mention';
import type { PersonMention } from '../person-mention';
import { previousHolder } from './succession';
import { textBefore } from '../../text/before';

/** Offices with one holder, so that the dataset's answer needs no support from the article. */
const HOLDER_ALONE: ReadonlySet<Role> = new Set([
  'leader',
  'president',
  'prime-minister',
  'monarch',
  'foreign-minister',
  'heir',
  'vice-president',
  'head',
  'central-bank-governor',
  'defence-minister',
  'finance-minister',
]);

/** Who may be called a country's leader besides its leader. */
const HEADS: readonly Role[] = ['president', 'prime-minister'];

/** Words after an office that say it was held at another time. */
const OF_ANOTHER_TIME =
  /^,? (?:in those (?:days|years)|at th(?:e|at) time|of the (?:day|time)|back then|then\b(?! \p{Ll}+ed\b)|in the \d{4}s|(?:in|from|until|since) \d{4})/u;

export function describedByOffice(office: OfficeMention, scene: DescriptionScene): PersonMention | undefined {
  const { block, from, to, end } = office;
  if (office.determiner === 'indefinite') return undefined;
  const next = isEpithet(office) ? nameAfterComma(office, scene) : undefined;
  if (!next && namedRightAfter(office, scene.named)) return undefined;
  if (isSaidOfName(office, office.roles, scene.named)) return undefined;
  if (OF_ANOTHER_TIME.test(block.text.slice(end)) || saysWhatSomebodyIs(office)) return undefined;
  const person =
    next ??
    ((office.country ?? office.institution) ? holderOfBody(office, scene) : holderWithoutBody(office, scene));
  if (!person || followsName(office, person, scene.named)) return undefined;
  if (!next && precedesName(office, person, scene.named)) return undefined;
  return describePerson(
    { block, from, to },
    person,
    { by: 'office', title: office.words, of: nameOfBody(office, scene.context), on: scene.doc.day },
    0.85,
    end,
  );
}

/** "Truss quits as UK prime minister", "his last day as Mexico's president", "she became Britain's prime minister": it names nobody anew. */
function saysWhatSomebodyIs({ block, start, end, determiner }: OfficeMention): boolean {
  const before = block.text.slice(0, start);
  return determiner === 'the'
    ? IS_ONE.test(before) && !block.text.startsWith("'s", end)
    : /\b(?:as|becom(?:e|es|ing)|became|elected) $/.test(before);
}

/** "McFaul, who served as the ambassador", "both want to become the nominee". */
const IS_ONE = /\b(?:serv(?:e|es|ed|ing) as|who (?:was|had been)|becom(?:e|es|ing)|became) the $/;

/** "Japan's top diplomat, Yoko Kamikawa" and "the outgoing president, …" say more than a title does. */
function isEpithet(office: OfficeMention): boolean {
  return /^(?:top|chief) diplomat$/i.test(office.words) || isLeaving(office);
}

/** Whom a comma and a name after the words say that they mean, if that is somebody of such an office. */
function nameAfterComma(
  { block, to, end, roles }: OfficeMention,
  { named }: DescriptionScene,
): PersonFacts | undefined {
  if (!block.text.startsWith(', ', end)) return undefined;
  const person = inBlock(named, block).find((mention) => mention.from === to)?.person;
  return person?.offices?.some(({ role }) => roles.includes(role)) ? person : undefined;
}

function nameOfBody({ country, institution }: OfficeMention, context: Context): string {
  const body = country ?? institution;
  return body ? context.nameOf(body) : '';
}

/** "Syrian president and Russian ally" without an article stands beside a name; in a headline articles are left out. */
function lacksArticle({ determiner, block }: OfficeMention): boolean {
  return determiner === 'none' && block.kind !== 'headline' && !block.titleCase;
}

function holderOfBody(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  if (lacksArticle(office)) return undefined;
  const { institution, country } = office;
  const other = headNamedHere(office, scene);
  if (other) return other;
  for (const body of [institution, country]) {
    const person = body === undefined ? undefined : holderOf(body, office, scene);
    if (person) return person;
  }
  return governorOfBank(office, scene);
}

/** "the BOJ chief", "China's central bank governor": the dataset has governors by country. */
function governorOfBank(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  const bank = office.institution === undefined ? undefined : scene.context.institution(office.institution);
  return bank?.kind === 'bank' && bank.country !== undefined && office.roles.includes('central-bank-governor')
    ? holderOf(bank.country, { ...office, roles: ['central-bank-governor'] }, scene)
    : undefined;
}

/** "Rouhani has shown no interest. The Iranian leader …": of two who lead a country, or led it until a few days ago, the one spoken of. */
function headNamedHere(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  const { roles, country, tense } = office;
  const { doc, context, counts } = scene;
  if (roles[0] !== 'leader' || roles.length < 2 || country === undefined || tense !== 'now') return undefined;
  const leaders = context.holders(country, ['leader'], doc.day);
  const heads = context.holders(country, HEADS, doc.day);
  const lately = context
    .everHolders(country, HEADS)
    .filter(({ office: held }) => heldLately(held, doc.day))
    .map(({ person }) => person);
  if (!leaders.length && !lately.length) return undefined;
  const before = lately.length ? mentionsBefore(office, LOOK_BACK, scene) : mentionsBefore(office, 0, scene);
  const spokenOf = before.filter(({ person }) => [...leaders, ...heads, ...lately].includes(person));
  const last = spokenOf.at(-1);
  // "Xi and Premier Li": of two in one sentence the one who leads.
  const isLeaderToo = spokenOf.some((one) => leaders.includes(one.person) && areInOneSentence(one, last!));
  if (last) return isLeaderToo ? undefined : last.person;
  const [only, ...others] = heads.length + leaders.length ? [] : lately;
  return only && !others.length && counts.has(only) ? only : undefined;
}

/** Blocks back in which who has just lost an office may have been named. */
const LOOK_BACK = 2;

function holderOf(body: string, office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  const { doc, counts, context } = scene;
  const spokenOf = LOOSE_WORDS.has(office.words.toLowerCase()) ? lastNamedAt(body, office, scene) : undefined;
  if (spokenOf) return spokenOf;
  const mustEnd = isLeaving(office);
  const post = postOf(office, scene);
  for (const role of rolesAt(body, office, context)) {
    const holders = context
      .everHolders(body, [role])
      .filter(
        ({ office: held, person }) =>
          heldThen(held, office.tense, doc.day) ||
          (post !== undefined && heldLately(held, doc.day, person.died)),
      )
      .filter((entry) => !mustEnd || endsSoon(entry.office, doc.day))
      .filter(
        (entry) => !office.acting || entry.office.acting === true || /^interim\b/i.test(entry.office.title),
      )
      .filter((entry) => post === undefined || entry.office.title.endsWith(` ${post}`));
    const proper = office.acting ? [] : holders.filter((entry) => !entry.office.acting);
    const unique = [...new Set((proper.length ? proper : holders).map(({ person }) => person))];
    const inArticle = unique.filter((person) => counts.has(person));
    if (inArticle.length === 1) return inArticle[0];
    if (office.tense === 'now' && unique.length === 1)
      return (HOLDER_ALONE.has(role) || post !== undefined) &&
        isDated(unique[0]!, body, role) &&
        !isToldOfYearsBefore(office, holders[0]!.office.from)
        ? unique[0]
        : undefined;
    if (inArticle.length > 1 && office.tense === 'past') {
      const near = mentionsBefore(office, 1, scene).findLast(({ person }) => inArticle.includes(person));
      return near?.person;
    }
    if (unique.length > 1) return undefined;
  }
  return undefined;
}

/** "In May 2011 a son of the Libyan leader said": who came into office later is not meant. */
function isToldOfYearsBefore({ block, start }: OfficeMention, from: string | undefined): boolean {
  const sentence = sentenceAt(block, start);
  const years = block.text.slice(sentence.start, sentence.end).match(YEARS) ?? [];
  return from !== undefined && years.some((year) => year.slice(-4) < from.slice(0, 4));
}

const YEARS =
  /\b(?:in|January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b/g;

/** "the U.S. ambassador to Libya": of the many the one who is posted there. */
function postOf(
  { block, to, end, roles }: OfficeMention,
  { countries, context }: DescriptionScene,
): string | undefined {
  const before = roles[0] === 'ambassador' ? /^ (?:to|in) (?:the )?$/ : undefined;
  const place =
    before &&
    inBlock(countries, block).find((one) => one.from >= to && before.test(block.text.slice(end, one.start)));
  return place && context.nameOf(place.country);
}

/** "an encounter with Sergei Lavrov. The Russian minister …": of the many who may be called so the one named a moment ago. */
function lastNamedAt(body: string, office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  return mentionsBefore(office, 1, scene).findLast(({ person }) =>
    (person.offices ?? []).some(
      (held) =>
        held.of === body && office.roles.includes(held.role) && heldThen(held, office.tense, scene.doc.day),
    ),
  )?.person;
}

/** Only a dated office can be known to be held on the day. */
function isDated({ offices = [] }: PersonFacts, body: string, role: Role): boolean {
  return offices.some((office) => office.of === body && office.role === role && office.from !== undefined);
}

/** "the Singaporean leader" holds the office that leads the country. */
function rolesAt(body: string, { roles }: OfficeMention, context: Context): readonly Role[] {
  const leads = context.country(body)?.led_by;
  return roles[0] === 'leader' && leads !== undefined ? ['leader', leads] : roles;
}

/** "the president of the tournament": of what we don't know, so not of the country at hand. */
function isOfAnother({ block, start, end }: OfficeMention): boolean {
  return (
    /^ (?:of (?!the (?:country|nation|republic|day)\b|\p{Ll}+ing\b)|(?:at|for) (?:the )?\p{Lu})/u.test(
      block.text.slice(end),
    ) && !DOES_OF.test(textBefore(block.text, start))
  );
}

/** "accused the president of a cover-up": the rest belongs to the verb. */
const DOES_OF =
  /\b(?:accus|suspect|warn|remind|inform|assur|convict|stripp|clear|acquitt?)(?:e|es|ed|s|ing) the $/;

function holderWithoutBody(office: OfficeMention, scene: DescriptionScene): PersonFacts | undefined {
  if (office.determiner !== 'the' || office.block.kind === 'headline' || isOfAnother(office))
    return undefined;
  const words = office.block.text.slice(office.start, office.end);
  const named = words.startsWith('previous ') ? previousHolder(office, scene) : holderInFocus(office, scene);
  if (named || office.usual === undefined || office.tense !== 'now') return named;
  const usual = holderOf(office.usual, office, scene);
  return usual && scene.counts.has(usual) ? usual : undefined;
}
