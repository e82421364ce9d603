/** What can be written in two ways is written in one in all texts, so that two lines of a card agree. Names keep theirs. */
import { aliasText } from '../alias';
import type { ContextSource } from '../schema';
import { eachText } from './each-text';
import type { Finding } from './finding';

/** “May 24”, as in the name of South Korea’s “May 24 measures”. */
const MONTH_FIRST =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) \d{1,2}\b/;

/** What few texts wrote, and what most did. */
const STYLE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d-])US(?![\p{L}\d])/u, 'the U.S. has its points in a sentence'],
  [MONTH_FIRST, 'the day stands before the month, which is written out'],
  [/\bZelenskyy\b/, 'the family name is Zelenskiy'],
  [/\bcease-fires?\b/i, '“ceasefire” is one word'],
  [/\d%/, '“percent” is a word'],
];

export function checkHouseStyle(source: ContextSource): Finding[] {
  const dayNames = source.sanctions
    .flatMap(({ instruments }) => instruments)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(aliasText)])
    .filter((name) => MONTH_FIRST.test(name));
  return [...eachText(source)].flatMap(({ room, id, path, text }) => {
    const unnamed = dayNames.reduce((rest, name) => rest.replaceAll(name, ''), text);
    return STYLE.flatMap(([unusual, rule]) => {
      const found = unusual.exec(unnamed)?.[0];
      return found === undefined ? [] : [{ room, id, path, message: `“${found}”: ${rule}` }];
    });
  });
}
