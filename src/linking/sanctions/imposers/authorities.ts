/** The authorities that a text names: by institution, country, adjective, or by who speaks or acts for them. */
import type { Context } from '@/context/context';
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { CountryMention } from '../../countries';
import { homesOf } from '../../homes';
import { inBlock } from '../../in-block';
import type { DocBlock } from '../../document';
import { AUTHORITY_OF, AUTHORITY_WORDS, CHAMBERS, EU_MEMBERS } from '../../lexicon/sanctions-authorities';
import { markWords } from '../../text/marks';
import { ALONG_WITH } from '../../lexicon/sanctions-imposing';
import type { Scene } from '../../scene';
import { textBefore } from '../../text/before';

export interface AuthorityMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  authority: string;
  /** The country that the mention is about, which then is not the target. */
  country?: string;
  /** Of a country, how it is named: "Chinese sanctions" are China's, "China sanctions" those on it. */
  form?: CountryMention['form'];
  /** A member state or its leader, who speaks for the bloc but does not impose alone. */
  member?: boolean;
  /** A person. */
  speaker?: boolean;
}

/** Britain applied the sanctions of the EU until it had left with all its rules. */
const UK_ALONE_FROM = '2021-01-01';
/** Before its first own regime, on human rights, what "Britain" agreed to were the EU's. */
const UK_FIRST_OWN = '2020-07-06';
const IMPOSING_KINDS: ReadonlySet<string> = new Set(['international', 'government', 'legislature']);

const AUTHORITY = markWords(AUTHORITY_WORDS.keys());

/** Where something begins. */
interface Place {
  block: DocBlock;
  start: number;
}

class Places {
  readonly #starts = new Map<DocBlock, Set<number>>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add({ block, start }: Place): void {
    getOrInsert(this.#starts, block, () => new Set<number>()).add(start);
  }

  has({ block, start }: Place): boolean {
    return this.#starts.get(block)?.has(start) ?? false;
  }
}

export function findAuthorities({ names, countries, persons, context, doc }: Scene): AuthorityMention[] {
  const mentions: AuthorityMention[] = [];
  for (const match of names) {
    const entry = match.entries.find((candidate) => candidate.kind === 'organisation' && !candidate.common);
    const institution = entry && context.institution(entry.id);
    if (!institution || !IMPOSING_KINDS.has(institution.kind)) continue;
    const authority = AUTHORITY_OF[institution.id] ?? AUTHORITY_OF[institution.country ?? ''];
    const country = institution.country ?? (authority === 'EU' ? 'european-union' : undefined);
    if (authority) mentions.push({ ...match, authority, ...(country && { country }) });
  }
  const named = new Places(mentions);
  for (const mention of countries) {
    if (named.has(mention)) continue;
    const authority = AUTHORITY_OF[mention.country];
    if (authority) mentions.push({ ...mention, authority });
    else if (EU_MEMBERS.has(mention.country)) mentions.push({ ...mention, authority: 'EU', member: true });
  }
  for (const mention of mentions) named.add(mention);
  for (const block of doc.blocks) {
    if (!(block.marks & AUTHORITY)) continue;
    for (let at = 0; at < block.words.length; at++) {
      const { lower, capital, marks, start, end } = block.words[at]!;
      const stands =
        marks & AUTHORITY && (capital || lower === 'bloc') ? AUTHORITY_WORDS.get(lower) : undefined;
      if (stands === undefined || named.has({ block, start })) continue;
      if (CHAMBERS.has(lower) && !isChamber(block, at)) continue;
      const authority = lower === 'bloc' ? blocMeant(start, block, mentions) : stands;
      mentions.push({ block, from: at, to: at + 1, start, end, authority });
    }
  }
  // "the Trump administration", "Biden imposed", "Merkel said": a government by its head.
  const bySpeaker = new Map<PersonFacts, Speaker | undefined>();
  for (const { person, block, from, to, start, end } of persons) {
    if (!bySpeaker.has(person)) bySpeaker.set(person, speakerOf(person, context, doc.day));
    const speaker = bySpeaker.get(person);
    if (speaker) mentions.push({ block, from, to, start, end, ...speaker });
  }
  return mentions
    .map((mention) =>
      mention.authority === 'UK' && doc.day < (mention.speaker ? UK_ALONE_FROM : UK_FIRST_OWN)
        ? { ...mention, authority: 'EU', member: true }
        : mention,
    )
    .sort((a, b) => a.block.index - b.block.index || a.start - b.start);
}

/** "the House voted", "Senate Republicans"; not "the White House", "Lower House", "the House of Lords". */
function isChamber({ words, text, titleCase }: DocBlock, at: number): boolean {
  const before = words[at - 1];
  const isOther = before?.capital === true && before.lower !== 'the' && before.end + 1 === words[at]!.start;
  return !isOther && !titleCase && !/^ of \p{Lu}/u.test(text.slice(words[at]!.end));
}

/** "West Africa's bloc", "the bloc": the one named last, or else the European Union. */
function blocMeant(start: number, block: DocBlock, mentions: readonly AuthorityMention[]): 'EU' | 'ECOWAS' {
  if (/\bWest Africa(?:n|'s)? (?:\w+ )?$/.test(block.text.slice(0, start))) return 'ECOWAS';
  let last: AuthorityMention | undefined;
  for (const mention of mentions) {
    if (mention.member || (mention.authority !== 'EU' && mention.authority !== 'ECOWAS')) continue;
    const isBefore = mention.block.index < block.index || (mention.block === block && mention.start < start);
    const isLater =
      !last ||
      mention.block.index > last.block.index ||
      (mention.block === last.block && mention.start > last.start);
    if (isBefore && isLater) last = mention;
  }
  return last?.authority === 'ECOWAS' ? 'ECOWAS' : 'EU';
}

type Speaker = Pick<AuthorityMention, 'authority' | 'country' | 'member' | 'speaker'>;

/** For which authority a person speaks or acts, if for any. */
function speakerOf(person: PersonFacts, context: Context, day: IsoDate): Speaker | undefined {
  const held = (person.offices ?? []).filter(
    (office) => (office.from ?? '') <= day && lastDay(office.to ?? '9999') >= day,
  );
  const office = held.find(({ of }) => AUTHORITY_OF[of] !== undefined);
  const body = office?.of ?? homesOf(person, day, context)[0];
  if (body === undefined) return undefined;
  const authority = AUTHORITY_OF[body] ?? (EU_MEMBERS.has(body) ? 'EU' : undefined);
  // who heads a fund or a paper speaks for no government
  const governs = held.some(
    ({ of }) => context.country(of) !== undefined || IMPOSING_KINDS.has(context.institution(of)?.kind ?? ''),
  );
  if (!authority || (!office && !governs && !hasLed(person, body))) return undefined;
  const country = context.country(body) ? body : undefined;
  const member = EU_MEMBERS.has(body);
  return { authority, speaker: true, ...(country && { country }), ...(member && { member }) };
}

/** "the U.S., the EU and Britain": the authorities joined to one, itself the last, in the order of the text. */
export function joinedAuthorities(
  mentions: readonly AuthorityMention[],
  last: AuthorityMention,
): AuthorityMention[] {
  const { block } = last;
  const before = inBlock(mentions, block)
    .filter((mention) => mention.end <= last.start)
    .reverse();
  const joined = [last];
  let next = last;
  for (const mention of before) {
    if (
      !/^(?:,|,? and(?: then)?|,? &|, along with| or)(?: the)? $/.test(
        block.text.slice(mention.end, next.start),
      )
    )
      break;
    // "in co-ordination with the EU, the U.K. imposed"
    if (ALONG_WITH.test(textBefore(block.text, mention.start))) break;
    // "the war in eastern Ukraine and the bloc decided"
    if (/\bin (?:the )?(?:eastern |southern |northern |western )?$/i.test(block.text.slice(0, mention.start)))
      break;
    joined.unshift(mention);
    next = mention;
  }
  return joined;
}

/** "sanctions, which Biden widened": a government by who led it once. */
function hasLed({ offices = [] }: PersonFacts, country: string): boolean {
  return offices.some(
    ({ of, role }) => of === country && (role === 'president' || role === 'prime-minister'),
  );
}

/** "by the U.S. and the European Union": the last of a row of authorities. */
export function lastJoined(first: AuthorityMention, here: readonly AuthorityMention[]): AuthorityMention {
  let last = first;
  let isRow = false;
  for (const mention of here) {
    if (mention.start < last.end) continue;
    const between = first.block.text.slice(last.end, mention.start);
    if (!/^(?:,|,? and)(?: the)? $/.test(between)) break;
    isRow ||= between.includes(' and');
    last = mention;
  }
  // "imposed by the Security Council, the White House said"
  return isRow ? last : first;
}
