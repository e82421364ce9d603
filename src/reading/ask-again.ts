/**
 * Asks until somebody answers. A browser may end the background in the middle of an answer, and may then tell whoever asked, or
 * leave them waiting.
 */

/** Milliseconds for which an answer is waited for: a background starts in one second, and answers in a tenth of one, on slow machines. */
const ANSWER_MS = 8_000;
/** Milliseconds before asking again, each time longer; after the last nobody is asked. */
const PAUSES_MS: readonly number[] = [250, 1_000, 4_000];

export interface AskAgainOptions {
  /** False once there is nobody left to ask. */
  isWorthIt: () => boolean;
  answerMs?: number;
  pausesMs?: readonly number[];
}

/**
 * @param ask asks once; may reject, answer undefined, or never settle
 * @returns the answer; undefined if none came. Never rejects
 */
export async function askAgain<Answer>(
  ask: () => Promise<Answer | undefined>,
  { isWorthIt, answerMs = ANSWER_MS, pausesMs = PAUSES_MS }: AskAgainOptions,
): Promise<Answer | undefined> {
  for (const pause of [0, ...pausesMs]) {
    if (pause > 0) await after(pause);
    if (!isWorthIt()) return undefined;
    const answer = await Promise.race([ask().catch(() => undefined), after(answerMs)]);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
