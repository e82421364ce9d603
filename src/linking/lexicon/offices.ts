/** The words for offices, as titles before a name and in descriptions ("the Russian president"). */
import type { Role } from '@/context/schema';

export interface OfficeWords {
  /** Roles that the words may mean, the likeliest first. */
  roles: readonly Role[];
  words: readonly string[];
  /** Countries in which alone the words mean these roles. */
  only?: readonly string[];
  /** The country or institution whose office the words mean by themselves; with `only`, the one that they mostly mean. */
  of?: string;
}

export const OFFICE_WORDS: readonly OfficeWords[] = [
  { roles: ['leader', 'president', 'prime-minister', 'monarch'], words: ['leader', 'ruler', 'dictator', 'strongman', 'autocrat'] },
  { roles: ['leader'], words: ['supreme leader', 'paramount leader', 'chairman', 'general secretary', 'party chief', 'communist party chief'] },
  { roles: ['party-leader'], words: ['ruling party leader', 'ruling party chief'] },
  { roles: ['leader', 'party-leader'], words: ['party leader', 'party boss'] },
  { roles: ['president', 'leader'], words: ['president', 'head of state', 'commander in chief'] },
  { roles: ['vice-president'], words: ['vice president'] },
  { roles: ['prime-minister'], words: ['prime minister', 'premier', 'head of government', 'taoiseach'] },
  { roles: ['prime-minister'], words: ['chancellor'], only: ['germany', 'austria'] },
  { roles: ['finance-minister'], words: ['chancellor'], only: ['united-kingdom'] },
  { roles: ['deputy-prime-minister'], words: ['deputy prime minister', 'vice premier', 'deputy premier', 'vice chancellor'] },
  { roles: ['monarch'], words: ['king', 'queen', 'emperor', 'emir', 'sultan', 'monarch'] },
  { roles: ['leader'], words: ['pope', 'pontiff'], only: ['vatican-city'], of: 'vatican-city' },
  { roles: ['heir'], words: ['crown prince', 'de facto ruler', 'prince', 'heir to the throne', 'heir apparent', 'heir'] },
  { roles: ['foreign-minister'], words: ['foreign minister', 'minister of foreign affairs', 'external affairs minister', 'top diplomat', 'chief diplomat', 'foreign secretary', 'foreign affairs minister', 'foreign policy chief'] },
  { roles: ['foreign-minister'], words: ['secretary of state'], only: ['united-states'], of: 'united-states' },
  { roles: ['deputy-foreign-minister'], words: ['deputy foreign minister', 'vice foreign minister', 'first deputy foreign minister', 'deputy secretary of state'] },
  { roles: ['defence-minister'], words: ['defense minister', 'defence minister', 'defense chief', 'defense secretary', 'secretary of defense', 'defence secretary'] },
  { roles: ['defence-minister'], words: ['pentagon chief'], of: 'united-states' },
  { roles: ['finance-minister'], words: ['finance minister', 'minister of finance', 'treasurer'] },
  { roles: ['finance-minister'], words: ['treasury secretary', 'secretary of the treasury'], of: 'united-states' },
  { roles: ['finance-minister'], words: ['chancellor of the exchequer'], of: 'united-kingdom' },
  { roles: ['trade-minister'], words: ['trade minister', 'commerce minister', 'minister of commerce', 'commerce secretary', 'trade representative', 'trade secretary', 'minister of trade', 'trade chief'] },
  { roles: ['economy-minister'], words: ['economy minister', 'minister of economy', 'economics minister', 'minister of economic development'] },
  { roles: ['interior-minister'], words: ['interior minister', 'minister of interior', 'home secretary', 'homeland security secretary'] },
  { roles: ['energy-minister'], words: ['energy minister', 'oil minister', 'petroleum minister', 'energy secretary', 'minister of energy'] },
  { roles: ['unification-minister'], words: ['unification minister', 'minister of unification'] },
  { roles: ['national-security-adviser'], words: ['national security adviser', 'national security advisor', 'security adviser', 'national security council secretary', 'secretary of the security council'] },
  { roles: ['intelligence-chief'], words: ['intelligence chief', 'spy chief', 'cia director', 'intelligence director', 'spymaster', 'director of national intelligence'] },
  { roles: ['central-bank-governor'], words: ['central bank governor', 'central bank chief', 'central banker'] },
  { roles: ['central-bank-governor'], words: ['fed chair', 'fed chairman', 'fed chief', 'federal reserve chairman', 'federal reserve chair'], of: 'federal-reserve' },
  { roles: ['un-ambassador'], words: ['un ambassador', 'u.n. ambassador', 'ambassador to the united nations', 'ambassador to the un', 'ambassador to the u.n.', 'un envoy'] },
  { roles: ['ambassador', 'un-ambassador'], words: ['ambassador'] },
  { roles: ['envoy', 'negotiator', 'un-ambassador', 'ambassador'], words: ['envoy', 'special envoy', 'special representative', 'point man'] },
  { roles: ['negotiator', 'envoy'], words: ['negotiator', 'chief negotiator', 'nuclear negotiator', 'trade negotiator', 'top negotiator'] },
  { roles: ['spokesperson'], words: ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary'] },
  { roles: ['chief-of-staff'], words: ['chief of staff', 'acting chief of staff'] },
  { roles: ['adviser'], words: ['adviser', 'advisor', 'aide', 'foreign policy aide', 'economic adviser'] },
  { roles: ['military-chief'], words: ['army chief', 'military chief', 'chief of the general staff', 'chairman of the joint chiefs', 'joint chiefs chairman'] },
  { roles: ['speaker'], words: ['speaker', 'house speaker', 'parliament speaker', 'speaker of the house', 'speaker of parliament'] },
  { roles: ['majority-leader'], words: ['majority leader', 'senate majority leader', 'house majority leader'] },
  { roles: ['majority-leader', 'minority-leader'], words: ['republican leader', 'democratic leader', 'senate republican leader', 'senate democratic leader'] },
  { roles: ['minority-leader'], words: ['minority leader', 'senate minority leader', 'house minority leader'] },
  { roles: ['legislator', 'majority-leader', 'minority-leader', 'speaker'], words: ['senator', 'congressman', 'congresswoman', 'representative', 'lawmaker', 'sen', 'rep', 'mp'] },
  { roles: ['opposition-leader', 'party-leader'], words: ['opposition leader', 'opposition chief'] },
  { roles: ['head'], words: ['secretary general', 'director general', 'managing director', 'high representative', 'director', 'chief', 'head', 'chair', 'chairwoman'] },
  { roles: ['head'], words: ['commission president', 'european commission president', 'commission chief'], of: 'european-commission' },
  { roles: ['judge', 'head'], words: ['chief justice'] },
  { roles: ['commissioner'], words: ['commissioner', 'trade commissioner'] },
  { roles: ['minister', 'foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister', 'interior-minister', 'energy-minister', 'economy-minister'], words: ['minister'] },
  { roles: ['executive'], words: ['chief executive', 'chief executive officer', 'ceo', 'tycoon', 'oligarch'] },
  { roles: ['head'], words: ['chief executive'], only: ['china'], of: 'hong-kong-government' },
  { roles: ['prosecutor'], words: ['prosecutor', 'prosecutor general', 'chief prosecutor'] },
  { roles: ['governor'], words: ['governor'] },
  { roles: ['first-lady'], words: ['first lady'] },
]; // prettier-ignore

/** Words between a country and an office that say when it was held. */
export const FORMER_WORDS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'onetime',
  'erstwhile',
  'deposed',
  'ousted',
  'then',
  'previous',
]);
/** Words before an office that say who will hold it. */
export const COMING_WORDS: ReadonlySet<string> = new Set(['incoming', 'designated']);
/** Words for the head of any body: of an institution they mean whatever its head is called. */
export const GENERIC_OFFICE_WORDS: ReadonlySet<string> = new Set([
  'chief',
  'head',
  'leader',
  'president',
  'chairman',
  'chair',
  'chairwoman',
  'director',
  'secretary general',
  'director general',
  'managing director',
  'governor',
]);
export const BODY_ROLES: readonly Role[] = [
  'head',
  'central-bank-governor',
  'leader',
  'president',
  'speaker',
];
/** Words before an office that say that it is held for the time being. */
export const ACTING_WORDS: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker']);
/** Words between a country and an office that change nothing. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set([
  'current',
  'new',
  'newly',
  'elected',
  'outgoing',
  'departing',
  'senior',
  'top',
  'chief',
  'veteran',
  'longtime',
  'long',
  'serving',
  'young',
  'authoritarian',
  'conservative',
  'liberal',
  'impeached',
  'suspended',
  'embattled',
  'incumbent',
  'leftist',
  'populist',
  'reclusive',
  'ailing',
]);
/** What newspapers put before a name without an office. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'lord',
  'prof',
  'professor',
  'gen',
  'general',
  'col',
  'colonel',
  'adm',
  'admiral',
  'marshal',
  'comrade',
  'chairman',
  'sheikh',
  'prince',
  'ayatollah',
  'king',
  'justice',
  'judge',
  'ambassador',
  'envoy',
  'minister',
]);
