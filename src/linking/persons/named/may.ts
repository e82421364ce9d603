/** "May" alone: a month, a verb, or the woman whom the article has named. */
import { gapAfter, type DocBlock } from '../../document';
import { MONTHS } from '../../lexicon/time';

/** Words after which only the month makes sense: "in May", "last May". */
const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  'in last this next since until till early late mid during through'.split(' '),
);

/** What a leader has, so that "the May government" is hers and "the May elections" are not. */
const OF_A_LEADER: ReadonlySet<string> = new Set(
  'government administration cabinet team camp plan deal era premiership'.split(' '),
);

/** "May I ask", "May God bless" */
const OF_A_WISH: ReadonlySet<string> = new Set('i we you it they god'.split(' '));

/** In a headline with capitals a verb's form tells "May Seeks Delay" from "Britain May Seek Delay". */
const AFTER_A_NAME = /s$|^(?:till|until|to|for|in|on|at|over|with|after|before|as|from|and|will|vs)$/;

/** Whether "May" at a word is no name of a person. */
export function isNoName(block: DocBlock, at: number): boolean {
  const after = block.words[at + 1];
  if (OF_A_WISH.has(after?.lower ?? '')) return true;
  if (block.titleCase && at > 0 && after && gapAfter(block, at) === ' ' && !AFTER_A_NAME.test(after.lower))
    return true;
  return tellsADate(block, at);
}

function tellsADate(block: DocBlock, at: number): boolean {
  const { words } = block;
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  const isNextTo = (index: number): boolean => /^[ .,-]{1,2}$/.test(gapAfter(block, index));
  if (/^\d/.test(after) && isNextTo(at)) return true;
  if (/^\d/.test(before) && isNextTo(at - 1)) return true;
  if (BEFORE_A_MONTH.has(before)) return true;
  if (/^(?:the|a|an)$/.test(before)) return !OF_A_LEADER.has(after);
  // "April and May", "May or June", "the end of May"
  const joins = (word: string): boolean => /^(?:and|or|to|through|until)$/.test(word);
  if (joins(before) && isMonth(words[at - 2])) return true;
  if (joins(after) && isMonth(words[at + 2])) return true;
  return before === 'of' && /^(?:end|beginning|start|middle|month|rest)$/.test(words[at - 2]?.lower ?? '');
}

function isMonth(word: DocBlock['words'][number] | undefined): boolean {
  return word !== undefined && word.capital && MONTHS.has(word.lower);
}
