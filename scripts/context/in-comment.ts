/** Prints a text of the dataset as a function with the text for its comment; `src/context/text-in-comment.ts` reads it. */

/**
 * @param text base64, or JSON as the compiler writes it
 * @throws if the text would end the comment
 */
export function inComment(text: string): string {
  const end = text.indexOf('*/');
  if (end >= 0)
    throw new Error(`A text with */ can't stand in a comment: ${text.slice(Math.max(0, end - 40), end + 2)}`);
  return `()=>{/*${text}*/}`;
}
