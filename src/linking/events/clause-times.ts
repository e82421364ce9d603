/** Which time expressions of a sentence date its event, and which something else. */
import { REPORTING_VERBS } from '../lexicon/events';
import type { TimeMention } from '../time/find-times';
import type { Trigger } from './triggers';

/** Characters within which a time belongs to a trigger, if no other trigger is nearer. */
const REACH = 75;

/** The times of a trigger's sentence that date its event. */
export function timesOf(
  trigger: Trigger,
  triggers: readonly Trigger[],
  times: readonly TimeMention[],
): TimeMention[] {
  const rivals = triggers.filter(
    (other) => other !== trigger && other.sentence.start === trigger.sentence.start,
  );
  return times.filter((time) => {
    if (time.start < trigger.sentence.start || time.end > trigger.sentence.end) return false;
    const distance = gap(trigger, time);
    if (distance > REACH + COMMA_PARTS || datesTheReport(trigger, time) || isBound(trigger, time))
      return false;
    if (datesAnother(trigger, time)) return false;
    return !rivals.some(
      (rival) =>
        (gap(rival, time) < distance && !isCoordinated(trigger, rival, time)) ||
        between(trigger, rival, time),
    );
  });
}

/** "met at Panmunjom on April 27, in a first summit": what a comma parts from a time is as if it stood further away. */
const COMMA_PARTS = 20;

function gap({ block, start, end }: Trigger, time: TimeMention): number {
  const [from, to] = time.start >= end ? [end, time.start] : [time.end, start];
  return to - from + (/[,;:]/.test(block.text.slice(from, to)) ? COMMA_PARTS : 0);
}

/**
 * "came to Washington at the end of October and was received": what is told first has the time, and shares it;
 * "will receive Zelenskiy on Monday, their first encounter": what a comma adds is of the same event.
 */
function isCoordinated({ block, end }: Trigger, rival: Trigger, time: TimeMention): boolean {
  return (
    time.start >= end &&
    rival.start > time.end &&
    /^(?: and (?:was |were |then )?|, (?:their|his|her|a|the|in (?:a|the)) [^,;:]*)$/.test(
      block.text.slice(time.end, rival.start),
    ) &&
    !/[,;:]| and /.test(block.text.slice(end, time.start))
  );
}

function between(trigger: Trigger, rival: Trigger, time: TimeMention): boolean {
  return time.start > trigger.end
    ? rival.start > trigger.end && rival.end < time.start
    : rival.end < trigger.start && rival.start > time.end;
}

/** "…, the Kremlin said Thursday": the day of the statement. */
function datesTheReport({ block }: Trigger, time: TimeMention): boolean {
  if (!time.words.endsWith('day')) return false;
  const before = block.text.slice(Math.max(0, time.start - 40), time.start);
  const words =
    before
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(-4) ?? [];
  return words.some((word) => REPORTING_VERBS.has(word));
}

/** "The encounter caps years in which Ma, who steps down in May" */
const WHO_DID = /, whos?e? [^,;:]*$/;

/** "this month's compensation plan": what owns the noun after it dates that noun; what a relative clause tells of somebody, that. */
function datesAnother(
  { block, start, end: triggerEnd }: Trigger,
  { start: timeStart, end }: TimeMention,
): boolean {
  if (timeStart > triggerEnd && WHO_DID.test(block.text.slice(triggerEnd, timeStart))) return true;
  const owned = /^'s (?:[\p{L}-]+[ -]){0,3}/u.exec(block.text.slice(end));
  return owned !== null && (start < end || start > end + owned[0].length);
}

/** "hasn't been there since 2019" tells when it last was. */
const NOT_YET = /(?:n't|\bnot|\bnever) (?:\p{L}+ )?$/u;

/** "by phone with Xi on Jan. 17" and "from Kyiv on Friday" bound nothing. */
const BOUND =
  /\b(?:since\s(?:\w+\s){0,4}|(?:until|by|through|from|starting|beginning|effective)\s(?:(?:on|at|least|the|end|start|beginning|middle|of|late|early|mid|around|about|as|next|last|this)\s){0,4})$/i;

/** "the first since a civil war split them 66 years ago" */
const SINCE_SOMETHING = /\bsince (?:[\p{L}'-]+ )+$/u;

/** "since 2011", "until the end of 2019", "by June": bounds, not dates. */
function isBound({ block, start, end, sentence }: Trigger, time: TimeMention): boolean {
  if (
    NOT_YET.test(block.text.slice(sentence.start, start)) &&
    /^ [^,;:]*\bsince $/.test(block.text.slice(end, time.start))
  )
    return false;
  const before = block.text.slice(Math.max(0, time.start - 30), time.start);
  if (time.start >= end && SINCE_SOMETHING.test(block.text.slice(end, time.start))) return true;
  // "until 2005, when Lien was received"
  if (time.end <= start && block.text.slice(time.end, start).startsWith(', when ')) return false;
  return BOUND.test(before) && (!/\bin $/.test(before) || /\bsince (?:\w+ ){1,3}in $/.test(before));
}
