/** Lines that the site renders as ordinary paragraphs and that are none. */
import { leadsToStory } from './addresses';
import { linkedShare } from '../prose';
import type { LineVerdict } from '../site';

/**
 * Each under the first words of such lines, or the marks that they begin with, as few lines begin with one of them: held against every
 * line, the patterns would take a page 8 ms to compile, most of them for nothing.
 */
const BOILERPLATE = byFirstWord([
  ['read see watch listen', /^[a-z]+(?: more| next| also| here| now| to)*\s*[:|]/i],
  ['more also', /^(?:more|also) (?:on|from)\b.*:$/i],
  // the reporters of a story are not in it
  ['with', /^\W*with (?:assistance|help|reporting) (?:from|by)\b/i],
  ['- – —', /^(?:--|[—–-]).{0,200}\b(?:with assistance (?:from|by)|editors?:)/i],
  ['- —', /^(?:--|—)\s*\p{Lu}[\p{L}.’'-]+(?:[\s,]+(?:\p{Lu}[\p{L}.’'-]*|and|with|in|from|by|assistance|help))*(?:[^\p{L}\p{N}.’'-][^\p{L}\p{N}]*)?$/u],
  ['(', /^\(\s*(?:updates?|updated|adds?|corrects?|recasts?|an? (?:earlier|previous) version|earlier version|a correction|this (?:story|article)|new throughout|michael bloomberg|bloomberg lp)\b/i],
  ['to contact confidential site got', /^to contact (?:the|bloomberg)\b|^contact (?:us\b|the (?:author|reporter|editor))|^confidential tip|^site feedback|^got a (?:confidential )?tip/i],
  ['for subscribe sign follow download get like', /^(?:for more articles like this|subscribe (?:now|to|here)|sign up (?:for|to|here|now)|follow us|download the|get the .{0,40} newsletter|like getting this newsletter)/i],
  // what a newsletter says of itself
  ['view you bloomberg', /^view (?:this .{0,20})?in (?:your )?browser\b|^you(?:[’']re| are)? receiv(?:ed|ing) this (?:message|e-?mail|newsletter)\b|^bloomberg l\.?p\.?,? \d+ /i],
  ['last', /^last updated:/i],
  ['please send email e', /^(?:please )?(?:send|e-?mail) .{0,60}\b(?:feedback|comments?|tips?|suggestions?|questions?)\b.{0,40}\bto\b/i],
  ['this', /^this (?:story|article|column) (?:was produced|is part of|does not necessarily|doesn.t necessarily|reflects the)/i],
  ['graphic graphics edited produced photograph photographs photography illustration illustrations written reported data design video', /^[a-z]+ by\b\W/i],
  ['photographer source sources photo photograph illustration note methodology credit credits editor editors producer producers', /^[a-z]+\s*:/i],
  ['by', /^by \p{Lu}[^.!?]{0,80}$/iu],
  ['play advertisement save translate listen share gift follow copied loading most bookmark in click scroll story article ©', /^(?:play video|advertisement|save|translate|listen|share(?: this article)?|gift this article|follow|copied|loading|most read|bookmark|in this article|click to expand|scroll to continue|(?:story|article) continues below.*|©.*)$/i],
]); // prettier-ignore
/** The same with a link in the line; without one it may be a sentence. */
const LEADS_ELSEWHERE = byFirstWord([
  ['related also background explainer quicktake opinion timeline graphic video podcast', /^[a-z]+\b[^.:]{0,30}:/i],
  ['for more also', /^(?:for more|more|also) (?:on|from|about)\b/i],
  ['read click see watch listen', /^(?:read|click|see|watch|listen to) (?:more|next|here|the full|this|our|about)\b/i],
]); // prettier-ignore
const END =
  /^(?:more from bloomberg|more from|up next|most read (?:from|on|in)|terms of service|more stories like this|before it’s here|before it's here|related stories|footnotes?|©\s*\d{4} bloomberg)\b/i;
/** An end is a heading; a sentence may begin with the same words. */
const END_LENGTH = 80;

/** Of a line that sends its reader elsewhere. */
const LINKED_SHARE = 0.3;
/** Of a line that is nothing but a link, whatever punctuation follows it. */
const ALL_LINKED = 0.95;

/** A text that is long enough, or ends as a sentence does. */
const SENTENCE = /[.!?…:;]["'”’)\]]*$/;
const SENTENCE_LENGTH = 60;
const LOOSE_HOLDERS: ReadonlySet<string> = new Set(['DIV', 'SECTION', 'MAIN', 'ARTICLE', 'HEADER']);

export function judgeLine(text: string, holder: Element): LineVerdict {
  if (text.length <= END_LENGTH && END.test(text)) return 'end';
  const isBoilerplate =
    matches(text, BOILERPLATE) ||
    (matches(text, LEADS_ELSEWHERE) && linkedShare(holder) > LINKED_SHARE) ||
    isStoryLink(holder) ||
    isBiography(text, holder) ||
    isLoose(text, holder);
  return isBoilerplate ? 'boilerplate' : 'prose';
}

type ByFirstWord = ReadonlyMap<string, readonly RegExp[]>;

/** @param patterns each with first words, in small letters, and marks, parted by spaces */
function byFirstWord(patterns: readonly [beginnings: string, RegExp][]): ByFirstWord {
  const found = new Map<string, RegExp[]>();
  for (const [beginnings, pattern] of patterns)
    for (const word of beginnings.split(' ')) found.set(word, [...(found.get(word) ?? []), pattern]);
  return found;
}

function matches(text: string, patterns: ByFirstWord): boolean {
  const [, mark = '', word = ''] = BEGINNING.exec(text) ?? [];
  return [mark, word.toLowerCase()].some((beginning) =>
    patterns.get(beginning)?.some((pattern) => pattern.test(text)),
  );
}

/** The mark that a text begins with, if it does, and its first word. */
const BEGINNING = /^([^a-z])?\W*([a-z]*)/i;

/** A paragraph that is nothing but a link to another story. */
function isStoryLink(holder: Element): boolean {
  if (LOOSE_HOLDERS.has(holder.tagName)) return false;
  const link = holder.querySelector('a[href]');
  return link !== null && linkedShare(holder) > ALL_LINKED && leadsToStory(link);
}

const AT_WORK =
  /^.{3,60}? (?:covers?|writes?|reports?|edits?|leads?|(?:is|was) (?:an?|the|based|editor|bureau)\b)/;

/** "Vera Muster covers diplomacy from Prague": about who wrote it, by the names in the byline. */
function isBiography(text: string, holder: Element): boolean {
  if (!AT_WORK.test(text)) return false;
  const authors = holder.ownerDocument.querySelectorAll('a[rel~="author"]');
  return [...authors].some(
    ({ textContent }) => textContent.length > 3 && text.startsWith(textContent.trim()),
  );
}

/** Text outside any paragraph: the rest of one that broken nesting cut off, or a label of a chart. */
function isLoose(text: string, holder: Element): boolean {
  if (!LOOSE_HOLDERS.has(holder.tagName) || holder.getAttribute('data-component') === 'paragraph')
    return false;
  if ([...holder.children].some(({ tagName }) => tagName === 'P')) return false;
  return text.length < SENTENCE_LENGTH || !SENTENCE.test(text);
}
