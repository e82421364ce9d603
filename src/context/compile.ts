/** Turns the checked source of the dataset into the form that ships. */
import type { CompiledContext, ContextFacts, DetailSpan, InstrumentDetails, InstrumentFacts } from './facts';
import type { ContextSource, InstrumentSource } from './schema';

export function compileContext(source: ContextSource): CompiledContext {
  const texts: string[] = [];
  let length = 0;
  const put = (details: object): DetailSpan => {
    const text = JSON.stringify(details);
    texts.push(text);
    length += text.length;
    return [length - text.length, text.length];
  };

  const facts: ContextFacts = {
    people: source.people.map(({ note, background, record, sanctions, sources, reviewed, ...person }) => ({
      ...person,
      details: put({ note, background, record, sanctions, sources, reviewed }),
    })),
    meetings: source.meetings.map(({ outcome, note, sources, reviewed, ...meeting }) => ({
      ...meeting,
      to: meeting.to ?? meeting.from,
      details: put({ outcome, note, sources, reviewed }),
    })),
    regimes: source.sanctions.map(({ background, record, sources, reviewed, instruments, ...regime }) => ({
      ...regime,
      instruments: instruments.map(instrumentFacts),
      details: put({
        background,
        record,
        sources,
        reviewed,
        instruments: instruments.map(instrumentDetails),
      }),
    })),
    institutions: source.institutions.map(({ background, record, sources, reviewed, ...institution }) => ({
      ...institution,
      details: put({ background, record, sources, reviewed }),
    })),
    places: source.places.map(({ background, record, sources, reviewed, ...place }) => ({
      ...place,
      details: put({ background, record, sources, reviewed }),
    })),
    countries: source.countries.map(withoutSources),
    series: source.series.map(withoutSources),
    subjects: source.subjects.map(withoutSources),
  };
  return {
    version: source.version,
    reviewed: source.reviewed,
    facts: JSON.stringify(facts),
    details: texts.join(''),
  };
}

function instrumentFacts({
  summary: _summary,
  sources: _sources,
  wikipedia: _wikipedia,
  measures,
  ...instrument
}: InstrumentSource): InstrumentFacts {
  return { ...instrument, measures: measures.map(({ says: _says, ...measure }) => measure) };
}

function instrumentDetails({ summary, sources, measures }: InstrumentSource): InstrumentDetails {
  return { summary, sources, says: measures.map((measure) => measure.says) };
}

function withoutSources<T extends { sources: string[] }>({
  sources: _sources,
  ...entry
}: T): Omit<T, 'sources'> {
  return entry;
}
