/** What the corpus' scorers print with `--json`; every share is 0–1. `eval/*.mjs` there say what each figure counts. */

/** Precision, recall, and both in one. */
export interface Balance {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  /** How many were found, right or wrong. */
  readonly predicted: number;
  /** How many there are. */
  readonly gold: number;
}

/** `score-provenance.mjs`: statements, where they come from, and the headline. */
export interface ProvenanceScore {
  readonly articles: number;
  /** Articles without a report. */
  readonly missing: number;
  readonly statements: Balance;
  readonly anonymous: Balance;
  readonly secondHand: Balance;
  /** One of the two, or both. */
  readonly flagged: Balance;
  /** Shares of the statements found whose … is right. */
  readonly who: number;
  readonly identity: number;
  readonly via: number;
  readonly chain: number;
  /** Share of the headlines whose verdict is right. */
  readonly headline: number;
}

/** Statements of the same articles as a reader is shown them who has chosen this level of sureness. */
export interface SurenessScore {
  readonly level: number;
  readonly P: number;
  readonly R: number;
}

type Roles = Readonly<Record<'source' | 'cue' | 'content', Balance>>;

/** `score-attributions.mjs`: PolNeAR's relations. */
export interface AttributionScore {
  readonly articles: number;
  readonly missing: number;
  /** Spans with the very same ends. */
  readonly exact: Roles;
  /** Characters. */
  readonly chars: Roles;
  /** Relations whose contents agree. */
  readonly linked: Balance;
  /** Relations whose contents and sources agree: who said what. */
  readonly relation: Balance;
  /** `relation` of those with a reporting word in the cue. */
  readonly reporting: Balance;
  readonly other: Balance;
}

/** `score-pages.mjs`: articles found in saved pages, and their words. */
export interface PagesScore {
  /** Share of news pages with an article. */
  readonly found: number;
  /** Share of other pages without one. */
  readonly silent: number;
  /** Mean F1 of the words. */
  readonly words: number;
  /** Pages behind `words`. */
  readonly n: number;
}
