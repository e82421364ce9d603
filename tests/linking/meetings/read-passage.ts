/** A passage with its mentions in braces becomes an article and what a reader expects of it. */
import type { Article } from '@/article/article';
import { addDays } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { article } from '../support';

export interface Passage {
  /** What is hard about it. */
  says: string;
  /** The day of the article. */
  on: string;
  text: readonly string[];
}

export interface Expected {
  block: number;
  start: number;
  end: number;
  words: string;
  meetings: { day: string; who: string[] }[];
  optional: boolean;
}

const MENTION = /\{([^|}]+)\|(\??)([^}]*)\}/g;
/** Days by which sources and newspapers may differ. */
const SLACK_DAYS = 1;

export function readPassage(passage: Passage): { article: Article; expected: Expected[] } {
  const expected: Expected[] = [];
  const lines = passage.text.map((line, block) => {
    const isHeadline = line.startsWith('# ');
    let removed = isHeadline ? 2 : 0;
    return line.replace(MENTION, (whole, words: string, optional: string, refs: string, at: number) => {
      const start = at - removed;
      removed += whole.length - words.length;
      expected.push({
        block,
        start,
        end: start + words.length,
        words,
        meetings: refs.split(' & ').map((ref) => {
          const [day = '', who = ''] = ref.trim().split(' ');
          return { day, who: who.split('+').filter(Boolean) };
        }),
        optional: optional === '?',
      });
      return words;
    });
  });
  return { article: article(passage.on, ...lines), expected };
}

export function isMeeting(meeting: MeetingFacts, { day, who }: { day: string; who: string[] }): boolean {
  return (
    meeting.from <= addDays(day, SLACK_DAYS) &&
    meeting.to >= addDays(day, -SLACK_DAYS) &&
    who.every((part) => meeting.participants.some((id) => id.includes(part)))
  );
}
