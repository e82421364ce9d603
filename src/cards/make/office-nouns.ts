/** Words of office titles that are capitals only before a name: "Prime Minister", but "former prime minister". */

const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `
  acting administrator arms adviser advisor affairs agriculture aide ambassador analyst anchor assistant associate attorney budget cabinet captain charge
  chair chairman chairperson chairwoman chancellor chief climate co-chair co-founder co-leader co-owner columnist commander
  commander-in-chief commentator comptroller control commerce commissioner communications consul coordinating coordinator correspondent councillor counselor
  counsellor crown culture defence defense delegate deputy development diplomacy district eldest director director-general economic economy editor education emir
  emperor employment empress energy environment envoy executive external finance first fisheries floor fellow foreign forestry founder general governor
  governor-general grand head health high home homeland host housing human immigration independent industry information infrastructure innovation
  intelligence interim interior investment judge justice king labor labour lady land lawyer leader lieutenant lord majority manager managing mayor member military mines minister ministry
  minority monarch national negotiator officer oil opposition owner partner permanent personal petroleum planning police political premier presidential president
  president-elect press prime prince princess principal professor prosecutor prosecutor-general public publisher queen regent
  religious reporter representative research resources rights science second secretary secretary-general security senator senior
  services shadow social solicitor speaker special spokesman spokesperson spokeswoman strategic sultan supreme technology third tourism trade transport transportation treasurer
  under under-secretary undersecretary urban veterans vice vice-president water welfare whip women works youth
  `
    .trim()
    .split(/\s+/),
);

/** True for a word that is part of a title or a field rather than a name. */
export function isCommonNoun(word: string): boolean {
  return COMMON_NOUNS.has(word.toLowerCase());
}

/** A proper name made of such words. */
const PROPER =
  /\b(?:White House|National Assembly|National Security Council|Supreme Court|Federal Reserve|High Court)\b/;

/** What people don't cease to be, and were before anybody wrote of it. */
const LASTING =
  /^(?:co-)?(?:founder|wife|husband|widow|widower|son|daughter|brother|sister|mother|father|assassin|tycoon|barrister|lawyer|writer|author|businessman|businesswoman|economist|historian)\b/i;

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
