import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract/extract';
import { toIso } from '../../src/page/metadata/published';
import type { ArticleMeta } from '../../src/report';
import { parse } from './pages';

const TEXT =
  '<p>The ferry will stop for a month, the harbour office said on Monday.</p><p>Its engine must be taken out.</p>';
const H1 = '<h1>Ferry to Hale stops for a month</h1>';
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** The article's data, from what stands in the page's head and before its text. */
function metaOf(head: string, body = H1, url?: string): ArticleMeta {
  const article = extractArticle(
    parse(`<head>${head}</head><body><article>${body}<div>${TEXT}</div></article>`, url),
  )?.article;
  if (!article) throw new Error('no article');
  return article;
}

describe('headline', () => {
  const rows: readonly [wanted: string, head: string, body: string][] = [
    [
      'Ferry to Hale stops for a month',
      '<title>Ferry to Hale stops for a month - The Hale Courier</title>',
      '',
    ],
    ['Ferry stops', '<title>Ferry stops | News | The Hale Courier</title>', ''],
    [
      'Ferry stops – again',
      '<meta property="og:site_name" content="The Hale Courier"><title>Ferry stops – again – The Hale Courier</title>',
      '',
    ],
    ['Courier: boats are late', '<title>Courier: boats are late</title>', ''],
    ['Ferry to Hale stops for a month', '<title>A month without boats</title>', H1],
    [
      'Ferry to Hale stops for a month',
      '<title>Ferry to Hale stops</title>',
      `<h1>The Hale Courier</h1>${H1}`,
    ],
    ['Ferry & bridge', '<meta property="og:title" content="Ferry &amp; bridge"><title>x</title>', ''],
    ['Fish & chips', linked({ '@type': 'NewsArticle', headline: 'Fish &amp; chips' }), ''],
    ['Ferry stops', '<title>Ferry stops</title>', '<h1>Ferry stops</h1>'],
    [
      'Ferry to Hale stops for a month',
      '<title>Ferry to Hale stops for a month</title>',
      '<h1>Most read this month</h1>',
    ],
  ];
  test.each(rows)('%s ← %s %s', (wanted, head, body) => {
    expect(metaOf(head, body).title).toBe(wanted);
  });
});

describe('outlet', () => {
  const rows: readonly [wanted: string, head: string][] = [
    ['The Hale Courier', '<meta property="og:site_name" content="The Hale Courier">'],
    ['The Hale Courier', '<meta property="og:site_name" content="The Hale Courier | News from the coast">'],
    [
      'The Courier',
      '<meta property="og:site_name" content="Health"><meta name="application-name" content="The Courier">',
    ],
    [
      'The Hale Courier',
      linked({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Hale Courier' } }),
    ],
    [
      'The Hale Courier',
      linked({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': ['Article', 'NewsArticle'], publisher: [{ name: 'The Hale Courier' }] },
        ],
      }),
    ],
    ['courier.example', '<meta property="og:site_name" content="https://courier.example/">'],
    ['courier.example', ''],
  ];
  test.each(rows)('%s ← %s', (wanted, head) => expect(metaOf(head).outlet).toBe(wanted));
});

describe('byline', () => {
  const by = (text: string) => `${H1}<div class="byline">${text}</div>`;
  const rows: readonly [wanted: string | null, head: string, body?: string][] = [
    ['Mara Linde', '<meta name="author" content="Mara Linde">'],
    ['Mara Linde', '<meta name="author" content="By Mara Linde, Staff Writer">'],
    [
      'Mara Linde, Jon Roe',
      linked({ '@type': 'NewsArticle', author: [{ name: 'Mara Linde' }, { name: 'Jon Roe' }] }),
    ],
    ['Mara Linde', linked({ '@type': 'NewsArticle', author: 'Mara Linde' })],
    ['Mara Linde', '<meta name="author" content="Linde, Mara">'],
    ["Ana de la Cruz, Tom O'Hara", '', by("By Ana de la Cruz and Tom O'Hara")],
    ['MARA LINDE', '', by('By <b>MARA LINDE</b><i>Tidewire Press</i>')],
    ['Mara Linde', '', by('<span>By</span> <a rel="author" href="/linde">Mara Linde</a> | 3 May 2024')],
    [null, '<meta name="author" content="https://courier.example/linde">'],
    [
      null,
      '<meta name="author" content="The Hale Courier"><meta property="og:site_name" content="The Hale Courier">',
    ],
    [null, '<meta name="author" content="News Desk">'],
    [null, '<meta name="author" content="Associated Press">'],
    [null, ''],
  ];
  test.each(rows)('%s ← %s %s', (wanted, head, body = H1) => expect(metaOf(head, body).byline).toBe(wanted));
});

describe('agency', () => {
  const rows: readonly [wanted: string | null, head: string, body?: string][] = [
    [
      'Reuters',
      '',
      `${H1}<p>PORT HALE, Scotland (Reuters) - The ferry will stop for a month, the harbour office said.</p>`,
    ],
    [
      'Associated Press',
      '',
      `${H1}<p>PORT HALE (AP) — The ferry will stop for a month, the harbour office said.</p>`,
    ],
    ['Associated Press', '<meta name="author" content="Mara Linde, Associated Press">'],
    ['Agence France-Presse', linked({ '@type': 'NewsArticle', author: { name: 'AFP' } })],
    ['Press Trust of India', '', `${H1}<span class="author">PTI</span>`],
    [
      null,
      '',
      `${H1}<p>The office told Reuters (the agency) on Monday that the ferry would stop for a month.</p>`,
    ],
    [null, '<meta name="author" content="Mara Linde">'],
  ];
  test.each(rows)('%s ← %s %s', (wanted, head, body = H1) => expect(metaOf(head, body).agency).toBe(wanted));
});

describe('published', () => {
  const rows: readonly [wanted: string | null, head: string, body?: string, url?: string][] = [
    [
      '2024-05-03T08:30:00+02:00',
      '<meta property="article:published_time" content="2024-05-03T08:30:00+02:00">',
    ],
    ['2024-05-03T08:30Z', linked({ '@type': 'NewsArticle', datePublished: '2024-05-03T08:30Z' })],
    ['2024-05-03T08:30:00', '<meta name="pubdate" content="2024-05-03 08:30:00">'],
    ['2024-05-03', '<meta name="pubdate" content="20240503">'],
    ['2024-05-03', '<meta name="date" content="Fri, 3 May 2024 08:30:00 GMT">'],
    ['2024-05-03', '', `${H1}<time datetime="2024-05-03">yesterday</time>`],
    ['2024-05-03', '', `${H1}<div class="date">Posted May 3rd, 2024 at noon</div>`],
    ['2024-05-03', '', H1, 'https://courier.example/2024/05/03/ferry-stops'],
    [
      '2024-05-03T08:30Z',
      '<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","datePublished":"2024-05-03T08:30Z"}]]></script>',
    ],
    [
      '2024-05-03T08:30Z',
      '<script type="application/ld+json">/*<![CDATA[*/{"@type":"NewsArticle","datePublished":"2024-05-03T08:30Z"}/*]]>*/</script>',
    ],
    ['2024-05-03', '', `${H1}<p>Mara Linde | Friday, May 3, 2024</p>`],
    ['2024-05-03', '', `${H1}<p>By Mara Linde / May 3, 2024 4:55 PM / 6 Comments</p>`],
    ['2024-05-03', '', `<div class="clock">12:46, 9 May, 2024</div>${H1}<p>Published: 3 May, 2024 15:41</p>`],
    ['2024-05-03', '', `${H1}<time class="visually-hidden">Friday, May 3, 2024</time>`],
    ['2024-05-03', '<title>Ferry stops | HC | 03.05.2024</title>'],
    ['2024-05-03', '', H1, 'https://courier.example/s/ap/20240503/ferry-stops'],
    [null, '', H1, 'https://courier.example/20249903/ferry-stops'],
    [null, '<meta property="article:published_time" content="0001-01-01T00:00:00Z">'],
    [null, ''],
  ];
  test.each(rows)('%s ← %s %s %s', (wanted, head, body = H1, url) => {
    expect(metaOf(head, body, url).published).toBe(wanted);
  });

  test.each([
    ['2015-11-13T10:15:18.000Zyyyy-MM-dd', '2015-11-13T10:15:18.000Z'],
    ['08:38:07 AM IST Nov 20, 2019', '2019-11-20'],
    ['12 Foo 2019', null],
    ['28.3.2019', '2019-03-28'],
    ['version 1.28.3.2019', null],
    ['28.13.2019', null],
    ['2019-13-45', null],
    ['tomorrow', null],
  ])('%s → %s', (written, wanted) => expect(toIso(written)).toBe(wanted));
});

describe('language', () => {
  const language = (html: string) => extractArticle(parse(html))?.article.language;
  test.each([
    ['en', `<html lang="en"><body>${TEXT}`],
    ['en-gb', `<html lang="en_GB"><body>${TEXT}`],
    ['de-de', `<html><head><meta property="og:locale" content="de_DE"></head><body>${TEXT}`],
    ['fr', `<html lang=""><head><meta http-equiv="x" name="language" content="FR"></head><body>${TEXT}`],
    [null, `<html lang="the tongue of the coast"><body>${TEXT}`],
  ])('%s ← %s', (wanted, html) => expect(language(html)).toBe(wanted));
});

test('linked data that is no JSON is passed over', () => {
  const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
  expect(metaOf(`${broken}<title>Ferry stops</title>`, '').title).toBe('Ferry stops');
});

test('linked data with line breaks in its texts is read', () => {
  const head =
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry\nstops"}</script>';
  expect(metaOf(head, '').title).toBe('Ferry stops');
});
