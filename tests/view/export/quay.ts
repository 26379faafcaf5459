import type { Block, Report } from '../../../src/report';
import { reportOf } from '../report-of';

const PARAGRAPHS = [
  'The 海運 quay 🚢 closes',
  '🚢 海運通信, a shipper, ran the quay for 40 years. “No boat will moor here,” said Dana Holt, the harbour master. “Not one.”',
  'The Meridian Courier, citing two aides of the owner who asked not to be named, reports that the owner of the quay has been in debt since the second of the storms that took its roof, its crane and most of its customers. The owner left, the aides told it. “Nobody stayed.”',
  'A survey by the port & harbour board found that the piles — all 40 of them, re-counted — were rotten.',
  'Radio Sund reported that the crane was sold. Shopkeepers were told that the quay would reopen.',
  '“Not one boat came, and not one will,” said Ola *Star* _Lind_ [sic], =quoted= as <b>always</b>.',
  '-3 degrees of list are what critics saw, they say.',
];

function blocksOf(paragraphs: readonly string[]): Block[] {
  let start = 0;
  return paragraphs.map((paragraph, at) => {
    const span = [start, start + paragraph.length] as const;
    start = span[1] + 2;
    return { span, kind: at === 0 ? 'title' : 'paragraph' };
  });
}

const text = PARAGRAPHS.join('\n\n');
const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;

/** A report made by hand, with each kind of source, signs that mean something elsewhere and characters of two code units. */
export const QUAY: Report = {
  ...reportOf({
    text,
    rows: [
      {
        says: ['“No boat will moor here,”', '“Not one.”'],
        block: 1,
        mode: 'direct',
        who: 'Dana Holt',
        source: 'holt',
        cue: [spanOf('said')],
      },
      {
        says: [
          'the owner of the quay has been in debt since the second of the storms that took its roof, its crane and most of its customers',
        ],
        block: 2,
        who: 'two aides of the owner',
        source: 'aides',
        identity: 'unnamed',
        via: ['The Meridian Courier'],
        unnamedBecause: 'asked not to be named',
        confidence: 0.87654321,
        link: { href: 'https://courier.example/debt_(2)', span: [0, 1] },
      },
      {
        says: ['“Nobody stayed.”'],
        block: 2,
        mode: 'direct',
        who: 'two aides of the owner',
        source: 'aides',
        identity: 'unnamed',
        via: ['The Meridian Courier', 'a friend'],
      },
      {
        says: ['the piles — all 40 of them, re-counted — were rotten'],
        block: 3,
        who: 'survey by the port & harbour board',
        source: 'survey',
        identity: 'document',
      },
      {
        says: ['the crane was sold'],
        block: 4,
        who: 'Radio Sund',
        source: 'sund',
        identity: 'outlet',
        via: ['Radio Sund'],
        link: { href: 'javascript:alert(1)', span: [0, 1] },
      },
      { says: ['the quay would reopen'], block: 4, identity: 'none', secondHand: true },
      {
        says: ['“Not one boat came, and not one will,”'],
        block: 5,
        mode: 'direct',
        who: 'Ola *Star* _Lind_ [sic]',
        source: 'lind',
        identity: 'organization',
      },
      {
        says: ['-3 degrees of list'],
        block: 6,
        confidence: 1,
        who: 'critics',
        source: 'critics',
        identity: 'group',
      },
    ],
    sources: [
      { id: 'holt', name: 'Dana Holt', description: 'the harbour master' },
      {
        id: 'aides',
        name: 'two aides of the owner',
        identity: 'unnamed',
        count: 2,
        knowledge: spanOf('aides of the owner'),
        reason: [spanOf('asked not to be named')],
      },
      { id: 'survey', name: 'survey by the port & harbour board', identity: 'document' },
      { id: 'sund', name: 'Radio Sund', identity: 'outlet' },
      {
        id: 'lind',
        name: 'Ola *Star* _Lind_ [sic]',
        identity: 'organization',
        description: '=quoted= as <b>always</b>',
      },
      { id: 'critics', name: 'critics', identity: 'group' },
    ],
    headline: { attributed: false, restsOn: ['s1'], anonymous: false, secondHand: false },
  }),
  blocks: blocksOf(PARAGRAPHS),
};

/** The same of another address. */
export const quayAt = (url: string | null): Report => ({ ...QUAY, article: { ...QUAY.article, url } });
