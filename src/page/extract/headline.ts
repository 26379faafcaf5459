import { linkedOf, type Metadata, metaOf } from '../metadata/metadata';
import { likeness, squash, wordsOf } from '../metadata/words';
import { isFurnitureHeading } from './lines';
import { isLinkedHeading } from './prose';
import { type Line, renderLine } from './render';
import type { RawBlock } from './walk';

/** Words: a heading with fewer names a site or a section, not a story. */
const FEWEST_WORDS = 3;

/** Likeness from which a heading and a title are one headline, though one of them was shortened. */
const SAME = 0.7;

/** What sites put between a headline and their name. */
const JOINTS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' « ', ' · ', ' • '];

/** The one that stands in no headline of its own. */
const SURE_JOINT = ' | ';

/** Letters: what is shorter is in many names by chance. */
const SHORTEST_SITE = 3;

/** Letters of a site's name that are in other words by no chance. */
const SURE_SITE = 6;

/** Words of the longest names of sites, with their mottos. */
const LONGEST_SITE = 8;

/** A page's headline: its words, and the heading they stand in if the page shows them. */
export interface FoundHeadline {
  readonly line: Line;
  readonly block: RawBlock | null;
}

/**
 * The headline as the page shows it, where a heading agrees with what the page's head says or is the only one above the
 * text; else as the head says, without the site's name.
 */
export function findHeadline(
  headings: readonly RawBlock[],
  isAbove: (heading: RawBlock) => boolean,
  metadata: Metadata,
  site: readonly string[],
): FoundHeadline | null {
  const titles = [...linkedOf(metadata, 'headline'), ...metaOf(metadata, 'title'), metadata.title]
    .map((title) => withoutSite(title, site))
    .filter((title) => title !== '');
  const shown = headings
    .filter(isMain)
    .map(readHeading)
    .filter(({ line }) => !isSite(line.text, site) && !isFurnitureHeading(line.text));
  const unlinked = shown.filter(
    ({ block, words }) => words.length >= FEWEST_WORDS && !isLinkedHeading(block) && isAbove(block),
  );
  const found = mostLike(shown, titles, SAME) ?? (unlinked.length === 1 ? unlinked[0] : null);
  if (found) return found;
  const title = titles[0];
  if (!title) return shown.length === 1 ? (shown[0] ?? null) : null;
  return (
    mostLike(headings.filter((block) => !isMain(block)).map(readHeading), titles, 1) ?? {
      line: { text: title, pieces: [], links: [] },
      block: null,
    }
  );
}

interface Heading extends FoundHeadline {
  readonly block: RawBlock;
  readonly words: readonly string[];
}

function isMain({ frame }: RawBlock): boolean {
  return frame.name === 'h1';
}

function readHeading(block: RawBlock): Heading {
  const line = renderLine(block.runs);
  return { block, line, words: wordsOf(line.text) };
}

/** The heading most like one of the titles, if it is so at least to that degree. */
function mostLike(headings: readonly Heading[], titles: readonly string[], least: number): Heading | null {
  const wanted = titles.map(wordsOf);
  let best: Heading | null = null;
  let most = least;
  for (const heading of headings) {
    const like = Math.max(0, ...wanted.map((words) => likeness(heading.words, words)));
    if (best ? like > most : like >= most) [best, most] = [heading, like];
  }
  return best;
}

/** A title without the site's name at either end: "Bridge reopens - The Harbour Post" → "Bridge reopens". */
function withoutSite(title: string, site: readonly string[]): string {
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
    const [head, front, tail] = [
      title.slice(0, first),
      title.slice(0, last),
      title.slice(last + joint.length),
    ];
    if (isSite(tail, site) || (joint === SURE_JOINT && wordsOf(front).length >= wordsOf(tail).length))
      return front.trim();
    if (isSite(head, site)) return title.slice(first + joint.length).trim();
  }
  return title;
}

/** Whether the words are a name of the site: as it calls itself, or as its address does. */
function isSite(words: string, site: readonly string[]): boolean {
  const name = squash(words);
  if (name.length < SHORTEST_SITE || wordsOf(words).length > LONGEST_SITE) return false;
  return site
    .map(squash)
    .some((own) => own.includes(name) || (own.length >= SURE_SITE && name.includes(own)));
}
