/**
 * Texts of the dataset in a script that V8 reads.
 *
 * V8 keeps the source of every script. A string in it is kept a second time, and read, hashed and copied at each start of the
 * worker; a comment is passed over, and what `toString` gives is a view of the source. So the texts, which are most of the script,
 * are comments of functions that nobody calls. Other engines keep no source that can be viewed: there the texts are strings.
 */

/** @param holder a function with a comment, as `scripts/context/in-comment.ts` prints it */
export function textInComment(holder: () => void): string {
  const source = String(holder);
  return source.slice(source.indexOf('/*') + 2, source.lastIndexOf('*/'));
}
