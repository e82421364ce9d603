/** Whom "the president" cannot mean, since the clause has them do something to him, or with him. */
import type { PersonFacts } from '@/context/facts';
import { sentenceAt } from '../../document';
import { inBlock } from '../../in-block';
import type { OfficeMention } from '../offices/office-mention';
import type { PersonMention } from '../person-mention';

/** @param earlier mentions before the office, in order of reading */
export function othersInClause(
  office: OfficeMention,
  earlier: readonly PersonMention[],
  named: readonly PersonMention[],
): readonly PersonFacts[] {
  return [
    subjectOfClause(office, earlier),
    companionOfClause(office, earlier),
    objectOfClause(office, named),
  ].filter((person) => person !== undefined);
}

/** In "Chavez called the then-president a devil" and "He thanked the president" it is somebody else: a subject is not its own object. */
function subjectOfClause(
  { block, start }: OfficeMention,
  earlier: readonly PersonMention[],
): PersonFacts | undefined {
  const last = earlier.at(-1);
  if (last?.block !== block) return undefined;
  const sentence = sentenceAt(block, start);
  if (HE_ACTS_ON.test(block.text.slice(sentence.start, start))) {
    const before = earlier.filter((mention) => mention.block === block && mention.end <= sentence.start);
    const previous = before.at(-1) && sentenceAt(block, before.at(-1)!.start);
    return before.find((mention) => mention.start >= previous!.start)?.person;
  }
  return isActOnly(block.text.slice(last.end, start)) ? last.person : undefined;
}

/** "With Thein Sein, the president used another name": whom somebody is with. */
function companionOfClause(
  { block, start }: OfficeMention,
  earlier: readonly PersonMention[],
): PersonFacts | undefined {
  const last = earlier.at(-1);
  if (last?.block !== block || !/^, (?:the )?$/.test(block.text.slice(last.end, start))) return undefined;
  return isCompanion(last) ? last.person : undefined;
}

/** True of a name that a sentence opens with as whom its subject is with: "With Thein Sein, …". */
export function isCompanion({ block, start }: Pick<PersonMention, 'block' | 'start'>): boolean {
  return WITH.test(block.text.slice(sentenceAt(block, start).start, start));
}

/** In "The president had met Putin once before" it is not Putin who met him. */
function objectOfClause(
  { block, end }: OfficeMention,
  named: readonly PersonMention[],
): PersonFacts | undefined {
  const next = inBlock(named, block).find((mention) => mention.start >= end);
  return next && isActOnly(block.text.slice(end, next.start)) ? next.person : undefined;
}

/** Only what somebody does to somebody stands between them, and no clause of its own. */
function isActOnly(between: string): boolean {
  return ACTS_ON.test(between) && !CLAUSE_WORDS.test(between);
}

const WITH =
  /^(?:but |and |yet )?(?:with|to|for|like|unlike|beside|alongside|standing (?:next to|beside)) $/i;
const ACTS_ON = /^ (?:\p{Ll}+ ){1,3}(?:the )?$/u;
const HE_ACTS_ON = /^(?:He|She) (?:\p{Ll}+ ){1,3}(?:the )?$/u;
const CLAUSE_WORDS =
  / (?:and|as|that|who|whose|when|while|because|after|before|since|but|if|is|was|became|remains|remained) /;
