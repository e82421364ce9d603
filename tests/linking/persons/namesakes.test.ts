/** Names that are not, or not those persons: companies, places, laws, ships, and people whom the news of other worlds calls the same. */
import { expect, test } from 'vitest';
import { faults } from './marked';

const DAY = '2021-09-14';

test.each([
  'David Davis potted the black to win the first frame in Sheffield. Davis, 24, called it luck.',
  'John Kennedy scored twice as Celtic won. Kennedy, a defender, limped off.',
  'The guitarist Mike Rogers released a third album. Rogers recorded it in a barn in Wales.',
  'Chris Smith and Adam Smith run a bakery in Leeds; the Smiths sell 400 loaves a day.',
  'John Lewis sales fell 3% as shoppers stayed at home, the British department store said.',
  'Mike Johnson, a plumber from Dayton, won the lottery. Johnson will buy a boat.',
  'Professor David Johnston studies whales at a marine laboratory. Johnston used drones.',
  'Scott Brown, Celtic’s captain, left for Aberdeen. Brown won 22 trophies.',
  'Steve Cohen’s hedge fund hired three traders. Cohen owns the Mets.',
  'Peter King writes a column about the N.F.L. King has covered football for 30 years.',
  'Al Green’s voice filled the church in Memphis. Green sang for an hour.',
  'Tom Barrett drove the ambulance. Barrett, 51, has saved 40 lives.',
  'Robert Garcia retired from boxing. Garcia trains his brother.',
  'Jim Jordan, a carpenter, and Don Davis, a mason, restored the chapel.',
  'The Reagan National Airport closed for an hour; Ford shares rose; Nixon Peabody hired two partners.',
  'Trump Organization hotels, the Kennedy Center and the Clinton Foundation lost donors.',
  'The USS Ronald Reagan and the USS Gerald R. Ford trained in the Pacific. The HMS Queen Elizabeth joined.',
  'Hurricane Hillary weakened off Mexico. Tropical storm Boris formed.',
  'The Magnitsky Act and the Dodd-Frank law were debated; Sarbanes-Oxley was not.',
  'Students at Jimmy Carter Middle School and at Barack Obama Elementary School returned.',
  'The Lula restaurant in Lisbon has a star. The cook comes from Goa.',
  'Xi, the Greek letter, comes before omicron. Physicists call a particle by it.',
  'Robert Ford painted barns in Vermont. Ford sold 40 of them last year.',
  'Mark Green, a baker in Leeds, won a prize. Green uses rye.',
  'Nick Carter sang at the Dublin arena; Andrew Parker designed the stage. Carter wore white.',
  'Christopher Ross and Trevor Reed opened a bicycle shop in Portland. Reed mends wheels.',
  'Tom Andrews coaches the swimmers of Bath. Andrews was a swimmer himself.',
  'Ian Smith bowled two batsmen before lunch. Smith plays for Kent.',
  'Modi’in, a city of 90,000, built a library. A reader borrowed a novel by Amos Oz.',
  'Abe’s Bagels opened in Portland. Abe and his wife bake at 4 a.m.',
  'Blair Walsh kicked the ball wide. Walsh, a kicker, was cut.',
  'The Robert Gates chair at a Texas college went to a poet.',
  'James Baker, a jazz pianist in Chicago, died. Baker was 71.',
  'Michael Flynn opened a pub in Cork. Flynn pours a good stout.',
  'Rick Perry’s barbecue sauce won a prize in Austin’s contest for amateurs.',
  'Police in Ohio said that John Sullivan, 43, was arrested after a crash. Sullivan was charged by a prosecutor.',
  'Stocks rose 2% in New York. William Burns of a hedge fund in Texas bought shares; Burns expects rates to fall.',
  'The British retailer named Philip Hammond finance director. Hammond, who joined from a German rival, starts in May.',
  'The U.S. team hired Mike Kelly as coach after a poor season in the league. Kelly had won the cup as a striker.',
  'President {Joe Biden|joe-biden} will visit Ohio to speak about tariffs. Adam Smith, who owns a diner in Toledo, serves eggs.',
  'Kim wore Balenciaga to the gala, and Kanye stayed at home.',
  'Paul Martin designs guitars in Nazareth, Pennsylvania. Martin likes spruce.',
  'Jordan won six titles with Chicago. Jackson coached him.',
  'Theresa May be late, her friends said, but she always comes. Will Cameron sing?',
  'Park Jin, a golfer from Busan, shot a 64 at the Open. Park has two eagles.',
  'The Brown University crew beat Yale. Rice University did not row.',
  'Andy Kim produced the single in 1974. Kim is a Canadian singer.',
  'George Osborne, the fisherman, caught a 40-pound cod off Maine.',
  'Gordon Brown Ltd. makes dog food. The company is from Dundee.',
  'Elizabeth Warren Road was closed for repairs. Drivers used Lincoln Avenue.',
  'Tim Scott, 9, found a fossil on a beach in Dorset. Scott gave it to a museum.',
])('nobody in: %s', (text) => {
  expect(faults({ day: DAY, lines: [text] })).toEqual([]);
});

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'a politician with a common name is found by title, country or topic',
    day: '2017-06-19',
    lines: [
      'Brexit Secretary {David Davis|david-davis} opened talks with {Michel Barnier|michel-barnier} in Brussels. {Davis|david-davis} was upbeat about the U.K.’s hand.',
    ],
  },
  {
    what: 'a senator with a common name, in Congress',
    day: '2023-11-01',
    lines: [
      'Louisiana Senator {John Kennedy|john-kennedy} questioned the nominee. {Kennedy|john-kennedy}, a Republican, asked about bond rates.',
    ],
  },
  {
    what: 'a stranger who shares a leader’s family name',
    day: '2019-05-20',
    lines: [
      '{Donald Trump|donald-trump} met aides. Judd Trump won at snooker; {Trump|donald-trump} did not watch.',
    ],
  },
  {
    what: 'an expert who shares the family name keeps the story’s leader',
    day: '2019-02-20',
    lines: [
      '{Kim Jong Un|kim-jong-un} will travel to Hanoi.',
      '“The train takes 60 hours,” said Kim Hyun-wook, a professor at the Korea National Diplomatic Academy.',
      '{Kim’s grandfather|kim-il-sung} went there in 1958.',
    ],
  },
  {
    what: 'who bears three names in a row, though many bear the last',
    day: '2026-01-30',
    lines: [
      '{Iain Duncan Smith|iain-duncan-smith} was angry at the British government. Iain Smith, a neighbor, was not.',
    ],
  },
  {
    what: 'who is in the news of politics, though it doesn’t say what they are',
    day: '2020-05-15',
    lines: [
      'Huawei, which {Ren Zhengfei|ren-zhengfei} started with five friends, said that China would answer {Donald Trump|donald-trump}’s government.',
    ],
  },
  {
    what: 'nobody in business, where politics is told without the company',
    day: '2020-05-15',
    lines: [
      'China would answer {Donald Trump|donald-trump}’s government, and Ren Zhengfei of a village near Guiyang hoped for rain.',
    ],
  },
  {
    what: 'a company that bears its founder’s name, in a political story',
    day: '2020-01-15',
    lines: [
      '{Trump|donald-trump} praised Boeing’s {Dave Calhoun|dave-calhoun} and Ford Motor Co. in a speech about China; Johnson & Johnson was not there.',
    ],
  },
])('$what', ({ day, lines }) => {
  expect(faults({ day, lines })).toEqual([]);
});
