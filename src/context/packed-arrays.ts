/**
 * Rows of whole numbers as one string that a script can hold and that opens without parsing.
 *
 * Bytes, before base64, little-endian as every machine that runs a browser is:
 *
 *     u32            how many rows
 *     u32 per row    4 × its length + the width of its numbers: 0 for one byte, 1 for two, 2 for four
 *     the rows       each from a multiple of four on; each as narrow as its largest number allows
 */

/**
 * Rows of numbers from 0 to 2³² − 1.
 * @throws RangeError where a number lies outside
 */
export function packArrays(rows: readonly ArrayLike<number>[]): string {
  const widths = rows.map(widthOf);
  const header = 4 * (1 + rows.length);
  const size = rows.reduce((sum, row, i) => sum + padded(row.length << widths[i]!), header);
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer).set([rows.length, ...rows.map((row, i) => 4 * row.length + widths[i]!)]);
  let at = header;
  rows.forEach((row, i) => {
    new VIEWS[widths[i]!]!(bytes.buffer, at, row.length).set(row);
    at += padded(row.length << widths[i]!);
  });
  return toBase64(bytes);
}

/** @returns the rows, all in one type of array, so that code over them stays fast whatever their widths were */
export function unpackArrays(text: string): Uint32Array[] {
  const { buffer } = fromBase64(text);
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  let at = 4 * (1 + count);
  return Array.from(new Uint32Array(buffer, 4, count), (head) => {
    const length = head >>> 2;
    const width = head & 3;
    const row = new Uint32Array(new VIEWS[width]!(buffer, at, length));
    at += padded(length << width);
    return row;
  });
}

/**
 * Where each of several stretches begins that lie one after the other.
 * @param first where the first begins
 * @returns one number more than there are stretches: the last is where all end
 */
export function startsOf(lengths: ArrayLike<number>, first = 0): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  starts[0] = first;
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

const VIEWS = [Uint8Array, Uint16Array, Uint32Array];

function widthOf(row: ArrayLike<number>): number {
  const numbers = Array.from(row);
  const largest = numbers.reduce((a, b) => Math.max(a, b), 0);
  const outside = numbers.find((number) => number < 0) ?? (largest > 0xffffffff ? largest : undefined);
  if (outside !== undefined) throw new RangeError(`${outside} can't be packed: only 0 to 2³² − 1 can`);
  return largest < 0x100 ? 0 : largest < 0x10000 ? 1 : 2;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

/** Bytes taken by one call of `fromCharCode`: more would overflow the stack. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Chrome has the direct way from 140 on, Firefox from 133; ours must run in Chrome 128. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if ('fromBase64' in Uint8Array) return (Uint8Array as WithBase64).fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
interface WithBase64 {
  fromBase64(text: string): Uint8Array<ArrayBuffer>;
}
