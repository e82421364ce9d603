/** First names alone, of relatives whom the article has named: "Barack and Michelle Obama", "his brother, Raul". */
import { gapAfter, type Doc, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { fold } from '../../text/fold';
import type { NameMatch } from '../../names/find-names';
import type { PersonFacts } from '@/context/facts';
import { familyNameOf } from '../../names/family-names';
import type { Bearer } from './bearers';
import type { PersonMention } from '../person-mention';

/** Letters from which a first name is told from a word. */
const SHORTEST = 4;

/** Newspapers write first names where two persons of one family are in the story. */
export function firstNames(
  doc: Doc,
  names: readonly NameMatch[],
  bearers: readonly Bearer[],
): PersonMention[] {
  const byFirstName = relativesByFirstName(bearers.map(({ person }) => person));
  if (!byFirstName.size) return [];
  return doc.blocks.flatMap((block) =>
    block.words.flatMap((word, at): PersonMention[] => {
      const person = word.capital ? byFirstName.get(word.lower) : undefined;
      if (!person || !standsAlone(block, at, names)) return [];
      return [
        {
          block,
          from: at,
          to: at + 1,
          start: word.start,
          end: word.end,
          person,
          form: 'short',
          confidence: 0.8,
          evidence: [{ by: 'short-form', of: person.name }],
        },
      ];
    }),
  );
}

/** First names that only one of them bears, of those who share a family name with another. */
function relativesByFirstName(people: readonly PersonFacts[]): Map<string, PersonFacts> {
  const families = Map.groupBy(people, (person) => familyNameOf(person)?.toLowerCase() ?? person.id);
  const relatives = [...families.values()].filter((family) => family.length > 1).flat();
  const found = new Map<string, PersonFacts>();
  const shared = new Set<string>();
  for (const person of relatives) {
    const [first] = fold(person.name).split(' ');
    const isFamilyName = first === undefined || person.family_name?.startsWith(first);
    if (isFamilyName || first.length < SHORTEST) continue;
    const word = first.toLowerCase();
    if (found.has(word)) shared.add(word);
    found.set(word, person);
  }
  for (const word of shared) found.delete(word);
  return found;
}

function standsAlone(block: DocBlock, at: number, names: readonly NameMatch[]): boolean {
  const { words } = block;
  if (inBlock(names, block).some(({ from, to }) => from <= at && at < to)) return false;
  const isBeside = (index: number, gapIndex: number): boolean =>
    words[index]?.capital === true && gapAfter(block, gapIndex) === ' ';
  return !isBeside(at + 1, at) && !isBeside(at - 1, at - 1);
}
