/** What no pack may hold, wherever it stands: markup, signs that can't be seen, names of the language itself, and endless depth. */
import { DEEPEST, LONGEST_TEXT } from './limits';
import type { FieldPath } from './problem';

export interface ValueProblem {
  path: FieldPath;
  message: string;
}

/** Control characters but for tab and line feed, marks that turn the direction of text or can't be seen, halves of letters. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/u;
const MARKUP = /<[a-z!?/]/i;
const NAMES_OF_THE_LANGUAGE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  value: unknown;
  /** Where it stands: the last step, and the place around it. */
  step: string | number;
  around: Place | undefined;
  depth: number;
}

/**
 * @param value as parsed: without cycles
 * @param most problems that are looked for
 */
export function checkValues(value: unknown, most: number): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const open: Place[] = [{ value, step: '', around: undefined, depth: 0 }];
  const found = (place: Place, message: string): void => {
    problems.push({ path: pathOf(place), message });
  };
  for (let place = open.pop(); place && problems.length < most; place = open.pop()) {
    if (typeof place.value === 'string') {
      const fault = faultOf(place.value);
      if (fault !== undefined) found(place, fault);
    } else if (typeof place.value === 'object' && place.value !== null) {
      if (place.depth === DEEPEST) found(place, 'is nested too deeply to be part of a pack');
      else
        for (const [key, inner] of Object.entries(place.value)) {
          const step = Array.isArray(place.value) ? Number(key) : key;
          const within = { value: inner as unknown, step, around: place, depth: place.depth + 1 };
          if (NAMES_OF_THE_LANGUAGE.has(key)) found(within, `“${key}” can’t be the name of a field`);
          else open.push(within);
        }
    }
  }
  return problems;
}

function faultOf(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return `has ${text.length} characters; ${LONGEST_TEXT} are the most`;
  if (NAMES_OF_THE_LANGUAGE.has(text)) return `“${text}” can’t be an id`;
  const markup = MARKUP.exec(text);
  if (markup) return `“${markup[0]}” looks like markup; cards show plain text`;
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return undefined;
  return `holds a sign that can’t be seen, U+${unseen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function pathOf(place: Place): FieldPath {
  const path: (string | number)[] = [];
  for (let at = place; at.around; at = at.around) path.unshift(at.step);
  return path;
}
