/** What the reading of a clause starts from. */
import type { Scene } from '../../scene';
import type { TimeMention } from '../../time/find-times';
import type { PlaceMention } from '../words/find-places';
import type { Trigger } from '../words/triggers';

export interface ClauseInput {
  scene: Scene;
  trigger: Trigger;
  /** All triggers of the block. */
  triggers: readonly Trigger[];
  times: readonly TimeMention[];
  /** All places of the block. */
  places: readonly PlaceMention[];
}
