/** Joins text nodes into one text, collapsing white space as a browser does, and remembers where each stretch came from. */
import { MOST_BLOCK_TEXT } from './limits';
import type { TextRun } from './text-map';

/** Most text nodes hold nothing of the kind, and are taken whole. */
const SPECIAL = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\t\n\r\f]| {2}|^ | $/;

export class BlockBuilder {
  readonly #runs: TextRun[] = [];
  #text = '';
  /** There was more text than a block may have. */
  #isTooLong = false;
  /** A space was met and waits for the next character. */
  #pending: { node: Text; at: number } | 'break' | undefined;

  /** Takes a break that is no character of the page: `<br>`. */
  addSpace(): void {
    if (this.#text) this.#pending ??= 'break';
  }

  add(node: Text): void {
    if (this.#isTooLong || this.#text.length + node.length > MOST_BLOCK_TEXT) {
      this.#isTooLong = true;
      return;
    }
    const { data } = node;
    if (!this.#pending && !SPECIAL.test(data)) {
      this.#push(node, 0, data.length);
      return;
    }
    let start = -1;
    for (let i = 0; i <= data.length; i++) {
      const code = data.charCodeAt(i); // not a number at the end
      const isSpace = isCollapsible(code);
      if (isSpace || isInvisible(code) || i === data.length) {
        if (start >= 0) this.#push(node, start, i);
        start = -1;
        if (isSpace && this.#text) this.#pending ??= { node, at: i };
      } else if (start < 0) start = i;
    }
  }

  /** @returns what was gathered, without white space at its ends; undefined if there was nothing else, or too much */
  finish(): { text: string; runs: TextRun[] } | undefined {
    return this.#text && !this.#isTooLong ? { text: this.#text, runs: this.#runs } : undefined;
  }

  #push(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.#pending) {
      if (this.#pending !== 'break') this.#pushRun(this.#pending.node, this.#pending.at, 1);
      this.#text += ' ';
      this.#pending = undefined;
    }
    this.#pushRun(node, from, to - from);
    this.#text += node.data.slice(from, to);
  }

  #pushRun(node: Text, nodeStart: number, length: number): void {
    const last = this.#runs.at(-1);
    const blockStart = this.#text.length;
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.blockStart + last.length === blockStart
    )
      last.length += length;
    else this.#runs.push({ node, nodeStart, blockStart, length });
  }
}

/** Space, tab, line feed, form feed, carriage return. */
function isCollapsible(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}

/** What a reader doesn't see: soft hyphen, zero-width space and joiners, bidi marks, byte order mark. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069 && code !== 0x2065) ||
    code === 0xfeff
  );
}
