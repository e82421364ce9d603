/** Titles of offices as they stand inside a sentence. */
import { COMMON_NOUNS, LASTING, PROPER } from '../lexicon/title-words';

/** True for a word that is part of a title or a field rather than a name. */
export function isCommonNoun(word: string): boolean {
  return COMMON_NOUNS.has(word.toLowerCase());
}

/** True for a title that nobody is a former holder of: a founder, a wife. */
export function isLasting(title: string): boolean {
  return LASTING.test(title);
}

const PREPOSITION = / (?:of|for|to|at|in|on|from|under|with) /;

/** A title as it stands inside a sentence. Names in it keep their capitals: "governor of the Reserve Bank". */
export function lowerTitle(title: string): string {
  const at = PREPOSITION.exec(title)?.index ?? title.length;
  const [head, rest] = [title.slice(0, at), title.slice(at)];
  const lowered = lowerNouns(head).replace(/^\p{Lu}(?=\p{Ll}+(?: (?:the|and|who)\b|$))/u, (first) =>
    first.toLowerCase(),
  );
  return lowered + lowerField(head, rest);
}

/** What a minister or secretary is of: “secretary of state”, “secretary of veterans affairs”; a body keeps its capitals. */
function lowerField(head: string, rest: string): string {
  if (/minister$/i.test(head)) return lowerNouns(rest);
  if (!/secretary$/i.test(head)) return rest.replace(/^ of Staff\b/, ' of staff');
  const field = rest.replace(/^ of State\b/, ' of state');
  const isCommon = (field.match(/\p{Lu}[\p{L}-]*/gu) ?? []).every(isCommonNoun);
  return isCommon ? lowerNouns(field) : field;
}

function lowerNouns(words: string): string {
  if (PROPER.test(words)) return words;
  return words.replace(/[\p{L}-]+/gu, (word) => {
    const lower = word.toLowerCase();
    return COMMON_NOUNS.has(lower) ? lower : word;
  });
}
