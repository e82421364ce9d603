/** Whether a clause tells of what was or of what is to come. */
import { FUTURE_WORDS, PAST_WORDS } from '../../lexicon/events';
import type { Trigger } from '../words/triggers';

/** Words before a trigger in which auxiliaries and adverbs tell its tense. */
const REACH = 12;
/** Characters after it, for "summit, which ended early" and "talks will". */
const REACH_AFTER = 40;

const FUTURE_AFTER =
  /^(?! that\b)\W*(?:\w+\W+){0,4}?(?:will|(?:would|may|might|could)(?! have\b)|to take place)\b/;
const PAST_AFTER =
  /^\W*(?:which |that )?(?:was|were|took place|ended|lasted|concluded|failed|collapsed|came|had|followed|produced|went)\b/;
/** "his call with Mr. Putin came": with whom stands before the verb. */
const WITH_WHOM = /^ (?:with|between) \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}(?= )/u;
/** "He's to hold his first", "are due in Geneva for" */
const IS_TO = /(?:\b(?:is|are)|'s|'re) (?:due )?to (?:[\p{Ll}-]+ ){1,6}$/u;

const LOOKS_FORWARD = /\blook(?:s|ed|ing)? forward to (?:[\p{L}'-]+ ){0,4}$/u;

/** "will be received", "is to be hosted" */
function isToBe({ block, start, sentence }: Trigger): boolean {
  return TO_BE.test(block.text.slice(sentence.start, start));
}

const PROPOSED_IT = /\b(?:proposed|planned|agreed|scheduled|expected) the $/;
const TO_BE = /\b(?:will|would|to|may|might|could|should) be $/;

/** @param modifiers the lower-case words between the trigger's lead and the trigger */
export function tenseOf(trigger: Trigger, modifiers: readonly string[]): 'past' | 'future' | undefined {
  const { words, block, sentence } = trigger;
  const start = Math.max(0, trigger.from - REACH);
  const before = block.words
    .slice(start, trigger.from)
    .filter((word) => word.start >= sentence.start)
    .map((word) => word.lower);
  const said = [...before, ...modifiers];
  const nearest = (set: ReadonlySet<string>): number => said.findLastIndex((word) => set.has(word));
  // "proposed the meeting": it may have been since
  const future = PROPOSED_IT.test(block.text.slice(sentence.start, trigger.start))
    ? -1
    : nearest(FUTURE_WORDS);
  const past = nearest(PAST_WORDS);
  if (words.tense === 'past') return isToBe(trigger) ? 'future' : 'past';
  if (words.part === 'verb') return future >= 0 || before.at(-1) === 'to' ? 'future' : undefined;
  const told = block.text.slice(sentence.start, trigger.start);
  if (IS_TO.test(told) || LOOKS_FORWARD.test(told)) return 'future';
  const after = block.text.slice(trigger.end, Math.min(sentence.end, trigger.end + REACH_AFTER));
  if (FUTURE_AFTER.test(after)) return 'future';
  if (PAST_AFTER.test(after.replace(WITH_WHOM, ''))) return 'past';
  if (future < 0 && past < 0) return undefined;
  // "will decide after his meeting with Xi": both are to come
  if (said[past] === 'after' && said.slice(0, past).includes('will')) return 'future';
  return future > past ? 'future' : 'past';
}
