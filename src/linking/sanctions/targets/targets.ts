/** Mentions of whom sanctions can be aimed at: countries, bodies and companies, and people under sanctions. */
import type { Context } from '@/context/context';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts, RegimeCore } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { DocBlock } from '../../document';
import { homesOf } from '../../homes';
import type { CountryMention } from '../../countries';
import { inBlock } from '../../in-block';
import { SANCTIONS_ON } from '../../lexicon/sanctions';
import { IMPOSERS, IS_REASON, OVER_WHOM, STANDS_FOR } from '../../lexicon/sanctions-authorities';
import type { NameEntry } from '../../names/gazetteer';
import type { Scene } from '../../scene';
import { peoplesIn } from './peoples';
import type { Cue } from '../cues/cue';
import { decadeTold, isToldAsPast, yearTold } from '../cues/told-as-past';
import type { TargetMention } from './target-mention';
import { textBefore } from '../../text/before';

const COMPANY_KINDS: ReadonlySet<string> = new Set([
  'company',
  'bank',
  'military',
  'armed-group',
  'media',
  'other',
]);
/** Of what a name may be, the kinds that can be a target; most names are those of persons. */
const TARGET_KINDS: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>([
  'country',
  'place',
  'organisation',
]);
const EU_BODIES = /^(?:european-|council-of-the-european)/;

/** In order of reading; of one stretch of text the first. */
export function findTargets(scene: Scene): TargetMention[] {
  const { names, countries, persons, context, doc } = scene;
  const isTarget = (id: string): boolean => regimesOn(id, context).length > 0;
  const found: TargetMention[] = countries
    .filter((mention) => isTarget(mention.country) && !isOnlyWhoActs(mention))
    .filter((mention) => mention.form !== 'adjective' || !isInTitle(mention, persons))
    .map((mention) => ({
      ...mention,
      target: mention.country,
      form: 'country',
      adjective: mention.form === 'adjective',
      isPlace:
        mention.form === 'metonym' && AFTER_PLACE_WORD.test(textBefore(mention.block.text, mention.start)),
    }));
  for (const mention of countries) {
    const target = mention.form === 'adjective' ? undefined : OVER_WHOM[mention.country];
    if (target !== undefined && IS_REASON.test(textBefore(mention.block.text, mention.start)))
      found.push({ ...mention, target, form: 'country' });
  }
  const spoken = new Set(countries.map(({ country }) => country));
  for (const match of names) {
    if (!match.entries.some(({ kind }) => TARGET_KINDS.has(kind))) continue;
    // "Korea" where the article has said which.
    const loose = match.entries.find(
      ({ kind, id, common }) => kind === 'country' && common && spoken.has(id) && isTarget(id),
    );
    if (loose) found.push({ ...match, target: loose.id, form: 'country' });
    const standing = match.entries.find(
      ({ kind, id }) => (kind === 'place' || kind === 'organisation') && STANDS_FOR[id] !== undefined,
    );
    if (standing) {
      const meant = STANDS_FOR[standing.id]!;
      found.push({ ...match, ...meant, form: meant.target === standing.id ? 'country' : 'company' });
      continue;
    }
    const entry = match.entries.find(({ kind }) => kind === 'organisation');
    if (!entry || match.block.text.slice(match.start, match.end) === 'Brussels') continue;
    const institution = context.institution(entry.id);
    // A group that has no sanctions of its own yet is reached by those on its country.
    const target = regimesOn(entry.id, context).some((regime) => isInMind(regime, doc.day))
      ? entry.id
      : EU_BODIES.test(entry.id)
        ? 'european-union'
        : institution?.country;
    const isCompany = institution !== undefined && COMPANY_KINDS.has(institution.kind);
    if (target === entry.id || target === 'european-union')
      found.push({ ...match, target, form: 'country', ...(institution && { name: institution.name }) });
    else if (isCompany && target !== undefined && isTarget(target))
      found.push({ ...match, target, form: 'company', name: institution.name });
  }
  for (const block of doc.blocks) found.push(...peoplesIn(block));
  const byPerson = new Map<string, string | undefined>();
  for (const { person, block, from, to, start, end } of persons) {
    if (!byPerson.has(person.id)) byPerson.set(person.id, targetOfPerson(person, scene));
    const target = byPerson.get(person.id);
    if (target !== undefined)
      found.push({ block, from, to, start, end, target, form: 'person', person: person.id });
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start || b.end - a.end);
}

/** "Ankara" is its government, which is hit only in "sanctions on Ankara". */
function isOnlyWhoActs({ block, start, country, form }: CountryMention): boolean {
  return form === 'metonym' && IMPOSERS.has(country) && !SANCTIONS_ON.test(textBefore(block.text, start));
}

/** In "the Saudi crown prince" the person is who is named. */
function isInTitle(
  { block, from, to }: Pick<TargetMention, 'block' | 'from' | 'to'>,
  persons: Scene['persons'],
): boolean {
  return inBlock(persons, block).some((person) => person.from <= from && to < person.to);
}

const AFTER_PLACE_WORD = /\b(?:in|at|to|from|near|outside) $/;

/**
 * The country whose regimes reach a person, or else over which the person is listed: Hong Kong, or a neighbor at war. A
 * country under none that day may have been once.
 */
function targetOfPerson(person: PersonFacts, { context, doc }: Scene): string | undefined {
  const homes = homesOf(person, doc.day, context);
  const listed = instrumentsAgainst(person.id, context, doc.day).map((id) => context.regimeOf(id)!.target);
  const home = homes.find((country) => isUnderSanctions(country, context, doc.day));
  if (home !== undefined && listed.includes(home)) return home;
  const once = homes.find((country) => regimesOn(country, context).length > 0);
  return listed.find((id) => context.place(id) !== undefined) ?? home ?? listed[0] ?? once;
}

/** The instruments that a person stood under on the day. */
export function instrumentsAgainst(person: string, context: Context, day: IsoDate): string[] {
  return (context.personDetails(person).sanctions ?? [])
    .filter(({ from, to }) => (!from || firstDay(from) <= day) && (!to || lastDay(to) >= day))
    .map(({ instrument }) => instrument);
}

/** Days for which the end of a regime is in the news. */
const END_IS_NEWS = 7;
/** The same where the words tell of the end, or of what was: "after which the U.S. lifted sanctions on two Turkish ministers". */
const END_IS_TOLD = 400;

/** @param cue the words that speak of it, which may tell of what has ended since */
export function stands(regime: Pick<RegimeCore, 'from' | 'to'>, day: IsoDate, cue?: Cue): boolean {
  if (firstDay(regime.from) > day) return false;
  const decade = cue && decadeTold(cue);
  if (decade !== undefined && firstDay(regime.from).slice(0, 4) > decade) return false;
  if (!regime.to || addDays(lastDay(regime.to), END_IS_NEWS) >= day) return true;
  if (!cue) return false;
  if (addDays(lastDay(regime.to), END_IS_TOLD) >= day) return cue.isOver === true || isToldAsPast(cue, day);
  // "In 2006, the Security Council imposed": those of that year
  const year = yearTold(cue);
  return (
    year !== undefined && firstDay(regime.from).slice(0, 4) <= year && year <= lastDay(regime.to).slice(0, 4)
  );
}

/** Stands, or ended so lately that words may tell of its end. */
function isInMind({ from, to }: RegimeCore, day: IsoDate): boolean {
  return firstDay(from) <= day && (!to || addDays(lastDay(to), END_IS_TOLD) >= day);
}

/** By target: a text asks of each cue what stands on each, and few of the regimes do. */
const byTarget = new WeakMap<Context['regimes'], ReadonlyMap<string, readonly RegimeCore[]>>();

/** All regimes on a target, in the order of the dataset, whether they stand or not. */
export function regimesOn(target: string, { regimes }: Context): readonly RegimeCore[] {
  const groups = getOrInsert(byTarget, regimes, () => Map.groupBy(regimes, (regime) => regime.target));
  return groups.get(target) ?? [];
}

export function isUnderSanctions(target: string, context: Context, day: IsoDate, cue?: Cue): boolean {
  return regimesOn(target, context).some((regime) => stands(regime, day, cue));
}

/** "on Sudan, Iran and Cuba": those joined to the first. */
export function joinedTargets(
  first: { block: DocBlock; end: number },
  mentions: readonly TargetMention[],
): TargetMention[] {
  const all: TargetMention[] = [];
  let { end } = first;
  for (const mention of mentions) {
    if (mention.start < end) continue;
    const between = first.block.text.slice(end, mention.start);
    if (!/^(?:,|,? and|,? or)(?: the| on)? $/.test(between)) break;
    // "ZTE, the Chinese maker of telephones"
    if (mention.adjective && between === ', the ') break;
    all.push(mention);
    ({ end } = mention);
  }
  return all;
}
