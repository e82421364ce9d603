import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { knownIds } from '@/context/known-ids';
import { LARGEST_YAML } from '@/packs/limits';
import { readPack } from '@/packs/read-pack';
import { base } from './support';

const askKnown = (ids: readonly string[]) => Promise.resolve(knownIds(ids, base));
const HEAD = { id: 'test-desk', name: 'Test desk', version: '1.0.0', reviewed: '2026-11-20' };
const person = { id: 'odalys-brightwater', name: 'Odalys Brightwater', sources: ['wikidata:Q1'] };

/** `line: message` of each problem; empty if the text is a pack. */
async function problemsOf(text: string): Promise<string[]> {
  const read = await readPack(text, askKnown);
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}
const problemsOfPack = (parts: object): Promise<string[]> =>
  problemsOf(JSON.stringify({ pack: HEAD, ...parts }, null, 1));

afterEach(() => vi.restoreAllMocks());

describe('a pack', () => {
  test('is read from YAML', async () => {
    const read = await readPack(
      `# ours
pack:
  id: test-desk
  name: Test desk
  version: 1.0.0
  reviewed: 2026-11-20
people:
  - id: odalys-brightwater
    name: Odalys Brightwater
    born: 1970
    offices:
      - { title: Envoy, of: south-korea, role: envoy, from: 2024-03 }
    sources: [wikidata:Q1]
`,
      askKnown,
    );
    expect(read).toMatchObject({
      head: HEAD,
      source: { people: [{ id: 'odalys-brightwater', born: '1970', offices: [{ from: '2024-03' }] }] },
    });
  });

  test('is read from JSON, of which it may name the schema', async () => {
    const text = JSON.stringify({ $schema: '../docs/pack.schema.json', pack: HEAD, people: [person] });
    expect(await readPack(text, askKnown)).toMatchObject({
      source: { people: [{ name: 'Odalys Brightwater' }] },
    });
  });

  test.each([
    ['YAML', 'pack: x\npeople:\n' + "  - { id: x, aliases: ['a', \"b\"], offices: [{ title: T }] }\n".repeat(4_000)],
    ['JSON', JSON.stringify({ pack: HEAD, people: Array.from({ length: 4_000 }, (_, i) => ({ ...person, id: `p-${i}` })) })],
  ])('of many entries, in %s, is read in pieces: its reader’s window goes on', async (_, text) => {
    let turns = 0;
    // a clock of which each look takes a millisecond: how fast the machine is says nothing
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => ++now);
    const others = setInterval(() => turns++);
    await readPack(text, askKnown);
    clearInterval(others);
    expect(turns).toBeGreaterThan(3);
  }); // prettier-ignore

  test('may refer to what the dataset has', async () => {
    const meeting = {
      id: '2026-port-talks',
      name: 'Port talks',
      kind: 'talks',
      from: '2026-03-05',
      participants: ['odalys-brightwater', 'kim-jong-un'],
      sources: ['wikidata:Q1'],
    };
    expect(await problemsOfPack({ people: [person], meetings: [meeting] })).toEqual([]);
  });
});

describe('a file that is no sound pack is refused, with the line and what to do', () => {
  test('where a field is wrong', async () => {
    expect(
      await problemsOf(`pack: { id: test-desk, name: Test desk, version: 1.0, reviewed: 2026-11-20 }
people:
  - id: odalys-brightwater
    name: Odalys Brightwater
    born: next year
    offices:
      - { title: Envoy, of: south-korea, role: boss }
    sources: [wikidata:Q1]
`),
    ).toEqual([
      expect.stringMatching(/^1: pack\.version: /),
      '5: odalys-brightwater: born: not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
      expect.stringMatching(/^7: odalys-brightwater: offices\.0\.role: /),
    ]);
  });

  test('where an id is nobody’s', async () => {
    const text = `{"pack": ${JSON.stringify(HEAD)},
"people": [
  ${JSON.stringify({ ...person, country: 'atlantis' })}
]}`;
    expect(await problemsOf(text)).toEqual(['3: odalys-brightwater: there is no country “atlantis”']);
  });

  test('where an id is of another kind in the dataset', async () => {
    expect((await problemsOfPack({ people: [{ ...person, id: 'north-korea' }] })).join()).toMatch(
      /the dataset has north-korea among its countries; choose another id/,
    );
  });

  test.each([
    ['is empty', ' \n', /the file is empty/],
    ['is no JSON', '{"pack": {,}', /^1: not valid JSON: /],
    ['is no YAML', 'pack: [', /not valid YAML/],
    ['is something else', 'hello', /a pack begins with “pack:”/],
    [
      'has a part that packs don’t have',
      JSON.stringify({ pack: HEAD, persons: [] }),
      /“persons” is no part of a pack/,
    ],
    ['has no entries', JSON.stringify({ pack: HEAD }), /has no entries/],
    [
      'has a room that is no list',
      JSON.stringify({ pack: HEAD, people: { a: 1 } }),
      /people is a list of entries/,
    ],
    ['says one thing twice', 'pack: 1\npack: 2\n', /^2: “pack” stands here twice/],
  ])('where it %s', async (_, text, expected) => {
    expect((await problemsOf(text)).join('\n')).toMatch(expected);
  });
});

describe('a hostile file is refused', () => {
  test.each([
    ['markup in a name', { name: '<img src=x onerror=alert(1)>' }, /looks like markup/],
    ['markup in a text', { background: 'Was <script>alert(1)</script>.' }, /looks like markup/],
    ['a name that turns the text round', { name: 'Odalys \u202Eretawthgirb' }, /can’t be seen, U\+202E/],
    ['a name with a NUL', { name: 'Odalys\u0000 Brightwater' }, /can’t be seen, U\+0000/],
    ['half a letter', { name: 'Odalys \uD800' }, /can’t be seen, U\+D800/],
    ['a name without end', { name: 'O'.repeat(201) }, /a name of 201 characters/],
    ['a text without end', { background: 'O'.repeat(100_000) }, /has 100000 characters/],
    ['an id of the language', { id: 'constructor' }, /“constructor” can’t be an id/],
    ['an id that is none', { id: '__proto__' }, /“__proto__” can’t be an id/],
    ['an address that is a script', { sources: ['javascript:alert(1)'] }, /unknown kind of source/],
    ['numbers for texts', { name: 7, aliases: {} }, /name: /],
    ['fields that there are not', { onclick: 'alert(1)' }, /onclick/],
    ['a father who is his own son', { family: { father: 'odalys-brightwater' } }, /descends from themselves/],
  ])('for %s', async (_, changes, expected) => {
    expect((await problemsOfPack({ people: [{ ...person, ...changes }] })).join('\n')).toMatch(expected);
  });

  test('for a circle of descent', async () => {
    const circle = ['a', 'b', 'c'].map((id, i, all) => ({
      ...person,
      id,
      name: `Person ${id}`,
      family: { father: all[(i + 1) % 3] },
    }));
    expect(await problemsOfPack({ people: circle })).toEqual([
      expect.stringMatching(/a: descends from themselves: a from b from c from a/),
    ]);
  });

  test('for `__proto__` as a field, which changes nothing', async () => {
    const json = `{"pack": ${JSON.stringify(HEAD)}, "people": [{"__proto__": {"polluted": 1}, "id": "a"}]}`;
    expect((await problemsOf(json)).join()).toMatch(/“__proto__” can’t be the name of a field/);
    expect((await problemsOf('pack:\n  __proto__: { polluted: 1 }\n')).join()).toMatch(
      /“__proto__” can’t be/,
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('for YAML that grows when it is opened, or is part of itself', async () => {
    const bomb = `a: &a [lol, lol]\n${Array.from({ length: 20 }, (_, i) => `a${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}\n`;
    expect((await problemsOf(bomb))[0]).toMatch(/^2: “\*a” stands for a value elsewhere/);
    expect((await problemsOf('pack: &a\n  name: *a\n')).join()).toMatch(
      /stands for a value elsewhere|not valid YAML/,
    );
  });

  test('for tags of other programs', async () => {
    expect((await problemsOf('pack: !!js/function "function () {}"\n')).join()).toMatch(/not valid YAML/);
  });

  test('for endless depth', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect((await problemsOf(`{"pack": ${deep}}`)).join()).toMatch(/nested too deeply/);
    expect((await problemsOf(`pack: ${'['.repeat(20_000)}`)).join()).toMatch(
      /nested too deeply|not valid YAML/,
    );
  });

  test('for more entries than anybody writes, and for YAML beyond what its parser should be given', async () => {
    const many = Array.from({ length: 50_001 }, () => 0);
    expect((await problemsOfPack({ people: many })).join()).toMatch(/has 50001 entries|50000 are the most/);
    expect((await problemsOf(`# ${'a'.repeat(LARGEST_YAML)}`)).join()).toMatch(/write a pack of more than/);
  });

  test('for a second pack in the same file', async () => {
    const pack = 'pack: { id: test-desk, name: Test desk, version: 1.0.0, reviewed: 2026-11-20 }\n';
    expect(await problemsOf(`${pack}---\n${pack}`)).toEqual([
      '2: a second document begins here; a pack is one',
    ]);
  });

  test('whatever it is: never an exception, never more problems than can be read', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((value) => JSON.stringify({ pack: HEAD, people: [value] })),
      fc
        .record(
          {
            id: fc.anything(),
            name: fc.anything(),
            offices: fc.anything(),
            family: fc.anything(),
            sources: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((entry) =>
          JSON.stringify({ pack: HEAD, people: [entry], meetings: [entry], sanctions: [entry] }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const problems = await problemsOf(text);
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.length).toBeLessThanOrEqual(50);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
