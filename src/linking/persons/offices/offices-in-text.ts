/** Office words in the text and whose office it is: "North Korean leader", "Britain's prime minister", "NATO chief", "president of Iran". */
import { inBlock } from '../../in-block';
import type { CountryMention } from '../../countries';
import { gapAfter, type DocBlock } from '../../document';
import {
  ACTING_WORDS,
  BODY_ROLES,
  COMING_WORDS,
  FORMER_WORDS,
  GENERIC_OFFICE_WORDS,
  OFFICE_MODIFIERS,
  OFFICE_WORDS,
  type OfficeWords,
} from '../../lexicon/offices';
import type { NameMatch } from '../../names/find-names';
import { TokenTrie } from '../../names/token-trie';
import { markWords } from '../../text/marks';
import { splitWords } from '../../text/words';
import {
  bodyAfter,
  institutionsIn,
  isPossessive,
  isSeat,
  itsCountryBefore,
  sharedBody,
  theCountryBefore,
  type BodyMention,
} from './office-bodies';
import type { OfficeMention } from './office-mention';

const trie = new TokenTrie<OfficeWords>();
for (const entry of OFFICE_WORDS) for (const words of entry.words) trie.add(splitWords(words).map((word) => word.lower), entry); // prettier-ignore
/** A diplomat may be the top one. */
const OPENS_OFFICE = markWords([...trie.firstWords(), 'diplomat']);

/** Finds the office words of a block, the longest first, each with its country or institution if one is said. */
export function findOffices(
  block: DocBlock,
  countries: readonly CountryMention[],
  names: readonly NameMatch[],
): OfficeMention[] {
  if (!(block.marks & OPENS_OFFICE)) return [];
  const here = inBlock(countries, block);
  const bodies = [...here, ...institutionsIn(block, here, names)];
  const taken = new Set<number>();
  for (const mention of here) {
    // "Treasury secretary" and "Pentagon chief" are offices although the institution's name is a part of them.
    if (mention.institution === undefined) for (let i = mention.from; i < mention.to; i++) taken.add(i);
  }
  const joins = (index: number): boolean =>
    /^(?:[ -]|\.|\. )$/.test(gapAfter(block, index)) && !taken.has(index + 1);
  const found: OfficeMention[] = [];
  for (let at = 0; at < block.words.length;) {
    const mayOpen = block.words[at]!.marks & OPENS_OFFICE && !taken.has(at);
    const match = mayOpen
      ? (trie.longestAt(block.words, at, joins) ?? topDiplomatAt(block, at, here))
      : undefined;
    if (!match) {
      at++;
      continue;
    }
    // "the head of state-owned Russian Railways"
    if (isCompound(block, match.end)) {
      at = match.end;
      continue;
    }
    const office = describeOffice(block, at, match.end, match.values, bodies, found.at(-1));
    if (office) found.push(office);
    at = match.end;
  }
  return found;
}

/** "the top U.S. diplomat": the country stands between the words; one "in Havana" only heads an embassy. */
function topDiplomatAt(
  block: DocBlock,
  at: number,
  countries: readonly CountryMention[],
): { end: number; values: readonly OfficeWords[] } | undefined {
  const noun = block.words[at];
  if (noun?.lower !== 'diplomat' || /^ (?:in|at|to|for)\b/.test(block.text.slice(noun.end))) return undefined;
  const country = countries.find((mention) => mention.to === at);
  const isTop = country && /^(?:top|chief)$/.test(block.words[country.from - 1]?.lower ?? '');
  return isTop ? { end: at + 1, values: [{ roles: ['foreign-minister'], words: [] }] } : undefined;
}

/** The words go on as another: "head of state-owned"; a president-elect is one. */
function isCompound(block: DocBlock, end: number): boolean {
  return gapAfter(block, end - 1) === '-' && block.words[end]?.lower === 'owned';
}

function describeOffice(
  block: DocBlock,
  at: number,
  wordsEnd: number,
  values: readonly OfficeWords[],
  bodies: readonly BodyMention[],
  previous: OfficeMention | undefined,
): OfficeMention | undefined {
  const { from: modified, tense: saidBefore, acting } = readModifiers(block, at);
  const isElect = gapAfter(block, wordsEnd - 1) === '-' && block.words[wordsEnd]?.lower === 'elect';
  const wordEnd = isElect ? wordsEnd + 1 : wordsEnd;
  const before =
    theCountryBefore(block, modified, bodies) ??
    // "China's central bank governor": the bank's name ends within the office's words.
    bodies.find((body) => body.from < at && body.to > at && body.to < wordEnd) ??
    bodies.find((body) => body.to === modified || (body.to === modified - 1 && isPossessive(block, body.to)));
  // "China's central bank" is an institution's name with its possessor in it.
  const possessive =
    before !== undefined &&
    (before.to < modified || block.text.slice(before.start, before.end).includes("'s "));
  const after = before ? undefined : bodyAfter(block, wordEnd, bodies);
  const shared =
    before || after
      ? undefined
      : (sharedBody(block, at, previous) ?? itsCountryBefore(block, modified, bodies));
  const body = before ?? after ?? shared;
  const from = before?.from ?? modified;
  const outer = before ? readModifiers(block, before.from) : { from, tense: 'now' as const, acting };
  const country = body?.country;
  const fitting = values.filter(
    (value) => !value.only || country === undefined || value.only.includes(country),
  );
  // "Georgia Secretary of State": an office of that name which we don't know.
  if (!fitting.length) return undefined;
  const own = body === undefined ? fitting.find((value) => value.of !== undefined) : undefined;
  const institution = body?.institution ?? (own?.only ? undefined : own?.of);
  const words = block.text.slice(block.words[at]!.start, block.words[wordsEnd - 1]!.end);
  const roles = fitting.flatMap((value) => value.roles);
  const ofInstitution =
    body?.institution !== undefined && GENERIC_OFFICE_WORDS.has(words.toLowerCase().replace('-', ' '));
  return {
    block,
    from,
    to: after?.to ?? wordEnd,
    start: Math.min(block.words[modified]!.start, before?.start ?? Infinity),
    end: after?.end ?? block.words[wordEnd - 1]!.end,
    roles: isSeat(block, before)
      ? ['leader', 'president']
      : ofInstitution
        ? [...new Set([...roles, ...BODY_ROLES])]
        : roles,
    words,
    senses: fitting,
    ...(country !== undefined && { country }),
    ...(institution !== undefined && { institution }),
    ...(own?.only && { usual: own.of! }),
    tense: isElect ? 'coming' : outer.tense !== 'now' ? outer.tense : saidBefore,
    determiner: possessive || shared ? 'possessive' : determinerBefore(block, outer.from),
    acting: acting || outer.acting,
    capital: block.words[at]!.capital,
  };
}

/** Walks back over "new", "former", "then-" before a word. */
function readModifiers(block: DocBlock, at: number): Pick<OfficeMention, 'from' | 'tense' | 'acting'> {
  let from = at;
  let acting = false;
  let tense: OfficeMention['tense'] = 'now';
  while (from > 0 && /^[ -]$/.test(gapAfter(block, from - 1))) {
    const word = block.words[from - 1]!.lower;
    if (FORMER_WORDS.has(word)) tense = 'past';
    else if (COMING_WORDS.has(word)) tense = 'coming';
    else if (ACTING_WORDS.has(word)) acting = true;
    else if (!OFFICE_MODIFIERS.has(word)) break;
    from--;
  }
  return { from, tense, acting };
}

function determinerBefore(block: DocBlock, from: number): OfficeMention['determiner'] {
  if (from === 0 || !/^[ -]$/.test(gapAfter(block, from - 1))) return 'none';
  const word = block.words[from - 1]!.lower;
  if (word === 'the') return 'the';
  return INDEFINITE.has(word) ? 'indefinite' : 'none';
}

const INDEFINITE: ReadonlySet<string> = new Set(
  `a an any no each every another some one sitting first second third fourth fifth sixth seventh eighth ninth tenth two three four five
   many several few both most last only next`.split(/\s+/),
); // prettier-ignore
