/** What the linker says about an article: which words mean which entities, and why. */
import type { IsoDate } from '@/context/dates';
import type { FamilyTie } from '@/context/schema';

export type EntityKind = 'person' | 'meeting' | 'sanctions' | 'organisation' | 'place';

/**
 * One thing that a mention means. Sanctions may be a whole regime, one or several of its instruments,
 * or the measures of them that the words describe.
 */
export type EntityRef =
  | { kind: 'person' | 'meeting' | 'organisation' | 'place'; id: string }
  | { kind: 'sanctions'; id: string; instruments: string[]; measures: MeasureRef[] };

/** A measure by its instrument and its place among the instrument's measures. */
export interface MeasureRef {
  instrument: string;
  index: number;
}

/** What spoke for a link, in the order of weight. The words for a reader are made from it in `cards/evidence-words`. */
export type Evidence =
  | { by: 'name'; name: string }
  | { by: 'short-form'; of: string }
  | { by: 'office'; title: string; of: string; on: IsoDate }
  | { by: 'family'; tie: FamilyTie; of: string }
  | { by: 'participants'; names: string[] }
  | { by: 'time'; words: string; from: IsoDate; to: IsoDate }
  | { by: 'place'; name: string }
  | { by: 'kind'; words: string }
  | { by: 'order'; words: string }
  | { by: 'earlier-mention'; words: string }
  | { by: 'target'; name: string }
  | { by: 'authority'; name: string }
  | { by: 'measure'; words: string };

export interface Annotation {
  /** Index into the article's blocks. */
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  kind: EntityKind;
  /** One, or several where the words mean several ("two summits"), in order of time or weight. */
  entities: EntityRef[];
  /** Set where the words mean one of the entities and the text leaves open which. */
  isEither?: true;
  evidence: Evidence[];
  /** 0 to 1; below the linker's bar nothing is returned. */
  confidence: number;
}
