/** Lines of a text. */
import { countBefore } from '@/context/ascending';

/** @returns gives the line, from 1, of an offset in the text */
export function lineCounter(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    return countBefore(starts, offset + 1);
  };
}
