/** Other names of an entity. */
import type { Alias } from './schema';

/** An alias as text, in its short or long form. */
export function aliasText(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.name;
}
