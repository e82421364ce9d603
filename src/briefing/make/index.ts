/** The briefing of an article, from the cards of its mentions and the dataset. */
import type { Article } from '@/article/article';
import type { Card } from '@/cards/card';
import type { Background } from '@/cards/make';
import type { Context } from '@/context/context';
import type { Briefing } from '../briefing';
import { briefMeetings } from './meetings';
import { briefPeople } from './people';
import { briefSanctions } from './sanctions';
import { briefSince } from './since';
import { spotsById } from './spots';

/** @param background what `makeBackground` makes of the same article */
export function makeBriefing(article: Article, background: Background, context: Context): Briefing {
  const { mentions, cards, day } = background;
  const spots = spotsById(background);
  const keys = new Set(mentions.flatMap((mention) => mention.cards));
  const mentioned = [...keys].flatMap((key) => cards[key] ?? []);
  const ofKind = <Kind extends Card['kind']>(kind: Kind): Extract<Card, { kind: Kind }>[] =>
    mentioned.filter((card): card is Extract<Card, { kind: Kind }> => card.kind === kind);
  const people = briefPeople(ofKind('person'), spots, article, day, context);
  const headline = article.blocks.find(({ kind }) => kind === 'headline')?.text;
  return {
    article: { url: article.url, ...(headline !== undefined && { headline }), day },
    people,
    meetings: briefMeetings(
      people.map(({ id }) => id),
      spots,
      day,
      context,
    ),
    sanctions: briefSanctions(ofKind('sanctions'), spots),
    things: mentioned.flatMap((card) =>
      card.kind === 'organisation' || card.kind === 'place'
        ? [
            {
              id: card.id,
              name: card.name,
              kind: card.kind,
              headline: card.headline,
              spots: spots.get(card.id) ?? [],
            },
          ]
        : [],
    ),
    since: briefSince(mentioned),
    dataset: { version: context.version, reviewed: context.reviewed },
  };
}
