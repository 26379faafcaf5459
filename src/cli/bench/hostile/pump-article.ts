import type { Article, Span } from '../../../report';

/** Plain English, more than half of its words such as only English has. */
const PLAIN = 'It is the pier of the town, and what was there is gone from it now. ';
const PLAIN_WORDS = 16;

/** Words of a text by which its language is told; that many of plain English for each other one make it English. */
const SAMPLE = 3_000;
const PLAIN_SHARE = 0.5;

const TITLE = 'The pier is gone, officials say';

/** How the repeated fragment stands: in one paragraph, each in one of its own, or as the headline. */
export const LAYOUTS = ['one paragraph', 'a paragraph each', 'the headline'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** An English article in which a fragment is repeated `times` times, behind as much plain English as keeps it English. */
export function pumpArticle(fragment: string, times: number, layout: Layout): Article {
  const pumped = fragment.repeat(times);
  const words = Math.min(SAMPLE, times * (fragment.match(/\p{L}+/gu)?.length ?? 0));
  const lead = PLAIN.repeat(5 + Math.ceil((PLAIN_SHARE * words) / PLAIN_WORDS));
  const title = layout === 'the headline' ? lead + pumped : TITLE;
  const paragraphs = layout === 'a paragraph each' ? Array.from({ length: times }, () => fragment) : [pumped];
  const all = [title, lead, ...(layout === 'the headline' ? [] : paragraphs)];
  let at = 0;
  const blocks = all.map((words, i) => {
    const span: Span = [at, at + words.length];
    at = span[1] + 2;
    return { span, kind: i === 0 ? ('title' as const) : ('paragraph' as const) };
  });
  const meta = { url: null, outlet: 'The Harbour Post', byline: null, agency: null, published: null };
  return { ...meta, title, language: 'en', text: all.join('\n\n'), blocks, links: [] };
}
