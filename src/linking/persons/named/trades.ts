/** What the article says that people in it are: which offices and trades it speaks of, so that a namesake can be told from a minister. */
import { getOrInsert } from '@/context/get-or-insert';
import type { Role } from '@/context/schema';
import type { Doc } from '../../document';
import type { OfficeMention } from '../offices/office-mention';

/** Words, besides those of the offices, by which an article shows that it speaks of somebody of a role. */
const TRADE_WORDS: readonly { roles: readonly Role[]; words: RegExp }[] = [
  {
    roles: ['legislator', 'speaker', 'majority-leader', 'minority-leader'],
    words: /\b(?:senat\w+|congress\w*|lawmakers?|legislators?|republicans?|democrats?|parliament\w*|capitol|bundestag|knesset|duma|mps?|filibuster)\b/,
  },
  { roles: ['academic', 'analyst'], words: /\b(?:professor|analysts?|experts?|scholar|researcher|fellow|university|institute|think tank|historian)\b/ },
  { roles: ['candidate', 'party-leader', 'opposition-leader'], words: /\b(?:candidates?|elections?|campaign|party|opposition|vot(?:e|ers?|ing)|nominee|primary)\b/ },
  { roles: ['spokesperson'], words: /\bspokes(?:man|woman|person)\b|\bpress (?:secretary|briefing|conference)\b/ },
  { roles: ['judge', 'prosecutor'], words: /\b(?:judges?|justice|prosecutors?|court|attorney|indict\w+)\b/ },
  { roles: ['military-chief'], words: /\b(?:generals?|military|army|troops|commander|forces)\b/ },
  { roles: ['executive'], words: /\b(?:billionaire|tycoon|oligarch|chief executive|ceo|executives?|chair(?:man|woman)|(?:co-)?founder|owner|magnate|business(?:man|woman|people| leaders| delegation)|investors?|conglomerates?)\b/ },
  { roles: ['activist', 'cleric'], words: /\b(?:activists?|dissident|cleric|imam|pope|archbishop|protest\w*|opposition)\b/ },
  { roles: ['governor', 'mayor'], words: /\b(?:governors?|mayors?|state|city|regional)\b/ },
  {
    roles: ['minister', 'deputy-prime-minister', 'deputy-foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister', 'economy-minister', 'interior-minister', 'energy-minister', 'unification-minister'],
    words: /\b(?:minist\w+|secretary|treasury|pentagon|cabinet|government)\b/,
  },
  {
    roles: ['envoy', 'negotiator', 'ambassador', 'un-ambassador', 'national-security-adviser', 'intelligence-chief', 'adviser', 'chief-of-staff'],
    words: /\b(?:envoys?|ambassadors?|negotiat\w+|diplomats?|advis[eo]rs?|aides?|intelligence|spy|chief of staff|security council|white house|kremlin|administration)\b/,
  },
  { roles: ['central-bank-governor'], words: /\b(?:central bank\w*|rates?|monetary|inflation|fed|ecb|boe|boj)\b/ },
]; // prettier-ignore

const WORDS_OF_ROLES = Map.groupBy(
  TRADE_WORDS.flatMap(({ roles, words }) => roles.map((role) => ({ role, words }))),
  ({ role }) => role,
);

/** The roles of which a text speaks; its words are looked through only for those that are asked about. */
export class RolesSpokenOf {
  readonly #ofOffices: ReadonlySet<Role>;
  readonly #textOf: () => string;
  #text: string | undefined;
  readonly #found = new Map<RegExp, boolean>();

  /**
   * @param offices those that stand in the text
   * @param textOf gives it in small letters
   */
  constructor(offices: readonly OfficeMention[], textOf: () => string) {
    this.#ofOffices = new Set(offices.flatMap((office) => office.roles));
    this.#textOf = textOf;
  }

  has(role: Role): boolean {
    return (
      this.#ofOffices.has(role) || (WORDS_OF_ROLES.get(role) ?? []).some(({ words }) => this.#holds(words))
    );
  }

  #holds(words: RegExp): boolean {
    return getOrInsert(this.#found, words, () => words.test((this.#text ??= this.#textOf())));
  }
}

export function rolesInArticle(doc: Doc, offices: readonly OfficeMention[]): RolesSpokenOf {
  return new RolesSpokenOf(offices, () => doc.blocks.map((block) => block.text.toLowerCase()).join('\n'));
}
