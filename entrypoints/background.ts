/** Answers the pages: holds the dataset, links the articles that they send. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { compiled } from 'virtual:context';
import { makeBackground } from '@/cards/make';
import { Context } from '@/context/context';
import { linkArticle } from '@/linking/link-article';
import { isRequest, type BackgroundAnswer, type Request } from '@/messages';

export default defineBackground(() => {
  let context: Context | undefined;

  const answer = ({ article }: Request): BackgroundAnswer => {
    context ??= new Context(compiled);
    return makeBackground(article, linkArticle(article, context), context);
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: BackgroundAnswer) => void) => {
      if (sender.id !== browser.runtime.id || !isRequest(message)) return;
      sendResponse(answer(message));
    },
  );
});
