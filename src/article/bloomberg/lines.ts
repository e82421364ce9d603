/** Lines that the site renders as ordinary paragraphs and that are none. */
import { leadsToStory } from './addresses';
import { linkedShare } from '../prose';
import type { LineVerdict } from '../site';
import { isBoilerplate, maySendElsewhere } from './line-patterns';

const END =
  /^(?:more from bloomberg|more from|up next|most read (?:from|on|in)|terms of service|more stories like this|before it’s here|before it's here|related stories|(?:related (?:articles|news)|recommended (?:for you|stories)|you may also like|trending(?: now)?)(?=\W*$)|enjoying .{1,50}\? check out|footnotes?|©\s*\d{4} bloomberg)\b/i;
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
  const isNoProse =
    isBoilerplate(text) ||
    (maySendElsewhere(text) && linkedShare(holder) > LINKED_SHARE) ||
    isStoryLink(holder) ||
    isBiography(text, holder) ||
    isLoose(text, holder);
  return isNoProse ? 'boilerplate' : 'prose';
}

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
