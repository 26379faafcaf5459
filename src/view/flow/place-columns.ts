/** Where a column stands, CSS pixels from the side on which lines begin. */
interface Extent {
  readonly x: number;
  readonly width: number;
}

/** From the sources to the article; `bar` is where bands begin or end, at the far edge of `box`. */
export type Columns = readonly {
  readonly box: Extent;
  readonly bar: Extent;
  /** Width of its names. */
  readonly name: number;
}[];

const SOURCE_BAR = 4;
/** Of the article: its bar, and its name upright beside it. */
const ARTICLE_BAR = 6;
const ARTICLE_NAME = 20;

/** Between columns: share of the width, and CSS pixels at least, or the bands could not bend. */
const GAP_SHARE = 0.06;
const LEAST_GAP = 18;

/** How much wider the last gap is: there the bands come together. */
const LAST_GAP = 1.8;

/** Of a column of names. */
const LEAST_NAME = 54;
const MOST_SOURCE_NAME = 240;
const MOST_PASSER_ON_NAME = 180;
/** How much wider the sources' names are than those of passers-on: the article describes them. */
const SOURCE_SHARE = 1.45;

/** Divides the width among sources, `between` columns of passers-on, and the article; may need more width than given. */
export function placeColumns(width: number, between: number): Columns {
  const gap = Math.max(LEAST_GAP, width * GAP_SHARE);
  const free = width - SOURCE_BAR - ARTICLE_BAR - ARTICLE_NAME - gap * (between + LAST_GAP);
  const share = Math.max(LEAST_NAME, free / (between + SOURCE_SHARE));
  const source = Math.min(MOST_SOURCE_NAME, share * SOURCE_SHARE);
  const passerOn = Math.min(MOST_PASSER_ON_NAME, share);
  const used = source + passerOn * between;
  const wide = gap + Math.max(0, free - used) / (between + LAST_GAP);
  const columns = [
    { box: { x: 0, width: source + SOURCE_BAR }, bar: { x: source, width: SOURCE_BAR }, name: source },
  ];
  let x = source + SOURCE_BAR + wide * (between === 0 ? LAST_GAP : 1);
  for (let column = 0; column < between; column += 1) {
    columns.push({ box: { x, width: passerOn }, bar: { x, width: passerOn }, name: passerOn });
    x += passerOn + wide * (column === between - 1 ? LAST_GAP : 1);
  }
  columns.push({
    box: { x, width: ARTICLE_BAR + ARTICLE_NAME },
    bar: { x, width: ARTICLE_BAR },
    name: ARTICLE_NAME,
  });
  return columns;
}
