/** Mentions of whom sanctions can be aimed at: countries, bodies and companies, and people under sanctions. */
import type { Context } from '@/context/context';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { RegimeCore } from '@/context/facts';
import type { DocBlock } from '../document';
import { homesOf } from '../homes';
import { IMPOSERS, PEOPLES } from '../lexicon/sanctions-authorities';
import type { Scene } from '../scene';

export interface TargetMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  target: string;
  form: 'country' | 'company' | 'person';
  /** "Russian", not "Russia". */
  adjective?: boolean;
  /** Of a company, the name to look for among instruments. */
  name?: string;
  /** Of a person, the id. */
  person?: string;
}

const COMPANY_KINDS: ReadonlySet<string> = new Set([
  'company',
  'bank',
  'military',
  'armed-group',
  'media',
  'other',
]);
/** Places over which there are sanctions on a country. */
const PLACES: Readonly<Record<string, string>> = {
  'nord-stream-2': 'russia',
  'nord-stream': 'russia',
  crimea: 'russia',
  'hong-kong': 'china',
  xinjiang: 'china',
};
const EU_BODIES = /^(?:european-|council-of-the-european)/;

/** In order of reading; of one stretch of text the first. */
export function findTargets(scene: Scene): TargetMention[] {
  const { names, countries, persons, context, doc } = scene;
  const targets = new Set(context.regimes.map((regime) => regime.target));
  const found: TargetMention[] = countries
    .filter(({ country, form }) => targets.has(country) && !(form === 'metonym' && IMPOSERS.has(country)))
    .map((mention) => ({
      ...mention,
      target: mention.country,
      form: 'country',
      adjective: mention.form === 'adjective',
    }));
  const spoken = new Set(countries.map(({ country }) => country));
  for (const match of names) {
    // "Korea" where the article has said which.
    const loose = match.entries.find(
      ({ kind, id, common }) => kind === 'country' && common && spoken.has(id) && targets.has(id),
    );
    if (loose) found.push({ ...match, target: loose.id, form: 'country' });
    const place = match.entries.find(({ kind, id }) => kind === 'place' && PLACES[id] !== undefined);
    if (place) found.push({ ...match, target: PLACES[place.id]!, form: 'company' });
    const entry = match.entries.find(({ kind }) => kind === 'organisation');
    if (!entry || match.block.text.slice(match.start, match.end) === 'Brussels') continue;
    const institution = context.institution(entry.id);
    const target = targets.has(entry.id)
      ? entry.id
      : EU_BODIES.test(entry.id)
        ? 'european-union'
        : institution?.country;
    const isCompany = institution !== undefined && COMPANY_KINDS.has(institution.kind);
    if (target === entry.id || target === 'european-union')
      found.push({ ...match, target, form: 'country', ...(institution && { name: institution.name }) });
    else if (isCompany && target !== undefined && targets.has(target))
      found.push({ ...match, target, form: 'company', name: institution.name });
  }
  for (const block of doc.blocks) {
    block.words.forEach((word, at) => {
      const [before] = block.words.slice(at > 0 ? at - 1 : 0, at);
      const target = word.capital
        ? (PEOPLES[`${before?.lower} ${word.lower}`] ?? PEOPLES[word.lower])
        : undefined;
      if (target !== undefined)
        found.push({
          block,
          from: at,
          to: at + 1,
          start: word.start,
          end: word.end,
          target,
          form: 'country',
        });
    });
  }
  for (const { person, ...place } of persons) {
    const home = homesOf(person, doc.day, context).find((country) => targets.has(country));
    if (home !== undefined) found.push({ ...place, target: home, form: 'person', person: person.id });
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start || b.end - a.end);
}

/** The instruments that a person stood under on the day. */
export function instrumentsAgainst(person: string, context: Context, day: IsoDate): string[] {
  return (context.personDetails(person).sanctions ?? [])
    .filter(({ from, to }) => (!from || firstDay(from) <= day) && (!to || lastDay(to) >= day))
    .map(({ instrument }) => instrument);
}

/** Days for which the end of a regime is in the news. */
const END_IS_NEWS = 7;

export function stands(regime: Pick<RegimeCore, 'from' | 'to'>, day: IsoDate): boolean {
  return firstDay(regime.from) <= day && (!regime.to || addDays(lastDay(regime.to), END_IS_NEWS) >= day);
}

export function isUnderSanctions(target: string, context: Context, day: IsoDate): boolean {
  return context.regimes.some((regime) => regime.target === target && stands(regime, day));
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
    if (!/^(?:,|,? and|,? or)(?: the| on)? $/.test(first.block.text.slice(end, mention.start))) break;
    all.push(mention);
    ({ end } = mention);
  }
  return all;
}
