import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Article, Link, Report } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** "[words](address)": a link, as in Markdown; paragraphs are parted by " ¶ ". */
const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

function linked(row: string, url: string | null): Article {
  const paragraphs = row.split(' ¶ ');
  const article = articleOf(paragraphs.map((paragraph) => paragraph.replace(LINK, '$1')));
  const links = paragraphs.flatMap((paragraph, at): Link[] => {
    let cut = article.blocks[at]?.span[0] ?? 0;
    return [...paragraph.matchAll(LINK)].map(({ 0: whole, 1: words = '', 2: href = '', index }) => {
      const start = cut + index;
      cut -= whole.length - words.length;
      return { href, span: [start, start + words.length] };
    });
  });
  return { ...article, url, links };
}

/** The end of each statement's link, "-" where it has none. */
function linksIn(row: string, url: string | null = null): string {
  const report: Report = analyse(linked(row, url), WEIGHTS);
  return report.statements.map(({ link }) => link?.href.replace(/^https:\/\//, '') ?? '-').join(' ');
}

const PAPER = 'https://www.nytimes.com/2026/yard.html';

describe('the original that the article links to', () => {
  const rows: Record<string, string> = {
    'on the medium':
      'The yard was sold, according to [The New York Times](https://www.nytimes.com/2026/yard.html). = www.nytimes.com/2026/yard.html',
    'on the cue':
      'The New York Times [reported](https://www.nytimes.com/2026/yard.html) that the yard was sold. = www.nytimes.com/2026/yard.html',
    'on cue and content':
      'Reuters [reported that the yard was sold](https://a.example/yard). = a.example/yard',
    'on words of the content, to the medium’s site':
      'The yard [was sold in June](https://www.nytimes.com/2026/yard.html), The New York Times reported. = www.nytimes.com/2026/yard.html',
    'on words of the content, to another site':
      'Mira Holt said the yard [was sold in June](https://a.example/yard). = -',
    'on the document':
      '[A report by the safety board](https://board.example/report.pdf) found that two crews had refused to sail. = board.example/report.pdf',
    'on where it was said':
      'Mira Holt said in [a statement](https://holt.example/statement) that the yard was sold. = holt.example/statement',
    'on whom it was told':
      'Mira Holt [told Reuters](https://www.reuters.com/world/holt) that the yard was sold. = www.reuters.com/world/holt',
    'of two links, the one to the site of the medium':
      'The ministry, [which runs the port](https://ministry.example/port), told [Reuters](https://www.reuters.com/world/yard) that the yard was sold. = www.reuters.com/world/yard',
    'of two links, the one on the cue, not the one beside':
      'In [a long dispute](https://b.example/dispute), the board [said](https://board.example/says) the yard was sold. = board.example/says',
    'a medium in no list, by its host':
      'The yard was sold, according to [the Marlow Gazette](https://marlowgazette.example/yard). = marlowgazette.example/yard',
    'in the sentence before, on the document':
      'The safety board published [a report](https://board.example/report.pdf) on Monday. The report found that two crews had refused to sail. = board.example/report.pdf',
    'in the sentence before, to the site of the medium':
      'The deal was [first seen](https://www.nytimes.com/2026/yard.html) in June. The New York Times reported that the yard was sold. = www.nytimes.com/2026/yard.html',
    'in the sentence before, to somebody else':
      'The port has [a new crane](https://port.example/crane). Mira Holt said the yard was sold. = -',
    'a post':
      'Mira Holt [wrote](https://x.com/miraholt/status/123) that the yard was sold. = x.com/miraholt/status/123',
    'a profile': 'Mira Holt [wrote](https://x.com/miraholt) that the yard was sold. = -',
    'who somebody is': '[Mira Holt](https://a.example/news/holt) said the yard was sold. = -',
    'a list of articles': 'The [board](https://a.example/topic/board) said the yard was sold. = -',
    'an author’s page':
      'The yard was sold, The New York Times’s [Ines Roth](https://www.nytimes.com/by/ines-roth) reported. = -',
    'a button to share': 'The board [said](https://twitter.com/intent/tweet?text=a) the yard was sold. = -',
    'a front page': 'The yard was sold, [Reuters](https://www.reuters.com/) reported. = -',
    'no address of the web': 'The board [said](mailto:board@a.example) the yard was sold. = -',
    'another medium’s site':
      'In a town [once on the news](https://www.cnn.com/yards), the yard was sold, Reuters reported. = -',
  };
  test.each(Object.entries(rows))('%s', (_, row) => {
    const [text = '', expected] = row.split(' = ');
    expect(linksIn(text)).toBe(expected);
  });
});

describe('one original, cited more than once', () => {
  const rows: Record<string, string> = {
    'a medium’s report, carried along':
      'The yard was sold, [The New York Times](https://www.nytimes.com/2026/yard.html) reported. ¶ The owner had left, according to The New York Times. = 1 1',
    'not carried to another medium':
      'The yard was sold, [The New York Times](https://www.nytimes.com/2026/yard.html) reported. ¶ The owner had left, according to Reuters. = 1 -',
    'a medium’s next report has its own':
      'The yard was sold, [The New York Times](https://www.nytimes.com/2026/yard.html) reported. ¶ The owner had left, [The New York Times](https://www.nytimes.com/2026/owner.html) reported. = 1 www.nytimes.com/2026/owner.html',
    'a document, before its link and behind':
      'The audit says the pier leaks. ¶ [The audit](https://www.nytimes.com/2026/yard.html) says the crane is safe. ¶ The audit says the roof is new. = 1 1 1',
    'what a source goes on to say to the medium':
      'Mira Holt told [The New York Times](https://www.nytimes.com/2026/yard.html) that the yard was sold. ¶ “It is done,” Holt said. = 1 1',
  };
  test.each(Object.entries(rows))('%s', (_, row) => {
    const [text = '', expected] = row.split(' = ');
    expect(linksIn(text).replaceAll(PAPER.replace('https://', ''), '1')).toBe(expected);
  });
});
