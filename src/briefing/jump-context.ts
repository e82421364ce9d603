/** What every name in the briefing shares: the way to its mentions in the article, and where the reader is. */
import { createContext } from 'preact';
import type { BriefedEntity } from './briefing';

export interface Jumping {
  /** The entity that was jumped to last, and which of its mentions. */
  at: { id: string; index: number } | undefined;
  jump: (entity: BriefedEntity) => void;
}

export const JumpContext = createContext<Jumping>({ at: undefined, jump: () => undefined });
