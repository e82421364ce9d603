/** What the background says of articles, over one state of the data. */
import type { Article } from '@/article/article';
import type { Briefing } from '@/briefing/briefing';
import { makeBriefing } from '@/briefing/make';
import type { Hand } from '@/cards/card';
import { keepLast } from '@/cards/keep-last';
import { makeBackground, makeHand, makeMarked, type Marked } from '@/cards/make';
import type { Occasion } from '@/cards/occasion';
import type { Context } from '@/context/context';
import { linkArticle } from '@/linking/link-article';
import { SAMPLE } from '@/sample/article';

export interface Answers {
  /** Links a few sentences, so that the first article waits neither for the names to be opened nor for most of the code to be read. */
  prepare: () => void;
  marked: (article: Article) => Marked;
  hand: (keys: readonly string[], occasion: Occasion) => Hand;
  briefing: (article: Article) => Briefing;
}

/** @param base speaks alone where a pack is in the way: none may take from a reader what comes with the extension */
export function answersOver(context: Context, base: Context): Answers {
  // The briefing is asked for after the page's own marks, of the same article.
  const marked = keepLast((article: Article) => makeMarked(article, linkArticle(article, context), context));
  let isPrepared = false;
  const answers: Answers = {
    prepare: () => {
      if (isPrepared) return;
      isPrepared = true;
      linkArticle(SAMPLE, context);
    },
    marked,
    hand: (keys, occasion) => makeHand(keys, occasion, context),
    briefing: (article) => makeBriefing(article, makeBackground(marked(article), context), context),
  };
  if (context === base) return answers;
  const alone = answersOver(base, base);
  return {
    prepare: orElse(answers.prepare, alone.prepare),
    marked: orElse(answers.marked, alone.marked),
    hand: orElse(answers.hand, alone.hand),
    briefing: orElse(answers.briefing, alone.briefing),
  };
}

function orElse<Question extends unknown[], Answer>(
  first: (...question: Question) => Answer,
  second: (...question: Question) => Answer,
): (...question: Question) => Answer {
  return (...question) => {
    try {
      return first(...question);
    } catch (error) {
      console.warn('Backgrounder: a pack is in the way.', error);
      return second(...question);
    }
  };
}
