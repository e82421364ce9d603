/** Sanctions in one line: what they touch, and who imposed them on whom where their name doesn't tell. */
import type { Context } from '@/context/context';
import type { MeasureFacts, RegimeCore } from '@/context/facts';
import { withArticle } from './country-article';
import { fieldsWords } from './sanctions-fields';

const AUTHORITIES: Readonly<Record<string, string>> = {
  UN: 'UN Security Council',
  US: 'United States',
  EU: 'European Union',
  UK: 'United Kingdom',
  CN: 'China',
  RU: 'Russia',
};

export function authorityOf({ authority }: Pick<RegimeCore, 'authority'>): string {
  return AUTHORITIES[authority] ?? authority;
}

/**
 * “Asset freezes and limits on oil” under “U.S. sanctions on Venezuela”; under “6th sanctions package”,
 * “European Union on Russia: limits on oil and banks”.
 * @param name that the line stands under
 * @param kinds of the measures, the weightiest first
 */
export function sanctionsHeadline(
  name: string,
  regime: RegimeCore,
  kinds: readonly MeasureFacts['kind'][],
  context: Context,
): string {
  const fields = fieldsWords(kinds);
  if (fields !== '' && tellsWhoAndWhom(name, regime, context))
    return fields[0]!.toUpperCase() + fields.slice(1);
  const subject = `${authorityOf(regime)} ${targetWords(regime, context)}`;
  return fields === '' ? subject : `${subject}: ${fields}`;
}

/** Letters that “Chinese” and “China” share, “Swiss” and “Switzerland” not. */
const STEM = 4;

function tellsWhoAndWhom(name: string, { authority, target }: RegimeCore, context: Context): boolean {
  const whom = context.nameOf(target);
  // “U.S.”
  const words = name.replaceAll('.', '').split(' ');
  return (
    words.some(
      (word) => word === authority || (authority.length > 2 && word.startsWith(authority.slice(0, STEM))),
    ) &&
    (name.includes(whom) || name.includes(context.country(target)?.adjective ?? whom))
  );
}

/** "on the Netherlands", "over corruption". */
function targetWords({ target }: RegimeCore, context: Context): string {
  const name = context.nameOf(target);
  if (context.subject(target)) return `over ${name[0]!.toLowerCase()}${name.slice(1)}`;
  return `on ${context.country(target) ? withArticle(name) : name}`;
}
