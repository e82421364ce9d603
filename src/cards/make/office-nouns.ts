/** Words of office titles that are capitals only before a name: "Prime Minister", but "former prime minister". */

const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `
  acting administrator adviser advisor affairs agriculture aide ambassador analyst anchor assistant associate attorney budget captain
  chair chairman chairperson chairwoman chancellor chief climate co-chair co-founder co-leader co-owner columnist commander
  commander-in-chief commentator commerce commissioner communications consul coordinating coordinator correspondent councillor counselor
  counsellor crown culture defence defense delegate deputy development director director-general economic economy editor education emir
  emperor employment empress energy environment envoy executive external finance first fisheries fellow foreign forestry founder general governor
  governor-general grand head health high home host housing human immigration independent industry information infrastructure innovation
  intelligence interim interior investment judge justice king labor labour lady land lawyer leader lord majority manager managing mayor member military mines minister ministry
  minority monarch national negotiator officer oil opposition owner partner permanent personal petroleum planning premier presidential president
  president-elect press prime prince princess principal professor prosecutor prosecutor-general public publisher queen regent
  religious reporter representative research resources rights science second secretary secretary-general security senator senior
  shadow social speaker special spokesman spokesperson spokeswoman strategic sultan supreme technology third tourism trade transport treasurer
  under under-secretary undersecretary veterans vice vice-president water welfare whip women works youth
  `
    .trim()
    .split(/\s+/),
);

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
  return lowered + (/minister$/i.test(head) ? lowerNouns(rest) : rest);
}

function lowerNouns(words: string): string {
  if (PROPER.test(words)) return words;
  return words.replace(/[\p{L}-]+/gu, (word) => {
    const lower = word.toLowerCase();
    return COMMON_NOUNS.has(lower) ? lower : word;
  });
}
