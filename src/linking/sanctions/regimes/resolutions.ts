/** "the resolution", "Security Council resolutions": texts of the Security Council that the article has named, or that bind whom it speaks of. */
import type { RegimeCore } from '@/context/facts';
import { sentenceAt, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import { OF_THE_COUNCIL, RESOLUTIONS_BIND } from '../../lexicon/sanctions';
import type { Draft, Scene } from '../../scene';
import type { TargetMention } from '../targets/target-mention';
import { regimesOn, stands } from '../targets/targets';

const RESOLUTIONS = /\bresolutions?\b/i;

export function namesResolutions({ doc }: Scene): boolean {
  return doc.blocks.some(({ text }) => RESOLUTIONS.test(text));
}

/** @param others the drafts of named sanctions and of cues, among which the article's resolution is */
export function resolutionsMeant(
  others: readonly Draft[],
  targets: readonly TargetMention[],
  scene: Scene,
): Draft[] {
  return scene.doc.blocks.flatMap((block) =>
    block.kind === 'subheading' || !RESOLUTIONS.test(block.text)
      ? []
      : block.words.flatMap(({ lower, start, end }, at): Draft[] => {
          if (lower !== 'resolution' && lower !== 'resolutions') return [];
          if (others.some((other) => other.block === block.index && other.start < end && start < other.end))
            return [];
          const meant =
            lower === 'resolution'
              ? theOneNamed(block, at, others, scene)
              : thoseOn(block, start, end, targets, scene);
          return meant ? [draftOf(block, start, end, meant, scene)] : [];
        }),
  );
}

interface Meant {
  regime: RegimeCore;
  instruments: string[];
}

/** "the resolution": the only one of the Security Council that the article has singled out before. */
function theOneNamed(
  block: DocBlock,
  at: number,
  others: readonly Draft[],
  { context }: Scene,
): Meant | undefined {
  const { start, end } = block.words[at]!;
  if (block.words[at - 1]?.lower !== 'the' || /^ \d/.test(block.text.slice(end))) return undefined;
  const named = others
    .filter((other) => other.block < block.index || (other.block === block.index && other.end <= start))
    .flatMap(({ entities }) =>
      entities.flatMap((entity) => (entity.kind === 'sanctions' ? entity.instruments : [])),
    );
  const ofCouncil = [...new Set(named)].filter((id) => context.regimeOf(id)?.authority === 'UN');
  const [only, ...more] = ofCouncil;
  return only !== undefined && more.length === 0
    ? { regime: context.regimeOf(only)!, instruments: [only] }
    : undefined;
}

/** "missiles that Security Council resolutions ban": those on whom the paragraph speaks of. */
function thoseOn(
  block: DocBlock,
  start: number,
  end: number,
  targets: readonly TargetMention[],
  scene: Scene,
): Meant | undefined {
  const sentence = sentenceAt(block, start);
  const before = block.text.slice(sentence.start, start);
  if (!RESOLUTIONS_BIND.test(block.text.slice(sentence.start, sentence.end))) return undefined;
  if (!OF_THE_COUNCIL.test(before) && !/\bcouncil\b/i.test(block.text.slice(0, start))) return undefined;
  const ofBlock = boundBy(
    inBlock(targets, block).filter((target) => target.end <= end || target.start < sentence.end),
    scene,
  );
  // "Any arms trade would violate U.N. resolutions": those on the only country of the article that they bind
  const bound = ofBlock.length ? ofBlock : boundBy(targets, scene);
  const [only, ...more] = bound;
  return only && more.length === 0 ? { regime: only, instruments: [] } : undefined;
}

/** The Security Council's regimes on those mentioned. */
function boundBy(mentions: readonly TargetMention[], { context, doc }: Scene): RegimeCore[] {
  const found = mentions.flatMap(
    ({ target }) =>
      regimesOn(target, context).find((regime) => regime.authority === 'UN' && stands(regime, doc.day)) ?? [],
  );
  return [...new Set(found)];
}

function draftOf(
  block: DocBlock,
  start: number,
  end: number,
  { regime, instruments }: Meant,
  { context }: Scene,
): Draft {
  return {
    block: block.index,
    start,
    end,
    kind: 'sanctions',
    entities: [{ kind: 'sanctions', id: regime.id, instruments, measures: [] }],
    evidence: [
      { by: 'target', name: context.nameOf(regime.target) },
      { by: 'authority', name: regime.authority },
    ],
    confidence: 0.85,
  };
}
