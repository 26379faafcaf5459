import { isOfClass } from '../../lexicon/grammar';
import { isPreposition } from '../../lexicon/word-classes';

/**
 * The links of a chain, each named once: of "Radio Sund" and "Radio Sund’s Norwegian service" the first, of "a report on state television" and
 * "state television" likewise.
 */
export function eachOnce(via: readonly string[]): string[] {
  const links: string[] = [];
  for (const name of via)
    if (!links.some((link) => isPartOf(link, name) || isPartOf(name, link))) links.push(name);
  return links;
}

/** "Radio Sund’s Norwegian service" is part of "Radio Sund", "a report on state television" and "Norland’s state television" of "state television". */
function isPartOf(whole: string, part: string): boolean {
  const [bare, longer] = [withoutArticle(whole), withoutArticle(part)];
  if (bare === longer) return true;
  // "BBC Persian", but not "The Times" and "Times of India"
  const rest = longer.startsWith(bare) ? longer.slice(bare.length) : '';
  const owned = /^['’]/.test(rest) || (rest.startsWith(' ') && !isPreposition(rest.split(' ')[1] ?? ''));
  if (owned || !longer.endsWith(` ${bare}`)) return owned;
  const before = longer
    .slice(0, -bare.length - 1)
    .split(' ')
    .at(-1);
  return /['’]s?$/.test(before ?? '') || isOfClass('made-by', before ?? '');
}

function withoutArticle(name: string): string {
  return name.toLowerCase().startsWith('the ') ? name.slice(4) : name;
}
