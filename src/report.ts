/**
 * The vocabulary of Whence: types only. Everything here is plain JSON, so that it can be sent between the parts of the
 * extension, written to a file and read by other programs. Fields may be added, never renamed.
 */

/** `[start, end]`: UTF-16 code units into the article's text, end-exclusive, `start < end`. */
export type Span = readonly [start: number, end: number];

/** Who stands at the far end of a statement. */
export type Identity = 'person' | 'organization' | 'document' | 'outlet' | 'unnamed' | 'group' | 'none';

/** How the content is rendered: all in quotation marks, not at all, or in part. */
export type Mode = 'direct' | 'indirect' | 'mixed';

export type BlockKind = 'title' | 'paragraph' | 'list-item' | 'quotation';

/** One paragraph of the article's text. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** A hyperlink in the article's text. */
export interface Link {
  /** Absolute URL. */
  readonly href: string;
  /** The words that are linked. */
  readonly span: Span;
}

/** What is known of the article beside its text; `null` where the page does not say. */
export interface ArticleMeta {
  readonly url: string | null;
  readonly title: string | null;
  /** The publisher, as it calls itself: "The Harbour Post". */
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The news agency whose copy this is, if any: "Reuters". */
  readonly agency: string | null;
  /** ISO 8601 date or date and time, as the page gives it. */
  readonly published: string | null;
  /** BCP 47 language tag in lower case: "en", "en-gb". */
  readonly language: string | null;
  /**
   * About how many UTF-16 code units of its text were left unread, as it is too long for a page; only where some were:
   * then all that is said of it is about its first part.
   */
  readonly unread?: number;
}

/** The page's main text and what is known of it: the engine's only input. */
export interface Article extends ArticleMeta {
  /** The title, a blank line, then the body's blocks joined by blank lines. Never changed after extraction. */
  readonly text: string;
  /** In order of the text; the title, where there is one, is the first block. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** The linguistic fact, as PARC and PolNeAR define it: somebody, by a cue, is given as the origin of a content. */
export interface Attribution {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** 0–1: of the attributions with confidence c about a share c is right. */
  readonly confidence: number;
}

/** Why a finding was made. */
export interface Reason {
  /** The rule or model decision, a key of the interface's messages: "cue-verb", "told-outlet". */
  readonly rule: string;
  /** The words it was read from; may be empty where a rule rests on what is not there. */
  readonly words: readonly Span[];
}

/** An attribution whose content is asserted to be so: what the reader sees. */
export interface Statement {
  readonly id: string;
  /** The attribution it was made from; `null` where it was found otherwise. */
  readonly attribution: string | null;
  /** Index into `Report.blocks`. */
  readonly block: number;
  readonly content: readonly Span[];
  /** Empty where a quotation merely goes on. */
  readonly cue: readonly Span[];
  /** The words beside the cue that name the source ("he", "a senior official"); empty where there are none. */
  readonly mention: readonly Span[];
  readonly mode: Mode;
  /** Id of a `Source`; `null` for hearsay that names nobody. */
  readonly source: string | null;
  /** The source's name, resolved: "Dana Holt" for "she"; `null` for hearsay that names nobody. */
  readonly who: string | null;
  readonly identity: Identity;
  /** Who passed it on to this outlet, nearest first; empty where it is first-hand. */
  readonly via: readonly string[];
  readonly anonymous: boolean;
  readonly secondHand: boolean;
  /** 0–1, as for `Attribution`. */
  readonly confidence: number;
  /** The article's own words for withholding the name of its source, in its sentence or nearest to it; or `null`. */
  readonly reason: readonly Span[] | null;
  /** The original that the article links to, or `null`. */
  readonly link: Link | null;
  /** At least one; what the card quotes. */
  readonly why: readonly Reason[];
  /** What the reader has said of it, where it shows as the reader has corrected it. */
  readonly corrected?: Remark;
}

/** What a reader says of a statement: its source is named, it is none, or it comes from somebody else. */
export type Remark =
  | { readonly as: 'named' }
  | { readonly as: 'notStatement' }
  | { readonly as: 'source'; readonly who: string };

/** A reader's correction, kept in the reader's browser: it holds for the statements of a page that begin with these words. */
export interface Correction {
  readonly words: string;
  readonly remark: Remark;
}

/** An entity in the article that statements come from. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly identity: Identity;
  /** Role or description in the article's words ("spokesman for the port authority"), or `null`. */
  readonly description: string | null;
  /**
   * How many people a source without a name is: 1 for "an official", 4 for "at least four officials"; `null` where the
   * article does not say ("several officials") and for a source with a name.
   */
  readonly count: number | null;
  /** What a source without a name is said to know it from ("familiar with the talks"), or `null`. */
  readonly knowledge: Span | null;
  /** The article's own words for withholding its name, wherever they stand; or `null`. */
  readonly reason: readonly Span[] | null;
  readonly mentions: readonly Span[];
  /** Ids of its statements, in order of the text. */
  readonly statements: readonly string[];
}

/** The words that tie the headline to a statement which carries it. */
export interface Tie {
  /** Id of the statement. */
  readonly statement: string;
  /** Words of the headline that the statement has, too. */
  readonly headline: readonly Span[];
  /** The same words in the statement's content and mention. */
  readonly words: readonly Span[];
}

/**
 * Statements that rest on one and the same thing: a report of another medium, or a source. None is in two of them. What a
 * field says holds for all of its statements.
 */
export interface Root {
  readonly id: string;
  /** What they share: a report that this outlet retells, somebody who passes them on, or no more than their source. */
  readonly kind: 'report' | 'relay' | 'source';
  /** Id of the one `Source` at the far end of all; `null` where there are several, or nobody. */
  readonly source: string | null;
  /** Who passed them on, the shared one first; empty where they share only their source. */
  readonly via: readonly string[];
  /** Who stands at the far ends, each once, in order of the text. */
  readonly who: readonly string[];
  /** The identity of each in `who`. */
  readonly identities: readonly Identity[];
  /** Ids of at least two statements, in order of the text. */
  readonly statements: readonly string[];
  /** All of the statements are anonymous. */
  readonly anonymous: boolean;
  /** All of the statements are second-hand. */
  readonly secondHand: boolean;
}

/** The headline, checked against the statements that carry it. */
export interface Headline {
  /** The headline itself says whose statement it is. */
  readonly attributed: boolean;
  /** Ids of the body's statements that carry its main assertion. */
  readonly restsOn: readonly string[];
  /** All of `restsOn` are anonymous; false where there are none. */
  readonly anonymous: boolean;
  /** All of `restsOn` are second-hand; false where there are none. */
  readonly secondHand: boolean;
  /** It is not attributed, though all of `restsOn` are anonymous or all are second-hand. */
  readonly statesAsFact: boolean;
  /** One for each of `restsOn`, in their order. */
  readonly ties: readonly Tie[];
}

/** All that Whence has to say of one article. */
export interface Report {
  readonly article: ArticleMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  /** Statements below the default confidence, for readers who ask for more. */
  readonly candidates: readonly Statement[];
  /** Sentences asserted in the outlet's own voice. */
  readonly unsourced: readonly Span[];
  readonly sources: readonly Source[];
  /** What several statements rest on together: those of the most statements first. */
  readonly roots: readonly Root[];
  /** `null` only where there is no title. */
  readonly headline: Headline | null;
  /** Those of which the reader has said that they are none; only where there are any. */
  readonly withdrawn?: readonly Statement[];
}

/** What is remembered of a statement, for a later visit to its article. */
export interface RememberedStatement {
  /** Its content. */
  readonly words: string;
  readonly who: string | null;
  readonly identity: Identity;
  readonly anonymous: boolean;
  readonly secondHand: boolean;
}

/** What is remembered of an article as it was read at some time. */
export interface Visit {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly title: string | null;
  /** All of its statements are remembered; else only the first ones. */
  readonly isWhole: boolean;
  /** In order of the text. */
  readonly statements: readonly RememberedStatement[];
}
