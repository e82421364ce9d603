/** What instrument of the dataset stands behind a program tag of OFAC's list. */

/** The first order of each tag that doesn't carry its number. */
const INSTRUMENTS: Record<string, string> = {
  BALKANS: 'us-eo-13219',
  BELARUS: 'us-eo-13405',
  CAR: 'us-eo-13667',
  CYBER2: 'us-eo-13694',
  DARFUR: 'us-eo-13400',
  DPRK: 'us-eo-13551',
  DPRK2: 'us-eo-13687',
  DPRK3: 'us-eo-13722',
  DPRK4: 'us-eo-13810',
  DRCONGO: 'us-eo-13413',
  GLOMAG: 'us-eo-13818',
  'IRAN-HR': 'us-eo-13553',
  LEBANON: 'us-eo-13441',
  LIBYA2: 'us-eo-13566',
  LIBYA3: 'us-eo-13726',
  MAGNIT: 'us-magnitsky-act-2012',
  NICARAGUA: 'us-eo-13851',
  NPWMD: 'us-eo-13382',
  SDGT: 'us-eo-13224',
  SDNTK: 'us-kingpin-act',
  SOMALIA: 'us-eo-13536',
  'SOUTH SUDAN': 'us-eo-13664',
  VENEZUELA: 'us-eo-13692',
  YEMEN: 'us-eo-13611',
  ZIMBABWE: 'us-eo-13288',
};

/** @param known the instruments of the dataset; @returns undefined for a program that is none of them */
export function instrumentOfProgram(program: string, known: ReadonlySet<string>): string | undefined {
  const order = /EO(\d{5})$/.exec(program)?.[1];
  const instrument = order === undefined ? INSTRUMENTS[program] : `us-eo-${order}`;
  return instrument !== undefined && known.has(instrument) ? instrument : undefined;
}
