/** All names of the dataset, ready to be found: what a stretch of text may be the name of. */
import type { Context, EntityKind } from '@/context/context';
import { unpackLabel, type NameLabel, type NamedKind } from './label';
import { NameScanner, type NameSpan } from './name-scanner';
import { unpackNames } from './name-tables';

export type { NameForm } from './label';

/** One entity that a name may mean. */
export interface NameEntry extends NameLabel {
  id: string;
}

const ENTITY_KINDS: Record<NamedKind, EntityKind> = {
  person: 'people',
  meeting: 'meetings',
  regime: 'regimes',
  instrument: 'instruments',
  organisation: 'institutions',
  place: 'places',
  country: 'countries',
  series: 'series',
};

export class Gazetteer {
  readonly #scanner: NameScanner;
  readonly #context: Context;

  constructor(context: Context) {
    this.#scanner = new NameScanner(unpackNames(context.names));
    this.#context = context;
  }

  /** The names of a text, the longest first at each word, without overlaps. */
  scan(text: string, allCaps: boolean): NameSpan[] {
    return this.#scanner.scan(text, allCaps);
  }

  /** @param span found by `scan` with the same `allCaps` */
  entriesOf(span: NameSpan, allCaps: boolean): NameEntry[] {
    return this.#scanner.usesOf(span, allCaps).map(({ bearer, label }) => {
      const known = unpackLabel(label);
      return { ...known, id: this.#context.idOf(ENTITY_KINDS[known.kind], bearer) };
    });
  }

  /** True for the first name of somebody in the dataset, in lower case. */
  isGivenName(word: string): boolean {
    return this.#scanner.isMarked(word);
  }
}
