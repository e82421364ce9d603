/** Where a clause says that its event was: "in Vietnam", "the Helsinki summit", "with Trump at the White House", "in Doha, where". */
import { inBlock } from '../../in-block';
import { gapAfter, type DocBlock } from '../../document';
import type { ClauseInput } from './input';
import type { PlaceMention } from '../words/find-places';

/** Words after a trigger in which its "in" stands. */
const REACH = 5;
const FINITE: ReadonlySet<string> = new Set('was were is are has have had will would'.split(' '));
/** What is said of an event with its place: after one of them. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(
  'in at held scheduled set planned due hosted convened taking be to'.split(' '),
);
/** Characters after a trigger within which a partner's name ends that a place follows. */
const PARTNER_REACH = 80;
/** Between what happened and where. */
const IN = /^ (?:in|at|near) (?:the |his |her )?$/;
/** Between a place and what somebody did there: a subject, and no clause of its own. */
const WHERE_SOMEBODY = /^, where (?:[\p{L}'’.-]+ ){0,9}$/u;

export function placeOf(input: ClauseInput): PlaceMention | undefined {
  return (
    placeBefore(input) ??
    placeRightAfter(input) ??
    placeAfterPartner(input) ??
    placeOfWhere(input) ??
    cityOfJourney(input)
  );
}

/** "traveled to Tokyo", without a time that would tell which visit to Japan it was. */
function cityOfJourney({ trigger, places, times }: ClauseInput): PlaceMention | undefined {
  const { block, end, sentence, words } = trigger;
  if (words.is !== 'visit' || words.part !== 'verb') return undefined;
  if (times.some((time) => time.start >= sentence.start && time.end <= sentence.end)) return undefined;
  return places.find(({ start, cities }) => cities !== undefined && block.text.slice(end, start) === ' ');
}

/** "the Helsinki summit" */
function placeBefore({ trigger: { block, from, words }, places }: ClauseInput): PlaceMention | undefined {
  if (words.part !== 'noun' || from === 0 || gapAfter(block, from - 1) !== ' ') return undefined;
  // "Iran talks" are about it or with it, "the Vietnam summit" was there
  return places.find((place) => place.to === from && (place.cities !== undefined || words.is !== 'meeting'));
}

/** "summit in Vietnam", "met for the first time in Paris" */
function placeRightAfter({ trigger: { block, to, words }, places }: ClauseInput): PlaceMention | undefined {
  for (let i = to; i < Math.min(block.words.length - 1, to + REACH); i++) {
    if (/[,;:.]/.test(gapAfter(block, i - 1))) return undefined;
    const word = block.words[i]!.lower;
    if (word === 'with' && i > to) return undefined;
    // "the meeting was watched in Washington"; in "was held in Paris" it is its own
    if (words.part === 'noun' && FINITE.has(word) && !OF_ITS_OWN.has(block.words[i + 1]?.lower ?? ''))
      return undefined;
    if ((word === 'in' || word === 'at') && gapAfter(block, i) === ' ') {
      const next = block.words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
      const place = places.find((one) => one.from === next);
      if (place && !isAtCountry(block, place)) return place;
    }
  }
  return undefined;
}

/** "met Pakistani Prime Minister Imran Khan in New York" */
function placeAfterPartner({ scene, trigger, places }: ClauseInput): PlaceMention | undefined {
  const { block, end, sentence } = trigger;
  const partner = inBlock(scene.persons, block).find(
    (one) => one.start >= end && one.end <= Math.min(sentence.end, end + PARTNER_REACH),
  );
  if (!partner || /[,;:]| (?:and|said|that|who) /.test(block.text.slice(end, partner.start)))
    return undefined;
  return places.find(
    (place) =>
      place.start > partner.end &&
      IN.test(block.text.slice(partner.end, place.start)) &&
      !isAtCountry(block, place),
  );
}

/** "at the U.S. mission": nothing is at a country, so the word belongs to what follows. */
function isAtCountry({ text }: DocBlock, { start, cities }: PlaceMention): boolean {
  return cities === undefined && /\bat (?:the )?$/.test(text.slice(0, start));
}

/** "on the way to Doha, where Sheikh Tamim received him" */
function placeOfWhere({
  trigger: { block, from, words, sentence },
  places,
}: ClauseInput): PlaceMention | undefined {
  if (words.part !== 'verb') return undefined;
  const start = block.words[from]!.start;
  return places.find(
    (place) =>
      place.start >= sentence.start &&
      place.end < start &&
      WHERE_SOMEBODY.test(block.text.slice(place.end, start)),
  );
}
