/** Sanctions lists write names, or family names, in capitals. */

/** A Korean given name has one capital: “Yun Ho-jin”. */
const KOREAN = /^\p{Lu}{1,6} [\p{Lu}'’]{1,6}-[\p{Lu}'’]{1,6}$/u;
/** Where a capital stands: at the start of a word, and after O’ or D’. */
const STARTS = /(?:^|[\s(]|\b[OD]['’])\p{L}/giu;
const STARTS_AND_HYPHENS = /(?:^|[\s(-]|\b[OD]['’])\p{L}/giu;
const PATRONYMIC = /\s\p{L}+(?:[oeyi]vi[cč]h?|[oei]vna|ichna)(?=\s)/giu;

/** “RI PYONG CHUL” becomes “Ri Pyong Chul”; what isn't all capitals stays as it is. */
export function nameInUsualCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const starts = KOREAN.test(name) ? STARTS : STARTS_AND_HYPHENS;
  return name.toLowerCase().replaceAll(starts, (start) => start.toUpperCase());
}

/** “Vladimir Vladimirovich Putin” becomes “Vladimir Putin”, as newspapers write. */
export function withoutPatronymic(name: string): string {
  return name.replaceAll(PATRONYMIC, '');
}
