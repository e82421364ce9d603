/** Who imposes: authorities in the text, by institution, country or adjective. */
import { inBlock } from '../in-block';
import { gapAfter, type DocBlock } from '../document';
import { AUTHORITY_OF, AUTHORITY_WORDS } from '../lexicon/sanctions';
import type { Scene } from '../scene';

export interface AuthorityMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  authority: string;
  /** The country that the mention is about, which then is not the target. */
  country?: string;
}

export function findAuthorities({ names, countries, persons, context, doc }: Scene): AuthorityMention[] {
  const mentions: AuthorityMention[] = [];
  for (const match of names) {
    const entry = match.entries.find((candidate) => candidate.kind === 'organisation');
    const institution = entry && context.institution(entry.id);
    const authority =
      institution && (AUTHORITY_OF[institution.id] ?? AUTHORITY_OF[institution.country ?? '']);
    if (
      authority &&
      (institution.kind === 'international' ||
        institution.kind === 'government' ||
        institution.kind === 'legislature')
    ) {
      mentions.push({ ...match, authority, ...(institution.country && { country: institution.country }) });
    }
  }
  const placeOf = (mention: { block: DocBlock; start: number }): string =>
    `${mention.block.index}:${mention.start}`;
  const named = new Set(mentions.map(placeOf));
  for (const mention of countries) {
    const authority = AUTHORITY_OF[mention.country];
    if (authority && !named.has(placeOf(mention))) mentions.push({ ...mention, authority });
  }
  for (const block of doc.blocks) {
    block.words.forEach((word, at) => {
      const authority = AUTHORITY_WORDS[word.lower];
      if (authority && !named.has(placeOf({ block, start: word.start }))) {
        mentions.push({ block, from: at, to: at + 1, start: word.start, end: word.end, authority });
      }
    });
  }
  // "the Trump administration", "Biden imposed": a government by its head.
  for (const mention of persons) {
    const office = (mention.person.offices ?? []).find(
      (held) => AUTHORITY_OF[held.of] && (held.from ?? '') <= doc.day && (held.to ?? '9999') >= doc.day,
    );
    const authority = office && AUTHORITY_OF[office.of];
    if (!authority) continue;
    const country = context.country(office.of) ? office.of : undefined;
    mentions.push({ ...mention, authority, ...(country !== undefined && { country }) });
  }
  return mentions.sort((a, b) => a.block.index - b.block.index || a.start - b.start);
}

/** "U.S. sanctions", "new European Union sanctions", "U.S.-led sanctions": the authority right before a word. */
export function authorityBefore(
  mentions: readonly AuthorityMention[],
  block: DocBlock,
  at: number,
): AuthorityMention | undefined {
  let from = at;
  for (let steps = 0; steps < 4 && from > 0; steps++) {
    const mention = inBlock(mentions, block).find((other) => other.to === from);
    if (mention) return mention;
    const word = block.words[from - 1]!;
    if (!/^[ -]$|^'$/.test(gapAfter(block, from - 1)) || (word.capital && !block.titleCase)) return undefined;
    from--;
  }
  return inBlock(mentions, block).find((other) => other.to === from);
}

/** "the U.S., the EU and Britain": the authorities joined to one, itself the last. */
export function joinedAuthorities(mentions: readonly AuthorityMention[], last: AuthorityMention): string[] {
  const { block } = last;
  const before = inBlock(mentions, block)
    .filter((mention) => mention.end <= last.start)
    .reverse();
  const joined = [last.authority];
  let next = last;
  for (const mention of before) {
    if (!/^(?:,|,? and|,? &)(?: the)? $/.test(block.text.slice(mention.end, next.start))) break;
    joined.unshift(mention.authority);
    next = mention;
  }
  return [...new Set(joined)];
}
