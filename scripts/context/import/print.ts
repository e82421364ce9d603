/** An import's edits as a diff that a person can read: where, what goes (-), what comes (+), what somebody must decide (?). */
import type { Place, RawEntry } from '../raw-entry';
import type { Comparison } from './compare';
import { fieldName, isConflict, type Edit } from './edit';
import { entry, flow } from './yaml-text';

/** @param fileOfNew where new people will stand */
export function* printEdits(
  edits: readonly Edit[],
  matches: Comparison['matches'],
  where: ReadonlyMap<string, RawEntry>,
  fileOfNew: string,
): Generator<string> {
  let last: string | undefined;
  for (const edit of edits) {
    if (edit.kind === 'person') {
      yield `\n${fileOfNew}: new`;
      yield entry({ ...edit.person })
        .trimEnd()
        .replaceAll(/^/gm, '+ ');
      continue;
    }
    if (edit.id !== last) {
      const place = where.get(`people/${edit.id}`);
      const match = matches.get(edit.id);
      yield `\n${place ? placeText(place.at(['id'])) : ''}: ${edit.id} is ${match?.key ?? '?'} by ${match?.by ?? '?'}`;
      last = edit.id;
    }
    yield* printEdit(edit);
  }
}

function* printEdit(edit: Exclude<Edit, { kind: 'person' }>): Generator<string> {
  if (isConflict(edit)) yield `? ${fieldName(edit)}: ours ${edit.ours}, theirs ${edit.theirs}`;
  else if ('field' in edit) {
    if (edit.ours !== undefined) yield `- ${fieldName(edit)}: ${edit.ours}`;
    yield `+ ${fieldName(edit)}: ${edit.theirs}`;
  } else if (edit.kind === 'alias') yield `+ aliases: ${edit.alias}`;
  else if (edit.kind === 'office') yield `+ offices: ${flow({ ...edit.office })}`;
  else yield `+ sanctions: ${flow({ ...edit.designation })}`;
}

function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}
