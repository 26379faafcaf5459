import type { Article, Block } from '../report';

/** English, as it is what the engine reads, in whatever language the rest of the page is. Names and outlets are invented. */
const TITLE = 'Harbour bridge to stay closed until spring';
const PARAGRAPHS = [
  'The harbour bridge in Calder will stay closed until spring, two people familiar with the repairs said.',
  'Inspectors have found broken wires in nine of its cables, The Meridian Courier reported on Tuesday, citing a draft report.',
  '“We will open it when it is safe, and not a day before,” said Lena Ortiz, who is in charge of the city’s bridges.',
  'A former engineer told the Courier that the owner had been warned a year ago. The bridge was built in 1974.',
] as const;

/** Between the blocks of an article's text. */
const BREAK = '\n\n';

/** The article that the welcome page shows: one statement of each kind. */
export const SAMPLE: Article = {
  url: null,
  title: TITLE,
  outlet: 'The Harbour Post',
  byline: null,
  agency: null,
  published: null,
  language: 'en',
  text: [TITLE, ...PARAGRAPHS].join(BREAK),
  blocks: blocksOf(),
  links: [],
};

function blocksOf(): Block[] {
  let start = 0;
  return [TITLE, ...PARAGRAPHS].map((text, index) => {
    const span = [start, start + text.length] as const;
    start = span[1] + BREAK.length;
    return { span, kind: index === 0 ? 'title' : 'paragraph' };
  });
}
