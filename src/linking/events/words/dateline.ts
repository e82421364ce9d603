/** The dateline of an agency's report: "WASHINGTON, Aug. 25 (Yonhap) --" tells of no event where and when it was. */
import type { DocBlock } from '../../document';

const DATELINE =
  /(?:^|\s)(?:[\p{Lu}.'-]{3,}[ ,]+){1,4}(?:[\p{Lu}][\p{L}.]+(?: \d{1,2})?,? )?\([\p{L}-]+(?: [\p{L}-]+){0,2}\) ?(?:--|-|\u2014|\u2013)/u;
/** Characters at a block's beginning in which it stands. */
const REACH = 160;

/** @returns the offset at which it ends; 0 where there is none */
export function datelineEnd({ text }: DocBlock): number {
  const beginning = text.slice(0, REACH);
  const found = beginning.includes('(') ? DATELINE.exec(beginning) : null;
  return found ? found.index + found[0].length : 0;
}
