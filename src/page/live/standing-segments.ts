import type { ExtractedArticle, Segment } from '../extract/extracted';

/** Those pieces of an article that stand in the page as they were read; others hold other words by now, or have gone. */
export function standingSegments({ article, segments }: ExtractedArticle): readonly Segment[] {
  return segments.filter(({ node, from, start, end }) => {
    const words = node.data.slice(from, from + end - start);
    return node.isConnected && words.replace(/\s/g, ' ') === article.text.slice(start, end);
  });
}
