import { describe, expect, test } from 'vitest';
import { parseSource } from '@/context/sources';

describe('a source reference', () => {
  test.each([
    [
      'wikipedia:2019 North Korea–Russia summit',
      'https://en.wikipedia.org/wiki/2019_North_Korea%E2%80%93Russia_summit',
    ],
    ['wikidata:Q56226', 'https://www.wikidata.org/wiki/Q56226'],
    ['un:S/RES/2397(2017)', 'https://undocs.org/S/RES/2397(2017)'],
    ['federal-register:2016-06355', 'https://www.federalregister.gov/d/2016-06355'],
    ['celex:32017R1509', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32017R1509'],
    ['us-law:115-44', 'https://www.govinfo.gov/app/details/PLAW-115publ44'],
    ['uksi:2019/855', 'https://www.legislation.gov.uk/uksi/2019/855'],
  ])('%s opens %s', (reference, url) => {
    expect(parseSource(reference)).toMatchObject({ url });
  });

  test.each([
    'wikidata:56226',
    'un:Resolution 2397',
    'https://example.com/page',
    'http://www.un.org/',
    'blog:post',
    'nothing',
    'javascript:alert(1)',
  ])('%s is refused with a reason', (reference) => {
    expect(parseSource(reference)).toHaveProperty('error');
  });
});
