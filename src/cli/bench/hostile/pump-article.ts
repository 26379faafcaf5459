import type { Article, Span } from '../../../report';

/** As many words of plain English as make a text English, whatever comes behind. */
const LEAD = 'It is the pier of the town, and what was there is gone from it now. '.repeat(80);

const TITLE = 'The pier is gone, officials say';

/** How the repeated fragment stands: in one paragraph, each in one of its own, or as the headline. */
export const LAYOUTS = ['one paragraph', 'a paragraph each', 'the headline'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** An English article in which a fragment is repeated `times` times. */
export function pumpArticle(fragment: string, times: number, layout: Layout): Article {
  const pumped = fragment.repeat(times);
  const title = layout === 'the headline' ? pumped : TITLE;
  const paragraphs = layout === 'a paragraph each' ? Array.from({ length: times }, () => fragment) : [pumped];
  const all = [title, LEAD, ...(layout === 'the headline' ? [] : paragraphs)];
  let at = 0;
  const blocks = all.map((words, i) => {
    const span: Span = [at, at + words.length];
    at = span[1] + 2;
    return { span, kind: i === 0 ? ('title' as const) : ('paragraph' as const) };
  });
  const meta = { url: null, outlet: 'The Harbour Post', byline: null, agency: null, published: null };
  return { ...meta, title, language: 'en', text: all.join('\n\n'), blocks, links: [] };
}
