/** What can be written in two ways is written in one in all texts, so that two lines of a card agree. Names keep theirs. */
import { aliasText } from '../alias';
import type { ContextSource } from '../schema';
import { findOddDay } from './day-style';
import { eachText } from './each-text';
import type { Finding } from './finding';

/** What few texts wrote, and what most did. */
const STYLE: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d-])US(?![\p{L}\d])/u, 'the U.S. has its points in a sentence; write “U.S.”'],
  // two parties are called so
  [/(?<![\p{L}\d-]|Reform )UK(?![\p{L}\d]| Independence Party)/u, 'the U.K. has its points in a sentence; write “U.K.”'], // prettier-ignore
  [/\b(?:U\.N|E\.U)\./, 'the UN and the EU have no points; write “UN”, “EU”'],
  [/\bZelenskyy\b/, 'the family name is Zelenskiy'],
  [/\bcease-fires?\b/i, '“ceasefire” is one word'],
  [/\d%/, '“percent” is a word'],
];

export function checkHouseStyle(source: ContextSource): Finding[] {
  const dayNames = source.sanctions
    .flatMap(({ instruments }) => instruments)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(aliasText)])
    .filter((name) => /\d/.test(name) && findOddDay(name));
  return [...eachText(source)].flatMap(({ room, id, path, text }) => {
    const unnamed = dayNames.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const day = findOddDay(unnamed);
    return [
      ...STYLE.flatMap(([unusual, rule]) => {
        const found = unusual.exec(unnamed)?.[0];
        return found === undefined ? [] : [`“${found}”: ${rule}`];
      }),
      ...(day ? [`“${day.found}”: write “${day.write}”`] : []),
    ].map((message) => ({ room, id, path, message }));
  });
}
