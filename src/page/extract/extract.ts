import { readVisibility } from '../dom/visible';
import { findAgency } from '../metadata/agency';
import { bylineTexts, readByline } from '../metadata/byline';
import { isPartial } from '../metadata/is-partial';
import { findLanguage } from '../metadata/language';
import { textsOf } from '../metadata/marked-text';
import { linkedOf, type Metadata } from '../metadata/metadata';
import { findOutlet, siteNames } from '../metadata/outlet';
import { findPublished } from '../metadata/published';
import { readMetadata } from '../metadata/read-metadata';
import { chooseBody } from './body';
import type { ExtractedArticle } from './extracted';
import { type FoundHeadline, findHeadline } from './headline';
import { joinLines, type TextLine } from './join-lines';
import { findRepeats, isFurnitureLine } from './lines';
import { elementsNear, linesAbove, placeArticle } from './near-article';
import { renderFirst } from './render-first';
import { chooseRoot, type Root } from './root';
import { type RawBlock, type Walk, walkPage } from './walk';

/**
 * Finds the text that a page is about, with the map back to the text nodes, and what the page says of it, whether or not
 * the page is a news article. `null` where there is no text. Reads the page in one walk and changes nothing in it.
 * `longest`: UTF-16 code units of text; beyond it is left unread.
 */
export function extractArticle(
  document: Document,
  metadata: Metadata = readMetadata(document),
  longest?: number,
): ExtractedArticle | null {
  return extractWith(document, metadata, longest);
}

/** The same for who has read the page's head. */
export function extractWith(
  document: Document,
  metadata: Metadata,
  longest = Number.POSITIVE_INFINITY,
): ExtractedArticle | null {
  const body = document.querySelector('body'); // not document.body: a frame may have taken that name
  if (!body) return null;
  const isShown = readVisibility(body);
  const walk = walkPage(body);
  const root = chooseRoot(walk, isShown);
  if (!root) return null;
  const site = siteNames(metadata, document.URL);
  const headings = walk.blocks.filter(({ kind, frame }) => kind === 'heading' && isShown(frame.element));
  const text = walk.blocks.find(
    ({ frame }, i) => frame.index >= root.frame.index && (root.weights[i] ?? 0) > 0,
  );
  const isAbove = ({ frame }: RawBlock) => frame.index < (text?.frame.index ?? 0);
  const headline = findHeadline(headings, isAbove, metadata, site);
  const first = renderFirst(chooseBody(walk, root, headline?.block ?? null), longest, isShown);
  const lines = withoutFurniture(first.lines, headline);
  if (lines.length === 0) return null;
  const title: TextLine[] = headline ? [{ kind: 'title', line: headline.line }] : [];
  const place = placeArticle(walk, root, headline?.block ?? null);
  const byline = bylineTexts(document, metadata, elementsNear(walk.bylines, place));
  const texts = lines.map(({ line }) => line.text);
  const meta = {
    url: document.URL,
    title: headline?.line.text ?? null,
    outlet: findOutlet(metadata, document.URL, headline?.line.text ?? null),
    byline: readByline(byline, linkedOf(metadata, 'author'), site),
    agency: findAgency(texts, byline, metadata),
    published: findPublished(document, metadata, () => [
      ...linesAbove(walk, place),
      ...textsOf(elementsNear(walk.days, place)),
    ]),
    language: findLanguage(document, metadata),
    ...(first.unread > 0 ? { unread: first.unread } : {}),
  };
  const concealed = findConcealed(walk, root, isShown);
  return {
    ...joinLines([...title, ...lines], meta),
    concealed,
    partial: isPartial(metadata, texts.join('\n')),
  };
}

function withoutFurniture(lines: readonly TextLine[], headline: FoundHeadline | null): readonly TextLine[] {
  const repeats = findRepeats(lines.map(({ kind, line }) => ({ kind, text: line.text })));
  const title = headline?.line.text;
  return lines.filter(
    ({ line: { text } }, i) => text !== '' && text !== title && !repeats.has(i) && !isFurnitureLine(text),
  );
}

/** Prose that is not shown, in the element that holds the text or beside it. */
function findConcealed(
  walk: Walk,
  { frame, weights }: Root,
  isShown: (element: Element) => boolean,
): readonly Element[] {
  const around = frame.parent ?? frame;
  const end = walk.ends[around.index] ?? walk.frames.length;
  const concealed = new Set<Element>();
  for (const [i, block] of walk.blocks.entries()) {
    const { index, element } = block.frame;
    const isNear = index >= around.index && index < end && (weights[i] ?? 0) > 0;
    if (isNear && !isShown(element)) concealed.add(element);
  }
  return [...concealed];
}
