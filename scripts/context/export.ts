/** The dataset as JSON lines, one entity each, for other tools to read. */
import { aliasText } from '../../src/context/alias';
import { parseSource, type SourceLink } from '../../src/context/sources';
import type { Alias, ContextSource, InstrumentSource } from '../../src/context/schema';

interface Entry {
  id: string;
  name: string;
  aliases?: Alias[] | undefined;
  sources: string[];
}

/** Yields one plain object for each entity: kind, id, names, what it says, and its sources as addresses. */
export function* exportLines(source: ContextSource): Generator<object> {
  const titles = new Map(
    [...source.people, ...source.countries, ...source.institutions, ...source.subjects].map((entry) => [
      entry.id,
      entry.wikipedia ?? entry.name,
    ]),
  );
  const title = (id: string): string => titles.get(id) ?? id;
  for (const person of source.people) yield line('person', person);
  for (const meeting of source.meetings) {
    yield {
      ...line('meeting', meeting),
      to: meeting.to ?? meeting.from,
      participantTitles: meeting.participants.map(title),
    };
  }
  for (const regime of source.sanctions) {
    const instruments = regime.instruments.map(exportInstrument);
    yield { ...line('sanctions', regime), targetTitle: title(regime.target), instruments };
  }
  for (const institution of source.institutions) yield line('organisation', institution);
  for (const place of source.places) yield line('place', place);
  for (const country of source.countries) yield line('country', country);
  for (const series of source.series) yield line('series', series);
  for (const subject of source.subjects) yield line('subject', subject);
}

function line(kind: string, entry: Entry): object {
  const { id, name, aliases, sources, ...rest } = entry;
  return { kind, id, names: names(name, aliases), ...rest, sources: links(sources) };
}

function exportInstrument({ name, aliases, sources, ...rest }: InstrumentSource): object {
  return { ...rest, names: names(name, aliases), sources: links(sources) };
}

function names(name: string, aliases: Alias[] | undefined): string[] {
  return [name, ...(aliases ?? []).map(aliasText)];
}

function links(sources: string[]): SourceLink[] {
  return sources.map(parseSource).filter((parsed) => 'url' in parsed);
}
