/** Countries in the text, by name, adjective or the seat of government, and what they say about neighbouring words. */
import type { Context } from '@/context/context';
import { gapAfter, type Doc, type DocBlock } from './document';
import type { NameMatch } from './names/find-names';
import type { NameForm } from './names/gazetteer';

export interface CountryMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Country id. */
  country: string;
  form: NameForm;
  /** The institution whose name it is, where it isn't the country's. */
  institution?: string;
}

/** The country mentions of a document, in order; institutions stand for their country as metonyms ("the State Department"). */
export function findCountries(doc: Doc, names: readonly NameMatch[], context: Context): CountryMention[] {
  const named = names.flatMap((match): CountryMention[] => {
    const { entries } = match;
    const entry = entries.find((candidate) => candidate.kind === 'country' && !candidate.common);
    if (entry) return [{ ...placeOf(match), country: entry.id, form: entry.form }];
    const institution = entries.find((candidate) => candidate.kind === 'organisation');
    const country = institution && context.institution(institution.id)?.country;
    return country && context.institution(institution.id)?.kind === 'government'
      ? [{ ...placeOf(match), country, form: 'metonym' as const, institution: institution.id }]
      : [];
  });
  const koreas = koreasByDirection(doc, named);
  return koreas.length ? [...named, ...koreas].sort(byPosition) : named;
}

function placeOf({ block, from, to, start, end }: NameMatch): Omit<NameMatch, 'entries'> {
  return { block, from, to, start, end };
}

/** "the North" and "the South" in an article that names both Koreas. */
function koreasByDirection(doc: Doc, named: readonly CountryMention[]): CountryMention[] {
  const isNamed = (country: string): boolean => named.some((one) => one.country === country);
  if (![...KOREAS.values()].every(isNamed)) return [];
  return doc.blocks.flatMap((block) =>
    block.words.flatMap((word, at): CountryMention[] => {
      const country = word.capital ? KOREAS.get(word.lower) : undefined;
      const next = block.words[at + 1];
      const isAlone = !next?.capital || gapAfter(block, at) !== ' ';
      if (country === undefined || !isAlone || block.words[at - 1]?.lower !== 'the') return [];
      return [{ block, from: at, to: at + 1, start: word.start, end: word.end, country, form: 'name' }];
    }),
  );
}

const KOREAS: ReadonlyMap<string, string> = new Map([
  ['north', 'north-korea'],
  ['south', 'south-korea'],
]);

function byPosition(a: CountryMention, b: CountryMention): number {
  return a.block.index - b.block.index || a.start - b.start;
}
