import { alignColumns, percent } from '../../tables';
import type { Finder } from './measure-page';
import type { Lasting, PageFigures, Times } from './summarise';

/** The figures, as tables for a terminal. */
export function showPages(figures: PageFigures): string {
  const { finders, words, taken, longestTask, kept, ratioToReadability: ratio } = figures;
  const ms = ({ median, p95 }: Times) => [median.toFixed(1), p95.toFixed(1)];
  const lasting = ({ cpu, wall }: Lasting) => [...ms(cpu), ...ms(wall)];
  const both = (finder: Finder) => [...ms(finders[finder].first), ...ms(finders[finder].again)];
  const f1 = (finder: 'own' | 'readability' | 'defuddle') => words?.[finder].toFixed(3) ?? '–';
  const shares = (of: 'own' | 'readerable') => [percent(taken[of].news), percent(taken[of].other)];
  return [
    alignColumns([
      [
        `${figures.news} news pages, ${figures.other} others, Chromium`,
        'median ms',
        'p95 ms',
        'by the clock',
        'p95',
      ],
      ['no article: all of the content scripts', ...lasting(figures.nonArticle)],
      ['article: from their start to the painted marks', ...lasting(figures.article)],
      ['… without the reading of the scripts', ...lasting(figures.detected)],
      ['floor: an empty script', ...lasting(figures.floor.empty)],
      ['floor: a script of the first one’s length that does nothing', ...lasting(figures.floor.unrun)],
      ['longest task', '', longestTask.ms.toFixed(1)],
    ]),
    alignColumns([
      ['heap', 'median MB', 'most MB'],
      ['kept by the content scripts', megabytes(kept.median), megabytes(kept.most)],
    ]),
    alignColumns([
      ['finding the text', 'median ms', 'p95 ms', 'again', 'p95', 'F1 of words', 'news %', 'others %'],
      ['Whence: detection and extraction', ...both('own'), f1('own'), ...shares('own')],
      ['isProbablyReaderable: detection only', ...both('readerable'), '', ...shares('readerable')],
      ['Readability: extraction only', ...both('readability'), f1('readability')],
      ['defuddle: extraction only', ...both('defuddle'), f1('defuddle')],
    ]),
    `Whence takes ${percent(ratio.first)} % of Readability's time, ${percent(ratio.again)} % when both run again; F1 over ${words?.pages ?? 0} pages.\n`,
    'Every page runs a first script; where its head or its paragraphs promise an article, the script that reads it is brought in, and counted.\n' +
      "Times are what the page's own thread computes; each page is loaded anew for the content scripts, for Whence's finder and for Readability.\n",
  ].join('\n');
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
