/** All names of the data, ready to be found: what a stretch of text may be the name of. */
import type { Context, Dataset, EntityKind } from '@/context/context';
import { getOrInsert } from '@/context/get-or-insert';
import { unpackLabel, type NameLabel, type NamedKind } from './label';
import { mergeSpans } from './merge-spans';
import { NameScanner, type FoundUse } from './name-scanner';
import { unpackNames } from './name-tables';

export type { NameForm } from './label';

/** One entity that a name may mean. */
export interface NameEntry extends NameLabel {
  id: string;
}

/** A stretch of text that is a name. */
export interface FoundName {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  /** Whose it may be; at least one. */
  entries: readonly NameEntry[];
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

/** A dataset, and its own names. */
interface Layer {
  dataset: Dataset;
  scanner: NameScanner;
  /** A name that comes again has the same array, by which later stages know what they found out about it. */
  bySpelling: Map<number, Spelling[]>;
}

/** A way to write the name that ends at a node. */
interface Spelling {
  capitals: number;
  acronyms: number;
  allCaps: boolean;
  entries: readonly NameEntry[];
}

export class Gazetteer {
  readonly #layers: readonly Layer[];
  readonly #context: Context;

  constructor(context: Context) {
    this.#layers = context.layers.map((dataset) => ({
      dataset,
      scanner: new NameScanner(unpackNames(dataset.names)),
      bySpelling: new Map<number, Spelling[]>(),
    }));
    this.#context = context;
  }

  /**
   * The names of a text, the longest first at each word, without overlaps.
   * @param allCaps the text is in capitals, which say nothing there
   */
  find(text: string, allCaps: boolean): FoundName[] {
    const finds = this.#layers.map((layer) => (from: number) => this.#findIn(layer, text, allCaps, from));
    const [only] = finds;
    return finds.length === 1 && only ? only(0) : mergeSpans(finds).map(uniteEntries);
  }

  /** True for the first name of somebody in the data, in lower case. */
  isGivenName(word: string): boolean {
    return this.#layers.some(({ scanner }) => scanner.isMarked(word));
  }

  /** @param from where a word ends, or the text begins */
  #findIn(
    { dataset, scanner, bySpelling }: Layer,
    text: string,
    allCaps: boolean,
    from: number,
  ): FoundName[] {
    return scanner.scan(from === 0 ? text : text.slice(from), allCaps).flatMap((span) => {
      const { node, capitals, acronyms } = span;
      const known = getOrInsert(bySpelling, node, () => []);
      let spelling = known.find(
        (one) => one.capitals === capitals && one.acronyms === acronyms && one.allCaps === allCaps,
      );
      if (!spelling) {
        const entries = this.#entriesOf(scanner.usesOf(span, allCaps), dataset);
        known.push((spelling = { capitals, acronyms, allCaps, entries }));
      }
      const { entries } = spelling;
      return entries.length > 0 ? [{ start: span.start + from, end: span.end + from, entries }] : [];
    });
  }

  #entriesOf(uses: readonly FoundUse[], dataset: Dataset): NameEntry[] {
    return uses.flatMap(({ bearer, label }) => {
      const known = unpackLabel(label);
      const kind = ENTITY_KINDS[known.kind];
      const id = dataset.idOf(kind, bearer);
      return this.#context.isFrom(dataset, kind, id) ? [{ ...known, id }] : [];
    });
  }
}

/** The same words may be names in several layers. */
function uniteEntries(same: readonly FoundName[]): FoundName {
  const [{ start, end }] = same as [FoundName];
  return { start, end, entries: same.flatMap(({ entries }) => entries) };
}
