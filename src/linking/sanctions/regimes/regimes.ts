/** Which regimes are meant: whose and against whom weighed together, since only some pairs exist. */
import type { RegimeCore } from '@/context/facts';
import { BREAKS_THEM } from '../../lexicon/sanctions';
import { ENDS_QUOTE, IS_AGAINST_IT, OTHER_SPEAKS, TAKES_STAND } from '../../lexicon/sanctions-imposing';
import { IMPOSERS, OF_A_LAW, OF_THE_WEST, SELDOM_MEANT } from '../../lexicon/sanctions-authorities';
import type { Scene } from '../../scene';
import type { Against } from '../targets/against';
import type { Cue } from '../cues/cue';
import { carriedTo, isAimedAt, refersBackTo, type Discourse } from './discourse';
import type { Imposers } from '../imposers/imposers';
import type { Part } from './parts';
import { regimesOnTarget } from './regimes-on-target';
import type { TargetMention } from '../targets/target-mention';
import { decadeTold } from '../cues/told-as-past';
import { saysOnWhomElse, targetsAround } from './targets-around';

export interface Meant {
  regimes: RegimeCore[];
  /** The mentions that are the target; none if the article as a whole tells it. */
  targets: readonly TargetMention[];
  /** The sentence says whose they are. */
  authorised: boolean;
  /** What of the regimes was meant before, where the words refer back to it. */
  parts?: readonly Part[];
}

/** Candidates, the likeliest first, made as they are asked for: each a pair or pairs of authority and target that exist on the day. */
export function* meantRegimes(
  cue: Cue,
  imposers: Imposers,
  against: Against,
  discourse: Discourse,
  scene: Scene,
): Generator<Meant, void> {
  const isSaid = against.attached.length + imposers.attached.length + imposers.acting.length > 0;
  const told = isSaid || decadeTold(cue) !== undefined ? undefined : refersBackTo(cue, against, discourse);
  if (told) {
    yield {
      regimes: told.parts.map(({ regime }) => regime),
      targets: [],
      authorised: true,
      parts: told.parts,
    };
    return;
  }
  const breaks = ({ end }: TargetMention): boolean =>
    end <= cue.start && BREAKS_THEM.test(cue.block.text.slice(end, cue.start));
  const stays = ({ start, end }: TargetMention): boolean =>
    start > cue.end
      ? !IS_AGAINST_IT.test(cue.block.text.slice(end))
      : !TAKES_STAND.test(cue.block.text.slice(end, cue.start));
  const isMeant = (mention: TargetMention): boolean => stays(mention) && !isOfSpeaker(cue, mention);
  // "Huawei is on the entity list for breaking sanctions on Iran": on a list stands who is named beside it
  const isList = /\b(?:entity|black) ?list$/i.test(cue.block.text.slice(cue.start, cue.end));
  const inOrder = (mentions: readonly TargetMention[]): readonly TargetMention[] =>
    isList ? mentions : subjectFirst(mentions, discourse);
  const nearby = saysOnWhomElse(cue, scene) ? [] : inOrder(against.nearby.filter(isMeant));
  const tiers: { ids: readonly string[]; targets: readonly TargetMention[] }[] = against.attached.length
    ? [{ ids: against.attached.map(({ target }) => target), targets: against.attached }]
    : [
        ...(cue.strength === 'referring' ? carriedTo(cue, discourse, scene) : []).map((id) => ({
          ids: [id],
          targets: [],
        })),
        ...nearby
          .filter((mention) => !breaks(mention))
          .map((mention) => ({ ids: [mention.target], targets: [mention] })),
        ...(cue.strength === 'strong'
          ? []
          : against.partners.filter(stays).map((mention) => ({ ids: [mention.target], targets: [mention] }))),
        ...targetsAround(cue, imposers, against, discourse, scene).map((id) => ({ ids: [id], targets: [] })),
        // "Russia will enforce the international restrictions": not those that nobody calls so
        ...nearby
          .filter((mention) => breaks(mention) && cue.usually === undefined)
          .map((mention) => ({ ids: [mention.target], targets: [mention] })),
      ];
  const isSeldom = (id: string): boolean =>
    SELDOM_MEANT.has(id) && discourse.target !== id && !discourse.told.some((one) => isAimedAt(one, id));
  const meant = against.attached.length ? tiers : tiers.filter(({ ids }) => !ids.some(isSeldom));
  for (const { ids, targets } of meant) {
    const found = [...new Set(ids)].map((id) => {
      const about = aboutWhat(id, targets, against);
      const own = regimesOnTarget(id, about, cue, imposers, discourse, scene);
      const wider = own ? undefined : (homeOfGroup(id, scene) ?? westOf(id));
      return wider === undefined ? own : regimesOnTarget(wider, about, cue, imposers, discourse, scene);
    });
    const isSaidOn =
      imposers.attached.length > 0 || targets.some((target) => against.attached.includes(target));
    const regimes = found
      .flatMap((one) => one?.regimes ?? [])
      .filter((regime) => isSaidOn || !OF_A_LAW.has(regime.id));
    if (regimes.length) yield { regimes, targets, authorised: found.some((one) => one?.authorised) };
  }
}

/** Of several whom the words may be about, whom the article's sanctions are aimed at comes first. */
function subjectFirst(nearby: readonly TargetMention[], { target }: Discourse): readonly TargetMention[] {
  return target === undefined
    ? nearby
    : [...nearby.filter((one) => one.target === target), ...nearby.filter((one) => one.target !== target)];
}

/** Of an armed group with regimes of its own, the country whose regimes reach it as well: the UN's on Yemen, the Houthis. */
function homeOfGroup(id: string, { context }: Scene): string | undefined {
  const { kind, country } = context.institution(id) ?? {};
  return kind === 'armed-group' && country !== undefined && !IMPOSERS.has(country) ? country : undefined;
}

/** "Russia banned food from the U.S. and the EU": of one whom an answer to the West reaches, the West. */
function westOf(id: string): string | undefined {
  return OF_THE_WEST.has(id) ? 'western-countries' : undefined;
}

/** `"It will feel these sanctions," said an analyst in Mali`: who is named with the speaker is not spoken of. */
function isOfSpeaker({ block, start, end }: Cue, mention: TargetMention): boolean {
  return mention.start > end
    ? ENDS_QUOTE.test(block.text.slice(end, mention.start))
    : OTHER_SPEAKS.test(block.text.slice(mention.end, start));
}

/** "Sanction Chinese Officials Over Xinjiang": of a power under several, what the sentence names besides tells which. */
function aboutWhat(
  id: string,
  targets: readonly TargetMention[],
  { attached, nearby, partners }: Against,
): string[] {
  const named =
    targets.some(({ regimes }) => regimes !== undefined) || !IMPOSERS.has(id)
      ? targets
      : [...attached, ...nearby, ...partners];
  return named.filter(({ target }) => target === id).flatMap(({ regimes = [] }) => regimes);
}
