/**
 * How lines begin that are rendered as ordinary paragraphs and are none: the site's own, and those of the sites that bring its
 * stories. A paragraph of prose may begin with the same words, so each pattern goes on to what only the line says.
 */

/**
 * Each under the first words of such lines, or the marks that they begin with, as few lines begin with one of them: held against every
 * line, the patterns would take a page 8 ms to compile, most of them for nothing.
 */
const BOILERPLATE = byFirstWord([
  ['read see watch listen', /^[a-z]+(?: more| next| also| here| now| to)*\s*[:|]/i],
  ['read', /^read(?: [\p{L}\p{N}’'.-]+){0,5}\s*[:|]/iu],
  ['listen', /^listen (?:to|on)\b.{0,80}\b(?:podcast|apple|spotify|episode)\b/i],
  ['more also', /^(?:more|also) (?:on|from)\b.*:$/i],
  ['also must don', /^(?:also|must|don[’']t) (?:read|see|watch|miss)\b.{0,20}[:|]/i],
  ['elsewhere related', /^(?:elsewhere|related)(?: (?:stories|coverage|reading|links))?(?: (?:in|on|at|from) .{0,40})?:$/i],
  // the reporters of a story are not in it
  ['with', /^\W*with (?:assistance|help|reporting|inputs?) (?:from|by)\b/i],
  ['reporting writing editing additional', /^(?:additional )?(?:reporting|writing|editing) by\b/i],
  ['- – —', /^(?:--|[—–-]).{0,200}\b(?:with assistance (?:from|by)|editors?:)/i],
  ['- —', /^(?:--|—)\s*\p{Lu}[\p{L}.’'-]+(?:[\s,]+(?:\p{Lu}[\p{L}.’'-]*|and|with|in|from|by|assistance|help))*(?:[^\p{L}\p{N}.’'-][^\p{L}\p{N}]*)?$/u],
  ['(', /^\(\s*(?:updates?|updated|adds?|corrects?|recasts?|an? (?:earlier|previous) version|earlier version|a correction|this (?:story|article|report)|new throughout|only the headline|with inputs?|michael bloomberg|bloomberg lp)\b/i],
  ['corrects updates adds recasts', /^[a-z]+ .{0,120}\bin (?:the )?(?:\p{L}+(?: to \p{L}+)? (?:paragraphs?|bullet)|headline)\b/iu],
  ['correction editor', /^(?:correction|editor[’']s note)\s*:/i],
  ['to contact confidential site got', /^to contact (?:the|bloomberg)\b|^contact (?:us\b|the (?:author|reporter|editor))|^confidential tip|^site feedback|^got a (?:confidential )?tip/i],
  ['have get', /^have a (?:confidential )?tip\b|^get in touch\b/i],
  ['for subscribe sign follow download get like', /^(?:for more articles like this|subscribe (?:now|to|here)|sign up (?:for|to|here|now)|follow us|follow @|download the|get the .{0,40} newsletter|like getting this newsletter)/i],
  ['explore want', /^explore (?:more|all|our) newsletters\b|^want more bloomberg\b/i],
  // what a wall says, and the way past it
  ['already', /^already (?:an? |have an? )?(?:subscriber|subscribed|registered|member|account)\?/i],
  ['you', /^you(?:[’']ve| have) (?:(?:reached|read|used)\b.{0,40}\b(?:limit|articles?|stories)\b|\d+ (?:free )?(?:articles?|stories)\b)/i],
  ['to', /^to (?:continue(?: reading)?,?|keep reading,?) (?:please )?(?:click|subscribe|sign|log|register)\b/i],
  ['this', /^this (?:article|story|content) is (?:for subscribers|available to subscribers|reserved|exclusive to)\b/i],
  // what a newsletter says of itself
  ['view you bloomberg', /^view (?:this .{0,20})?in (?:your )?browser\b|^you(?:[’']re| are)? receiv(?:ed|ing) this (?:message|e-?mail|newsletter)\b|^bloomberg l\.?p\.?,? \d+ /i],
  ['before', /^before it[’']s here, it[’']s on\b/i],
  ['last updated published posted', /^last updated:|^(?:last )?(?:updated|published|posted)(?: on| at)?:? (?:on )?(?:\w{3,9},? )?\w{3,9}\.? \d{1,2},? \d{4}.{0,30}$/i],
  ['january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec', /^[a-z]+\.? \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d{2}.{0,20}$/i],
  ['please send email e', /^(?:please )?(?:send|e-?mail) .{0,60}\b(?:feedback|comments?|tips?|suggestions?|questions?)\b.{0,40}\bto\b/i],
  ['this', /^this (?:story|article|column) (?:was produced|is part of|does not necessarily|doesn.t necessarily|reflects the)/i],
  // what other sites say of a story that came to them
  ['this', /^this (?:story|article|report) (?:is|has been|was|has not been) (?:auto-?generated|published from|(?:not )?edited by|syndicated)\b/i],
  ['what join', /^what do you think\?|^join (?:the|our|us)\b.{0,80}\b(?:club|newsletter|community|conversation|channel|whatsapp|telegram)\b/i],
  ['catch unlock', /^catch all the\b.{0,80}\bnews\b|^unlock (?:exclusive|unlimited|premium)\b/i],
  ['topics tags keywords filed', /^(?:topics|tags|keywords)\s*:|^filed under\b/i],
  ['graphic graphics edited produced photograph photographs photography illustration illustrations written reported data design video', /^[a-z]+ by\b\W/i],
  ['photo', /^photo illustrations? by\b/i],
  ['photographer source sources photo photograph illustration note methodology credit credits editor editors producer producers disclaimer', /^[a-z]+\s*:/i],
  ['by', /^by \p{Lu}[^.!?]{0,80}$/iu],
  ['play advertisement save translate listen share gift follow copied loading most bookmark in click scroll story article ©', /^(?:play video|advertisement(?: continue.*)?|save|translate|listen(?: to article)?|share(?: (?:this|on)\b.{0,40})?|gift this article|follow|copied|loading|most read|bookmark|in this article|click to expand|scroll to continue|(?:story|article) continues.{0,40}|©.*)$/i],
  ['comments comment view print email e getty bloomberg min minute 1 2 3 4 5 6 7 8 9', /^(?:(?:\d+ )?comments?(?: \(\d+\))?|(?:view|read all) comments.*|print|e-?mail|getty images|bloomberg(?: news)?|\d+[ -]min(?:ute)?s? (?:read|listen))$/i],
  ['share print email e save 1', /^(?:(?:share|print|e-?mail|save|tweet|comments?|a+)(?:\s*[|·•]\s*|\s+|$)){2,}$|^(?:\d+\s+)+next(?: page)?$/i],
  ['click for to', /^click here (?:for|to)\b|^for the (?:full|whole) (?:report|story|note|article|version|list),? (?:click|see|read)\b|^to (?:read|see|view) .{0,60}\b(?:click|tap|visit)\b/i],
]); // prettier-ignore
/** The same with a link in the line; without one it may be a sentence. */
const LEADS_ELSEWHERE = byFirstWord([
  ['related also background explainer quicktake opinion timeline graphic video podcast', /^[a-z]+\b[^.:]{0,30}:/i],
  ['for more also', /^(?:for more|more|also) (?:on|from|about)\b/i],
  ['read click see watch listen', /^(?:read|click|see|watch|listen to) (?:more|next|here|the full|this|our|about)\b/i],
]); // prettier-ignore

/** By their last words, whoever's name they begin with: a columnist's own note, a picture's credit, a byline with its paper. */
const ENDINGS: readonly [has: string, RegExp][] = [
  ['opinions expressed', /\bopinions expressed (?:here |in this \p{L}+ )?are (?:his|her|their|the author[’']s) own\b.{0,40}$/iu],
  ['contributed', /^[^.!?]{3,120} contributed (?:to this (?:report|story|article)|reporting)\.?$/iu],
  ['columnist', /^.{3,60}? is an? (?:[\p{L}-]+ )?Bloomberg (?:Opinion|View|Gadfly|Prophets) columnist\b/u],
  ['Photographer:', /\bPhotographer: [^.!?]{3,60}\/[^.!?]{2,40}$/u],
  ['Bloomberg', /^(?:By )?\p{Lu}[\p{L}.’' -]{2,60}\s?[|,/–—-]\s?Bloomberg(?: News| Opinion| Businessweek)?$/u],
]; // prettier-ignore

export function isBoilerplate(line: string): boolean {
  return (
    matches(line, BOILERPLATE) || ENDINGS.some(([has, ending]) => line.includes(has) && ending.test(line))
  );
}

/** True for the beginning of a line that sends its reader elsewhere, if it also has a link that does. */
export function maySendElsewhere(line: string): boolean {
  return matches(line, LEADS_ELSEWHERE);
}

type ByFirstWord = ReadonlyMap<string, readonly RegExp[]>;

/** @param patterns each with first words, in small letters, and marks, parted by spaces */
function byFirstWord(patterns: readonly [beginnings: string, RegExp][]): ByFirstWord {
  const found = new Map<string, RegExp[]>();
  for (const [beginnings, pattern] of patterns)
    for (const word of beginnings.split(' ')) found.set(word, [...(found.get(word) ?? []), pattern]);
  return found;
}

function matches(line: string, patterns: ByFirstWord): boolean {
  const [, mark = '', word = ''] = BEGINNING.exec(line) ?? [];
  return [mark, word.toLowerCase()].some((beginning) =>
    patterns.get(beginning)?.some((pattern) => pattern.test(line)),
  );
}

/** The mark that a line begins with, if it does, and its first word. */
const BEGINNING = /^([^a-z])?\W*([a-z]*)/i;
