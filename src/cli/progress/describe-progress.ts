/** How far a run has come. */
export interface Progress {
  readonly articles: number;
  readonly words: number;
  readonly faults: number;
  /** Of this run. */
  readonly elapsedMs: number;
  /** Of the input: read by this run, passed over by it, and in all; `null` where that is not known. */
  readonly bytes: { readonly read: number; readonly skipped: number; readonly total: number } | null;
}

const SECOND_MS = 1000;

/** "120 articles, 31 articles/s, 14,200 words/s, 42 %, 3 min left": `isDone` without what is left. */
export function describeProgress(progress: Progress, isDone: boolean): string {
  const { articles, words, faults, elapsedMs, bytes } = progress;
  const seconds = elapsedMs / SECOND_MS;
  const rate = (count: number) => (seconds > 0 ? grouped(count / seconds) : '–');
  const share = bytes && bytes.total > 0 ? Math.min(1, bytes.read / bytes.total) : null;
  return [
    `${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    ...(isDone ? [`${grouped(words)} words in ${describeTime(seconds)}`] : []),
    `${rate(articles)} articles/s`,
    `${rate(words)} words/s`,
    ...(faults > 0 ? [`${grouped(faults)} bad`] : []),
    ...(share !== null && !isDone ? [`${Math.floor(100 * share)} %`] : []),
    ...(bytes && !isDone ? remaining(bytes, seconds) : []),
  ].join(', ');
}

/** By the bytes that this run has read in its time. */
function remaining({ read, skipped, total }: NonNullable<Progress['bytes']>, seconds: number): string[] {
  const own = read - skipped;
  return own > 0 && read < total ? [`${describeTime((seconds * (total - read)) / own)} left`] : [];
}

/** "45 s", "3 min", "2 h 10 min". */
function describeTime(seconds: number): string {
  if (seconds < 100) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "14,200"; below ten with one decimal where there is one. */
function grouped(count: number): string {
  return count.toLocaleString('en', { maximumFractionDigits: count < 10 ? 1 : 0 });
}
