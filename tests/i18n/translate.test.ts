import { beforeEach, describe, expect, it } from 'vitest';
import { direction, locale, pieces, t, tn } from '@/i18n/translate';
import { speak } from '../../scripts/locales/speak';

beforeEach(() => speak('en'));

describe('the words of the interface', () => {
  it('are those of the language that the browser chose', () => {
    expect(t('manifest.name')).toBe('Backgrounder');
    expect([locale(), direction()]).toEqual(['en', 'ltr']);
  });

  it('count in the form that the number asks for, written as the language does', () => {
    expect(tn('count.person', 1)).toBe('1 person');
    expect(tn('count.person', 1204)).toBe('1,204 people');
  });

  it('take elements as well as text', () => {
    const name = { tag: 'b' };
    expect(pieces('count.person.other', { count: name })).toEqual(['', name, ' people']);
  });
});
