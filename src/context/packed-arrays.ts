/**
 * Rows of whole numbers as one string that a script can hold and that opens without parsing.
 *
 * Bytes, before base64, little-endian as every machine that runs a browser is:
 *
 *     u32              how many rows
 *     4 × u32 per row  its length, and the bits of its numbers; how many stand apart, and the bits of these
 *     the rows         each its numbers, then those apart, both from a multiple of four bytes on, the first in the lowest bits
 *
 * Most rows are of small numbers and a few large ones. Such a row has few bits a number, and where all of them are set, the number
 * is the next of those apart. The widths are those that make the row shortest. They are powers of two, so that no number lies
 * across bytes, and a row of whole bytes opens without a loop.
 */

/**
 * Rows of numbers from 0 to 2³² − 1.
 * @throws RangeError where a number lies outside
 */
export function packArrays(rows: readonly ArrayLike<number>[]): string {
  const parts = rows.flatMap((row) => splitRow(Array.from(row)));
  const header = Uint32Array.of(rows.length, ...parts.flatMap(({ numbers, bits }) => [numbers.length, bits]));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + sizeOf(part), header.byteLength));
  bytes.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const part of parts) {
    writePart(bytes, at, part);
    at += sizeOf(part);
  }
  return toBase64(bytes);
}

/** @returns the rows, all in one type of array, so that code over them stays fast whatever their widths were */
export function unpackArrays(text: string): Uint32Array[] {
  const { buffer } = fromBase64(text);
  const [count = 0] = new Uint32Array(buffer, 0, 1);
  const heads = new Uint32Array(buffer, 4, 4 * count);
  let at = 4 + heads.byteLength;
  return Array.from({ length: count }, (_, i) => {
    const [length, bits, apartLength, apartBits] = heads.subarray(4 * i) as unknown as Head;
    const numbersAt = at;
    const apartAt = numbersAt + padded(length * bits);
    at = apartAt + padded(apartLength * apartBits);
    if (isWholeBytes(bits) && apartLength === 0)
      return new Uint32Array(new VIEWS[bits](buffer, numbersAt, length));
    const apart = new Uint32Array(new VIEWS[apartBits](buffer, apartAt, apartLength));
    return readMixed(new Uint8Array(buffer, numbersAt), length, bits, apart);
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

/** A row's numbers, or those that stand apart, as they are written. */
interface Part {
  numbers: readonly number[];
  bits: Bits;
}
type Bits = 1 | 2 | 4 | WholeBytes;
type WholeBytes = 8 | 16 | 32;
type Head = [length: number, bits: Bits, apartLength: number, apartBits: WholeBytes];

const WIDTHS: readonly Bits[] = [1, 2, 4, 8, 16, 32];
const VIEWS = { 8: Uint8Array, 16: Uint16Array, 32: Uint32Array };

function isWholeBytes(bits: Bits): bits is WholeBytes {
  return bits >= 8;
}

/** With all bits set. */
function fullOf(bits: Bits): number {
  return 2 ** bits - 1;
}

/** The bytes of so many bits, up to the next multiple of four. */
function padded(bits: number): number {
  return Math.ceil(bits / 32) * 4;
}

function sizeOf({ numbers, bits }: Part): number {
  return padded(numbers.length * bits);
}

/** The shortest of the ways to write a row. */
function splitRow(numbers: readonly number[]): [Part, Part] {
  const largest = numbers.reduce((a, b) => Math.max(a, b), 0);
  const outside = numbers.find((number) => number < 0) ?? (largest > 0xffffffff ? largest : undefined);
  if (outside !== undefined) throw new RangeError(`${outside} can't be packed: only 0 to 2³² − 1 can`);
  const widest = WIDTHS.find((bits) => largest <= fullOf(bits))!;
  const whole: [Part, Part] = [
    { numbers, bits: widest },
    { numbers: [], bits: 8 },
  ];
  // a row with numbers apart is read byte by byte
  const mixed = WIDTHS.filter((bits) => bits < widest && bits <= 8).map((bits): [Part, Part] => {
    const full = fullOf(bits);
    return [
      { numbers: numbers.map((number) => Math.min(number, full)), bits },
      { numbers: numbers.filter((number) => number >= full), bits: isWholeBytes(widest) ? widest : 8 },
    ];
  });
  return [whole, ...mixed].reduce((best, one) => (lengthOf(one) < lengthOf(best) ? one : best));
}

function lengthOf([numbers, apart]: [Part, Part]): number {
  return sizeOf(numbers) + sizeOf(apart);
}

function writePart({ buffer }: Uint8Array<ArrayBuffer>, at: number, { numbers, bits }: Part): void {
  if (isWholeBytes(bits)) {
    new VIEWS[bits](buffer, at, numbers.length).set(numbers);
    return;
  }
  const bytes = new Uint8Array(buffer, at);
  numbers.forEach((number, i) => (bytes[(i * bits) >>> 3]! |= number << ((i * bits) & 7)));
}

/** @param bits at most those of a byte */
function readMixed(bytes: Uint8Array, length: number, bits: Bits, apart: Uint32Array): Uint32Array {
  const row = new Uint32Array(length);
  const full = apart.length ? fullOf(bits) : -1;
  const mask = fullOf(bits);
  let taken = 0;
  for (let i = 0, bit = 0; i < length; i++, bit += bits) {
    const number = (bytes[bit >>> 3]! >>> (bit & 7)) & mask;
    row[i] = number === full ? apart[taken++]! : number;
  }
  return row;
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
