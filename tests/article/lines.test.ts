/** Lines that stand in a story as paragraphs and are none, and sentences that begin or end as they do. */
import { expect, test } from 'vitest';
import { judgeLine } from '@/article/bloomberg/lines';
import { parse } from './support';

function verdictOn(line: string): string {
  const paragraph = parse('<p></p>').querySelector('p')!;
  paragraph.textContent = line;
  return judgeLine(line, paragraph);
}

test.each([
  // a wall
  'This article is for subscribers only.',
  'Already a subscriber? Sign in',
  'You’ve reached your monthly limit of free articles. Subscribe to keep reading.',
  'You have 2 free articles remaining this month.',
  'To continue reading, please sign in or subscribe.',
  // other stories
  'Read this next: Putin Has a Plan for the Arctic',
  'Also read: Putin Has a Plan for the Arctic',
  'Don’t miss: Putin Has a Plan for the Arctic',
  'Elsewhere in Bloomberg Opinion:',
  'For the full report, click here.',
  'Listen to the Big Take podcast about the summit here.',
  // whose it is
  'Vera Muster is a Bloomberg Opinion columnist covering Europe.',
  '(Vera Muster is a columnist for Bloomberg News. The opinions expressed are her own.)',
  'Vladimir Putin in Sochi. Photographer: Max Muster/Bloomberg',
  'Photo illustration by Max Muster; photos: Getty Images',
  'Vera Muster, Bloomberg News',
  'Bloomberg writers Jan Beispiel and Erika Muster contributed to this report.',
  'With inputs from Max Muster in Delhi.',
  // when, and what has changed since
  'Updated on April 18, 2019 at 10:00 AM EDT',
  'April 18, 2019, 10:00 AM EDT',
  'Corrects title of Lavrov in the third paragraph of a story published April 3.',
  'Correction: An earlier version of this story misspelled the name of Kim Yong Chol.',
  // of a newsletter
  'Explore all newsletters at Bloomberg.com.',
  'Before it’s here, it’s on the Bloomberg Terminal. Find out more about how the Terminal delivers information.',
  'Have a confidential tip for our reporters? Get in Touch',
  // of other sites
  '(This story has not been edited by our staff and comes from a syndicated feed.)',
  'This report is auto-generated from Bloomberg news service, for which nobody here is responsible.',
  'Disclaimer: This story is auto-generated from a computer program.',
  'Topics: Russia, Vladimir Putin',
  'Article continues after this advertisement',
  '4 min read',
  'Share this: Facebook Twitter',
  'Share | Email | Print | A A A',
  '1 2 Next Page',
])('“%s” is no prose', (line) => {
  expect(verdictOn(line)).toBe('boilerplate');
});

test.each([
  'Related News',
  'Recommended for you',
  'You may also like',
  'Trending now',
  'Enjoying Evening Briefing? Check out these newsletters:',
])('“%s” ends an article', (line) => {
  expect(verdictOn(line)).toBe('end');
});

test.each([
  'This article of the treaty is for the members of the alliance to read as they like.',
  'Already a member of the alliance, Croatia had little to say about who should come next.',
  'You have two choices, Lavrov told the envoys: stay for dinner or fly home hungry.',
  'To continue the talks, Kim Jong Un will have to leave his train in Vladivostok.',
  'Read aloud in Pyongyang, the letter had taken ten minutes, the agency said.',
  'Also reading from notes, Putin spoke of the railway that neither has the money for.',
  'Related to the talks is the question of who pays for the hotel.',
  'Listen to him long enough, one diplomat said, and you start to believe it.',
  'The drought contributed to the shortage, and so did the war.',
  'Vera Muster is an economist who has followed the Kremlin’s budgets for twenty years.',
  'The opinions expressed in the hall were those of the hosts, and of nobody else.',
  'Putin had been a columnist for a week in his life, he told Bloomberg.',
  'Updated figures on April 18 showed that trade had halved since the sanctions.',
  'April 18, 2019, was the day on which the Kremlin said that the two would meet.',
  'Adds up to nothing, a diplomat said of the offer in the third letter.',
  'Enjoying the view of the lake, Biden and Putin kept the photographers waiting.',
  'Explore the border by train, and you will see why no army has crossed it here.',
  'Have a look at the map, said Lankov, and tell me which of them is in a hurry.',
  'Getty Images of the meeting were shown in every paper of the region.',
  'Bloomberg News reported in March that the envoy had been called home.',
  'Trending now are videos of the train, which few have seen from the inside.',
  'Share prices in Seoul fell as word of the summit spread.',
])('“%s” is prose', (line) => {
  expect(verdictOn(line)).toBe('prose');
});
