/** The entities of one kind: texts, of which each entity's own stretch is parsed at the first question and kept. */
import type { CompiledKind, Place } from './facts';
import { startsOf, unpackArrays } from './packed-arrays';

/** How the facts of each entity begin, before the id. */
const ID_LEAD = '{"id":"'.length;

export class Store<Facts extends object, Details> {
  readonly #compiled: CompiledKind;
  /** By place, of those asked for. */
  readonly #facts: Facts[] = [];
  readonly #details: Details[] = [];
  /** Ids asked for, also those that there are not. */
  readonly #places = new Map<string, Place | undefined>();
  #layout: { facts: Uint32Array; details: Uint32Array; byId: Uint32Array } | undefined;
  #all: readonly Facts[] | undefined;

  constructor(compiled: CompiledKind) {
    this.#compiled = compiled;
  }

  /** @param place of an entity that there is; likewise below */
  facts(place: Place): Facts {
    const { facts } = this.#open();
    return (this.#facts[place] ??= JSON.parse(stretch(this.#compiled.facts, facts, place)) as Facts);
  }

  details(place: Place): Details {
    const { details } = this.#open();
    return (this.#details[place] ??= JSON.parse(stretch(this.#compiled.details, details, place)) as Details);
  }

  get size(): number {
    return this.#open().byId.length;
  }

  all(): readonly Facts[] {
    return (this.#all ??= Array.from(this.#open().byId, (_, place) => this.facts(place)));
  }

  id(place: Place): string {
    const start = this.#open().facts[place]! + ID_LEAD;
    return this.#compiled.facts.slice(start, this.#compiled.facts.indexOf('"', start));
  }

  /** The place of the entity with an id, if there is one. */
  find(id: string): Place | undefined {
    const known = this.#places.get(id);
    if (known !== undefined || this.#places.has(id)) return known;
    const place = this.#search(id);
    this.#places.set(id, place);
    return place;
  }

  #search(id: string): Place | undefined {
    const { byId } = this.#open();
    let low = 0;
    let high = byId.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = byId[middle]!;
      const other = this.id(place);
      if (other === id) return place;
      if (other < id) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  #open(): { facts: Uint32Array; details: Uint32Array; byId: Uint32Array } {
    if (!this.#layout) {
      const [facts, details, byId] = unpackArrays(this.#compiled.layout) as [Row, Row, Row];
      this.#layout = { facts: startsOf(facts), details: startsOf(details), byId };
    }
    return this.#layout;
  }
}

type Row = Uint32Array;

function stretch(text: string, starts: Row, place: Place): string {
  return text.slice(starts[place], starts[place + 1]);
}
