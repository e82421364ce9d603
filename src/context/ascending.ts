/** Rows of numbers in ascending order. */

/** How many of the numbers are less than a limit: where it would stand among them. */
export function countBefore(numbers: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
