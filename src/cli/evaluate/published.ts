/** What others reach on PolNeAR, in percent; `null` where nobody says. */
export interface Published {
  readonly system: string;
  /** F1 of spans with the very same ends. */
  readonly source: number | null;
  readonly cue: number | null;
  readonly content: number | null;
  /** F1 of relations whose contents and sources agree. */
  readonly relation: number | null;
  /** Recall of the relations with a reporting cue. */
  readonly reporting: number | null;
  /** Where the figures are from. */
  readonly from: string;
}

/** Wang et al., "CofeNet: Context and Former-Label Enhanced Net for Complicated Quotation Extraction", on PolNeAR's test part. */
const COFENET = 'CofeNet, COLING 2022';

/** In pairs, on the articles of train and dev that several marked (PolNeAR: Newell, Margolin and Ruths, LREC 2018). */
const ANNOTATORS = 'PolNeAR’s annotators with each other';

const NOT_SAID = { relation: null, reporting: null };

/** Weakest first. */
export const PUBLISHED: readonly Published[] = [
  { system: 'CoreNLP', source: 13.9, cue: null, content: 17.5, ...NOT_SAID, from: COFENET },
  { system: 'CRF', source: 50.6, cue: 53.4, content: 28.6, ...NOT_SAID, from: COFENET },
  { system: 'BiLSTM + Cofe', source: 71.2, cue: 67.0, content: 62.2, ...NOT_SAID, from: COFENET },
  { system: 'BERT + Cofe', source: 83.2, cue: 75.3, content: 72.9, ...NOT_SAID, from: COFENET },
  {
    system: 'two people',
    source: 77.7,
    cue: 70.5,
    content: 68.4,
    relation: 77,
    reporting: 96.5,
    from: ANNOTATORS,
  },
];
