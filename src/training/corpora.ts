import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block, Span, Statement } from '../report';

/** Who is given as the origin of what, as a person marked it. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A statement as a person marked it, with where it comes from and through whom. */
export interface GoldStatement extends GoldAttribution, Pick<Statement, Provenance> {}

type Provenance = 'who' | 'identity' | 'via' | 'anonymous' | 'secondHand';

export interface AnnotatedArticle<Marked extends GoldAttribution = GoldAttribution> {
  readonly id: string;
  readonly article: Article;
  readonly attributions: readonly Marked[];
  /** Stretches that the annotators set aside. */
  readonly discard: readonly Span[];
}

const NO_META = { url: null, title: null, outlet: null, byline: null, agency: null, published: null };

interface PolnearLine {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly discard?: readonly Span[];
}

/** Articles of a PolNeAR file, each with its first annotation. */
export function readPolnear(file: string): AnnotatedArticle[] {
  const articles = new Map<string, AnnotatedArticle>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text, attributions, discard = [] } = JSON.parse(line) as PolnearLine;
    if (articles.has(id)) continue;
    const blocks: Block[] = [];
    let at = 0;
    for (const paragraph of text.split('\n')) {
      if (paragraph.trim() !== '') blocks.push({ span: [at, at + paragraph.length], kind: 'paragraph' });
      at += paragraph.length + 1;
    }
    const article: Article = { ...NO_META, title: null, language: 'en', text, blocks, links: [] };
    articles.set(id, { id, article, attributions, discard });
  }
  return [...articles.values()];
}

interface WrittenAttribution {
  /** Index of the paragraph. */
  readonly p: number | 'title';
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string | null;
}

interface WrittenStatement extends WrittenAttribution, Pick<Statement, Provenance> {}

interface WrittenText {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

interface GoldFile extends WrittenText {
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly statements: readonly WrittenStatement[];
}

interface SentenceLine extends Partial<WrittenText> {
  readonly paragraphs: readonly string[];
  readonly statements: readonly WrittenAttribution[];
}

/** The articles of a folder that are annotated for statements, in order of their names. */
export function readGold(folder: string): AnnotatedArticle<GoldStatement>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
      return { id: name.slice(0, -'.json'.length), ...placeGold(gold) };
    });
}

/** The invented sentences of a file, one piece of text a line, each with all its statements. */
export function readSentences(file: string): AnnotatedArticle[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index) => {
    const { title = null, paragraphs, statements } = JSON.parse(line) as SentenceLine;
    const article = { ...layOut({ title, paragraphs }), language: 'en' }; // too short to tell by
    return { id: `line ${index + 1}`, article, attributions: placeSpans(article, statements), discard: [] };
  });
}

function placeGold({
  url,
  outlet,
  byline,
  statements,
  ...written
}: GoldFile): Omit<AnnotatedArticle<GoldStatement>, 'id'> {
  const article = { ...layOut(written), url, outlet, byline };
  const placed = placeSpans(article, statements);
  const attributions = statements.map(({ who, identity, via, anonymous, secondHand }, index) => ({
    ...(placed[index] as GoldAttribution),
    ...{ who, identity, via, anonymous, secondHand },
  }));
  return { article, attributions, discard: [] };
}

function layOut({ title, paragraphs }: WrittenText): Article {
  const texts = title === null ? paragraphs : [title, ...paragraphs];
  let at = 0;
  const blocks = texts.map((text, index): Block => {
    const span = [at, at + text.length] as const;
    at += text.length + 2;
    return { span, kind: title !== null && index === 0 ? 'title' : 'paragraph' };
  });
  return { ...NO_META, title, language: null, text: texts.join('\n\n'), blocks, links: [] };
}

/** Where the written words stand. Throws where a content is not in its paragraph. */
function placeSpans(
  { title, text: whole, blocks }: Article,
  written: readonly WrittenAttribution[],
): GoldAttribution[] {
  const next = new Map<string, number>();
  return written.map(({ p, content, cue, source }) => {
    const index = p === 'title' ? 0 : p + (title === null ? 0 : 1);
    const [offset, end] = blocks[index]?.span ?? [0, 0];
    const text = whole.slice(offset, end);
    const contents = content.map((piece) => {
      // the same words twice in a paragraph are two statements, in order
      const key = `${index} ${piece}`;
      const later = text.indexOf(piece, next.get(key) ?? 0);
      const start = later === -1 ? text.indexOf(piece) : later;
      if (start === -1) throw new Error(`"${piece}" is not in paragraph ${p} of "${title ?? whole}"`);
      next.set(key, start + 1);
      return [offset + start, offset + start + piece.length] as const;
    });
    const cues = findNearest(text, offset, cue, contents, contents);
    const sources = findNearest(text, offset, source ?? '', cues.length > 0 ? cues : contents, contents);
    return { content: contents, cue: cues, source: sources };
  });
}

/** Costs an occurrence inside the content, in characters: it is taken only where there is no other. */
const INSIDE = 1000;

const WORD = /\w/;

/** The whole words `words` nearest to the spans `to`; none where `words` is empty or not there. */
function findNearest(
  text: string,
  offset: number,
  words: string,
  to: readonly Span[],
  contents: readonly Span[],
): Span[] {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cut = (a: string, b: string): boolean => WORD.test(a) && WORD.test(b);
    const behind = at + words.length;
    if (cut(text.charAt(at - 1), words.charAt(0)) || cut(words.at(-1) ?? '', text.charAt(behind))) continue;
    const start = offset + at;
    const end = offset + behind;
    const gap = Math.min(...to.map(([from, until]) => Math.max(0, from - end, start - until)));
    const cost = gap + (contents.some(([from, until]) => start < until && from < end) ? INSIDE : 0);
    if (cost < least) {
      least = cost;
      best = [start, end];
    }
  }
  return best ? [best] : [];
}
