/** Whose office it is: the country or institution before or after the words, or that of the office they are joined to. */
import type { CountryMention } from '../../countries';
import { gapAfter, sentenceAt, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import type { NameMatch } from '../../names/find-names';
import type { OfficeMention } from './office-mention';

/** Where a body is named that can have offices. */
export type BodyMention = Pick<CountryMention, 'from' | 'to' | 'start' | 'end' | 'form' | 'institution'> & {
  country?: string;
};

/** The institutions that a block names, governments aside: those stand among the countries. */
export function institutionsIn(
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

/** Words of an office, from the word `at` up to `end`; `modified` is the first of the modifiers before them. */
interface OfficeSpan {
  block: DocBlock;
  modified: number;
  at: number;
  end: number;
}

export interface Owner {
  body?: BodyMention;
  /** The body where it stands before the words. */
  before?: BodyMention;
  /** The body where it stands after them. */
  after?: BodyMention;
  /** Said as a possessor: "Russia's", "its", or the one of the office they are joined to. */
  possessive: boolean;
}

/** @param previous the office found before in the block */
export function ownerOf(
  { block, modified, at, end }: OfficeSpan,
  bodies: readonly BodyMention[],
  previous: OfficeMention | undefined,
): Owner {
  const before =
    theCountryBefore(block, modified, bodies) ??
    // "China's central bank governor": the bank's name ends within the office's words.
    bodies.find((body) => body.from < at && body.to > at && body.to < end) ??
    bodies.find((body) => body.to === modified || (body.to === modified - 1 && isPossessive(block, body.to)));
  if (before) {
    // "China's central bank" is an institution's name with its possessor in it.
    const hasPossessor = block.text.slice(before.start, before.end).includes("'s ");
    return { body: before, before, possessive: before.to < modified || hasPossessor };
  }
  const after = bodyAfter(block, end, bodies);
  if (after) return { body: after, after, possessive: false };
  const shared = sharedBody(block, at, previous) ?? itsCountryBefore(block, modified, bodies);
  return shared ? { body: shared, possessive: true } : { possessive: false };
}

/** "the country's chief negotiator", "the bloc's top diplomat": of the country or the alliance that the block has named last. */
function theCountryBefore(
  block: DocBlock,
  at: number,
  bodies: readonly BodyMention[],
): BodyMention | undefined {
  const noun = at - 2;
  const word = block.words[noun];
  if (!word || !isPossessive(block, noun + 1)) return undefined;
  const { start, end } = word;
  if (BLOC_NOUNS.has(word.lower)) {
    const bloc = bodies.findLast((body) => body.institution !== undefined && body.to <= noun);
    return bloc && { ...bloc, from: noun, to: noun + 1, start, end, form: 'name' };
  }
  if (!COUNTRY_NOUNS.has(word.lower)) return undefined;
  const last = bodies.filter((body) => body.country !== undefined && body.to <= noun).at(-1);
  return last?.country === undefined
    ? undefined
    : { from: noun, to: noun + 1, start, end, form: 'name', country: last.country };
}

/** "North Korea fired missiles while its leader was abroad": of the country that the sentence has named last. */
function itsCountryBefore(
  block: DocBlock,
  at: number,
  bodies: readonly BodyMention[],
): BodyMention | undefined {
  const word = block.words[at - 1];
  if (word?.lower !== 'its' || gapAfter(block, at - 1) !== ' ') return undefined;
  const sentence = sentenceAt(block, word.start);
  const last = bodies.findLast(
    (body) => body.country !== undefined && body.start >= sentence.start && body.end <= word.start,
  );
  return last?.country === undefined
    ? undefined
    : { from: at, to: at, start: Infinity, end: word.end, form: 'name', country: last.country };
}

/** "the Kremlin chief": a building that stands for who works there, as a city does not. */
export function isSeat(block: DocBlock, body: BodyMention | undefined): boolean {
  return body?.form === 'metonym' && /^(?:kremlin|elysee)$/.test(block.words[body.to - 1]!.lower);
}

const BLOC_NOUNS: ReadonlySet<string> = new Set(['bloc', 'alliance']);
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
