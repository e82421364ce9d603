/** What an article as a whole says of its sanctions, before each of its words is read. */
import type { DocBlock } from '../document';
import type { Draft, Scene } from '../scene';
import { IMPOSERS, OF_THE_WEST } from '../lexicon/sanctions-authorities';
import type { Discourse } from './regimes/discourse';
import type { Imposers } from './imposers/imposers';
import type { ReadCue } from './read-cue';
import type { TargetMention } from './targets/target-mention';
import { isUnderSanctions } from './targets/targets';

/** How much more often than the second the first must be named. */
const CLEAR_LEAD = 1.25;
/** What the headline or the first paragraph says of whose sanctions they are, the news itself, counts once more. */
const OPENING = 1;
/** Blocks of an article, the headline among them, that say what it is about. */
const LEAD = 5;

export function overview(
  read: readonly ReadCue[],
  mentions: readonly TargetMention[],
  named: readonly Draft[],
  scene: Scene,
): Omit<Discourse, 'told'> {
  const sure = read.filter(({ cue }) => cue.strength === 'strong' || cue.strength === 'act');
  const target = targetOfArticle(sure, mentions, scene);
  const usual = mostFrequent(sure.flatMap(({ imposers }) => authorsOf(imposers)));
  return {
    spoken: sure.some(({ cue }) => cue.strength === 'strong') || named.length > 0,
    ...(target !== undefined && { target }),
    authorities: authoritiesByTarget(sure, named, target, scene),
    ...(usual !== undefined && { authority: usual }),
  };
}

/** What its sanctions are said to be aimed at, or else the country under sanctions that it names most. */
function targetOfArticle(
  sure: readonly ReadCue[],
  mentions: readonly TargetMention[],
  { context, doc }: Scene,
): string | undefined {
  const counts = new Map<string, number>();
  const count = (target: string): unknown => counts.set(target, (counts.get(target) ?? 0) + 1);
  const lead = doc.blocks.filter(({ kind }) => kind === 'headline' || kind === 'paragraph').slice(0, LEAD);
  const early = new Set(mentions.filter(({ block }) => lead.includes(block)).map(({ target }) => target));
  const said = sure.flatMap(({ against, imposers }) =>
    against.attached
      .map(({ target }) => target)
      .filter((target) => !OF_THE_WEST.has(target) || imposers.attached.length + imposers.acting.length > 0),
  );
  // "sanctions on his officials", of a neighbor, in passing: one word doesn't make the subject.
  const first = said.filter((id) => early.has(id));
  if (said.length > 1 || first.length) (first.length ? first : said).forEach(count);
  if (counts.size === 0) {
    const imposers = new Set(
      sure.flatMap(({ imposers: { attached, acting } }) =>
        [...attached, ...acting].map(({ country }) => country),
      ),
    );
    const places = mentions.filter(({ form }) => form !== 'person');
    for (const { target } of places.length ? places : mentions) {
      if (
        early.has(target) &&
        !imposers.has(target) &&
        !IMPOSERS.has(target) &&
        isUnderSanctions(target, context, doc.day)
      )
        count(target);
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && (!second || best[1] >= CLEAR_LEAD * second[1]) ? best[0] : undefined;
}

function authoritiesByTarget(
  sure: readonly ReadCue[],
  named: readonly Draft[],
  overall: string | undefined,
  { context }: Scene,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const count = (target: string, authority: string, by = 1): void => {
    const byAuthority = counts.get(target) ?? new Map<string, number>();
    byAuthority.set(authority, (byAuthority.get(authority) ?? 0) + by);
    counts.set(target, byAuthority);
  };
  const opening = openingOf(sure);
  for (const { cue, imposers, against } of sure) {
    const target = (against.attached[0] ?? against.nearby[0])?.target ?? overall;
    if (target === undefined) continue;
    const authors = authorsOf(imposers);
    for (const authority of authors) count(target, authority);
    if (!opening.has(cue.block)) continue;
    const subject = imposers.speaking.find(({ start }) => start === cue.sentence.start);
    for (const authority of authors.length || !subject ? authors : [subject.authority])
      count(target, authority, OPENING);
  }
  for (const { entities } of named) {
    const regime = entities[0] && context.regime(entities[0].id);
    if (regime) count(regime.target, regime.authority);
  }
  return new Map(
    [...counts].map(([id, byAuthority]) => [id, [...byAuthority].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

/** The headline and the first paragraph, as far as they speak of sanctions. */
function openingOf(sure: readonly ReadCue[]): ReadonlySet<DocBlock> {
  const blocks = sure.map(({ cue }) => cue.block);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const first = blocks.find(({ kind, index }) => kind === 'paragraph' && index <= LEAD);
  return new Set([headline, first].filter((block) => block !== undefined));
}

function authorsOf({ attached, acting }: Imposers): string[] {
  return (attached.length ? attached : acting).map(({ authority }) => authority);
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(words, (word) => word)];
  return counts.sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
