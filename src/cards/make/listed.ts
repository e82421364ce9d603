/** Names or things in a row, in the dataset's language: "A", "A and B", "A, B and C". */

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
