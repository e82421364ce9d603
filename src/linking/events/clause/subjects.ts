/** Who acts in a clause: a possessor, whom a pronoun stands for, or the nearest person before. */
import type { PersonFacts } from '@/context/facts';
import { shareHome } from '../../homes';
import { inBlock } from '../../in-block';
import { blockBefore, sentenceAt, type DocBlock } from '../../document';
import { subjectsFirst } from '../../persons/antecedent';
import type { PersonMention } from '../../persons/person-mention';
import type { Scene } from '../../scene';
import type { Lead } from './lead';
import { pairInFocus } from '../focus/pair-in-focus';
import { pairsBefore, twoOf } from '../focus/pairs-before';
import type { Trigger } from '../words/triggers';

const SEX_OF_PRONOUN: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};
const GROUP_BEFORE = /\b(?:the|both) (?:two )?(?:leaders|presidents|men|heads of state)(?:'|\b)[^.;]{0,40}$/;

/** "He met Xi in Beijing. Next he will …": the same he, not Xi. */
const STARTS_WITH_PRONOUN = /^["']?(He|She)\b/;
/** "He went to see Putin, and 10 days ago welcomed": what the sentence's subject did next. */
const GOES_ON = /^(?: [^,;:]*)?,? and (?:[\p{Ll}\d]+ ){0,4}$/u;

/** "Wang was received by Modi and held a round of" talks: again what the sentence's subject did. */
const HELD_AS_WELL =
  /,? and (?:then |also |later |has )?(?:held|had|began|started|opened|concluded) (?:[\p{Ll}\d-]+ ){0,6}$/u;

/** "Cho had arrived ahead of Lee, meeting Rubio", "told the king after meeting": what the subject did, not who was named last. */
function isGerund({ block, words, from }: Trigger, between: string): boolean {
  return words.part === 'verb' && block.words[from]!.lower.endsWith('ing') && GERUND_AFTER.test(between);
}

const GERUND_AFTER = /(?:, | (?:after|before) )$/;

/** "flew in with his wife, Kim": who came along does not act. */
const COMPANION =
  /\bwith (?:his|her) (?:wife|husband|son|daughter|brother|sister|partner|family),? (?:\p{Lu}[\p{L}.]* )*$/u;

/** "Trump said he was looking forward to": whoever speaks of himself. */
const SAID_THAT =
  /^ (?:said|says|added|tweeted|wrote|announced|confirmed)(?: \p{Lu}\p{Ll}+)?(?: that)? (?:he|she)\b[^,;:]*$/u;

/** The possible subjects, the likeliest first; each may be several people. */
export function subjectsOf(
  scene: Scene,
  trigger: Trigger,
  lead: Lead,
  partners: readonly PersonFacts[],
): PersonFacts[][] {
  const { block, words, sentence } = trigger;
  const inSentence = inBlock(scene.persons, block).filter(
    (one) =>
      one.end <= trigger.start &&
      one.start >= sentence.start &&
      !partners.includes(one.person) &&
      !COMPANION.test(block.text.slice(sentence.start, one.start)),
  );
  const { possessor } = lead;
  if (possessor && 'before' in possessor) {
    const owner = inBlock(scene.persons, block).find((one) => one.to === possessor.before);
    if (!owner) return [];
    // "Trump and Kim's meeting"
    const both = joinedTo(block, inSentence.slice(0, inSentence.indexOf(owner) + 1));
    return [
      [
        ...both.filter(({ person }) => !shareHome(person, owner.person, scene.doc.day, scene.context)),
        owner,
      ].map(({ person }) => person),
    ];
  }
  if (possessor) {
    const owners = antecedents(possessor.pronoun, scene, trigger, inSentence, partners);
    return owners.length ? owners : subjectAfter(scene, trigger, partners);
  }
  if (words.part === 'noun' && words.is !== 'visit' && partners.length === 0)
    return pairOfSentence(scene, trigger);
  if (words.part === 'noun' && words.is !== 'visit' && partners.length > 1) return [];
  const last = inSentence.at(-1);
  const between = block.text.slice(last?.end ?? sentence.start, trigger.start);
  if (partners.length === 0 && GROUP_BEFORE.test(between)) {
    const pair = pairInFocus(scene, block);
    return pair.length ? [pair] : [];
  }
  const pronoun = PRONOUN.exec(between)?.[1]?.toLowerCase();
  if (pronoun)
    return antecedents(pronoun.length > 3 ? 'they' : pronoun, scene, trigger, inSentence, partners);
  if (!last) return subjectAfter(scene, trigger, partners);
  const head =
    CLOSES_A_CLAUSE.test(between) && inSentence.find((one) => OPENS_A_CLAUSE.test(block.text.slice(one.end)));
  if (head) return [[head.person]];
  if (isGerund(trigger, between)) return [[inSentence[0]!.person], [last.person]];
  const goesOn = words.part === 'verb' ? GOES_ON : HELD_AS_WELL;
  const first = goesOn.test(between) ? inSentence[0] : undefined;
  if (first && first !== last && !areJoined(block, first, last)) {
    const he = STARTS_WITH_PRONOUN.exec(block.text.slice(sentence.start))?.[1]?.toLowerCase();
    return he ? antecedents(he, scene, trigger, [], partners) : [[first.person]];
  }
  // "He and Biden last met": the pronoun's person and the name.
  const joined = /\b(he|she) and [\p{L}.' ]{0,30}$/iu
    .exec(block.text.slice(sentence.start, last.start))?.[1]
    ?.toLowerCase();
  if (joined)
    return antecedents(joined, scene, trigger, inSentence.slice(0, -1), [last.person]).map((one) => [
      ...one,
      last.person,
    ]);
  return [[...joinedTo(block, inSentence), last].map((one) => one.person)];
}

/** "At a news conference with Niinisto in Sochi, Putin said": an opening phrase is of whom the comma brings. */
function subjectAfter(
  { persons }: Scene,
  { block, end, sentence }: Trigger,
  partners: readonly PersonFacts[],
): PersonFacts[][] {
  if (!OPENING_PHRASE.test(block.text.slice(sentence.start, end))) return [];
  if (TO_A_PART_OF_THE_WORLD.test(block.text.slice(end, sentence.end))) return [];
  const next = inBlock(persons, block).find(
    (one) => one.start > end && one.start < sentence.end && !partners.includes(one.person),
  );
  if (!next || !BRINGS_SUBJECT.test(block.text.slice(end, next.start))) return [];
  return block.text.slice(next.end).startsWith("'s ") ? [] : [[next.person]];
}

const OPENING_PHRASE =
  /^["']?(?:But |And |Then )?(?:At|In|On|After|Before|During|Following|Upon|While|When|With|\p{Lu}?\p{Ll}+ing)\b/u;
/** "In an uproarious trip to Europe": of many stops. */
const TO_A_PART_OF_THE_WORLD = /^ to (?:the )?(?:Europe|Asia|Africa|Middle East|Latin America|Gulf|region)\b/;
const BRINGS_SUBJECT = /^[^;:"]*,"? (?:[\p{L}.'-]+ ){0,5}$/u;

/** In "Xi, who toasted Putin in Moscow, received" it is Xi who received. */
const OPENS_A_CLAUSE = /^, (?:who|whose) /;
const CLOSES_A_CLAUSE = /, (?:then |also |later )?$/;

/** The last one of a stretch; "the two" are they. */
const PRONOUN =
  /\b(he|she|they|the (?:two|pair))\b(?!.*\b(?:he|she|they|the (?:two|pair))\b)(?! (?:men|women|sides|countries|nations|leaders|presidents|ministers))/i;

const THEY = /\b(?:they|the two|both) /i;

/** "Biden and Xi agreed … after four hours of talks": the two people of the sentence, if they are just two, of two countries. */
function pairOfSentence(
  { persons, doc, context, ...rest }: Scene,
  { block, sentence, start }: Trigger,
): PersonFacts[][] {
  const here = inBlock(persons, block).filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end,
  );
  if (here.length === 0 && THEY.test(block.text.slice(sentence.start, start))) {
    const pair = pairInFocus({ persons, doc, context, ...rest }, block);
    return pair.length ? [pair] : [];
  }
  return twoOf(
    here.map((one) => one.person),
    { doc, context },
  );
}

/** "hosted him": the object of a verb that is a pronoun, as the subject's alternatives. */
export function objectPronoun({ block, words, to, sentence }: Trigger): string | undefined {
  const next = block.words[to];
  const isObject =
    words.part === 'verb' &&
    next !== undefined &&
    next.start < sentence.end &&
    /^(?:him|her)$/.test(next.lower);
  return isObject ? next.lower : undefined;
}

/** Whom a pronoun may stand for, the likeliest first. */
export function antecedents(
  pronoun: string,
  scene: Scene,
  { block, sentence, start }: Trigger,
  inSentence: readonly PersonMention[],
  others: readonly PersonFacts[],
): PersonFacts[][] {
  const previous = blockBefore(scene.doc, block);
  const earlier = [
    ...(previous?.index === block.index - 1 ? inBlock(scene.persons, previous) : []),
    ...inBlock(scene.persons, block).filter((one) => one.end <= sentence.start),
  ].filter((one) => !others.includes(one.person));
  if (pronoun === 'their' || pronoun === 'they') {
    // Only two people joined by "and" are surely meant together; any other pair would be a guess.
    const last = inSentence.at(-1);
    const pair = last ? [...joinedTo(block, inSentence), last].map((one) => one.person) : [];
    if (others.length) return [];
    if (pair.length > 1) return [pair];
    const inFocus = pronoun === 'they' ? pairInFocus(scene, block) : [];
    return [
      ...(pronoun === 'they'
        ? twoOf(
            inSentence.map((one) => one.person),
            scene,
          )
        : []),
      ...(inFocus.length ? [inFocus] : []),
      ...pairsBefore(scene, block, sentence),
    ];
  }
  const speaker = inSentence.findLast((one) => SAID_THAT.test(block.text.slice(one.end, start)));
  if (speaker && pronoun !== 'his' && pronoun !== 'her') return [[speaker.person]];
  const sex = SEX_OF_PRONOUN[pronoun];
  const fits = (one: PersonMention): boolean => one.person.sex === undefined || one.person.sex === sex;
  // The grammatical subject comes first in a news sentence, and keeps the pronouns; only then the nearest name.
  const before = subjectsFirst(earlier.filter((one) => one.block === block));
  const chained = before.filter(
    (one) => !STARTS_WITH_PRONOUN.test(block.text.slice(sentenceAt(block, one.start).start)),
  );
  const isNamedHere = inSentence.some(fits);
  const elsewhere = [
    ...chained,
    // Where the sentence itself names whom it may be, nobody looks for him a paragraph before.
    ...(isNamedHere ? [] : earlier.filter((one) => one.block !== block)),
    ...before,
  ];
  // "Obama, who had avoided Putin, spoke with him", "Putin met Xi on his first trip": nor, for him, a sentence before.
  const isSubject = pronoun === 'he' || pronoun === 'she';
  const ranked = [...inSentence, ...(isNamedHere && !isSubject ? [] : elsewhere)].filter(fits);
  return [...new Set(ranked.map((one) => one.person))].map((person) => [person]);
}

function areJoined(block: DocBlock, first: PersonMention, last: PersonMention): boolean {
  return /^(?:,|,? and) (?:[\p{L}.]+ ){0,4}$/u.test(block.text.slice(first.end, last.start));
}

const JOINS = /^,? and [\p{L}.' ]{0,40}$/u;
/** "Obama And Castro Meet", "Obama, Castro Meet" */
const JOINS_IN_HEADLINE = /^(?:,|,? and|,? &)(?: (?:\p{Lu}[\p{L}.']* ){0,4}| )$/iu;

/** "Kim and Moon met": the name joined to the last one. */
function joinedTo(block: DocBlock, inSentence: readonly PersonMention[]): PersonMention[] {
  const last = inSentence.at(-1);
  const previous = inSentence.at(-2);
  if (!last || !previous) return [];
  const between = block.text.slice(previous.end, last.start);
  const joins = block.titleCase ? JOINS_IN_HEADLINE : JOINS;
  return joins.test(between) ? [previous] : [];
}
