/** Countries in the text, by name, adjective or the seat of government, and what they say about neighbouring words. */
import type { Context } from '@/context/context';
import type { DocBlock } from './document';
import type { NameMatch } from './names/find-names';
import type { NameForm } from './names/gazetteer';

export interface CountryMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Country id. */
  country: string;
  form: NameForm;
  /** The institution whose name it is, where it isn't the country's. */
  institution?: string;
}

/** The country mentions of a document, in order; institutions stand for their country as metonyms ("the State Department"). */
export function findCountries(names: readonly NameMatch[], context: Context): CountryMention[] {
  return names.flatMap(({ entries, ...place }) => {
    const entry = entries.find((candidate) => candidate.kind === 'country' && !candidate.common);
    if (entry) return [{ ...place, country: entry.id, form: entry.form }];
    const institution = entries.find((candidate) => candidate.kind === 'organisation');
    const country = institution && context.institution(institution.id)?.country;
    return country && context.institution(institution.id)?.kind === 'government'
      ? [{ ...place, country, form: 'metonym' as const, institution: institution.id }]
      : [];
  });
}
