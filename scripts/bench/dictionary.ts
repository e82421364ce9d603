/** Dictionaries of names of people and institutions, the same in every run; a shorter one is the beginning of a longer one. */
import { fold } from '../../src/linking/text/fold';
import { Random } from './random';
import { capitalise, COMMON, inventWord } from './words';

const SEED = 2019;
/** Given names are few and family names many, so that names share their first words as real ones do. */
const GIVEN_NAMES = 1_500;
/** Part of the names that carry an accent. */
const ACCENTED = 0.06;
const ACCENTS: readonly (readonly [string, string])[] = [['a', 'á'], ['e', 'é'], ['o', 'ö'], ['l', 'ł'], ['s', 'š'], ['i', 'í']]; // prettier-ignore
const INSTITUTIONS = ['Bank of', 'Ministry of', 'Republic of', 'Treaty of', 'University of'];

/** @returns names that differ even where case and accents don't count */
export function inventNames(count: number): string[] {
  const random = new Random(SEED);
  const given = Array.from({ length: GIVEN_NAMES }, () =>
    capitalise(inventWord(random, 1 + random.below(2))),
  );
  const taken = new Set(COMMON);
  const names: string[] = [];
  while (names.length < count) {
    const name = accented(random, inventName(random, given));
    const key = fold(name).toLowerCase();
    // a name of three letters could be any word
    if (taken.has(key) || name.length < 4) continue;
    taken.add(key);
    names.push(name);
  }
  return names;
}

/** Half of the names are of two words, a fifth of one; the rest are longer, have a hyphen or are an institution's. */
function inventName(random: Random, given: readonly string[]): string {
  const family = capitalise(inventWord(random, 2 + random.below(2)));
  const kind = random.next();
  if (kind < 0.2) return family;
  if (kind < 0.7) return `${random.pick(given)} ${family}`;
  if (kind < 0.82) return `${random.pick(given)} ${random.pick(given)} ${family}`;
  if (kind < 0.92) return `${family} ${random.pick(given)}-${inventWord(random, 1)}`;
  return `${random.pick(INSTITUTIONS)} ${family}`;
}

function accented(random: Random, name: string): string {
  if (!random.chance(ACCENTED)) return name;
  const [plain, accent] = random.pick(ACCENTS);
  return name.replace(plain, accent);
}
