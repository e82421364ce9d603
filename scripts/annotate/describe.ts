/** An annotation in the words of the evaluation's format: entities by Wikipedia title, day or authority. */
import { wordEvidence } from '../../src/cards/evidence-words';
import type { Annotation, EntityRef } from '../../src/linking/annotation';
import type { Context } from '../../src/context/context';
import { speak } from '../locales/speak';

// What decided a link is told in the words that a card uses.
speak('en');

export function describeAnnotation(annotation: Annotation, context: Context): object {
  const { block, start, end, text, kind, confidence } = annotation;
  const why = wordEvidence(annotation.evidence).join(', ');
  return {
    block,
    start,
    end,
    text,
    kind,
    why,
    confidence,
    entities: annotation.entities.map((entity) => describeEntity(entity, context)),
  };
}

function describeEntity(entity: EntityRef, context: Context): object {
  switch (entity.kind) {
    case 'person':
      return withTitles(entity.id, context.person(entity.id));
    case 'organisation':
      return withTitles(entity.id, context.institution(entity.id));
    case 'place':
      return withTitles(entity.id, context.place(entity.id));
    case 'meeting': {
      const meeting = context.meeting(entity.id)!;
      const participants = meeting.participants.map((id) =>
        title(context.wikipediaOf(id) ?? context.person(id)?.name ?? id),
      );
      return {
        id: entity.id,
        label: meeting.name,
        from: meeting.from,
        to: meeting.to,
        participants,
        ...(meeting.wikipedia && { wikipedia: title(meeting.wikipedia) }),
      };
    }
    case 'sanctions': {
      const regime = context.regime(entity.id)!;
      const instruments = entity.instruments.map((id) => context.instrument(id)?.name ?? id);
      const target = title(context.wikipediaOf(regime.target) ?? context.nameOf(regime.target));
      return { id: entity.id, label: regime.name, authority: codeOf(regime.authority), target, instruments };
    }
  }
}

/** ISO 3166 codes of the countries that the dataset writes out; it writes UN, US, EU, UK, CN and RU itself. */
const AUTHORITY_CODES: Readonly<Record<string, string>> = {
  Japan: 'JP',
  'South Korea': 'KR',
  Canada: 'CA',
  Australia: 'AU',
  Switzerland: 'CH',
  Norway: 'NO',
  'New Zealand': 'NZ',
  Turkey: 'TR',
  Ukraine: 'UA',
};

function codeOf(authority: string): string {
  return AUTHORITY_CODES[authority] ?? authority;
}

function withTitles(
  id: string,
  entry:
    | {
        name: string;
        wikipedia?: string | undefined;
        redirects?: string[] | undefined;
        wikidata?: string | undefined;
      }
    | undefined,
): object {
  return {
    id,
    label: entry?.name ?? id,
    wikipedia: title(entry?.wikipedia ?? entry?.name ?? id),
    ...(entry?.redirects && { redirects: entry.redirects.map(title) }),
    ...(entry?.wikidata && { wikidata: entry.wikidata }),
  };
}

function title(name: string): string {
  return name.replaceAll(' ', '_');
}
