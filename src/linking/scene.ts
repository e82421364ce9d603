/** What the later stages know of an article when they start: who and which countries are in it, and where. */
import type { Context } from '@/context/context';
import type { Annotation } from './annotation';
import type { CountryMention } from './countries';
import type { Doc } from './document';
import type { NameMatch } from './names/find-names';
import type { PersonMention } from './persons/person-mention';

export interface Scene {
  doc: Doc;
  names: readonly NameMatch[];
  countries: readonly CountryMention[];
  /** Named and described, in order of reading. */
  persons: readonly PersonMention[];
  context: Context;
}

/** An annotation before its words are cut from the article. */
export type Draft = Omit<Annotation, 'text'>;
