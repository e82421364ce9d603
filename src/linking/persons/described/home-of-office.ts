/** Whose "the president" is by what his sentence says: the seat of a government, or that a compatriot speaks. */
import type { PersonFacts } from '@/context/facts';
import type { CountryMention } from '../../countries';
import { sentenceAt } from '../../document';
import { homesOf, shareHome } from '../../homes';
import { inBlock } from '../../in-block';
import type { DescriptionScene } from './describe-person';
import { homesBetween } from '../homes-in-text';
import type { OfficeMention } from '../offices/office-mention';
import type { PersonMention } from '../person-mention';

/** The paragraph has just named somebody of another country, whose holder of the office the article names too. */
export function isElsewhere(person: PersonFacts, office: OfficeMention, scene: DescriptionScene): boolean {
  const [role] = office.roles;
  const last = inBlock(scene.named, office.block).findLast(({ end }) => end <= office.start);
  if (!last || role === undefined || office.tense !== 'now') return false;
  if (shareHome(last.person, person, scene.doc.day, scene.context)) return false;
  const homes = homesOf(last.person, scene.doc.day, scene.context);
  return homes.some((home) =>
    scene.context.holders(home, [role], scene.doc.day).some((other) => scene.counts.has(other)),
  );
}

/** "Newsom got an audience with the president": a guest's host is no compatriot of his. */
const RECEIVED_BY = /\b(?:audience|summit|dinner|banquet|handshake) with (?:the )?$/;

/**
 * "House Speaker Mike Johnson thanked the president", "Republicans accused the president": their own,
 * unless the sentence names another.
 * @param near mentions of holders of such an office before the words
 */
export function compatriotsHolder(
  office: OfficeMention,
  near: readonly PersonMention[],
  { named, counts, context, doc }: DescriptionScene,
): PersonFacts | undefined {
  const [role] = office.roles;
  const { block } = office;
  const { start } = sentenceAt(block, office.start);
  if (role === undefined || office.tense !== 'now') return undefined;
  if (near.some((mention) => mention.block === block && mention.start >= start)) return undefined;
  const subject = inBlock(named, block).find((one) => one.start >= start && one.end <= office.start);
  if (subject && RECEIVED_BY.test(block.text.slice(subject.end, office.start))) return undefined;
  const homes = subject
    ? homesOf(subject.person, doc.day, context)
    : homesBetween(block, start, office.start);
  const own = homes
    .flatMap((home) => context.holders(home, [role], doc.day))
    .filter((person) => counts.has(person) && person !== subject?.person);
  return new Set(own).size === 1 ? own[0] : undefined;
}

/**
 * "Wang came to Washington and saw the president there", "before the president left Washington": the seat of a government
 * says whose president, unless somebody only goes there ahead of his own.
 */
export function isSeatedHere(
  { person }: PersonMention,
  office: OfficeMention,
  { countries, named }: DescriptionScene,
): boolean {
  return inBlock(countries, office.block).some((seat) => {
    const between = seat.form === 'metonym' ? upToOffice(seat, office) : undefined;
    if (between === undefined || OWN.test(between) || !holds(person, office, seat.country)) return false;
    const others = inBlock(named, office.block).filter(
      (one) => one.start >= seat.end && one.end <= office.start,
    );
    return !others.some((one) => one.person !== person && holds(one.person, office));
  });
}

/** What stands between a seat and the office that it is the place of; undefined if nothing makes it that. */
function upToOffice(seat: CountryMention, { block, start, end }: OfficeMention): string | undefined {
  if (seat.start >= end) return LEAVES.test(block.text.slice(end, seat.start)) ? '' : undefined;
  const isBefore = seat.start >= sentenceAt(block, start).start && seat.end <= start;
  return isBefore ? block.text.slice(seat.end, start) : undefined;
}

/** @param country where; in any, if none is said */
function holds({ offices = [] }: PersonFacts, { roles }: OfficeMention, country?: string): boolean {
  return offices.some(({ of, role }) => role === roles[0] && (country === undefined || of === country));
}

const LEAVES = /^ (?:left|leaves|returned to|returns to|was back in|flew (?:home|back) to) $/;
const OWN = /\b(?:ahead of|before|behind|without|on behalf of) (?:the )?$/;
