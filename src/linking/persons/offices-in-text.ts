/** Office words in the text and whose office it is: "North Korean leader", "Britain's prime minister", "NATO chief", "president of Iran". */
import type { Role } from '@/context/schema';
import { inBlock } from '../in-block';
import type { CountryMention } from '../countries';
import { gapAfter, type DocBlock } from '../document';
import {
  ACTING_WORDS,
  BODY_ROLES,
  COMING_WORDS,
  FORMER_WORDS,
  GENERIC_OFFICE_WORDS,
  OFFICE_MODIFIERS,
  OFFICE_WORDS,
  type OfficeWords,
} from '../lexicon/offices';
import type { NameMatch } from '../names/find-names';
import { TokenTrie } from '../names/token-trie';
import { splitWords } from '../text/words';

export interface OfficeMention {
  block: DocBlock;
  from: number;
  to: number;
  /** Offsets, country and modifiers included, without an article. */
  start: number;
  end: number;
  roles: readonly Role[];
  words: string;
  /** The country that is named as the office's. */
  country?: string;
  /** The institution that is named as the office's ("the Defense Department spokesman"), or that the words themselves imply ("Fed chair"). */
  institution?: string;
  /** Whose office it mostly is where the text does not say: a secretary of state is America's. */
  usual?: string;
  /** Whether its holder holds it, held it ("former", "then-"), or is about to ("president-elect"). */
  tense: 'now' | 'past' | 'coming';
  /** What stands before it: "the", a possessive ("Russia's"), any of many ("a", "no", "fifth"), or nothing. */
  determiner: 'the' | 'possessive' | 'indefinite' | 'none';
  /** Said to be held for the time being: "the acting president". */
  acting: boolean;
  /** Written as a title: "President", not "president". */
  capital: boolean;
}

/** Where a body is named that can have offices. */
type BodyMention = Pick<CountryMention, 'from' | 'to' | 'start' | 'end' | 'form' | 'institution'> & {
  country?: string;
};

const trie = new TokenTrie<OfficeWords>();
for (const entry of OFFICE_WORDS) for (const words of entry.words) trie.add(splitWords(words).map((word) => word.lower), entry); // prettier-ignore

/** Finds the office words of a block, the longest first, each with its country or institution if one is said. */
export function findOffices(
  block: DocBlock,
  countries: readonly CountryMention[],
  names: readonly NameMatch[],
): OfficeMention[] {
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
    const match = taken.has(at) ? undefined : trie.longestAt(block.words, at, joins);
    if (!match) {
      at++;
      continue;
    }
    const office = describeOffice(block, at, match.end, match.values, bodies, found.at(-1));
    if (office) found.push(office);
    at = match.end;
  }
  return found;
}

/** The institutions that a block names, governments aside: those stand among the countries. */
function institutionsIn(
  block: DocBlock,
  countries: readonly CountryMention[],
  names: readonly NameMatch[],
): BodyMention[] {
  return inBlock(names, block).flatMap((match): BodyMention[] => {
    const entry = match.entries.find((candidate) => candidate.kind === 'organisation' && !candidate.common);
    if (!entry || countries.some((country) => country.from === match.from)) return [];
    const { from, to, start, end } = match;
    return [{ from, to, start, end, form: 'name', institution: entry.id }];
  });
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
    bodies.find((body) => body.to === modified || (body.to === modified - 1 && isPossessive(block, body.to)));
  const possessive = before !== undefined && before.to !== modified;
  const after = before ? undefined : bodyAfter(block, wordEnd, bodies);
  const shared = before || after ? undefined : sharedBody(block, at, previous);
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

/** "the country's chief negotiator": of the country that the block has named last. */
function theCountryBefore(
  block: DocBlock,
  at: number,
  bodies: readonly BodyMention[],
): BodyMention | undefined {
  const noun = at - 2;
  if (!COUNTRY_NOUNS.has(block.words[noun]?.lower ?? '') || !isPossessive(block, noun + 1)) return undefined;
  const last = bodies.filter((body) => body.country !== undefined && body.to <= noun).at(-1);
  const { start, end } = block.words[noun]!;
  return last?.country === undefined
    ? undefined
    : { from: noun, to: noun + 1, start, end, form: 'name', country: last.country };
}

/** "the Kremlin chief": a building that stands for who works there, as a city does not. */
function isSeat(block: DocBlock, body: BodyMention | undefined): boolean {
  return body?.form === 'metonym' && /^(?:kremlin|elysee)$/.test(block.words[body.to - 1]!.lower);
}

const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom', 'republic']);

function isPossessive(block: DocBlock, index: number): boolean {
  return block.words[index]?.lower === 's' && gapAfter(block, index - 1) === "'";
}

/** "president of the European Commission", "envoy to the United Nations". */
function bodyAfter(block: DocBlock, at: number, bodies: readonly BodyMention[]): BodyMention | undefined {
  if (block.words[at]?.lower !== 'of') return undefined;
  const start = at + 1 + (block.words[at + 1]?.lower === 'the' ? 1 : 0);
  const body = bodies.find((one) => one.from === start && one.form !== 'adjective');
  if (!body) return undefined;
  const next = block.words[body.to];
  // "the leader of Canada's Conservatives", "the chairman of the U.S. Joint Chiefs": of a body that we don't know.
  const isPart =
    isPossessive(block, body.to) ||
    (next?.capital === true &&
      /^\.? $/.test(gapAfter(block, body.to - 1)) &&
      !startsSentence(block, body.to));
  return isPart ? undefined : body;
}

function startsSentence(block: DocBlock, index: number): boolean {
  return block.sentences.some(({ start }) => start === block.words[index]!.start);
}

/** "Venezuela's defense minister and chief justice": the country holds for both. */
function sharedBody(
  block: DocBlock,
  at: number,
  previous: OfficeMention | undefined,
): BodyMention | undefined {
  if (previous?.determiner !== 'possessive' || previous.to !== at - 1 || block.words[at - 1]!.lower !== 'and')
    return undefined;
  const { country, institution } = previous;
  return {
    from: at,
    to: at,
    start: Infinity,
    end: block.words[at]!.end,
    form: 'name',
    ...(country !== undefined && { country }),
    ...(institution !== undefined && { institution }),
  };
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
