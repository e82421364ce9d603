/** Whom sanctions are aimed at: said beside the word, in its sentence, or by the whole article. */
import type { Context } from '@/context/context';
import { inBlock } from '../in-block';
import { gapAfter, type DocBlock } from '../document';
import { TARGET_LEADS } from '../lexicon/sanctions';
import { homesOf } from '../homes';
import type { Scene } from '../scene';

export interface TargetMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  target: string;
  adjective: boolean;
}

/** Words between a sanctions word and a target named after it. */
const REACH_AFTER = 7;

/** Mentions of what some regime of the dataset is aimed at. */
export function findTargets({ names, countries, persons, context, doc }: Scene): TargetMention[] {
  const targets = new Set(context.regimes.map((regime) => regime.target));
  const found: TargetMention[] = countries
    .filter((mention) => targets.has(mention.country))
    .map((mention) => ({ ...mention, target: mention.country, adjective: mention.form === 'adjective' }));
  for (const match of names) {
    const entry = match.entries.find(
      (candidate) => candidate.kind === 'organisation' && targets.has(candidate.id),
    );
    if (entry) found.push({ ...match, target: entry.id, adjective: false });
  }
  // "to punish Putin's government": a country by its leader.
  for (const mention of persons) {
    const home = homesOf(mention.person, doc.day, context).find((country) => targets.has(country));
    if (
      home !== undefined &&
      /^'s (?:\p{Ll}+ )?(?:government|regime|administration|inner circle|allies)\b/u.test(
        mention.block.text.slice(mention.end),
      )
    ) {
      found.push({ ...mention, target: home, adjective: false });
    }
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start);
}

/** "sanctions on North Korea", "sanctions intended to punish North Korea". */
export function targetAfter(
  mentions: readonly TargetMention[],
  block: DocBlock,
  to: number,
): TargetMention | undefined {
  for (let i = to; i < Math.min(block.words.length, to + REACH_AFTER); i++) {
    if (/[.;:!?,]/.test(gapAfter(block, i - 1)) || gapAfter(block, i - 1).includes('--')) return undefined;
    const mention = inBlock(mentions, block).find((other) => other.from === i);
    if (mention) return mention;
    if (!TARGET_LEADS.has(block.words[i]!.lower)) return undefined;
  }
  return undefined;
}

/** "North Korea sanctions", "Iranian oil embargo". */
export function targetBefore(
  mentions: readonly TargetMention[],
  block: DocBlock,
  at: number,
): TargetMention | undefined {
  const direct = inBlock(mentions, block).find((other) => other.to === at);
  return direct && gapAfter(block, at - 1) === ' ' ? direct : undefined;
}

/**
 * The target that the article as a whole is about: what its sanctions are said to be aimed at, or else the country
 * under sanctions that it names most.
 */
export function targetOfArticle(
  mentions: readonly TargetMention[],
  explicit: readonly string[],
  authorities: ReadonlySet<string>,
  context: Context,
  day: string,
): string | undefined {
  const counts = new Map<string, number>();
  for (const target of explicit) counts.set(target, (counts.get(target) ?? 0) + 100);
  if (counts.size === 0) {
    for (const { target } of mentions) {
      const imposes = authorities.has(target) || IMPOSERS.has(target);
      if (!imposes && isUnderSanctions(target, context, day))
        counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && (!second || best[1] >= 1.25 * second[1]) ? best[0] : undefined;
}

/** Who is under some counter-sanctions too, but by the word "sanctions" alone never meant. */
export const IMPOSERS: ReadonlySet<string> = new Set([
  'united-states',
  'united-kingdom',
  'european-union',
  'canada',
  'israel',
  'japan',
  'australia',
  'south-korea',
]);

export function isUnderSanctions(target: string, context: Context, day: string): boolean {
  return context.regimes.some(
    (regime) => regime.target === target && regime.from <= day && (!regime.to || regime.to >= day),
  );
}
