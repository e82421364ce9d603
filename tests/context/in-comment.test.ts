import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileContext } from '@/context/compile';
import { textInComment } from '@/context/text-in-comment';
import { inComment } from '../../scripts/context/in-comment';

describe('a text of the dataset in a comment', () => {
  const shipped = (text: string): string => textInComment(runInThisContext(inComment(text)) as () => void);

  it('is the very text to the script that carries it, so that lengths and places in it hold', () => {
    const unit = fc.constantFrom('"', "'", '`', '\\', '/', '*', ' ', 'a', '{', '}');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        fc.pre(!text.includes('*/'));
        expect(shipped(text)).toBe(text);
      }),
    );
  });

  it('stops the build where it would end the comment, and says where', () => {
    expect(() => inComment('{"note":"both */ and"}')).toThrow('"note":"both */');
  });

  it('is compiled so that it never would, and still says the same', () => {
    const subjects = [{ id: 'notation', name: 'Both */ and /* of it', sources: [] }];
    const none = {
      people: [],
      meetings: [],
      sanctions: [],
      institutions: [],
      places: [],
      countries: [],
      series: [],
    };
    const { kinds } = compileContext({ version: '1', reviewed: '2026-01-01', ...none, subjects }, () => '');
    expect(JSON.parse(shipped(kinds.subjects.facts))).toEqual({ id: 'notation', name: subjects[0]!.name });
  });
});
