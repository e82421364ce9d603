/** Words of an office with what the text says of it: whose it is, when it is held, and which offices the words may mean. */
import type { Role } from '@/context/schema';
import { gapAfter, type DocBlock } from '../../document';
import { BODY_ROLES, GENERIC_OFFICE_WORDS, type OfficeWords } from '../../lexicon/offices';
import { determinerBefore, readModifiers } from './modifiers';
import { isSeat, ownerOf, type BodyMention } from './office-bodies';
import type { OfficeMention } from './office-mention';

/** Where words of an office stand: from the word `at` up to the word before `end`, with all that they may mean. */
export interface OfficeMatch {
  block: DocBlock;
  at: number;
  end: number;
  values: readonly OfficeWords[];
}

/** @param previous the office found before it in the block, to whose country it may be joined */
export function describeOffice(
  { block, at, end, values }: OfficeMatch,
  bodies: readonly BodyMention[],
  previous: OfficeMention | undefined,
): OfficeMention | undefined {
  const { from: modified, tense, acting } = readModifiers(block, at);
  const isElect = gapAfter(block, end - 1) === '-' && block.words[end]?.lower === 'elect';
  const wordsEnd = isElect ? end + 1 : end;
  const { body, before, after, possessive } = ownerOf(
    { block, modified, at, end: wordsEnd },
    bodies,
    previous,
  );
  const country = body?.country;
  const senses = values.filter(({ only }) => !only || country === undefined || only.includes(country));
  // "Georgia Secretary of State": an office of that name which we don't know.
  if (!senses.length) return undefined;
  const implied = body === undefined ? senses.find(({ of }) => of !== undefined) : undefined;
  const institution = body?.institution ?? (implied?.only ? undefined : implied?.of);
  const words = block.text.slice(block.words[at]!.start, block.words[end - 1]!.end);
  const from = before?.from ?? modified;
  const outer = before ? readModifiers(block, from) : undefined;
  return {
    block,
    from,
    to: after?.to ?? wordsEnd,
    start: Math.min(block.words[modified]!.start, before?.start ?? Infinity),
    end: after?.end ?? block.words[wordsEnd - 1]!.end,
    roles: isSeat(block, before) ? ['leader', 'president'] : rolesOf(senses, words, body),
    words,
    senses,
    ...(country !== undefined && { country }),
    ...(institution !== undefined && { institution }),
    ...(implied?.only && { usual: implied.of! }),
    tense: isElect ? 'coming' : outer && outer.tense !== 'now' ? outer.tense : tense,
    determiner: possessive ? 'possessive' : determinerBefore(block, outer?.from ?? from),
    acting: acting || outer?.acting === true,
    capital: block.words[at]!.capital,
  };
}

/** "the bank's chief" may be whatever the head of such a body is called. */
function rolesOf(senses: readonly OfficeWords[], words: string, body: BodyMention | undefined): Role[] {
  const roles = senses.flatMap((sense) => sense.roles);
  const isOfInstitution =
    body?.institution !== undefined && GENERIC_OFFICE_WORDS.has(words.toLowerCase().replace('-', ' '));
  return isOfInstitution ? [...new Set([...roles, ...BODY_ROLES])] : roles;
}
