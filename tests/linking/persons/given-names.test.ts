/** Full names that an article spells otherwise than the dataset, and namesakes that only look like them. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'officials by nicknames and with initials',
    day: '2018-05-04',
    lines: [
      'Treasury Secretary {Steve Mnuchin|steven-mnuchin} flew to Beijing with a delegation of the United States.',
      'Sen. {Charles E. Grassley|chuck-grassley}, an Iowa Republican, had asked for it. {Mnuchin|steven-mnuchin} said nothing of tariffs on the way.',
    ],
  },
  {
    what: 'a president by an office, where each paper spells the first name anew',
    day: '2015-03-01',
    lines: [
      'Yemeni President {Abdu Rabbu Mansour Hadi|abdrabbuh-mansur-hadi} fled the capital to the port in the south, an aide of his said.',
      'By the evening {Hadi|abdrabbuh-mansur-hadi} was in Aden with some ministers and the rest of the army.',
    ],
  },
  {
    what: 'a foreign minister with the name of his father',
    day: '2017-05-20',
    lines: [
      '{Rex Tillerson|rex-tillerson} stressed what the two countries have in common as he spoke beside Saudi Foreign Minister {Adel bin Ahmed Al-Jubeir|adel-al-jubeir}.',
    ],
  },
  {
    what: 'a ruler whose first name a graffito misspells, and no ruler of that first name',
    day: '2014-08-26',
    lines: [
      '"{Bashir al-Assad|bashar-al-assad}, your days are numbered and you should leave," the fighter wrote from northern Syria.',
    ],
  },
  {
    what: 'secretaries by their title, once they have been named',
    day: '2014-02-25',
    lines: [
      'Defense Secretary {Chuck Hagel|chuck-hagel} said that the Pentagon agrees with the White House on Afghanistan.',
      'There is more to discuss with the allies, Secretary {Hagel|chuck-hagel} added before he left for Brussels.',
    ],
  },
  {
    what: 'governors by an abbreviated title',
    day: '2014-10-12',
    lines: ['Wisconsin Gov. {Scott Walker|scott-walker} told Republicans in Washington that he may run.'],
  },
  {
    what: 'a critic whom everybody knows, though his offices lie long back',
    day: '2015-03-01',
    lines: [
      'Thousands marched in Moscow for {Boris Nemtsov|boris-nemtsov}, shot near the Kremlin. {Nemtsov|boris-nemtsov} was 55.',
    ],
  },
  {
    what: 'nobody by a name with another one in its middle, or with a first name of somebody long out of office',
    day: '2017-11-01',
    lines: [
      'John Bel Edwards, a Democrat who leads in Louisiana, will face a runoff, officials of the United States said.',
      'New York’s police commissioner, James O’Neill, was asked about the attack. Michael Flood runs a food bank.',
    ],
  },
  {
    what: 'one of several spellings that tell more than a common name',
    day: '2013-08-30',
    lines: [
      '{Aaron Miller|aaron-david-miller} says that President {Obama|barack-obama} leans to the least bad option in Syria.',
      'By {Aaron David Miller|aaron-david-miller}',
    ],
  },
])('links $what', (passage) => {
  expect(faults(passage)).toEqual([]);
});
