/** How `npm test` shares the machine out among its steps. */
import { expect, it } from 'vitest';
import { runSideBySide, type Placed } from '../../scripts/test/side-by-side';
import { STEPS } from '../../scripts/test/steps';

/** Runs steps that end in the order in which they began. @returns what happened, a word each */
async function story(steps: readonly Placed[], lanes = 2): Promise<{ told: string; results: string[] }> {
  const told: string[] = [];
  let last = Promise.resolve();
  const results = await runSideBySide(steps, lanes, async ({ name }) => {
    told.push(`+${name}`);
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    await last;
    told.push(`-${name}`);
    return name.toUpperCase();
  });
  return { told: told.join(' '), results };
}

it('two steps run at a time, and the next begins as soon as one has ended', async () => {
  const { told } = await story([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(told).toBe('+a +b -a +c -b -c');
});

it('a step waits for those it needs, and one behind it goes first', async () => {
  const { told, results } = await story([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }]);
  expect(told).toBe('+a +c -a +b -c -b');
  expect(results).toEqual(['A', 'B', 'C']);
});

it('a step that needs one which nobody asked for doesn’t wait for it', async () => {
  expect((await story([{ name: 'b', after: ['a'] }])).told).toBe('+b -b');
});

it('a step that runs alone has nothing beside it, and is not overtaken', async () => {
  const { told } = await story([{ name: 'a' }, { name: 'b', alone: true }, { name: 'c' }, { name: 'd' }]);
  expect(told).toBe('+a -a +b -b +c +d -c -d');
});

it('steps that wait for each other are an error, not a standstill', async () => {
  const steps = [
    { name: 'a', after: ['b'] },
    { name: 'b', after: ['a'] },
  ];
  await expect(story(steps)).rejects.toThrow('a, b');
});

it('the steps of npm test need only what stands before them, and never two browsers', () => {
  const names = STEPS.map(({ name }) => name);
  for (const { name, after = [], browser, alone } of STEPS) {
    for (const needed of after) expect(names.slice(0, names.indexOf(name)), name).toContain(needed);
    if (browser) expect(alone, name).toBe(true);
  }
});
