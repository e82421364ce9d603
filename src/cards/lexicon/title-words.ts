/** The common words that titles of offices consist of, and what is known of them. */

/** Words of office titles and of fields that are capitals only before a name: "Prime Minister", but "former prime minister". */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
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

/** A proper name made of such words. */
export const PROPER =
  /\b(?:White House|National Assembly|National Security Council|Supreme Court|Federal Reserve|High Court)\b/;

/** What people don't cease to be, and were before anybody wrote of it. */
export const LASTING =
  /^(?:co-)?(?:founder|wife|husband|widow|widower|son|daughter|brother|sister|mother|father|assassin|tycoon|barrister|lawyer|writer|author|businessman|businesswoman|economist|historian)\b/i;
