/** Words that after a person's name make it the name of something else: Trump Tower, the Kim Il Sung University. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  `tower towers intercontinental organization organisation plaza hotel hotels university institute foundation center centre airport street avenue road
   boulevard square park act prize award library school college hospital stadium arena bridge island islands memorial museum mausoleum cup
   corp corporation inc co company ltd llc plc group holdings bank fund capital motors media mobile international university's
   jr sr ii iii iv steakhouse resort resorts winery casino casinos golf line amendment doctrine heights bay hall house building
   theater theatre church cathedral class carrier brothers sons vodka watch watches shoes store stores entertainment records productions
   enterprises ventures partners associates securities airlines`.trim().split(/\s+/),
); // prettier-ignore

/** Capitalised words that may follow a person's name without being part of it. */
export const MAY_FOLLOW_A_NAME: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
   december white republican republicans democrat democrats democratic congress senate tv nobel western american russian chinese tweeted i`
    .trim()
    .split(/\s+/),
);

/** The same in small letters: Merkel cells, the Trump card, a Xi baryon. */
export const LOWER_NAME_HEADS: ReadonlySet<string> = new Set(
  'cell cells carcinoma baryon baryons particle particles syndrome card cards dynasty'.split(' '),
);

/** Before a person's name they make it a ship's. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set([
  'uss',
  'hms',
  'hmas',
  'hmcs',
  'rms',
  'ss',
  'mv',
  'usns',
  'jds',
  'ins',
]);
