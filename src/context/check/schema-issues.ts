/** What a schema found against an entry, a line an issue. */
import type { z } from 'zod';

export interface SchemaIssue {
  path: (string | number)[];
  message: string;
}

export function schemaIssues(error: z.ZodError): SchemaIssue[] {
  return flatten(error.issues).map(({ path, message }) => ({
    path: path.filter((step) => typeof step !== 'symbol'),
    message,
  }));
}

/** A union's issue is that of the branch that came furthest; the others say nothing to an editor. */
function flatten(issues: readonly z.core.$ZodIssue[]): { path: PropertyKey[]; message: string }[] {
  const depth = (branch: { path: PropertyKey[] }[]): number =>
    Math.max(0, ...branch.map(({ path }) => path.length));
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path: issue.path, message: issue.message }];
    const [furthest] = issue.errors.map(flatten).sort((a, b) => depth(b) - depth(a));
    return furthest!.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  });
}
