/** Which part of a regime the words mean: the measures they describe, the instrument against a person or company, the newest. */
import type { Context } from '@/context/context';
import { compareDates, daysBetween, firstDay, type IsoDate } from '@/context/dates';
import type { InstrumentFacts, RegimeCore } from '@/context/facts';
import type { MeasureRef } from '../../annotation';
import { FIRST_IN_YEAR, IMPOSED_IN_YEAR, LATEST_LEADS } from '../../lexicon/sanctions';
import { VERB_FORMS } from '../../lexicon/sanctions-imposing';
import type { Scene } from '../../scene';
import type { Cue } from '../cues/cue';
import type { MeasureMatch } from './measures';
import { isToldAsPast } from '../cues/told-as-past';
import type { TargetMention } from '../targets/target-mention';
import { instrumentsAgainst } from '../targets/targets';

export interface Part {
  regime: RegimeCore;
  instruments: string[];
  measures: MeasureRef[];
  /** What singled them out, in the dataset's words. */
  words?: string;
  /** The target is one against whom there is an instrument by name. */
  isNamed?: boolean;
}

/** Days back within which an instrument can be "the latest sanctions". */
const LATEST_WITHIN = 45;
/** Days back within which what an authority is said to have imposed is its newest instrument. */
const NEWS_WITHIN = 2;

/** Of an authority's regimes on one target, the one that the words single out, or else the one that has grown most. */
export function partOf(
  cue: Cue,
  regimes: readonly RegimeCore[],
  described: readonly MeasureMatch[],
  targets: readonly TargetMention[],
  isActing: boolean,
  scene: Scene,
): Part {
  const parts = regimes.map((regime) => partOfRegime(cue, regime, described, targets, isActing, scene));
  const isOnSomebody =
    cue.noun === undefined ? targets.some(({ form }) => form === 'person') : VERB_FORMS.has(cue.noun);
  const isDescribed = ({ regime, isNamed }: Part): boolean =>
    isNamed === true || described.some((match) => match.regime === regime);
  const weight = (part: Part): number =>
    (isDescribed(part) ? WEIGHTS.described : 0) +
    (isOnSomebody && listsSomebody(part.regime, scene.context) ? WEIGHTS.lists : 0) +
    (part.words === undefined ? 0 : WEIGHTS.latest) +
    part.regime.instruments.length;
  return parts.sort((a, b) => weight(b) - weight(a))[0]!;
}

/** Only their order matters, and that each outweighs the number of a regime's instruments. */
const WEIGHTS = { described: 4000, lists: 2000, latest: 1000 };

/** Whoever is "sanctioned" stands on a list, and under no control of exports. */
function listsSomebody({ instruments }: RegimeCore, context: Context): boolean {
  return instruments.some(({ id }) =>
    context.measuresOf(id).some(({ kind }) => kind === 'asset-freeze' || kind === 'travel-ban'),
  );
}

function partOfRegime(
  cue: Cue,
  regime: RegimeCore,
  described: readonly MeasureMatch[],
  targets: readonly TargetMention[],
  isActing: boolean,
  { context, doc }: Scene,
): Part {
  const against = targets.flatMap((target) => [
    ...(target.person === undefined ? [] : instrumentsAgainst(target.person, context, doc.day)),
    ...(target.name === undefined ? [] : naming(target.name, regime, context, doc.day)),
  ]);
  const singled = regime.instruments.filter(({ id }) => against.includes(id));
  if (singled.length)
    return {
      regime,
      instruments: singled.map(({ id }) => id),
      measures: [],
      words: singled[0]!.name,
      isNamed: true,
    };
  const latest = latestInstrument(cue, regime, doc.day, isActing);
  const match = described.find((one) => one.regime === regime);
  if (match) {
    const instruments = [...new Set(match.measures.map((ref) => ref.instrument))];
    return { regime, instruments, measures: match.measures, words: match.term };
  }
  const ofYear = instrumentsOfYear(cue, regime, doc.day);
  if (ofYear.length)
    return { regime, instruments: ofYear.map(({ id }) => id), measures: [], words: ofYear[0]!.name };
  if (latest) return { regime, instruments: [latest.id], measures: [], words: latest.name };
  return { regime, instruments: [], measures: [] };
}

/** Instruments against a company, as their names and the terms of their measures say. */
function naming(name: string, regime: RegimeCore, context: Context, day: IsoDate): string[] {
  const lower = name.toLowerCase();
  return regime.instruments
    .filter((one) => firstDay(one.adopted) <= day)
    .filter(
      ({ id, name: title }) =>
        title.toLowerCase().includes(lower) ||
        context.measuresOf(id).some(({ terms }) => terms.some((term) => term.toLowerCase().includes(lower))),
    )
    .map(({ id }) => id);
}

/** "the latest round of UN sanctions", or what was imposed yesterday: the newest instrument, if it is news. */
function latestInstrument(
  cue: Cue,
  regime: RegimeCore,
  day: IsoDate,
  isActing: boolean,
): InstrumentFacts | undefined {
  const { block, start, sentence } = cue;
  const isLatest = LATEST_LEADS.test(block.text.slice(sentence.start, start));
  const isNews = isActing && !isToldAsPast(cue, day);
  const within = isLatest ? LATEST_WITHIN : isNews ? NEWS_WITHIN : undefined;
  if (within === undefined) return undefined;
  const adopted = regime.instruments.filter((one) => firstDay(one.adopted) <= day);
  const [latest] = adopted.sort((a, b) => compareDates(firstDay(b.adopted), firstDay(a.adopted)));
  return latest && daysBetween(firstDay(latest.adopted), day) <= within ? latest : undefined;
}

/** Instruments of a year beyond which it no longer singles anything out. */
const MOST_OF_YEAR = 2;

/** "first placed sanctions on North Korea after its 2006 nuclear test", "the 2010 text that imposed restrictions". */
function instrumentsOfYear(
  { block, start, end, sentence }: Cue,
  regime: RegimeCore,
  day: IsoDate,
): InstrumentFacts[] {
  const year =
    IMPOSED_IN_YEAR.exec(block.text.slice(sentence.start, end)) ??
    FIRST_IN_YEAR.exec(block.text.slice(sentence.start, start) + '#' + block.text.slice(end, sentence.end));
  if (!year || year[1]! >= day.slice(0, 4)) return [];
  const found = regime.instruments.filter(({ adopted }) => adopted.startsWith(year[1]!));
  return found.length <= MOST_OF_YEAR ? found : [];
}
