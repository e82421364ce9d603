/** Times in an event's sentence that date something else: a report, a bound, what somebody else did. */
import { REPORTING_VERBS } from '../../lexicon/events';
import type { TimeMention } from '../../time/find-times';
import type { Trigger } from '../words/triggers';

/** Characters before a time in which a verb of reporting stands. */
const REPORT_REACH = 40;
/** Characters before a time in which what makes it a bound stands. */
const BOUND_REACH = 30;

export function isOfSomethingElse(trigger: Trigger, time: TimeMention): boolean {
  return (
    datesTheReport(trigger, time) ||
    isBound(trigger, time) ||
    datesAnother(trigger, time) ||
    isInOtherWords(trigger, time)
  );
}

/** "It will come next week," he said during his visit: somebody's words date what they tell, the text around them what it tells. */
function isInOtherWords({ block, start, sentence }: Trigger, time: TimeMention): boolean {
  const [from, to] = time.start < start ? [time.end, start] : [start, time.start];
  return from >= sentence.start && (block.text.slice(from, to).match(/"/g)?.length ?? 0) % 2 === 1;
}

/** "…, the Kremlin said Thursday": the day of the statement. */
function datesTheReport({ block }: Trigger, time: TimeMention): boolean {
  const before = block.text.slice(Math.max(0, time.start - REPORT_REACH), time.start);
  // "said on August 22", but "said the August 22 meeting"
  return (time.words.endsWith('day') || before.endsWith(' on ')) && REPORTED.test(before);
}

/** A verb of reporting, and up to three words after it. */
const REPORTED = new RegExp(
  `(?<!\\p{L})(?:${[...REPORTING_VERBS].join('|')})(?:\\P{L}+\\p{L}+){0,3}\\P{L}*$`,
  'iu',
);

/** "The encounter caps years in which Ma, who steps down in May". */
const WHO_DID = /, whos?e? [^,;:]*$/;
/** "The summit would have been unthinkable a year ago". */
const WOULD_HAVE = /\bwould(?:n't| not)? have\b/;
/** "used in May, and Foreign Minister Wang flew": a new subject, whose doing has its own time. */
const NEW_SUBJECT = /^,? (?:and|but|while) (?:\p{L}+ ){0,3}\p{Lu}/u;

/** "the experiment they began 15 months ago was an open question, infusing his trip": what the clause before told. */
const OTHER_CLAUSE = /^[^,;]*\b(?:is|are|was|were|has|had)\b[^,;]*, \p{L}+ing\b/u;

/** "this month's compensation plan": what owns the noun after it dates that noun. */
function datesAnother({ block, start, end }: Trigger, time: TimeMention): boolean {
  if (time.start > end) {
    const between = block.text.slice(end, time.start);
    if (WHO_DID.test(between) || WOULD_HAVE.test(between)) return true;
  }
  if (time.end < start) {
    const between = block.text.slice(time.end, start);
    if (NEW_SUBJECT.test(between) || OTHER_CLAUSE.test(between)) return true;
  }
  const owned = /^'s (?:[\p{L}-]+[ -]){0,3}/u.exec(block.text.slice(time.end));
  return owned !== null && (start < time.end || start > time.end + owned[0].length);
}

/** "hasn't been there since 2019" tells when it last was. */
const NOT_YET = /(?:n't|\bnot|\bnever) (?:\p{L}+ )?$/u;

/** "by phone with Xi on Jan. 17" and "from Kyiv on Friday" bound nothing. */
const BOUND =
  /\b(?:since\s(?:\w+\s){0,4}|(?:until|by|through|from|starting|beginning|effective)\s(?:(?:on|at|least|the|end|start|beginning|middle|of|late|early|mid|around|about|as|next|last|this)\s){0,4})$/i;

const BEGINS = /^,? (?:starting|beginning)(?: on| this)? $/;

/** "the first since a civil war split them 66 years ago" */
const SINCE_SOMETHING = /\bsince (?:[\p{L}'-]+ )+$/u;

/** "for the fourth time this year" counts within it. */
const TIMES_SO_FAR = /\bfor (?:the|a) \p{L}+ time (?:in )?$/u;

/** "since 2011", "until the end of 2019", "by June": bounds, not dates. */
function isBound({ block, start, end, sentence }: Trigger, time: TimeMention): boolean {
  if (
    NOT_YET.test(block.text.slice(sentence.start, start)) &&
    /^ [^,;:]*\bsince $/.test(block.text.slice(end, time.start))
  )
    return false;
  // "since his 2009 visit" tells when that was
  if (time.end < start && /^ (?:[\p{L}-]+ )?$/u.test(block.text.slice(time.end, start))) return false;
  // "his visit starting on Wednesday"
  if (time.start >= end && BEGINS.test(block.text.slice(end, time.start))) return false;
  const before = block.text.slice(Math.max(0, time.start - BOUND_REACH), time.start);
  if (time.start >= end && SINCE_SOMETHING.test(block.text.slice(end, time.start))) return true;
  // "until 2005, when Lien was received"
  if (time.end <= start && block.text.slice(time.end, start).startsWith(', when ')) return false;
  if (TIMES_SO_FAR.test(before)) return true;
  return BOUND.test(before) && (!/\bin $/.test(before) || /\bsince (?:\w+ ){1,3}in $/.test(before));
}
