import { attributeOf } from '../dom/own';
import { linkedOf, type Metadata, metaOf } from './metadata';

const ISO = /^(\d{4})-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?/;

/** Characters of yyyy-mm-dd. */
const DAY = 10;

/** Years before this one are zeros that a page filled in. */
const FIRST_YEAR = 1980;

/**
 * When the article appeared: ISO 8601 date, or date and time as the page gives it; `null` where it does not say.
 * `readLines` gives the lines by the headline, for pages that say it in words only.
 */
export function findPublished(
  document: Document,
  metadata: Metadata,
  readLines: () => readonly string[],
): string | null {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"], time[pubdate], time[datetime]')];
  const written = [
    ...linkedOf(metadata, 'datePublished'),
    ...metaOf(metadata, 'published'),
    ...marked.map((element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? ''),
  ];
  for (const date of written) {
    const iso = toIso(date.trim());
    if (iso) return iso;
  }
  const inPath = dayInPath(document.URL);
  if (inPath) return inPath;
  for (const text of [...readLines(), metadata.title]) {
    const iso = toIso(text);
    if (iso) return iso;
  }
  return null;
}

/** ISO 8601 of a date as pages write it ("2019-03-28T…", "20190328", "Thu, 28 March 2019", "28.03.2019"); `null` for anything else. */
export function toIso(date: string): string | null {
  const [iso, year] = ISO.exec(date) ?? [];
  if (iso) {
    const isDay = Number(year) >= FIRST_YEAR && !Number.isNaN(Date.parse(iso.slice(0, DAY)));
    return isDay ? iso.replace(' ', 'T').replace(' ', '') : null;
  }
  const packed = /^(\d{4})[/.]?(\d\d)[/.]?(\d\d)/.exec(date);
  if (packed) return dayOf(packed[1], packed[2], packed[3]);
  const [, month, day, ofYear] = /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(date) ?? [];
  if (month) return dayOfWords(day, month, ofYear);
  const [, first, named, last] = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})/.exec(date) ?? [];
  if (named) return dayOfWords(first, named, last);
  const [, ofMonth, inYear, fullYear] =
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/.exec(date) ?? [];
  return fullYear ? dayOf(fullYear, inYear, ofMonth) : null;
}

function dayOfWords(day = '', month = '', year = ''): string | null {
  const time = Date.parse(`${day} ${month.slice(0, 3)} ${year} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, DAY);
}

/** The day in an address: ".../2019/03/28/bridge-reopens", ".../20190328/bridge-reopens". */
function dayInPath(url: string): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])/.exec(url);
  const packed = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=\/)/.exec(url);
  const [, year, month, day] = found ?? packed ?? [];
  return year ? dayOf(year, month, day) : null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
