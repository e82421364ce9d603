declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    /** @returns the offset of the last unit, and the keywords that end there, the longest first */
    search(text: string): [number, string[]][];
  }
}
