import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOutlet } from '../../src/engine/statements/name-outlet';
import { extractArticle } from '../../src/page/extract/extract';
import { corpus } from '../corpus';
import { parse } from './pages';

const rows = readFileSync(join(import.meta.dirname, 'page-facts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const HOUR = 3_600_000;

/** Whether it is that day, somewhere on earth, at the moment that a page gives; pages that give a day must give that one. */
function isOn(day: string, published: string | null): boolean {
  if (!published) return false;
  if (published.startsWith(day) || !published.includes('T')) return published.startsWith(day);
  const from = Date.parse(`${day}T00:00:00Z`) - 14 * HOUR;
  const moment = Date.parse(published);
  return moment >= from && moment < from + 50 * HOUR;
}

describe.runIf(corpus)('headline, outlet, agency and day of a saved page', () => {
  test.each(rows)('%s', (name = '', digest, outlet, agency, day = '') => {
    const at = join(corpus ?? '', 'pages/news', name);
    const { url } = JSON.parse(readFileSync(`${at}.json`, 'utf8'));
    const article = extractArticle(parse(readFileSync(`${at}.html`, 'utf8'), url))?.article;
    const headline = article?.title?.replace(/\s+/g, ' ') ?? '';
    expect({
      digest: createHash('sha256').update(headline).digest('hex').slice(0, 16),
      outlet: article && nameOutlet(article),
      agency: article?.agency ?? '-',
      isOnItsDay: isOn(day, article?.published ?? null),
    }).toEqual({ digest, outlet, agency, isOnItsDay: true });
  });
});
