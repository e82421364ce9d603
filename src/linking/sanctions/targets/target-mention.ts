/** Words that stand for whom sanctions can be aimed at. */
import type { DocBlock } from '../../document';

export interface TargetMention {
  block: DocBlock;
  from: number;
  to: number;
  start: number;
  end: number;
  target: string;
  form: 'country' | 'company' | 'person';
  /** "Russian", not "Russia". */
  adjective?: boolean;
  /** A city after "in" or "to", which says where rather than whom. */
  isPlace?: boolean;
  /** Of a company, the name to look for among instruments. */
  name?: string;
  /** Of a person, the id. */
  person?: string;
  /** Regimes about what is named, before others on the target: those over Xinjiang. */
  regimes?: readonly string[];
}
