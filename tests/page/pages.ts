import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ExtractedArticle } from '../../src/page/extract/extracted';
import type { BlockKind } from '../../src/report';

/** Pages of our own, one phenomenon each, with the text that a reader would call the article beside them. */
export const PAGES = join(import.meta.dirname, '../fixtures/pages');

export const pageNames: readonly string[] = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

export const readPageFixture = (name: string) => readFileSync(join(PAGES, `${name}.html`), 'utf8');

/** A document without scripts, resources and layout. */
export function parse(html: string, url = 'https://courier.example/news/ferry-stops'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

const MARKS: Readonly<Record<BlockKind, string>> = {
  title: '# ',
  paragraph: '',
  'list-item': '- ',
  quotation: '> ',
};

/** The article in a form to be read: `# title`, paragraphs, `- items`, `> quotations`, `[linked words](address)`. */
export function showArticle(extracted: ExtractedArticle | null): string {
  if (!extracted) return '(no article)\n';
  const { text, blocks, links } = extracted.article;
  const lines = blocks.map(({ kind, span: [start, end] }) => {
    let line = MARKS[kind];
    let at = start;
    for (const { href, span } of links) {
      if (span[0] < start || span[1] > end) continue;
      line += `${text.slice(at, span[0])}[${text.slice(...span)}](${href})`;
      at = span[1];
    }
    return line + text.slice(at, end);
  });
  return `${lines.join('\n\n')}\n`;
}
