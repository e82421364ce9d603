/** "his host", "her guest", and "his counterpart" where no country is said: of the two leaders whom the article is about, the one who is not the speaker. */
import { gapAfter, sentenceAt, type DocBlock } from '../document';
import { shareHome } from '../homes';
import { inBlock } from '../in-block';
import type { PersonFacts } from '@/context/facts';
import { antecedents, isQuoted } from './antecedent';
import { capitalAfterComma, namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { mentionsBefore } from './mentions-before';
import type { PersonMention } from './person-mention';
import { leadsACountry } from './standing';

const WORDS: ReadonlySet<string> = new Set(['host', 'visitor', 'guest', 'counterpart']);
/** How many blocks back the other may have been named. */
const LOOK_BACK = 4;
/** How much more often than a third leader the other must be named. */
const DOMINANCE = 2;

/** "Obama was his host" says what somebody is; it names nobody anew. */
const IS_SAID = /\b(?:is|was|were|be|been|being|as) $/;

/** @param mentions all persons of the article, described ones too */
export function hosts(
  block: DocBlock,
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  if (!/\b(?:his|her) (?:host|visitor|guest|counterpart)\b/i.test(block.text)) return [];
  return block.words.flatMap((word, at) => {
    const pronoun = block.words[at - 1];
    if (!WORDS.has(word.lower) || !/^(?:his|her)$/.test(pronoun?.lower ?? '')) return [];
    const range = { block, from: at - 1, to: at + 1 };
    if (gapAfter(block, at - 1) !== ' ' || namedRightAfter(range, scene.named)) return [];
    if (capitalAfterComma(range, scene.countries) || IS_SAID.test(block.text.slice(0, pronoun!.start)))
      return [];
    const place = { block, start: pronoun!.start, word: pronoun!.lower };
    const [owner] = antecedents(place, { doc: scene.doc, named: mentions });
    if (!owner || !leadsACountry(owner, scene.context, scene.doc.day)) return [];
    const other = otherLeader(owner, place, mentions, scene);
    return other
      ? describePerson(
          range,
          other,
          { by: 'office', title: word.lower, of: owner.name, on: scene.doc.day },
          0.75,
        )
      : [];
  });
}

/** The leader of another country whom the last paragraphs, or this sentence, name most. */
function otherLeader(
  owner: PersonFacts,
  place: { block: DocBlock; start: number },
  mentions: readonly PersonMention[],
  { doc, context }: DescriptionScene,
): PersonFacts | undefined {
  const near = [
    ...mentionsBefore(place, LOOK_BACK, { doc, named: mentions }),
    ...inBlock(mentions, place.block).filter(({ start }) => start > place.start),
  ].filter(
    ({ person, block, start }) =>
      person !== owner &&
      !isQuoted(block, start) &&
      leadsACountry(person, context, doc.day) &&
      !shareHome(owner, person, doc.day, context),
  );
  const here = new Set(near.filter((one) => isInSentenceOf(place, one)).map(({ person }) => person));
  if (here.size === 1) return [...here][0];
  const counts = [...Map.groupBy(near, ({ person }) => person)].sort((a, b) => b[1].length - a[1].length);
  const [first, second] = counts;
  return first && (!second || first[1].length >= DOMINANCE * second[1].length) ? first[0] : undefined;
}

function isInSentenceOf(
  { block, start }: { block: DocBlock; start: number },
  mention: PersonMention,
): boolean {
  return mention.block === block && sentenceAt(block, mention.start).start === sentenceAt(block, start).start;
}
