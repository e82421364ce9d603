/** How fast the machine is just now, whatever the browser does: what others take of it makes everything slower. */
import { createHash } from 'node:crypto';

/** Bytes; some tens of milliseconds on a machine that does nothing else. */
const WORK = Buffer.alloc(32 * 1024 * 1024);

/** @returns milliseconds for a piece of work that is always the same */
export function timeOfMachine(): number {
  const start = performance.now();
  createHash('sha512').update(WORK).digest();
  return performance.now() - start;
}
