/** Whom a cue's sanctions are aimed at where its sentence does not say. */
import type { CountryMention } from '../../countries';
import { inBlock } from '../../in-block';
import { COUNTRY_OBJECT, FACES, LIST_WORDS, NAMED_OBJECT, UNNAMED_OBJECT } from '../../lexicon/sanctions';
import { IS_WHERE } from '../../lexicon/sanctions-imposing';
import { AUTHORITY_OF, EU_MEMBERS } from '../../lexicon/sanctions-authorities';
import type { Scene } from '../../scene';
import type { Against } from '../targets/against';
import type { Cue } from '../cues/cue';
import { carriedTo, toldBefore, type Discourse } from './discourse';
import type { Imposers } from '../imposers/imposers';
import { textBefore } from '../../text/before';
import { isUnderSanctions } from '../targets/targets';

/**
 * Whom the article speaks of around the sentence, the nearest first. A list without a name needs more than the article's
 * subject, and a heading may be about what follows as well as about what came before.
 */
export function targetsAround(
  cue: Cue,
  imposers: Imposers,
  { earlier }: Against,
  discourse: Discourse,
  scene: Scene,
): string[] {
  if (cue.block.kind === 'subheading' || isSaidOnOthers(cue, scene) || saysOnWhomElse(cue, scene)) return [];
  const carried = carriedTo(cue, discourse, scene);
  const isHere = toldBefore(cue, discourse)?.block === cue.block.index;
  const isElsewhere = namesOthers(cue, scene);
  // "Hungary blocked sanctions by the EU", of which the paragraph has told those of others
  if (isHere && carried.length > 0 && imposers.attached.length > 0) return carried;
  const isList = cue.noun !== undefined && LIST_WORDS.has(cue.noun) && !isKnownAuthor(imposers, discourse);
  return [
    ...(isTheEmbargo(cue, imposers, scene) ? [EMBARGOED] : []),
    ...(isHere ? carried : []),
    ...(isElsewhere ? [] : earlier.map(({ target }) => target)),
    ...(isHere || isElsewhere ? [] : carried),
    ...(isElsewhere || isList || discourse.target === undefined ? [] : [discourse.target]),
  ];
}

/** The country that "the U.S. embargo" means. */
const EMBARGOED = 'cuba';

/** "the U.S. embargo of the island", in an article that names Cuba. */
function isTheEmbargo({ noun }: Cue, { attached }: Imposers, { countries }: Scene): boolean {
  return (
    noun === 'embargo' &&
    attached.some(({ authority }) => authority === 'US') &&
    countries.some(({ country }) => country === EMBARGOED)
  );
}

/** "The EU added 26 people to its blacklist" in an article on the bloc's sanctions on Russia. */
function isKnownAuthor({ attached, acting }: Imposers, { target, authorities, told }: Discourse): boolean {
  if (target === undefined) return false;
  const known = told.flatMap(({ parts }) => parts).filter(({ regime }) => regime.target === target);
  return [...attached, ...acting].some(
    ({ authority }) =>
      authority === authorities.get(target) || known.some(({ regime }) => regime.authority === authority),
  );
}

/** "sanctions on Kosovo", "on the speaker": the words say on whom, and it is nobody whom a regime is aimed at. */
function isSaidOnOthers({ block, end, sentence }: Cue, { countries }: Scene): boolean {
  const after = block.text.slice(end, sentence.end);
  if (UNNAMED_OBJECT.test(after.toLowerCase()) || (!block.titleCase && NAMED_OBJECT.test(after))) return true;
  // "sanctions on two Turkish ministers"
  return inBlock(countries, block).some(
    ({ start }) => start > end && start < sentence.end && COUNTRY_OBJECT.test(block.text.slice(end, start)),
  );
}

/** "asked for sanctions on Rwanda", "Turkey may escape U.S. sanctions": on a country that is under none. */
export function saysOnWhomElse(cue: Cue, { countries, context, doc }: Scene): boolean {
  const { block, start, end, sentence } = cue;
  const isSaidOn = (mention: CountryMention): boolean =>
    mention.start > end
      ? /^ (?:(?:authority|authorities|powers|package|bill|order) )?(?:on|against) (?:the )?$/.test(
          block.text.slice(end, mention.start),
        )
      : mention.start >= sentence.start &&
        mention.end <= start &&
        FACES.test(block.text.slice(mention.end, start));
  // last what looks through the regimes
  return inBlock(countries, block).some(
    (mention) =>
      mention.form !== 'adjective' &&
      isSaidOn(mention) &&
      !isUnderSanctions(mention.country, context, doc.day, cue),
  );
}

/** The paragraph is about a country that is neither under sanctions nor imposes them. */
function namesOthers({ block }: Cue, { countries, context, doc }: Scene): boolean {
  return inBlock(countries, block).some(
    ({ country, form, start }) =>
      form !== 'adjective' &&
      // "announced the sanctions in Manila"
      !IS_WHERE.test(textBefore(block.text, start)) &&
      AUTHORITY_OF[country] === undefined &&
      !EU_MEMBERS.has(country) &&
      !isUnderSanctions(country, context, doc.day),
  );
}
