/** Which mentions of an article are marked, and where: as its last answer, its reader's settings and the page have it. */
import type { Article } from '@/article/article';
import type { BackgroundAnswer, Mention } from '@/messages';
import type { Hit, Marking } from '@/page/marking';
import { Markings } from '@/page/markings';
import type { Direction, ShowMentionsOptions } from '@/reading/show';
import type { Settings } from '@/settings';
import { chooseMentions } from './choose-mentions';

export interface MentionMarksOptions extends Pick<ShowMentionsOptions, 'keyOf' | 'pointsOf' | 'signal'> {
  settings: Settings;
}

export class MentionMarks {
  readonly markings: Markings;
  readonly #options: MentionMarksOptions;
  #mentions: ReadonlyMap<string, Mention> = new Map();
  #count = 0;

  constructor(options: MentionMarksOptions) {
    this.#options = options;
    this.markings = new Markings(options.signal, options.settings.underline);
  }

  /** How many are marked: those whose text is still on the page. */
  get count(): number {
    return this.#count;
  }

  has(key: string): boolean {
    return this.#mentions.has(key);
  }

  mentionOf({ marking }: Hit): Mention | undefined {
    return this.#mentions.get(marking.key);
  }

  /** Which of the article's mentions it is, from 1, and of how many. */
  numberOf({ key }: Marking): { number: number; of: number } {
    const keys = [...this.#mentions.keys()];
    return { number: keys.indexOf(key) + 1, of: keys.length };
  }

  /** Marks the mentions of an answer in place of any others. */
  show({ mentions }: BackgroundAnswer, article: Article): void {
    const { keyOf, settings } = this.#options;
    this.#mentions = new Map(
      chooseMentions(mentions, settings, article).map((mention) => [keyOf(mention), mention]),
    );
    this.refresh();
  }

  /** Takes the places of all mentions anew. */
  refresh(): void {
    const placed: Marking[] = [];
    for (const [key, mention] of this.#mentions) {
      const points = this.#options.pointsOf(mention);
      if (points) placed.push({ key, kind: mention.kind, ...points });
    }
    this.markings.show(placed);
    this.#count = placed.length;
  }

  /**
   * The mention to step to: after the last opened, or else from the top of what is seen.
   * @param isEntering begins at the first (or last) of the article
   */
  next(current: string | undefined, direction: Direction, isEntering: boolean): Marking | undefined {
    if (isEntering) return this.markings.neighbour(undefined, direction);
    if (current !== undefined && this.has(current)) return this.markings.neighbour(current, direction);
    return this.markings.nearestInView(direction);
  }
}
