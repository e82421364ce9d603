/** Where the chain of holders of an office has holes: the periods since 2000 in which the dataset names nobody. */
import { addDays, daysBetween, firstDay, lastDay, type IsoDate } from '../../src/context/dates';
import type { ContextSource, Office, Role } from '../../src/context/schema';

const SINCE: IsoDate = '2000-01-01';
/** Between a minister's leaving and the next one's oath no reader misses anybody. */
const TOLERATED_DAYS = 45;

/** The countries whose ministers and envoys the dataset wants; of all others it wants who leads them. */
const MINISTERS_OF: readonly string[] = [
  'argentina', 'australia', 'brazil', 'canada', 'china', 'france', 'germany', 'india', 'indonesia', 'italy', 'japan', 'mexico',
  'russia', 'saudi-arabia', 'south-africa', 'south-korea', 'turkey', 'united-kingdom', 'united-states', 'north-korea', 'iran',
  'israel', 'ukraine', 'belarus', 'venezuela', 'syria', 'taiwan', 'pakistan', 'afghanistan', 'vietnam', 'cuba', 'qatar',
  'united-arab-emirates', 'egypt', 'sudan', 'myanmar',
]; // prettier-ignore
const MINISTERS: readonly Role[] = [
  'foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister', 'national-security-adviser',
  'intelligence-chief', 'central-bank-governor', 'un-ambassador', 'spokesperson', 'speaker',
]; // prettier-ignore
/** Where another of these offices does the work, or nobody does: an empty one is no hole. */
const NO_SUCH_SEAT: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'national-security-adviser': ['argentina', 'china', 'cuba', 'egypt', 'italy', 'mexico', 'north-korea', 'sudan', 'venezuela', 'vietnam'],
  'trade-minister': ['argentina', 'germany', 'israel', 'mexico', 'taiwan', 'ukraine'],
  'un-ambassador': ['taiwan'],
  // of few countries does the news name who speaks for them
  spokesperson: [
    'argentina', 'australia', 'belarus', 'brazil', 'canada', 'cuba', 'egypt', 'indonesia', 'italy', 'mexico', 'myanmar', 'north-korea',
    'saudi-arabia', 'south-africa', 'sudan', 'syria', 'united-arab-emirates', 'united-kingdom', 'venezuela',
  ],
}; // prettier-ignore
/** Where one ministry has the economy and the treasury. */
const ECONOMY_IS_FINANCE: readonly string[] = ['argentina', 'brazil'];
/** Institutions with one head at a time. */
const HEADED: readonly string[] = ['un', 'nato', 'imf', 'world-bank', 'wto', 'iaea', 'opec', 'ecb', 'icc', 'european-commission', 'european-council']; // prettier-ignore

export interface Hole {
  /** `japan foreign-minister` */
  seat: string;
  from: IsoDate;
  to: IsoDate;
}

/** @returns the holes, seat by seat in order of time; a seat of which the dataset has nobody is one hole */
export function findHoles(source: ContextSource): Hole[] {
  // a governor is of the central bank, which is of the country
  const home = new Map(source.institutions.map(({ id, country }) => [id, country]));
  const all = source.people.flatMap(({ offices = [] }) => offices);
  const offices = Map.groupBy(
    [...all, ...all.flatMap((office) => atHome(office, home.get(office.of)))],
    ({ of }) => of,
  );
  const held = (of: string, roles: readonly Role[]): Office[] =>
    (offices.get(of) ?? []).filter(({ role }) => roles.includes(role));
  const countries = new Set(source.countries.map(({ id }) => id));
  // a country without a code is one of the past
  const seats = [
    ...source.countries
      .filter(({ code }) => code)
      .map(({ id, led_by: role }) => ({ seat: `${id} ${role}`, offices: held(id, leading(role)) })),
    ...MINISTERS_OF.filter((id) => countries.has(id)).flatMap((id) =>
      seatsOf(id).map((role) => ({ seat: `${id} ${role}`, offices: held(id, doneBy(id, role)) })),
    ),
    ...HEADED.flatMap((id) =>
      source.institutions.some((one) => one.id === id)
        ? [{ seat: `${id} head`, offices: held(id, ['head']) }]
        : [],
    ),
  ];
  return seats.flatMap(({ seat, offices: own }) =>
    holesBetween(own, source.reviewed).map((hole) => ({ seat, ...hole })),
  );
}

function atHome(office: Office, country: string | undefined): Office[] {
  return country === undefined ? [] : [{ ...office, of: country }];
}

function seatsOf(country: string): Role[] {
  return MINISTERS.filter((role) => !NO_SUCH_SEAT[role]?.includes(country));
}

function doneBy(country: string, role: Role): Role[] {
  return role === 'finance-minister' && ECONOMY_IS_FINANCE.includes(country)
    ? [role, 'economy-minister']
    : [role];
}

/** A country is also led by whoever holds its highest office while that one is empty: a junta, a regent. */
function leading(role: Role): readonly Role[] {
  return role === 'prime-minister' ? ['prime-minister', 'leader'] : ['leader', 'president', 'monarch'];
}

function holesBetween(offices: readonly Office[], until: IsoDate): Omit<Hole, 'seat'>[] {
  const spans = offices
    .map(({ from, to }) => ({ from: from ? firstDay(from) : SINCE, to: to ? lastDay(to) : until }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const holes: Omit<Hole, 'seat'>[] = [];
  let covered = SINCE;
  for (const { from, to } of [...spans, { from: until, to: until }]) {
    if (daysBetween(covered, from) > TOLERATED_DAYS) holes.push({ from: covered, to: addDays(from, -1) });
    if (to > covered) covered = to;
  }
  return holes;
}
