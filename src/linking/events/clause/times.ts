/** Which time expressions of a sentence date its event. */
import type { TimeMention } from '../../time/find-times';
import { isOfSomethingElse } from './times-of-others';
import type { Trigger } from '../words/triggers';

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
    if (distance > REACH + COMMA_PARTS || isOfSomethingElse(trigger, time)) return false;
    if (isWhen(trigger, time)) return true;
    return !rivals.some(
      (rival) =>
        (gap(rival, time) < distance && !isCoordinated(trigger, rival, time)) ||
        between(trigger, rival, time),
    );
  });
}

/** "did not meet in 2006 when Obama visited": the time of both. */
function isWhen({ block, start }: Trigger, time: TimeMention): boolean {
  return time.end < start && WHEN.test(block.text.slice(time.end, start));
}

const WHEN = /^,? when (?:\p{L}+ ){1,4}$/u;

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
