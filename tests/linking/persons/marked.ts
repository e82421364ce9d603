/** Passages with their persons marked, `{words|id}`, and what the linker says about them. */
import { link } from '../support';

export interface Passage {
  /** The article's day. */
  day: string;
  /** Paragraphs; one that starts with "# " is the headline. A reference with a question mark, `{words|?id}`, may be linked or not. */
  lines: readonly string[];
}

interface Expected {
  block: number;
  start: number;
  end: number;
  text: string;
  id: string;
  optional: boolean;
}

/** What is wrong about the links of a passage: missing ones and ones that should not be there; empty if it is right. */
export function faults({ day, lines }: Passage): string[] {
  const read = lines.map((line, block) => readMarks(line, block));
  const expected = read.flatMap(({ marks }) => marks);
  const given = link(day, ...read.map(({ text }) => text)).filter(({ kind }) => kind === 'person');
  const covers = (mark: Expected, other: (typeof given)[number]): boolean =>
    other.block === mark.block &&
    other.start < mark.end &&
    mark.start < other.end &&
    other.entities.some(({ id }) => id === mark.id);
  return [
    ...expected
      .filter((mark) => !mark.optional && !given.some((other) => covers(mark, other)))
      .map(({ text, id }) => `missing: ${text} → ${id}`),
    ...given
      .filter((other) => !expected.some((mark) => covers(mark, other)))
      .map(({ text, entities }) => `wrong: ${text} → ${entities.map(({ id }) => id).join(' + ')}`),
  ];
}

function readMarks(line: string, block: number): { text: string; marks: Expected[] } {
  const headline = line.startsWith('# ') ? 2 : 0;
  const marks: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\{([^|{}]+)\|(\??)([a-z0-9-]+)\}/g)) {
    text += line.slice(from, match.index);
    const start = text.length - headline;
    text += match[1]!;
    marks.push({
      block,
      start,
      end: text.length - headline,
      text: match[1]!,
      id: match[3]!,
      optional: match[2] === '?',
    });
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), marks };
}
