/** What a position of Wikidata or of a table (“Minister of Foreign Affairs of Ukraine”) is in the dataset's own roles. */
import type { Role } from '../../src/context/schema';

/** Of the title without its country. Only titles that mean the role everywhere; the others stay unknown rather than wrong. */
const TITLES: readonly [RegExp, Role, country?: string][] = [
  [/^(?:federal |state )?president(?: of the (?:republic|(?:russian )?federation|nation))?$/, 'president'],
  [/^(?:king|queen|emperor|sultan|emir|grand duke|monarch)$/, 'monarch'],
  [/^supreme leader$/, 'leader'],
  [/^(?:prime minister|premier|(?:federal )?chancellor|taoiseach|president of the (?:government|council of ministers)|president of the executive yuan)$/, 'prime-minister'],
  [/^(?:executive )?vice[- ]president(?: of the republic)?$/, 'vice-president'],
  [/^(?:first )?(?:deputy prime minister|vice[- ]premier|vice prime minister)$/, 'deputy-prime-minister'],
  [/^(?:federal )?(?:minister (?:of|for) (?:foreign|external) (?:affairs|relations)|minister of europe and foreign affairs|foreign minister|external affairs minister|secretary of foreign affairs|secretary of state for foreign.*affairs)$/, 'foreign-minister'],
  // elsewhere a junior minister, and in India and Pakistan the head of the civil service
  [/^secretary of state$/, 'foreign-minister', 'united-states'],
  [/^foreign secretary$/, 'foreign-minister', 'united-kingdom'],
  [/^(?:federal )?(?:minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e (?:minister|secretary)|secretary of (?:national )?defen[cs]e|secretary of state for defen[cs]e)$/, 'defence-minister'],
  [/^(?:federal )?(?:minister (?:of|for) finance|finance minister|chancellor of the exchequer|secretary of the treasury)$/, 'finance-minister'],
  [/^(?:federal )?(?:minister (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)|interior minister|home (?:secretary|minister)|secretary of state for the home department)$/, 'interior-minister'],
  [/^(?:governor|president|chair(?:man)?) of the (?:central|national|reserve|state) bank$|^chair(?:man|woman)? of the federal reserve$/, 'central-bank-governor'],
  [/^national security advis[eo]r$/, 'national-security-adviser'],
  [/^(?:permanent representative|ambassador) to the united nations$/, 'un-ambassador'],
]; // prettier-ignore

/** Roles in which one person at a time leads a country or speaks for it abroad; a table that knows of one knows it well. */
export const TOP_ROLES: ReadonlySet<Role> = new Set([
  'leader',
  'president',
  'monarch',
  'prime-minister',
  'foreign-minister',
]);

/** @param countryNames the names and adjectives of the country, to take off the title */
export function roleOfPosition(
  label: string,
  country: string,
  countryNames: readonly string[],
): Role | undefined {
  const title = bareTitle(label, countryNames).toLowerCase();
  return TITLES.find(([pattern, , only]) => pattern.test(title) && (only ?? country) === country)?.[1];
}

/** “Minister of Defence of Ukraine” and “Ukrainian Minister of Defence” become “Minister of Defence”. */
export function bareTitle(label: string, countryNames: readonly string[]): string {
  // the longest name first, or “Republic of Korea” would leave “Republic of” behind
  for (const name of [...countryNames].sort((a, b) => b.length - a.length)) {
    for (const before of ['of the ', 'of ']) {
      const end = ` ${before}${name}`;
      if (label.endsWith(end)) return label.slice(0, -end.length);
    }
    if (label.startsWith(`${name} `)) return label.slice(name.length + 1);
  }
  return label;
}
