/** What stands inside a Bloomberg article and is not its text: told by tag, by name, and by what it is made of. */
import { isLayoutTable } from '../layout-table';
import { linkedShare } from '../prose';
import { leadsToEntry, leadsToStory } from './addresses';
import { PARAGRAPH_LENGTH } from '../paragraph';

const TAGS: ReadonlySet<string> = new Set(
  // SUP: a number at a footnote's place
  'FIGURE FIGCAPTION TABLE ASIDE NAV FOOTER FORM BUTTON IFRAME VIDEO AUDIO ADDRESS H1 DIALOG SUP LABEL MENU'.split(
    ' ',
  ),
);
const ROLES =
  /^(?:complementary|navigation|dialog|search|contentinfo|banner|button|form|toolbar|figure|img|alert|status|note|doc-footnote|doc-noteref|tooltip)$/;

/** Stems of class names, through all eras; a name of the site's own may end in a hash. */
const CLASSES = new RegExp(
  [
    'newsletter', 'recirc', 'up-?next', 'more-?from', 'for-you', 'read-this-next', 'most-?(?:read|popular)', 'related-', 'relatedStor', 'story-?card', 'also-?read',
    '(?:^|[\\s_-])ads?(?:[\\s_-]|$)', 'page-ad', 'outstream', 'adWrapper', 'BaseAd', 'FullWidthAd', 'LeaderboardAd', 'advert', 'sponsor',
    'tout', 'data-dashboard', 'news-wallet', 'content-accessories', 'left-rail', 'right-rail', 'textToSpeech', 'bookmarkSpeech', 'share-?(?:feedback|article|bar|tools|buttons?)', 'social-?(?:bar|share|tools)',
    'author-?bio', 'byline', 'bydek', 'timestamp', 'lede-times', 'caption', 'credit', 'footnotes?', 'trashline', 'print-article', 'contact-(?:author|editor)', 'rsf-contact',
    '(?:^|[\\s_-])(?:site-?|page-?)?footer(?:[\\s_-]|$)', 'hardwall', 'softwall', 'subscriber-only', 'paywall-(?:inline|banner|overlay|tout)', 'fortress', 'Placeholder', 'shimmer', 'text-blur', 'thirdparty', 'embed', 'twitter-tweet', 'instagram-media', 'quicktake__box',
    'visually-?hidden', 'screen-?reader', 'sr-only', 'noscript', 'tooltip', 'modal', 'media-ui-abstract', 'takeaway', 'comment', 'disclaimer', 'feedback',
    'chart', 'video', 'audio-?player', 'gallery', 'slideshow', 'legend', 'dvz-v0-ad', 'dvz-recirculator', 'dvz-credits', 'methodology',
    // words that are set on a map or a drawing
    'ai2html', 'artboard', 'datawrapper', 'flourish', '(?:^|[\\s_-])(?:pager|pagination)(?:[\\s_-]|$)',
  ].join('|'), 'i'); // prettier-ignore
const COMPONENTS =
  /^(?:timestamp|chart|placeholder.*|.*newsletter.*|.*recirc.*|.*(?:video|audio|image|gallery|byline|tout|toolbar).*|ad|advertisement)$/i;
const AD_ATTRIBUTES = ['data-ad-type', 'data-ad-status', 'data-ad-placeholder', 'data-tout-type'] as const;

const BOX_TAGS: ReadonlySet<string> = new Set(['DIV', 'SECTION', 'UL', 'OL', 'DL', 'HEADER']);
/** The first words of a box that offers something. */
const BOX_WORDS =
  /^(?:advertisement|sign up|subscribe|get (?:the|our)|more (?:from|on|stories)|up next|most (?:read|popular)|related|read (?:more|next|this next|also)|newsletter|listen|watch|share this|follow us|before it’s here|have a confidential|follow all new|in this article|what to (?:read|watch|listen)|explore|trending|this (?:content|article) is reserved)\b/i;
/** What a box is called to those who hear the page. */
const BOX_LABELS =
  /^(?:related|recommended|more (?:from|on|stories)|most (?:read|popular)|up next|trending|newsletter|advert|sponsored|share|comments)/i;
/** Of a box in which a machine has summed the article up, however long it is. */
const SUMMARY_WORDS =
  /^(?:(?:key )?takeaways (?:by|from)|summary by|(?:this is )?an? ai[- ](?:generated )?summary|ai summary)\b/i;
/** Characters up to which a box with a field or a button is one that asks for something; beyond, it holds an article. */
const BOX_LENGTH = 900;
/** Paragraphs, and characters, from which on nothing is a box: to read all of a long article is long work in one go. */
const TOO_MANY_FOR_A_BOX = 40;
const LONGEST_BOX = 20_000;
const LINKED_SHARE = 0.6;
/** What buttons of an article's own do; any other asks for something. */
const TOOL_WORDS =
  /^(?:share|copy|link|save|bookmark|listen|play|pause|mute|expand|enlarge|zoom|show|hide|open|close|view|see|read more|more|next|previous|back|reply|like|gift|translate|print)\b/i;
/** Long paragraphs that no box has that asks for something. */
const TOO_MUCH_FOR_A_BOX = 2;

export function isFurniture(element: Element, body: Element): boolean {
  if (element.contains(body)) return false;
  if (TAGS.has(element.tagName)) return !isLayoutTable(element);
  if (element.tagName === 'TIME') return element.closest('p, li') === null;
  const isKnown =
    isNamedFurniture(element) || isStoryCard(element) || (BOX_TAGS.has(element.tagName) && isBox(element));
  return isKnown && !holdsMostOf(element, body);
}

/** An article may be wrapped in anything: "video-story", a column with a button in it. */
function holdsMostOf(element: Element, body: Element): boolean {
  const here = longParagraphs(element, Infinity);
  return here > 0 && longParagraphs(body, 2 * here) < 2 * here;
}

/** Counts no further than `enough`. */
function longParagraphs(element: Element, enough: number): number {
  let count = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.textContent.length >= PARAGRAPH_LENGTH && ++count >= enough) return count;
  }
  return count;
}

function isNamedFurniture(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = element.getAttribute('class');
  if (names && CLASSES.test(names) && !isProse(element)) return true;
  const role = element.getAttribute('role');
  if (role && ROLES.test(role)) return true;
  const label = element.getAttribute('aria-label');
  if (label && BOX_TAGS.has(element.tagName) && BOX_LABELS.test(label)) return true;
  const component = element.getAttribute('data-component');
  if (component && COMPONENTS.test(component)) return true;
  return (
    AD_ATTRIBUTES.some((name) => element.hasAttribute(name)) ||
    STORY_CARD.test(element.getAttribute('data-testid') ?? '')
  );
}

const STORY_CARD = /story-card|recirc|newsletter/;

/** An article inside the article, under a heading that leads to it: another story. An entry of a live blog leads to itself. */
function isStoryCard(element: Element): boolean {
  return (
    element.tagName === 'ARTICLE' &&
    [
      ...element.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a[href], a[href]:has(h1, h2, h3, h4, h5, h6)'),
    ].some((link) => leadsToStory(link) && !leadsToEntry(link))
  );
}

/** Paragraphs of the current era carry names of their own that don't count ("paragraph--with-chart"). */
function isProse(element: Element): boolean {
  return element.getAttribute('data-component') === 'paragraph';
}

/** A box by what it is made of, for the day when its name is a mere hash. */
function isBox(element: Element): boolean {
  if (longParagraphs(element, TOO_MANY_FOR_A_BOX) >= TOO_MANY_FOR_A_BOX) return false;
  const text = element.textContent.trimStart();
  if (text === '') return false;
  if (SUMMARY_WORDS.test(text)) return true;
  if (text.length > LONGEST_BOX) return false;
  if (text.length <= BOX_LENGTH && (BOX_WORDS.test(text) || asks(element))) return true;
  return text.trimEnd().length >= 20 && linkedShare(element) >= LINKED_SHARE;
}

/** By a field, or by a button that is no tool of the text: an entry of a live blog has one to share it. */
function asks(element: Element): boolean {
  if (longParagraphs(element, TOO_MUCH_FOR_A_BOX) >= TOO_MUCH_FOR_A_BOX) return false;
  if (element.querySelector('input, select, textarea, form')) return true;
  return [...element.querySelectorAll('button')].some((button) => {
    const label = button.textContent.trim() || (button.getAttribute('aria-label') ?? '').trim();
    return label !== '' && !TOOL_WORDS.test(label);
  });
}
