import { beforeEach, describe, expect, it } from 'vitest';
import { wordDate, wordSpan } from '@/cards/wording';
import { listParts } from '@/i18n/format';
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

describe('in other languages', () => {
  it('counting follows the language’s own plural rules', () => {
    speak('ru');
    expect([1, 2, 5, 21, 22].map((count) => tn('count.meeting', count))).toEqual([
      '1 встреча', '2 встречи', '5 встреч', '21 встреча', '22 встречи',
    ]); // prettier-ignore
    speak('ar');
    expect([1, 2, 3, 11, 100].map((count) => tn('count.person', count))).toEqual([
      'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص',
    ]); // prettier-ignore
    expect(direction()).toBe('rtl');
  });

  it('lists and dates are the language’s own, with Western digits', () => {
    const list = (locale: string) => {
      speak(locale);
      return listParts(3).join('');
    };
    expect(['en', 'de', 'ja', 'zh_CN'].map(list)).toEqual(['0, 1 and 2', '0, 1 und 2', '0、1、2', '0、1和2']);
    const date = (locale: string) => {
      speak(locale);
      return [wordDate('2019-02-27'), wordDate('2019-02'), wordSpan('2019-02-27', '2019-02-28')];
    };
    expect(date('de')).toEqual(['27. Feb. 2019', 'Februar 2019', '27.–28. Feb. 2019']);
    expect(date('ja')).toEqual(['2019年2月27日', '2019年2月', '2019年2月27日～28日']);
    expect(date('ko')[2]).toBe('2019년 2월 27일~28일');
    expect(date('ar')[0]).toBe('27 فبراير 2019');
  });
});
