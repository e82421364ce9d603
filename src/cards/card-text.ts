/** A card as plain text, to be copied: what it shows on the article's day, with its sources. */
import type { Card, DatedLine, Hand, InstrumentLine, MeasureLine, MeetingLine } from '@/cards/card';
import { wordTie } from '@/cards/kind-words';
import {
  wordDate,
  wordInForce,
  wordLife,
  wordListing,
  wordSpan,
  wordStanding,
  wordTenure,
  wordThen,
} from '@/cards/wording';
import type { IsoDate } from '@/context/dates';
import { listParts } from '@/i18n/format';
import { t, tn } from '@/i18n/translate';

/** A part of the text: a title, and lines beneath it. */
interface Part {
  title: string;
  lines: string[];
}

/** All cards of a hand, in its order. */
export function handText({ cards }: Hand, day: IsoDate): string {
  return Object.values(cards)
    .map((card) => cardText(card, day))
    .join('\n\n');
}

export function cardText(card: Card, day: IsoDate): string {
  const head = [
    card.name,
    [card.headline, `(${t('card.asOf', { date: wordDate(day) })})`].filter(Boolean).join(' '),
    ...(card.kind === 'person' ? [wordLife(card.born, card.died, day)] : []),
    ...(card.kind === 'sanctions' ? [wordStanding(card, day)] : []),
    card.background ?? '',
    card.note ?? '',
  ].filter(Boolean);
  const parts: Part[] = [
    ...partsOf(card, day),
    { title: t('card.leadingUp'), lines: card.record.map(wordDated) },
    {
      title: `${t('card.sources')} (${t('card.reviewed', { date: wordDate(card.reviewed) })})`,
      lines: card.sources.map(({ label, url }) => `${label}, ${url}`),
    },
  ];
  return [
    head.join('\n'),
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    t('manifest.name'),
  ].join('\n\n');
}

function partsOf(card: Card, day: IsoDate): Part[] {
  switch (card.kind) {
    case 'person':
      return [
        { title: t('person.meetings'), lines: card.meetings.map(wordMeeting) },
        {
          title: t('person.sanctions'),
          lines: card.sanctions.map(({ instrument, regime, from, seen, as }) =>
            [wordListing(from, seen), instrument, regime.name, as && t('person.listedAs', { name: as })]
              .filter(Boolean)
              .join(' · '),
          ),
        },
        {
          title: t('person.offices'),
          lines: card.offices.map(({ words, from, to }) =>
            [wordTenure(from, to), words].filter(Boolean).join(' · '),
          ),
        },
        {
          title: t('person.family'),
          lines: card.family.map(({ tie, person }) => `${wordTie(tie)}: ${person.name}`),
        },
      ];
    case 'meeting':
      return [
        { title: t('meeting.when'), lines: [wordSpan(card.from, card.to)] },
        { title: t('meeting.where'), lines: card.place ? [card.place] : [] },
        {
          title: t('meeting.who'),
          lines: card.participants.map(({ person, office }) =>
            [person.name, office].filter(Boolean).join(', '),
          ),
        },
        { title: t('meeting.outcome'), lines: card.outcome ? [card.outcome] : [] },
      ];
    case 'sanctions':
      return [
        {
          title: t('sanctions.thenAndNow'),
          lines: [
            `${wordDate(day)}: ${wordThen(card, day)}`,
            `${wordDate(card.reviewed)}: ${wordInForce(card.inForceNow)}`,
          ],
        },
        { title: t('sanctionsScope.measure'), lines: card.isAnswered ? [] : card.measures.map(wordMeasure) },
        { title: t('sanctions.builtUpBy'), lines: card.instruments.map(wordInstrument) },
      ];
    default:
      return [];
  }
}

function wordMeeting({ from, to, name, with: people, more = 0, place }: MeetingLine): string {
  const names = listParts(people.length + (more > 0 ? 1 : 0))
    .map((part) => (typeof part === 'string' ? part : (people[part]?.name ?? tn('rows.more', more))))
    .join('');
  const company = people.length > 0 && t('meeting.with', { names });
  return [wordSpan(from, to), name, company, place].filter(Boolean).join(' · ');
}

function wordMeasure({ instrument, says, from }: MeasureLine): string {
  return [instrument, t('sanctions.sinceDate', { date: wordDate(from) }), says].join(' · ');
}

function wordInstrument({ adopted, name, summary }: InstrumentLine): string {
  return [wordDate(adopted), name, summary].filter(Boolean).join(' · ');
}

function wordDated({ on, text }: DatedLine): string {
  return `${wordDate(on)} · ${text}`;
}
