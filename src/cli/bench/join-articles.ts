import type { Article, Block } from '../../report';
import { countWords } from '../count-words';

const BETWEEN = '\n\n';

/** One long article of about so many words: the texts one after the other, from the first again where they do not suffice. */
export function joinArticles(articles: readonly Article[], words: number): Article {
  const [first] = articles;
  if (!first) throw new Error('there is nothing to join');
  const texts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let count = 0;
  for (let k = 0; count < words; k++) {
    const article = articles[k % articles.length] as Article;
    for (const { span, kind } of article.blocks) {
      if (count >= words) break;
      const text = article.text.slice(...span);
      const inner = kind === 'title' && k > 0 ? 'paragraph' : kind;
      blocks.push({ span: [at, at + text.length], kind: inner });
      texts.push(text);
      at += text.length + BETWEEN.length;
      count += Math.max(1, countWords(text));
    }
  }
  return { ...first, text: texts.join(BETWEEN), blocks, links: [] };
}
