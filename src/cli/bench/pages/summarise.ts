import { FINDERS, type Finder } from './measure-page';
import type { PageCost } from './measure-pages';
import type { Task } from './read-trace';

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** The same tasks by what the page's own thread has computed, and by the clock. */
export interface Lasting {
  readonly cpu: Times;
  readonly wall: Times;
}

export interface PageFigures {
  readonly news: number;
  readonly other: number;
  /** Pages on which no article is found: the content scripts from their start to their end. */
  readonly nonArticle: Lasting;
  /** Pages with an article, from the first content script’s start to the painted frame, all tasks together. */
  readonly article: Lasting;
  /** The same but for the reading of the scripts. */
  readonly detected: Lasting;
  /** Scripts that do nothing: one without a word, and one of the first content script’s length. */
  readonly floor: { readonly empty: Lasting; readonly unrun: Lasting };
  /** By what the page's own thread has computed. */
  readonly longestTask: { readonly ms: number; readonly page: string };
  /** Bytes of the heap that the content scripts keep. */
  readonly kept: { readonly median: number; readonly most: number };
  /** Each finder of the text alone, on all pages: the first time that a page runs it, and once more. */
  readonly finders: Readonly<Record<Finder, { readonly first: Times; readonly again: Times }>>;
  /** All of our time for detection and extraction as a share of Readability's. */
  readonly ratioToReadability: { readonly first: number; readonly again: number };
  /** Mean F1 (0–1) of the words of the found texts, and over how many pages; `null` where no true text is known. */
  readonly words:
    | (Readonly<Record<Exclude<Finder, 'readerable'>, number>> & { readonly pages: number })
    | null;
  /** Shares of pages taken for articles. */
  readonly taken: Readonly<Record<'own' | 'readerable', { readonly news: number; readonly other: number }>>;
}

export function summarise(costs: readonly PageCost[]): PageFigures {
  const isArticle = ({ content }: PageCost) => content.isArticle;
  const articles = costs.filter(isArticle);
  const floors = costs.flatMap(({ floor }) => floor ?? []);
  const longestOf = (tasks: readonly Task[]) => Math.max(0, ...tasks.map(({ cpu }) => cpu));
  const longest = costs.map(({ name, content }) => ({ page: name, ms: longestOf(content.tasks) }));
  const times = (finder: Finder, run: 0 | 1) => costs.map(({ finders }) => finders.times[finder][run]);
  const ratio = (run: 0 | 1) => sum(times('own', run)) / sum(times('readability', run));
  const [news, other] = [costs.filter(({ isNews }) => isNews), costs.filter(({ isNews }) => !isNews)];
  const taken = (is: (page: PageCost) => boolean) => ({
    news: news.filter(is).length / news.length,
    other: other.filter(is).length / other.length,
  });
  const kept = costs.map(({ content }) => content.kept);
  return {
    news: news.length,
    other: other.length,
    nonArticle: lasting(costs.filter((page) => !isArticle(page)).map(({ content }) => all(content.tasks))),
    article: lasting(articles.map(({ content }) => all(content.tasks))),
    detected: lasting(articles.map(({ content }) => less(all(content.tasks), content.reading))),
    floor: {
      empty: lasting(floors.map(({ empty }) => all(empty))),
      unrun: lasting(floors.map(({ unrun }) => all(unrun))),
    },
    longestTask: longest.toSorted((a, b) => b.ms - a.ms)[0] ?? { page: '', ms: 0 },
    kept: { median: quantile(kept, 0.5), most: Math.max(...kept) },
    finders: Object.fromEntries(
      FINDERS.map((finder) => [
        finder,
        { first: timesOf(times(finder, 0)), again: timesOf(times(finder, 1)) },
      ]),
    ) as PageFigures['finders'],
    ratioToReadability: { first: ratio(0), again: ratio(1) },
    words: meanWords(costs),
    taken: {
      own: taken(isArticle),
      readerable: taken(({ finders }) => finders.readerable),
    },
  };
}

function lasting(pages: readonly Task[]): Lasting {
  return { cpu: timesOf(pages.map(({ cpu }) => cpu)), wall: timesOf(pages.map(({ wall }) => wall)) };
}

/** All tasks of a page together. */
function all(tasks: readonly Task[]): Task {
  return { cpu: sum(tasks.map(({ cpu }) => cpu)), wall: sum(tasks.map(({ wall }) => wall)) };
}

function less(task: Task, part: Task): Task {
  return { cpu: task.cpu - part.cpu, wall: task.wall - part.wall };
}

function meanWords(costs: readonly PageCost[]): PageFigures['words'] {
  const known = costs.flatMap(({ finders }) => finders.words ?? []);
  if (known.length === 0) return null;
  const mean = (finder: 'own' | 'readability' | 'defuddle') =>
    sum(known.map((words) => words[finder])) / known.length;
  return {
    own: mean('own'),
    readability: mean('readability'),
    defuddle: mean('defuddle'),
    pages: known.length,
  };
}

function timesOf(times: readonly number[]): Times {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The figure below which a share of the figures lies; NaN where there are none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
