import { describe, expect, it } from 'vitest';
import { runStep } from '../../scripts/test/run-step';

describe('a step of npm test', () => {
  it('counts as one passed', async () => {
    expect(await runStep({ name: 'fine', command: ['-e', ''] })).toMatchObject({ passed: 1, failed: 0 });
  });

  it('counts as one failed, whatever its exit code', async () => {
    expect(await runStep({ name: 'bad', command: ['-e', 'process.exit(3)'] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it('that runs tests and crashes before the first counts as one failed', async () => {
    const crash = { name: 'crash', command: ['-e', 'process.exit(1)', '--'], tests: true } as const;
    expect(await runStep(crash)).toMatchObject({ passed: 0, failed: 1 });
  });
});
