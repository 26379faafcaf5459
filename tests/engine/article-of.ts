import type { Article, Span } from '../../src/report';

/** An article of paragraphs, the first of which is the title where `title` is given. */
export function articleOf(
  paragraphs: readonly string[],
  title: string | null = null,
  outlet: string | null = null,
): Article {
  const all = title === null ? paragraphs : [title, ...paragraphs];
  let at = 0;
  const blocks = all.map((paragraph, index) => {
    const span: Span = [at, at + paragraph.length];
    at = span[1] + 2;
    return { span, kind: title !== null && index === 0 ? ('title' as const) : ('paragraph' as const) };
  });
  const meta = { url: null, title, outlet, byline: null, agency: null, published: null, language: 'en' };
  return { ...meta, text: all.join('\n\n'), blocks, links: [] };
}
