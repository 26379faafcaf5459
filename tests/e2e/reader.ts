import { expect } from 'vitest';
import { findFirstMark } from '../../src/cli/browsers/first-mark';
import { translate } from '../../src/cli/translate';
import type { Scope } from '../../src/messages';
import type { Direction } from '../../src/page/card/step-order';
import type { Report } from '../../src/report';
import { badgeOf, badgeWords } from '../../src/view/words/summary';
import { bare, LONGEST_LAG_MS, MARKED_WORDS, type ServedPage, statementWords } from './harness';

/** Keys as the DOM names them. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'a';

/** What a reader has chosen for all pages. */
export interface Preferences {
  readonly colours?: 'light' | 'dark';
  readonly forcedColours?: boolean;
  /** Of the window: 2 is 200 %. */
  readonly zoom?: number;
}

export interface Footprint {
  readonly listeners: number;
  /** Bytes of all scripts' objects; `null` where the browser does not tell. */
  readonly heap: number | null;
}

/**
 * A browser with the extension and one tab, used as its reader would: the same steps run in Chromium and in Firefox.
 */
export interface Reader {
  readonly browser: 'Chromium' | 'Firefox';
  /** Loads a page in the tab. */
  open(page: ServedPage | string): Promise<void>;
  /** The path by which the test's server gives a page, for frames. */
  pathOf(page: ServedPage | string): string;
  /** Goes back to the page before. */
  back(): Promise<void>;
  /** Runs a function, or the text of an expression, in the page. */
  evaluate<Result>(expression: string): Promise<Result>;
  evaluate<Result>(act: () => Result): Promise<Awaited<Result>>;
  evaluate<Given, Result>(act: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  /** Uses the shortcut for the next or previous statement. */
  step(direction: Direction): Promise<void>;
  press(key: Key): Promise<void>;
  /** Moves the mouse to a point of the window, in CSS pixels. */
  point(x: number, y: number): Promise<void>;
  /** Presses the mouse there, and lets it go. */
  click(x: number, y: number): Promise<void>;
  /** Types letters, one after another. */
  type(words: string): Promise<void>;
  /** Touches the screen there. */
  tap(x: number, y: number): Promise<void>;
  /** The words of the open card; `null` where none is open. */
  card(): Promise<string | null>;
  /** The name of what has the focus in the open card: a button, a link or the card itself; `null` elsewhere. */
  focusInCard(): Promise<string | null>;
  /** The middle of a button of the open card, by its name within the card, in CSS pixels of the window; `null`: it has none. */
  placeInCard(act: string): Promise<{ readonly x: number; readonly y: number } | null>;
  badge(): Promise<string>;
  /** The value of an expression in the toolbar's popup over the page, once it shows what it has found out. */
  inPopup(expression: string): Promise<unknown>;
  /** Uses a switch of the toolbar's popup over the page. */
  switch(scope: Scope): Promise<void>;
  /** Stops the extension's background as the browser does when it is idle; whatever asks it then starts it anew. */
  stopBackground(): Promise<void>;
  /** Switches the extension off or on, on the browser's page of extensions. */
  enableExtension(isOn: boolean): Promise<void>;
  /** Whether the content script has asked for the page's article to be analysed: from then on it listens for the reader. */
  isAsked(): Promise<boolean>;
  /** Opens the same page in another window, in front, for as long as `act` runs. */
  inOtherWindow(act: () => Promise<void>): Promise<void>;
  /** The words of all cards that are open. */
  allCards(): Promise<string>;
  /** Stores these items and nothing else, as the extension does. */
  store(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** All that the extension has stored in the browser, for good and for as long as it runs. */
  stored(): Promise<unknown>;
  /** A PNG of the window, in base64. */
  picture(): Promise<string>;
  /** The page on paper: a PDF. */
  print(): Promise<Buffer>;
  /** Sets preferences; those not named are as a fresh browser has them. */
  prefer(preferences: Preferences): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the page and the extension hold, when all that nobody refers to is freed. */
  footprint(): Promise<Footprint>;
  /** What the extension has thrown and complained of since the last call. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Waits until just the report's statements are marked; `null`: until nothing is. `words`: what is marked, as an expression. */
export async function expectMarkedFor(
  reader: Reader,
  report: Report | null,
  words = MARKED_WORDS,
): Promise<void> {
  const read = async () => bare((await reader.evaluate<string[]>(words)).join(''));
  await expect.poll(read, { timeout: LONGEST_LAG_MS }).toBe(report ? statementWords(report) : '');
}

/** Waits until the button counts the report's statements; `null`: until it counts none. */
export async function expectBadgeFor(reader: Reader, report: Report | null): Promise<void> {
  const wanted = report ? badgeWords(badgeOf(report), translate).text : '';
  await expect.poll(() => reader.badge(), { timeout: LONGEST_LAG_MS }).toBe(wanted);
}

/** Waits for a card; its words. */
export async function openedCard(reader: Reader): Promise<string> {
  await expect.poll(() => reader.card(), { timeout: 10_000 }).not.toBeNull();
  return (await reader.card()) ?? '';
}

/** Uses a button of the open card by the keyboard alone, by its name. */
export async function pressInCard(reader: Reader, name: string): Promise<void> {
  const names = [await reader.focusInCard()];
  for (let tabs = 0; tabs < MOST_TABS && names.at(-1) !== name; tabs++) {
    await reader.press('Tab');
    names.push(await reader.focusInCard());
  }
  expect(names.at(-1), names.join(', ')).toBe(name);
  await reader.press('Enter');
}

/** More than a card has buttons and links. */
const MOST_TABS = 20;

/** Uses a button of the open card by the mouse, by its name within the card. */
export async function clickInCard(reader: Reader, act: string): Promise<void> {
  await expect.poll(() => reader.placeInCard(act), { timeout: 10_000 }).not.toBeNull();
  const { x, y } = (await reader.placeInCard(act)) ?? { x: 0, y: 0 };
  await reader.point(x, y);
  await reader.click(x, y);
}

/** Waits until no card is open. */
export async function expectNoCard(reader: Reader): Promise<void> {
  await expect.poll(() => reader.card(), { timeout: 10_000 }).toBeNull();
}

/** The middle of the first line that is marked, in CSS pixels of the window, scrolled into view. */
export async function firstMarkFor(reader: Reader): Promise<{ readonly x: number; readonly y: number }> {
  const point = await reader.evaluate(findFirstMark);
  if (!point) throw new Error('the first mark is not drawn');
  return point;
}
