/** Where "sanctions relief" becomes the UN's sanctions on North Korea: the word, whose, on whom, and which measure. */
import type { RegimeFacts } from '@/context/facts';
import type { Evidence } from '../annotation';
import { gapAfter, sentenceAt, type DocBlock } from '../document';
import {
  APPROVAL_BEFORE,
  REFERRING_WORDS,
  SANCTION_WORDS,
  SPORT_WORDS,
  STANDALONE_MEASURE,
  USUAL_AUTHORITIES,
  WEAK_WORDS,
} from '../lexicon/sanctions';
import type { Draft, Scene } from '../scene';
import { authorityBefore, findAuthorities, type AuthorityMention } from './authorities';
import { measuresIn } from './measures';
import { namedInstruments } from './named-instruments';
import {
  findTargets,
  isUnderSanctions,
  targetAfter,
  targetBefore,
  targetOfArticle,
  type TargetMention,
} from './targets';

/** Characters around a sanctions word in which a measure is described. */
const MEASURE_BEFORE = 45;
const MEASURE_AFTER = 75;

interface SanctionsWord {
  block: DocBlock;
  at: number;
  strong: boolean;
  refersBack: boolean;
  /** Target said beside the word, or in its sentence. */
  target?: TargetMention;
  besideTarget: boolean;
  authority?: AuthorityMention;
}

/** The sanctions that the article speaks of, by name or description. */
export function resolveSanctions(scene: Scene): Draft[] {
  const authorities = findAuthorities(scene);
  const targets = findTargets(scene);
  const drafts = namedInstruments(scene);
  const isTaken = (word: SanctionsWord): boolean =>
    drafts.some(
      (draft) =>
        draft.block === word.block.index &&
        draft.start < word.block.words[word.at]!.end &&
        word.block.words[word.at]!.start < draft.end,
    );
  const words = scene.doc.blocks.flatMap((block) => sanctionsWords(block, authorities, targets, scene));
  const explicit = words
    .filter((word) => word.strong && word.besideTarget)
    .map((word) => word.target!.target);
  const imposing = new Set(
    authorities.flatMap((mention) => mention.country ?? []).filter((country) => !explicit.includes(country)),
  );
  const overall = targetOfArticle(
    targets,
    explicit,
    imposing.has('united-states') ? new Set(['united-states']) : new Set(),
    scene.context,
    scene.doc.day,
  );
  const authorityByTarget = new Map<string, string>();
  let spoken = false;
  for (const word of words) {
    if (isTaken(word)) continue;
    const draft = resolveWord(word, overall, authorityByTarget, spoken, scene);
    if (!draft) continue;
    spoken ||= word.strong;
    drafts.push(draft);
  }
  return drafts;
}

function sanctionsWords(
  block: DocBlock,
  authorities: readonly AuthorityMention[],
  targets: readonly TargetMention[],
  scene: Scene,
): SanctionsWord[] {
  const found: SanctionsWord[] = [];
  block.words.forEach((word, at) => {
    const strong = SANCTION_WORDS.has(word.lower);
    if ((!strong && !WEAK_WORDS.has(word.lower)) || isOtherSense(block, at)) return;
    const sentence = sentenceAt(block, word.start);
    if (SPORT_WORDS.test(block.text.slice(sentence.start, sentence.end))) return;
    const authority =
      authorityBefore(authorities, block, at) ??
      authorityAfter(authorities, block, at) ??
      authorityInSentence(authorities, block, at, sentence.start);
    const beside = targetAfter(targets, block, at + 1) ?? targetBefore(targets, block, at);
    const ownTarget = beside && beside.start === authority?.start ? undefined : beside;
    const inSentence = ownTarget ?? nearestTarget(targets, authority, block, word.start, sentence, scene);
    found.push({
      block,
      at,
      strong,
      refersBack: REFERRING_WORDS.has(word.lower),
      besideTarget: ownTarget !== undefined,
      ...(inSentence && { target: inSentence }),
      ...(authority && { authority }),
    });
  });
  return found;
}

/** "sanctioned" as "approved", "sanction" as a verb of courts. */
function isOtherSense(block: DocBlock, at: number): boolean {
  const word = block.words[at]!.lower;
  const before = block.words[at - 1]?.lower ?? '';
  if (word === 'sanctioned' && APPROVAL_BEFORE.has(before)) return true;
  return (
    word === 'sanctioned' &&
    block.words[at + 1]?.lower === 'by' &&
    /^(?:the|a)$/.test(block.words[at + 2]?.lower ?? '') &&
    /^(?:court|church|state|constitution|law)$/.test(block.words[at + 3]?.lower ?? '')
  );
}

/** "sanctions imposed by the U.S." */
function authorityAfter(
  authorities: readonly AuthorityMention[],
  block: DocBlock,
  at: number,
): AuthorityMention | undefined {
  for (let i = at + 1; i < Math.min(block.words.length, at + 6); i++) {
    if (/[.;:!?]/.test(gapAfter(block, i - 1))) return undefined;
    if (block.words[i]!.lower !== 'by' && block.words[i]!.lower !== 'from') continue;
    const start = block.words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return authorities.find((mention) => mention.block === block && mention.from === start);
  }
  return undefined;
}

/** "the Trump administration reimposed crippling sanctions": who acts, before the word. */
function authorityInSentence(
  authorities: readonly AuthorityMention[],
  block: DocBlock,
  at: number,
  from: number,
): AuthorityMention | undefined {
  const { start } = block.words[at]!;
  const before = authorities.filter(
    (mention) => mention.block === block && mention.start >= from && mention.end <= start,
  );
  const acting = before.findLast((mention) => IMPOSES.test(block.text.slice(mention.end, start)));
  return acting;
}

const IMPOSES =
  /\b(?:impos\w+|reimpos\w+|slapp\w+|lift\w*|eas\w+|tighten\w*|levied|levies|adopt\w*|announc\w+|threaten\w*|sanctioned|blacklisted|renew\w*|extend\w*|waiv\w+|maintain\w*|keep\w*|voted|add\w*|appl\w+|expand\w*|placed|unveil\w*)\b/;

function nearestTarget(
  targets: readonly TargetMention[],
  authority: AuthorityMention | undefined,
  block: DocBlock,
  at: number,
  sentence: { start: number; end: number },
  { context, doc }: Scene,
): TargetMention | undefined {
  const here = targets.filter(
    (mention) =>
      mention.block === block &&
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      mention.start !== authority?.start &&
      mention.target !== authority?.country &&
      mention.target !== 'united-states' &&
      isUnderSanctions(mention.target, context, doc.day),
  );
  const distance = (mention: TargetMention): number =>
    mention.start > at ? mention.start - at : (at - mention.end) * 1.5;
  const distinct = new Set(here.map((mention) => mention.target));
  return distinct.size === 1 ? here[0] : here.sort((a, b) => distance(a) - distance(b))[0];
}

function resolveWord(
  word: SanctionsWord,
  overall: string | undefined,
  authorityByTarget: Map<string, string>,
  spoken: boolean,
  scene: Scene,
): Draft | undefined {
  const { context, doc } = scene;
  const { block, at } = word;
  // A lone country in the sentence may be the one that speaks; what the article's sanctions are aimed at comes first.
  const target = word.besideTarget ? word.target!.target : preferred(word.target?.target, overall);
  if (target === undefined) return undefined;
  const regimes = context.regimes.filter(
    (regime) => regime.target === target && regime.from <= doc.day && (!regime.to || regime.to >= doc.day),
  );
  const window = windowOf(block, at);
  const described = regimes.flatMap((regime) => measuresIn(window.words, regime, context, doc.day) ?? []);
  if (!word.strong && !(word.refersBack && spoken) && !described.length) return undefined;
  if (
    !word.strong &&
    !word.refersBack &&
    !word.authority &&
    !word.besideTarget &&
    !STANDALONE_MEASURE.test(window.words.toLowerCase())
  )
    return undefined;

  const asked = word.authority?.authority;
  const authority = asked ?? authorityByTarget.get(target);
  const regime = pick(regimes, authority, asked !== undefined);
  if (!regime) return undefined;
  if (asked !== undefined) authorityByTarget.set(target, asked);
  const measures = described.find((match) => match.regime === regime);
  return {
    block: block.index,
    ...spanOf(word, measures ? window.start + measures.end : 0),
    kind: 'sanctions',
    entities: [
      {
        kind: 'sanctions',
        id: regime.id,
        instruments: [...new Set(measures?.measures.map((ref) => ref.instrument) ?? [])],
        measures: measures?.measures ?? [],
      },
    ],
    evidence: evidenceOf(regime, measures?.term, scene),
    confidence: word.besideTarget || word.target?.target === target ? 0.9 : 0.75,
  };
}

function preferred(inSentence: string | undefined, overall: string | undefined): string | undefined {
  return inSentence ?? overall;
}

function pick(
  regimes: readonly RegimeFacts[],
  authority: string | undefined,
  strict: boolean,
): RegimeFacts | undefined {
  const by = (name: string): RegimeFacts | undefined => regimes.find((regime) => regime.authority === name);
  if (authority !== undefined) {
    const exact = by(authority);
    if (exact || strict) return exact;
  }
  for (const usual of USUAL_AUTHORITIES) {
    const regime = by(usual);
    if (regime) return regime;
  }
  return regimes[0];
}

function windowOf(block: DocBlock, at: number): { start: number; words: string } {
  const word = block.words[at]!;
  const sentence = sentenceAt(block, word.start);
  const start = Math.max(sentence.start, word.start - MEASURE_BEFORE);
  return { start, words: block.text.slice(start, Math.min(sentence.end, word.end + MEASURE_AFTER)) };
}

/** The word, with the authority right before it, and "relief" or the words of the measure after it. */
function spanOf({ block, at, authority }: SanctionsWord, measureEnd: number): { start: number; end: number } {
  const word = block.words[at]!;
  const isRightBefore = authority?.block === block && authority.to <= at && word.start - authority.end <= 1;
  const start = isRightBefore ? authority.start : word.start;
  const next = block.words[at + 1];
  const widens = next !== undefined && gapAfter(block, at) === ' ' && WIDENING_WORDS.test(next.lower);
  return { start, end: Math.max(widens ? next.end : word.end, measureEnd) };
}

const WIDENING_WORDS = /^(?:relief|regimes?|packages?|waivers?)$/;

function evidenceOf(regime: RegimeFacts, term: string | undefined, { context }: Scene): Evidence[] {
  return [
    { by: 'target', name: context.nameOf(regime.target) },
    { by: 'authority', name: regime.authority },
    ...(term !== undefined ? [{ by: 'measure' as const, words: term }] : []),
  ];
}
