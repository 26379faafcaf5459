import type { Node } from './json-ld-node';

/** The project's own words. Nothing answers at this address: what they mean stands in every export. */
export const VOCABULARY = 'https://whence.example/ns#';

/** The contexts of an export: the Web Annotation one, and what it lacks; 1 is a number like 0.9. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    whence: VOCABULARY,
    'whence:confidence': { '@type': 'xsd:double' },
  },
] as const;

/** What wrote it down. */
export const SOFTWARE: Node = {
  id: 'https://whence.example/',
  type: ['Software', 'prov:SoftwareAgent'],
  name: 'Whence',
};

const MEANINGS = {
  Statement: 'What somebody is given for in an article, as the article words it.',
  Account: 'What somebody said or passed on, as far as the article tells of it.',
  Document: 'A document, study or record that an article has a statement from.',
  NewsReport: 'A report of another news outlet.',
  article: 'The article that a collection of annotations is about.',
  text: 'The text that was read from the article: title and paragraphs, joined by blank lines.',
  unread: 'About how many characters of an article were left unread, as it is very long.',
  sources: 'Whom and what the article has its statements from.',
  identity:
    'What stands at the far end: person, organization, document, outlet, unnamed (people without a name), group (an open crowd) or none.',
  mode: 'direct: all of the words are in quotation marks; indirect: none; mixed: some.',
  kind: 'firstHand, secondHand, anonymous or anonymousSecondHand.',
  anonymous: 'The source, or somebody who passed the statement on, is not named.',
  secondHand: 'By the article’s own words it did not get the statement from the source itself.',
  confidence: '0 to 1: of the statements with confidence c about a share c is right.',
  cue: 'The words that give the statement to its source.',
  reason: 'The article’s words for withholding a name.',
  knowledge: 'The article’s words for what a source without a name knows it from.',
  count: 'How many people a source without a name is.',
  description: 'Who a source is, in the article’s words.',
  original: 'Where the article links to the original.',
} as const;

export type Term = `whence:${keyof typeof MEANINGS}`;

/** The vocabulary explains itself. */
export const EXPLANATION: Node = {
  id: VOCABULARY,
  label: 'The vocabulary of Whence',
  'dcterms:hasPart': Object.entries(MEANINGS).map(([term, meaning]) => ({
    id: `whence:${term}`,
    'rdfs:comment': meaning,
  })),
};
