/** What the linker got right, missed and got wrong in a passage, by the referee's measure: an answer may stand on another word of the clause. */
import { linkArticle } from '@/linking/link-article';
import type { MeetingFacts } from '@/context/facts';
import { context } from '../support';
import { isMeeting, readPassage, type Expected, type Passage } from './read-passage';

/** Characters within which the words of one event may be spread. */
const REACH = 60;

export interface Judged {
  found: string[];
  missed: string[];
  wrong: string[];
}

export function judgePassage(passage: Passage): Judged {
  const { article, expected } = readPassage(passage);
  const given = linkArticle(article, context).flatMap((annotation) =>
    annotation.kind === 'meeting'
      ? annotation.entities.map((entity) => ({ annotation, meeting: context.meeting(entity.id)! }))
      : [],
  );
  const near = (mention: Expected, at: { block: number; start: number; end: number }): boolean =>
    mention.block === at.block && at.start <= mention.end + REACH && mention.start - REACH <= at.end;
  const wanted = expected.flatMap((mention) => mention.meetings.map((meeting) => ({ mention, meeting })));
  const isRight = (one: (typeof given)[number], want: (typeof wanted)[number]): boolean =>
    near(want.mention, one.annotation) && isMeeting(one.meeting, want.meeting);
  const tell = (words: string, meeting: { day: string; who: string[] }): string =>
    `${words} → ${meeting.day} ${meeting.who.join('+')}`;
  const met = (meeting: MeetingFacts): string => meeting.id;
  return {
    found: given.filter((one) => wanted.some((want) => isRight(one, want))).map((one) => met(one.meeting)),
    missed: wanted
      .filter((want) => !want.mention.optional && !given.some((one) => isRight(one, want)))
      .map(({ mention, meeting }) => tell(mention.words, meeting)),
    wrong: given
      .filter((one) => !wanted.some((want) => isRight(one, want)))
      .map((one) => `${one.annotation.text} → ${met(one.meeting)}`),
  };
}
