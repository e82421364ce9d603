/** Descriptions by a post, a party's nomination, a bloc, and by what others say of the time. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'an ambassador by where he is posted, though the article does not name him',
    day: '2012-09-12',
    lines: [
      '{The U.S. ambassador|j-christopher-stevens} to Libya and three of his staff were killed in an attack on Tuesday night, the State Department said.',
      'In Moscow, {the American ambassador|michael-mcfaul} to Russia laid flowers.',
    ],
  },
  {
    what: 'nobody who holds a post today where the sentence tells of another year, or who once served there',
    day: '2018-04-20',
    lines: [
      'The report tells of a call with the Russian ambassador to the United States in December 2016, before the inauguration.',
      'James Collins, who served as the American ambassador to Russia, would not speak of it to anybody from the newspapers.',
    ],
  },
  {
    what: 'the nominees of both parties',
    day: '2016-09-06',
    lines: [
      '{Donald Trump|donald-trump} and {Hillary Clinton|hillary-clinton} met veterans on Tuesday at two ends of one hall.',
      '{The Republican nominee|donald-trump} came early. {The Democratic presidential nominee|hillary-clinton} stayed longer. Both want to become the nominee of the unions.',
    ],
  },
  {
    what: 'a counterpart whose country stands in letters',
    day: '2018-08-22',
    lines: [
      'Russian President {Vladimir Putin|vladimir-putin} said that the meeting with {his U.S. counterpart|donald-trump} last month was useful to both sides.',
    ],
  },
  {
    what: 'the top diplomat of the bloc that the paragraph names',
    day: '2026-02-23',
    lines: [
      'The European Union’s next package is held up by one member state, {the bloc’s top diplomat|kaja-kallas} said on Monday as ministers met.',
    ],
  },
  {
    what: 'nobody else by an interim office than who holds it for the time being',
    day: '2019-01-28',
    lines: [
      'The White House told officers in Caracas to follow {Juan Guaido|juan-guaido}, whom the U.S. calls the nation’s interim president.',
    ],
  },
  {
    what: 'a finance minister as the chief of her department, and a president with an adjective',
    day: '2022-07-14',
    lines: [
      '{Janet Yellen|janet-yellen} came to Bali before the other ministers of the Group of 20. {The Treasury chief|janet-yellen} wants a cap on the price of oil.',
      '{Joe Biden|joe-biden} stayed at home. {The unpopular president|joe-biden} has elections ahead of him.',
    ],
  },
])('links $what', (passage) => {
  expect(faults(passage)).toEqual([]);
});
