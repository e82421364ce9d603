/** Peoples and causes in the plural that stand for whom sanctions are aimed at: "Uyghurs", "the North Koreans". */
import type { DocBlock } from '../../document';
import { PEOPLE_REGIMES, PEOPLES } from '../../lexicon/sanctions-authorities';
import { markWords } from '../../text/marks';
import type { TargetMention } from './target-mention';

/** Last words of peoples that are called by two. */
const LAST_OF_TWO: ReadonlySet<string> = new Set(
  [...PEOPLES.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(name.indexOf(' ') + 1)),
);
const PEOPLE = markWords([...PEOPLES.keys(), ...LAST_OF_TWO]);

export function peoplesIn(block: DocBlock): TargetMention[] {
  const found: TargetMention[] = [];
  if (!(block.marks & PEOPLE)) return found;
  for (let at = 0; at < block.words.length; at++) {
    const { lower, capital, marks, start, end } = block.words[at]!;
    if (!(marks & PEOPLE)) continue;
    const before = LAST_OF_TWO.has(lower) ? block.words[at - 1] : undefined;
    const asTwo = before && PEOPLES.get(`${before.lower} ${lower}`);
    const target = asTwo ?? (capital ? PEOPLES.get(lower) : undefined);
    if (target === undefined) continue;
    found.push({
      block,
      from: asTwo === undefined ? at : at - 1,
      to: at + 1,
      start: asTwo === undefined ? start : before!.start,
      end,
      target,
      form: 'country',
      ...(PEOPLE_REGIMES[lower] && { regimes: PEOPLE_REGIMES[lower] }),
    });
  }
  return found;
}
