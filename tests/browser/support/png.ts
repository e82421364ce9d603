/** Just enough PNG for screenshots: 8 bits a channel, RGB or RGBA, not interlaced (PNG specification, sections 9 and 10). */
import { inflateSync } from 'node:zlib';

export interface Image {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): readonly [number, number, number];
}

const SIGNATURE_BYTES = 8;
const COLOUR_RGB = 2;
const COLOUR_RGBA = 6;

/** @throws for any other kind of PNG */
export function decodePng(file: Uint8Array): Image {
  const data = Buffer.from(file);
  const parts: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = SIGNATURE_BYTES; at < data.length;) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  if (!header) throw new Error('not a PNG');
  const [width, height, depth, colour, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8],
    header[9],
    header[12],
  ];
  if (depth !== 8 || interlaced !== 0 || (colour !== COLOUR_RGB && colour !== COLOUR_RGBA))
    throw new Error('a PNG of another kind');
  const channels = colour === COLOUR_RGB ? 3 : 4;
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const i = (y * width + x) * channels;
      return [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
    },
  };
}

/** Undoes the filter of each row; a row comes as its filter's number and its bytes. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const byte = raw[y * (stride + 1) + 1 + x]!;
      const left = x >= channels ? out[y * stride + x - channels]! : 0;
      const up = y > 0 ? out[(y - 1) * stride + x]! : 0;
      const upLeft = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels]! : 0;
      out[y * stride + x] = byte + predict(filter, left, up, upLeft);
    }
  }
  return out;
}

function predict(filter: number | undefined, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - upLeft;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
      return a <= b && a <= c ? left : b <= c ? up : upLeft;
    }
    default:
      throw new Error(`no such filter: ${String(filter)}`);
  }
}

export interface Difference {
  /** Columns in which at least one pixel differs. */
  columns: number;
  /** Rows in which at least one pixel differs, top first. */
  rows: number[];
}

/** A difference in a channel below this is the renderer's, not ours. */
const TOLERANCE = 24;

/** Where two pictures of the same size differ. */
export function compareImages(a: Image, b: Image): Difference {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes');
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      const other = b.at(x, y);
      if (a.at(x, y).every((value, channel) => Math.abs(value - other[channel]!) < TOLERANCE)) continue;
      columns.add(x);
      rows.add(y);
    }
  }
  return { columns: columns.size, rows: [...rows].sort((a, b) => a - b) };
}
