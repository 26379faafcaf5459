import { linkedOf, type Metadata, metaOf } from './metadata';
import { linkShare } from './prose';
import { type Line, renderLine } from './render';
import type { RawBlock } from './walk';
import { likeness, squash, wordsOf } from './words';

/** Words: a heading with fewer names a site or a section, not a story. */
const FEWEST_WORDS = 3;

/** Likeness from which a heading and a title are one headline, though one of them was shortened. */
const SAME = 0.7;

/** What sites put between a headline and their name. */
const JOINTS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' « ', ' · ', ' • ', ': '];

/** A page's headline: its words, and the heading they stand in if the page shows them. */
export interface FoundHeadline {
  readonly line: Line;
  readonly block: RawBlock | null;
}

/**
 * The headline as the page shows it, where a heading agrees with what the page's head says or is the only one; else as
 * the head says, without the site's name.
 */
export function findHeadline(
  headings: readonly RawBlock[],
  metadata: Metadata,
  pageTitle: string,
  site: readonly string[],
): FoundHeadline | null {
  const titles = [...linkedOf(metadata, 'headline'), ...metaOf(metadata, 'title'), pageTitle]
    .map((title) => withoutSite(title, site))
    .filter((title) => title !== '');
  const shown = headings
    .map((block) => ({ block, line: renderLine(block.runs), main: block.frame.element.localName === 'h1' }))
    .filter(({ line }) => wordsOf(line.text).length >= FEWEST_WORDS && !isSite(line.text, site));
  const agreeing = shown
    .map((heading) => ({
      ...heading,
      score: Math.max(0, ...titles.map((title) => likeness(heading.line.text, title))),
    }))
    .filter(({ score, main }) => score >= (main ? SAME : 1))
    .sort((a, b) => b.score + Number(b.main) - a.score - Number(a.main))[0];
  const mains = shown.filter(({ main, block }) => main && linkShare(block) < 0.9);
  const found = agreeing ?? (mains.length === 1 ? mains[0] : undefined);
  if (found) return { line: found.line, block: found.block };
  return titles[0] ? { line: { text: titles[0], pieces: [], links: [] }, block: null } : null;
}

/** A title without the site's name at either end: "Bridge reopens - The Harbour Post" → "Bridge reopens". */
export function withoutSite(title: string, site: readonly string[]): string {
  let rest = title.replace(/\s+/g, ' ').trim();
  for (;;) {
    const shorter = cutSite(rest, site);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function cutSite(title: string, site: readonly string[]): string {
  for (const joint of JOINTS) {
    const first = title.indexOf(joint);
    if (first < 0) continue;
    const last = title.lastIndexOf(joint);
    const head = title.slice(0, first);
    const tail = title.slice(last + joint.length);
    if (
      isSite(tail, site) ||
      (joint === ' | ' && wordsOf(title.slice(0, last)).length > wordsOf(tail).length)
    ) {
      return title.slice(0, last).trim();
    }
    if (isSite(head, site)) return title.slice(first + joint.length).trim();
  }
  return title;
}

/** Whether the words are a name of the site: as it calls itself, or as its address does. */
function isSite(words: string, site: readonly string[]): boolean {
  const name = squash(words);
  return (
    name !== '' &&
    site.some((own) => {
      const other = squash(own);
      return (
        other !== '' &&
        (name === other ||
          (name.length >= 3 && other.includes(name)) ||
          (other.length >= 4 && name.startsWith(other)))
      );
    })
  );
}
