import type { Identity } from '../../report';
import type { Kind } from '../kinds';

/** Somebody through whom a statement came, before the picture is made. */
export interface Stop {
  readonly key: string;
  readonly name: string;
  readonly identity: Identity | null;
  /** How many people a source without a name is, where the article says. */
  readonly people: number | null;
  readonly named: boolean;
  /** How many it stands for, who are too small for a place of their own; `null` where it stands for itself. */
  readonly merged: number | null;
}

/** The way of one statement. */
export interface Trail {
  readonly statement: string;
  readonly kind: Kind;
  readonly source: Stop;
  /** Nearest to the article first. */
  readonly via: readonly Stop[];
}

export interface FlowNode {
  readonly key: string;
  readonly role: 'source' | 'via' | 'article';
  /** 0: the article; 1: who told it to the article; and so on. All sources stand in the last one. */
  readonly column: number;
  /** Whole, as it should be read out; '' for the article. */
  readonly name: string;
  readonly identity: Identity | null;
  readonly people: number | null;
  readonly named: boolean;
  /** As in `Stop`. */
  readonly merged: number | null;
  /** Ids of the statements that come through it. */
  readonly statements: readonly string[];
}

/** Statements of one kind that came the same way. Each statement is in one band. */
export interface FlowBand {
  readonly key: string;
  readonly kind: Kind;
  readonly statements: readonly string[];
  /** Keys of nodes, from the source to the article. */
  readonly stops: readonly string[];
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  /** Columns of passers-on between sources and article. */
  readonly columns: number;
}

/** The key of the article's node. */
export const ARTICLE = 'article';
