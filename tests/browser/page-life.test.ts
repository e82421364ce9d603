/** The life of a page: a React application that hydrates, renders anew, reorders, reveals, adds and navigates under the marks. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { pause } from '../../scripts/browsers/reading';
import { SITE_ORIGIN, type Site } from '../../scripts/browsers/serve';
import { STORIES } from './react-app/app';
import { Driver } from './support/driver';
import { act, leftOnPage, NOTHING_LEFT, reactSite } from './support/react-site';

/** Longer than settling, following and asking take together. */
const FOLLOWED = { timeout: 8_000, interval: 50 };
type Story = (typeof STORIES)[number];
const [FIRST, SECOND, LIVE] = STORIES as [Story, Story, Story];
const FONT = readFileSync('node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff2', 'base64');

let driver: Driver;
let site: Site;

beforeAll(async () => {
  site = await reactSite();
  driver = await Driver.start();
});

afterAll(async () => {
  await driver.close();
});

beforeEach(async () => {
  await driver.open(SITE_ORIGIN + FIRST.path, { site });
  await driver.settle();
});

const persons = () => driver.mentions('person');
const countOf = (name: string) => async () => (await persons()).filter((text) => text === name).length;
/** 200 milliseconds of a page that draws 60 frames a second: a busy machine draws fewer, and is as late with marks. */
const FRAMES = 12;
/** Of six, the fourth: one or two may be disturbed by whatever else the machine does. */
const MIDDLE = 3;

/** Has the page put other nodes in the place of its text, and counts the frames that it draws until every mark stands on them. */
function framesWithoutMarks(): Promise<number> {
  return driver.evaluate(async () => {
    const article = document.querySelector('article')!;
    const standing = (): number =>
      [...CSS.highlights.get('backgrounder-person')!].filter(
        ({ startContainer }) => startContainer.isConnected,
      ).length;
    const before = standing();
    await new Promise((replaced) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        replaced(undefined);
      }).observe(article, { childList: true, subtree: true });
      (globalThis as unknown as { app: { replace(): void } }).app.replace();
    });
    if (standing() === before) throw new Error('the page has kept its nodes');
    let frames = 0;
    while (standing() < before && frames < 600) {
      await new Promise(requestAnimationFrame);
      frames++;
    }
    return frames;
  });
}

/** What moved by itself since the page began, as Chromium tells it; Firefox has no such list. */
function shiftsSoFar(): Promise<number[]> {
  return driver.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return [];
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // what has been is handed over in a task of its own
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return shifts.map((shift) => (shift as unknown as { value: number }).value);
  });
}

/** What is drawn beside words when the page is printed: how many shapes, and in which colours. Words may be drawn in more or fewer pieces. */
async function shapesInPrint(): Promise<{ shapes: number; colours: string[] }> {
  const pdf = Buffer.from(await driver.page.pdf()).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream]) =>
    unpacked(stream!),
  );
  const drawn = streams.flatMap((stream) => stream.split('\n'));
  return {
    shapes: drawn.filter((line) => /(?:^|\s)(?:[fSsBb]\*?)$/.test(line)).length,
    colours: [...new Set(drawn.flatMap((line) => line.match(/(?:[\d.]+ ){3}(?:rg|RG)\b/g) ?? []))].sort(),
  };
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return ''; // not packed: a font, or the file's own notes
  }
}

describe('a React page', () => {
  afterEach(async () => {
    expect(await driver.errors()).toEqual([]);
  });

  it('hydrates without a word in the console, and its button still works', async () => {
    expect(await persons()).toEqual(
      expect.arrayContaining(['Kim Jong Un', 'Vladimir Putin', 'Andrei Lankov']),
    );
    await act(driver, 'rerender');
    await expect
      .poll(() => driver.evaluate(() => document.querySelector('button')?.textContent))
      .toContain('1 times');
  });

  it('keeps its marks when it renders anew, replaces its nodes and turns its order round', async () => {
    const before = (await persons()).toSorted();
    for (const action of ['rerender', 'replace', 'reverse', 'replace'] as const) {
      await act(driver, action);
      await expect.poll(async () => (await persons()).toSorted(), FOLLOWED).toEqual(before);
    }
  });

  it('has its marks back within twelve frames of its own, time after time, when its nodes are replaced', async () => {
    const frames: number[] = [];
    for (let time = 0; time < 6; time++) frames.push(await framesWithoutMarks());
    expect(frames.toSorted((a, b) => a - b)[MIDDLE], frames.join(', ')).toBeLessThanOrEqual(FRAMES);
  });

  it('gets marks on text that is revealed, and loses none', async () => {
    expect(await persons()).not.toContain('Donald Trump');
    await act(driver, 'reveal');
    await expect.poll(persons, FOLLOWED).toContain('Donald Trump');
    expect(await persons()).toContain('Andrei Lankov');
  });

  it('keeps an open card while text is added above and below its mention', async () => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    await act(driver, 'edit');
    await expect.poll(persons, FOLLOWED).toContain('Xi Jinping');
    expect((await driver.card())?.text).toContain('Andrei Lankov');
  });

  it('has marks on an entry that is put above those of a live blog, whose open card stays', async () => {
    await driver.open(SITE_ORIGIN + LIVE.path, { site });
    await driver.settle();
    await driver.hover('Vladimir Putin');
    await driver.waitForCard('Vladimir Putin');
    await act(driver, 'enter');
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    expect((await driver.card())?.text).toContain('Vladimir Putin');
    expect((await persons()).filter((text) => text === 'Vladimir Putin')).toHaveLength(1);
  });

  it('has each story marked that is put below the first', async () => {
    await act(driver, 'append');
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    expect(await countOf('Kim Jong Un')()).toBe(1);
    await driver.hover('Antony Blinken');
    await driver.waitForCard('Antony Blinken');
  });

  it('has the marks of the story it moves to, none of one it left, and none where no article is', async () => {
    await act(driver, 'go', SECOND.path);
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    expect(await persons()).not.toContain('Andrei Lankov');
    await act(driver, 'go', '/markets');
    await expect.poll(() => leftOnPage(driver), FOLLOWED).toEqual(NOTHING_LEFT);
    await driver.evaluate(() => history.back());
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    await driver.evaluate(() => history.back());
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('has no marks while the browser translates it, and has them back after', async () => {
    // as Chrome does it: a class and the language on the root, and each text between two elements of its own, one after the other
    await driver.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'de';
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const fontElement = () => {
        const font: HTMLElement = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        font.style.verticalAlign = 'inherit';
        return font;
      };
      const undo = texts.map((text) => {
        const [outer, inner] = [fontElement(), fontElement()];
        inner.textContent = text.data.replace('said', 'sagte').replace('will meet', 'wird treffen');
        outer.append(inner);
        text.replaceWith(outer);
        return () => outer.replaceWith(text);
      });
      Object.assign(globalThis, { showOriginal: () => undo.forEach((each) => each()) });
    });
    await expect.poll(() => leftOnPage(driver), FOLLOWED).toEqual(NOTHING_LEFT);
    await driver.evaluate(() => {
      (globalThis as unknown as { showOriginal(): void }).showOriginal();
      document.documentElement.classList.remove('translated-ltr');
      document.documentElement.lang = 'en';
    });
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('has no marks either while Firefox translates it, which puts other words into the nodes that are there', async () => {
    // as its translations-document.sys.mjs does it: the language first, then a block at a time, taken out, filled and put back
    await driver.evaluate(() => {
      document.documentElement.lang = 'de';
      const before = [...document.querySelectorAll('article p')].map((paragraph) => {
        paragraph.setAttribute('data-moz-translations-id', '1');
        const texts = [...paragraph.childNodes].filter((node): node is Text => node instanceof Text);
        const words = texts.map(({ data }) => data);
        for (const text of texts)
          text.data = text.data.replace('said', 'sagte').replace('will meet', 'wird treffen');
        paragraph.replaceChildren(...paragraph.childNodes);
        return () => texts.forEach((text, i) => (text.data = words[i]!));
      });
      Object.assign(globalThis, { showOriginal: () => before.forEach((each) => each()) });
    });
    await expect.poll(() => leftOnPage(driver), FOLLOWED).toEqual(NOTHING_LEFT);
    await driver.evaluate(() => {
      (globalThis as unknown as { showOriginal(): void }).showOriginal();
      document.documentElement.lang = 'en';
    });
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
  });

  it('has no marks once Edge has put its own attributes and words into it', async () => {
    await driver.evaluate(() => {
      const paragraph = document.querySelector('article p')!;
      paragraph.setAttribute('_msttexthash', '1');
      paragraph.firstChild!.nodeValue =
        'Kim Jong Un wird Vladimir Putin in der zweiten Hälfte des Aprils treffen';
    });
    await expect.poll(() => leftOnPage(driver), FOLLOWED).toEqual(NOTHING_LEFT);
  });

  it('loses the marks on text that comes to be hidden', async () => {
    await driver.evaluate(() => {
      for (const paragraph of document.querySelectorAll<HTMLElement>('article p'))
        if (paragraph.textContent.includes('Lankov')) paragraph.style.display = 'none';
    });
    await expect.poll(persons, FOLLOWED).not.toContain('Andrei Lankov');
  });

  it('comes back out of the browser’s cache with its marks and without its card, and is followed on', async () => {
    await driver.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    await driver.page.goto(SITE_ORIGIN + '/markets');
    // nothing loads that one could wait for
    await driver.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(persons, FOLLOWED).toContain('Andrei Lankov');
    expect(await driver.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
    expect(await driver.card()).toBeNull();
    await act(driver, 'edit');
    await expect.poll(persons, FOLLOWED).toContain('Xi Jinping');
    await driver.hover('Xi Jinping');
    await driver.waitForCard('Xi Jinping');
  });

  it('opens the card of the word under the pointer when its reader has zoomed in, inside the window', async () => {
    await driver.zoom(2);
    await driver.hover('Andrei Lankov');
    const { rect } = await driver.waitForCard('Andrei Lankov');
    const { width, height } = await driver.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.x >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height).toBe(true);
    await driver.zoom(1);
  });

  it('has its marks on the same words when a font comes late and moves them', async () => {
    const before = await persons();
    const old = await driver.pointOf('Andrei Lankov');
    await driver.evaluate(async (data) => {
      const late = await new FontFace('Late', `url(data:font/woff2;base64,${data})`).load();
      document.fonts.add(late);
      document.body.style.font = '26px/1.9 Late';
    }, FONT);
    expect(await driver.pointOf('Andrei Lankov')).not.toEqual(old);
    expect(await persons()).toEqual(before);
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
  });

  it('is printed as if nothing were on it', async () => {
    // the ticker's figures are others each time
    await driver.evaluate(() => (document.querySelector('aside')!.hidden = true));
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    const marked = await shapesInPrint();
    await driver.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('backgrounder-card')?.remove();
    });
    expect(await shapesInPrint()).toEqual(marked);
  });

  it('is not moved by marks and cards', async () => {
    const places = () =>
      driver.evaluate(() =>
        [...document.querySelectorAll('article *')].map(
          (element) => element.getBoundingClientRect().toJSON() as object,
        ),
      );
    await driver.evaluate(() => scrollTo(0, 0));
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    expect(await shiftsSoFar()).toEqual([]);
    await act(driver, 'reveal');
    await expect.poll(persons, FOLLOWED).toContain('Donald Trump');
    const marked = await places();
    await driver.evaluate(() => CSS.highlights.clear());
    expect(await places()).toEqual(marked);
  });
});

describe('the keys', () => {
  const step = async (name: 'next-mention' | 'previous-mention', words: string) => {
    await driver.command(name);
    return driver.waitForCard(words);
  };

  it('step from mention to mention, with the focus in the card, and Esc returns', async () => {
    await driver.evaluate(() => document.querySelector('button')?.focus());
    await step('next-mention', 'Kim Jong Un');
    expect(await driver.evaluate(() => document.activeElement?.tagName)).toBe('BACKGROUNDER-CARD');
    await step('next-mention', 'Vladimir Putin');
    await step('previous-mention', 'Kim Jong Un');
    expect(
      await driver.evaluate(() => document.querySelector('backgrounder-announcer')?.shadowRoot?.textContent),
    ).toMatch(/^1 \/ \d+$/);
    await driver.press('Escape');
    await driver.waitForNoCard();
    expect(await driver.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('take none that the page has: it gets each, with a card open too, but for the Esc that closes it', async () => {
    await driver.evaluate(() => {
      const pressed: string[] = [];
      addEventListener('keydown', ({ key, defaultPrevented }) =>
        pressed.push(defaultPrevented ? `${key} prevented` : key),
      );
      Object.assign(globalThis, { pressed });
    });
    const keys = ['j', 'n', '/', 'Enter', 'Escape'] as const;
    for (const key of keys) await driver.press(key);
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    for (const key of keys) await driver.press(key);
    await driver.waitForNoCard();
    expect(await driver.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([
      ...keys,
      ...keys.slice(0, -1),
    ]);
  });

  it('go on in the next story, and after the last begin anew', async () => {
    await act(driver, 'append');
    await expect.poll(persons, FOLLOWED).toContain('Antony Blinken');
    await driver.command('previous-mention');
    await driver.waitForCard(/\S/);
    for (let i = 0; i < 40 && !(await driver.card())?.text.includes('Lavrov'); i++) {
      await driver.command('next-mention');
      await pause(120);
    }
    expect((await driver.card())?.text).toContain('Lavrov');
    await step('next-mention', 'Kim Jong Un');
  });
});

describe('an extension that is taken away under an open page', () => {
  it('takes its marks and its card along', async () => {
    await driver.hover('Andrei Lankov');
    await driver.waitForCard('Andrei Lankov');
    expect(await seen()).toEqual({ isUnderlined: true, isCardShown: true });
    await driver.removeExtension();
    await expect.poll(seen, FOLLOWED).toEqual({ isUnderlined: false, isCardShown: false });
    // Firefox ends the script before it can clear up, but takes its style sheet, without which nothing shows
    if (driver.name !== 'firefox') expect(await leftOnPage(driver)).toEqual(NOTHING_LEFT);
  });

  const seen = () =>
    driver.evaluate(() => {
      const paragraph = document.querySelector('article p')!;
      const { textDecorationLine } = getComputedStyle(paragraph, '::highlight(backgrounder-person)');
      const isRegistered = (CSS.highlights.get('backgrounder-person')?.size ?? 0) > 0;
      const box = document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.tippy-box');
      return {
        isUnderlined: isRegistered && textDecorationLine === 'underline',
        isCardShown: box?.checkVisibility() === true,
      };
    });
});
