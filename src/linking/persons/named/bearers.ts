/** Whom an article has named so that a short form can mean them, and where it names strangers of the same family name. */
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../../document';
import type { PersonMention } from '../person-mention';

/** A person whom the article has named so that a short form can mean them. */
export interface Bearer {
  person: PersonFacts;
  /** Where it gives the name in full, or else for the first time. */
  introductions: { block: DocBlock; start: number; end: number }[];
}

export class Bearers {
  readonly #byId = new Map<string, Bearer>();
  /** By family name in small letters, where somebody else bears it. */
  readonly #strangers = new Map<string, { block: DocBlock; start: number }[]>();

  introduce({ person, block, start, end, form }: PersonMention): void {
    const bearer = this.#byId.get(person.id) ?? { person, introductions: [] };
    if (form === 'full' || bearer.introductions.length === 0)
      bearer.introductions.push({ block, start, end });
    this.#byId.set(person.id, bearer);
  }

  addStranger(familyName: string, block: DocBlock, start: number): void {
    const places = this.#strangers.get(familyName) ?? [];
    places.push({ block, start });
    this.#strangers.set(familyName, places);
  }

  of(person: PersonFacts): Bearer | undefined {
    return this.#byId.get(person.id);
  }

  /** All who have been introduced. */
  all(): readonly Bearer[] {
    return [...this.#byId.values()];
  }

  hasStranger(familyName: string): boolean {
    return this.#strangers.has(familyName);
  }

  /** Whether a stranger of that name stands earlier in the block. */
  strangerBefore(familyName: string, block: DocBlock, start: number): boolean {
    return (this.#strangers.get(familyName) ?? []).some(
      (other) => other.block === block && other.start < start,
    );
  }
}
