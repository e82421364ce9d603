/** The words that may speak of sanctions, each with the authority and the target that stand beside it or in its sentence. */
import { inBlock } from '../in-block';
import { gapAfter, sentenceAt, type DocBlock } from '../document';
import {
  APPROVAL_BEFORE,
  IMPOSED_LEADS,
  IMPOSED_WORDS,
  IMPOSES,
  REFERRING_WORDS,
  SANCTION_WORDS,
  SPORT_WORDS,
  TARIFF_WORDS,
  WEAK_WORDS,
} from '../lexicon/sanctions';
import type { Scene } from '../scene';
import { authorityBefore, joinedAuthorities, type AuthorityMention } from './authorities';
import { IMPOSERS, isUnderSanctions, targetAfter, targetBefore, type TargetMention } from './targets';

export interface SanctionsWord {
  block: DocBlock;
  /** Index of the word. */
  at: number;
  /**
   * `strong` always speaks of sanctions; `referring` does once the article has ("the penalties"); `imposed` does in an article
   * about sanctions ("new restrictions"); `weak` only with the words of a measure.
   */
  strength: 'strong' | 'referring' | 'imposed' | 'weak';
  target?: TargetMention;
  /** The target is said with the word, not just in its sentence. */
  besideTarget: boolean;
  authority?: AuthorityMention;
  /** All that are named together, the one above among them. */
  authorities: string[];
}

/** How many words before a weak one may say that it is imposed. */
const LEAD_REACH = 3;
/** Words after which "by" may name the authority. */
const BY_REACH = 6;

export function findSanctionsWords(
  block: DocBlock,
  authorities: readonly AuthorityMention[],
  targets: readonly TargetMention[],
  scene: Scene,
): SanctionsWord[] {
  return block.words.flatMap((word, at): SanctionsWord[] => {
    const base = strengthOf(block, at);
    if (!base || isOtherSense(block, at)) return [];
    const sentence = sentenceAt(block, word.start);
    const around = block.text.slice(sentence.start, sentence.end);
    if (SPORT_WORDS.test(around) || (base !== 'strong' && TARIFF_WORDS.test(around))) return [];
    const authority =
      authorityBefore(authorities, block, at) ??
      authorityAfter(authorities, block, at) ??
      actingAuthority(authorities, block, at, sentence.start);
    // "UN restrictions": whose they are is said.
    const isRule =
      IMPOSED_WORDS.has(word.lower) || (word.lower === 'measures' && authority?.authority === 'UN');
    const isTheirs = authority?.to === at && isRule;
    const strength = base === 'weak' && isTheirs ? 'imposed' : base;
    const beside = targetAfter(targets, block, at + 1) ?? targetBefore(targets, block, at);
    const said = beside && beside.start === authority?.start ? undefined : beside;
    const target = said ?? nearestTarget(targets, authority, block, word.start, sentence, scene);
    return [
      {
        block,
        at,
        strength,
        besideTarget: said !== undefined,
        ...(target && { target }),
        ...(authority && { authority }),
        authorities: authority ? joinedAuthorities(authorities, authority) : [],
      },
    ];
  });
}

function strengthOf(block: DocBlock, at: number): SanctionsWord['strength'] | undefined {
  const word = block.words[at]!.lower;
  if (SANCTION_WORDS.has(word)) return 'strong';
  if (!WEAK_WORDS.has(word)) return undefined;
  if (IMPOSED_WORDS.has(word)) {
    const leads = block.words.slice(Math.max(0, at - LEAD_REACH), at);
    if (leads.some(({ lower }) => IMPOSED_LEADS.has(lower))) return 'imposed';
  }
  return REFERRING_WORDS.has(word) ? 'referring' : 'weak';
}

/** "sanctioned" as "approved". */
function isOtherSense(block: DocBlock, at: number): boolean {
  if (block.words[at]!.lower !== 'sanctioned') return false;
  if (APPROVAL_BEFORE.has(block.words[at - 1]?.lower ?? '')) return true;
  const by = block.words.slice(at + 1, at + 4).map(({ lower }) => lower).join(' '); // prettier-ignore
  return /^by (?:the|a) (?:court|church|state|constitution|law|board|league)\b/.test(by);
}

/** "sanctions imposed by the U.S." */
function authorityAfter(
  authorities: readonly AuthorityMention[],
  block: DocBlock,
  at: number,
): AuthorityMention | undefined {
  for (let i = at + 1; i < Math.min(block.words.length, at + BY_REACH); i++) {
    if (/[.;:!?]/.test(gapAfter(block, i - 1))) return undefined;
    if (block.words[i]!.lower !== 'by' && block.words[i]!.lower !== 'from') continue;
    const start = block.words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return inBlock(authorities, block).find((mention) => mention.from === start);
  }
  return undefined;
}

/** "the Trump administration reimposed crippling sanctions": who acts, before the word. */
function actingAuthority(
  authorities: readonly AuthorityMention[],
  block: DocBlock,
  at: number,
  sentenceStart: number,
): AuthorityMention | undefined {
  const { start } = block.words[at]!;
  return inBlock(authorities, block).findLast(
    (mention) =>
      mention.start >= sentenceStart &&
      mention.end <= start &&
      IMPOSES.test(block.text.slice(mention.end, start)),
  );
}

/** The country under sanctions that stands nearest in the sentence, rather after the word than before it. */
function nearestTarget(
  targets: readonly TargetMention[],
  authority: AuthorityMention | undefined,
  block: DocBlock,
  at: number,
  sentence: { start: number; end: number },
  { context, doc }: Scene,
): TargetMention | undefined {
  const here = inBlock(targets, block).filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      mention.start !== authority?.start &&
      mention.target !== authority?.country &&
      !IMPOSERS.has(mention.target) &&
      isUnderSanctions(mention.target, context, doc.day),
  );
  const distance = (mention: TargetMention): number =>
    mention.start > at ? mention.start - at : (at - mention.end) * BEFORE_WEIGHT;
  return here.sort((a, b) => distance(a) - distance(b))[0];
}

/** A target before the word counts as so much further away: there stands who speaks. */
const BEFORE_WEIGHT = 1.5;
