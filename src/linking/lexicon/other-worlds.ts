/** Words by which an article, or the words beside a name, belong to sport, show business, science or daily life rather than to politics. */

/** What somebody is who bears a politician's name by chance; beside a name. */
export const OTHER_TRADES: ReadonlySet<string> = new Set(
  `footballer striker midfielder goalkeeper goalie defender winger quarterback linebacker pitcher outfielder shortstop batsman bowler golfer
   sprinter swimmer boxer wrestler cyclist jockey gymnast skater skier sailor rower referee umpire coach manager captain rookie centre-back
   actor actress singer songwriter guitarist drummer pianist violinist cellist conductor composer rapper comedian filmmaker screenwriter
   choreographer dancer ballerina sculptor painter illustrator cartoonist novelist poet playwright photographer architect
   plumber carpenter mason electrician mechanic farmer fisherman baker butcher chef cook bartender waiter barber teacher nurse dentist surgeon
   doctor physician vet veterinarian firefighter paramedic driver pilot engineer librarian gardener florist pastor postman janitor
   biologist chemist physicist astronomer geologist zoologist botanist mathematician neuroscientist psychologist
   snooker darts tennis rugby cricket hockey baseball basketball nfl nba nhl mlb`.trim().split(/\s+/),
); // prettier-ignore

/** Words of which several make an article one on sport, film, music, books, food or science. */
export const OTHER_WORLD_WORDS: ReadonlySet<string> = new Set(
  `film films movie movies cinema director actor actress screenplay screenwriter novel novelist plot scene scenes character characters sequel
   premiere starring cast album song songs guitar concert orchestra opera ballet gallery painting paintings museum exhibition
   goal goals striker midfielder goalkeeper penalty halftime quarterback touchdown innings wicket playoff playoffs league cup championship
   tournament coach referee stadium match matches season racehorse jockey golfer
   recipe chef restaurant menu bakery
   species particle particles telescope galaxy enzyme protein fossil laboratory physicists biologist
   fashion runway designer gown couture handbag`.trim().split(/\s+/),
); // prettier-ignore

/** Words of which some make an article one on politics, whatever else it is about. */
export const POLITICAL_WORDS: ReadonlySet<string> = new Set(
  `minister ministers ministry government governments parliament lawmakers senate congress election elections vote voters sanctions tariffs
   troops military war ceasefire treaty diplomat diplomats diplomatic ambassador embassy envoy summit talks nuclear missile missiles kremlin
   administration republican republicans democrats opposition coalition regime policy border invasion brexit trade`.trim().split(/\s+/),
); // prettier-ignore
