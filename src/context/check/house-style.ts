/**
 * What can be written in two ways is written in one in all texts, so that two lines of a card agree. Proper names keep theirs;
 * names that the dataset gives are texts as well.
 */
import { aliasText } from '../alias';
import type { ContextSource } from '../schema';
import { findOddDay } from './day-style';
import { eachText } from './each-text';
import type { Finding } from './finding';

type Style = readonly (readonly [RegExp, string])[];

/** What few wrote, and what most did: in names of sanctions, meetings and institutions as well. */
const COUNTRIES: Style = [
  [/(?<![\p{L}\d-])US(?![\p{L}\d])/u, 'the U.S. has its points in a sentence; write “U.S.”'],
  // two parties are called so
  [
    /(?<![\p{L}\d-]|Reform )UK(?![\p{L}\d]| Independence Party)/u,
    'the U.K. has its points in a sentence; write “U.K.”',
  ],
];
const STYLE: Style = [
  ...COUNTRIES,
  [/\b(?:U\.N|E\.U)\./, 'the UN and the EU have no points; write “UN”, “EU”'],
  [/\bZelenskyy\b/, 'the family name is Zelenskiy'],
  [/\bcease-fires?\b/i, '“ceasefire” is one word'],
  [/\d%/, '“percent” is a word'],
];

const ROOMS_OF_GIVEN_NAMES = ['sanctions', 'meetings', 'institutions', 'series'] as const;
/** A year stands in it. */
const DATED = /\b\d{4}\b/;

export function checkHouseStyle(source: ContextSource): Finding[] {
  const dayNames = source.sanctions
    .flatMap(({ instruments }) => instruments)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases.map(aliasText)])
    .filter((name) => /\d/.test(name) && findOddDay(name));
  const inTexts = [...eachText(source)].flatMap(({ room, id, path, text }) => {
    const unnamed = dayNames.reduce((rest, name) => rest.replaceAll(name, ''), text);
    return oddities(unnamed, STYLE).map((message) => ({ room, id, path, message }));
  });
  return [...givenNames(source), ...inTexts];
}

/** “24 May measures” is called so; a day with its year is the dataset's own word. */
function givenNames(source: ContextSource): Finding[] {
  const named = [
    ...ROOMS_OF_GIVEN_NAMES.flatMap((room) =>
      source[room].map(({ id, name }) => ({ room, id, path: ['name'], name })),
    ),
    ...source.sanctions.flatMap(({ id, instruments }) =>
      instruments.map(({ name }, i) => ({
        room: 'sanctions' as const,
        id,
        path: ['instruments', i, 'name'],
        name,
      })),
    ),
  ];
  return named.flatMap(({ room, id, path, name }) =>
    oddities(name, COUNTRIES, DATED.test(name)).map((message) => ({ room, id, path, message })),
  );
}

function oddities(text: string, style: Style, dated = true): string[] {
  const day = dated ? findOddDay(text) : undefined;
  return [
    ...style.flatMap(([unusual, rule]) => {
      const found = unusual.exec(text)?.[0];
      return found === undefined ? [] : [`“${found}”: ${rule}`];
    }),
    ...(day ? [`“${day.found}”: write “${day.write}”`] : []),
  ];
}
