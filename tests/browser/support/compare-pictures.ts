/** Compares a screenshot with the stored one, tolerantly: browsers draw the edges of letters differently from release to release. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a pixel's colour may be off, of the distance between black and white. */
const COLOUR_TOLERANCE = 0.2;
/** The part of all pixels that may be further off. */
const MOST_DIFFERENT = 0.002;
/** Pixels by which the size may be off: a line of text that is a fraction higher. */
const SIZE_TOLERANCE_PX = 2;

/** Levels of a channel that one stored level stands for: well within the tolerance, and a third of the size. */
const COARSENESS = 32;
/** PNG's number for colours without transparency. */
const RGB = 2;

const STORED = 'tests/browser/pictures';
const FOUND = '.pictures/gallery';

/**
 * @param name of the picture, without ending
 * @returns what is wrong and what to do about it; undefined if the picture is as it was. With
 *   BACKGROUNDER_UPDATE_PICTURES set it is stored instead.
 */
export function comparePicture(name: string, taken: Uint8Array): string | undefined {
  const stored = `${STORED}/${name}.png`;
  if (process.env.BACKGROUNDER_UPDATE_PICTURES) {
    write(stored, pack(PNG.sync.read(Buffer.from(taken))));
    return undefined;
  }
  const problem = existsSync(stored)
    ? difference(PNG.sync.read(readFileSync(stored)), PNG.sync.read(Buffer.from(taken)), name)
    : 'there is no stored picture';
  if (problem === undefined) return undefined;
  write(`${FOUND}/${name}.png`, taken);
  return `${stored}: ${problem}. Look at ${FOUND}/${name}.png; if it is as it should be, run: npm run gallery -- --update`;
}

function difference(before: PNG, now: PNG, name: string): string | undefined {
  const isOff = (a: number, b: number) => Math.abs(a - b) > SIZE_TOLERANCE_PX;
  if (isOff(before.width, now.width) || isOff(before.height, now.height))
    return `was ${before.width} × ${before.height}, is ${now.width} × ${now.height}`;
  const width = Math.min(before.width, now.width);
  const height = Math.min(before.height, now.height);
  const marked = new PNG({ width, height });
  const different = pixelmatch(
    crop(before, width, height),
    crop(now, width, height),
    marked.data,
    width,
    height,
    {
      threshold: COLOUR_TOLERANCE,
    },
  );
  if (different <= width * height * MOST_DIFFERENT) return undefined;
  write(`${FOUND}/${name}-different.png`, PNG.sync.write(marked));
  return `${different} pixels differ`;
}

/** The picture as a small file, its colours coarser. */
function pack(picture: PNG): Uint8Array {
  for (let i = 0; i < picture.data.length; i++)
    picture.data[i] = Math.min(255, Math.round(picture.data[i]! / COARSENESS) * COARSENESS);
  return PNG.sync.write(picture, { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: RGB });
}

function crop(picture: PNG, width: number, height: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data;
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part.data;
}

function write(path: string, data: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}
