/** Saves the work of answering the same question twice in a row. */

/**
 * @param answer a pure function of plain data: questions are the same that say the same, as a message between two pages is
 *   always a copy
 * @returns it, with the last answer kept; callers share that one, so they must not change it
 */
export function keepLast<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let last: { asked: string; answer: Answer } | undefined;
  return (question) => {
    const asked = JSON.stringify(question);
    if (last?.asked !== asked) last = { asked, answer: answer(question) };
    return last.answer;
  };
}
