import type { Mention } from '../mentions/describe-mention';
import type { Organizations } from '../names/collect-organizations';
import type { People } from '../names/collect-people';
import type { Scan } from '../reading/scan';
import type { Referents } from '../referents/follow-referents';
import type { Referent } from '../referents/referent';
import type { Finding, FindingKind, TokenRange } from '../rules/finding';
import type { Entities, Entity } from './entities';
import type { Labelled } from './find-labelled';

/** A finding with its source as an entity. */
export interface Sourced {
  readonly finding: Finding;
  /** `null` for hearsay that names nobody. */
  readonly source: Entity | null;
  readonly mention: Mention | null;
  /** Who stands behind the source: "…, citing two officials". */
  readonly behind: Entity | null;
  /** A quotation without a cue whose speaker the narration before it has brought in. */
  readonly introduced: boolean;
}

/** Who spoke last, and how many paragraphs before. */
export interface Focus {
  readonly speaker: Entity | null;
  readonly previous: Sourced | null;
  readonly distance: number;
  /** How the finding's cue takes its content. */
  readonly kind: FindingKind;
  /** In one sentence a description is somebody else than the speaker: "Holt said that the owner told her …". */
  readonly sameSentence: boolean;
}

/** What is at hand while one mention is tied to its entity. */
export interface Resolving {
  readonly scan: Scan;
  readonly people: People;
  readonly organizations: Organizations;
  readonly entities: Entities;
  readonly focus: Focus;
  /** What the phrases of the article stand for. */
  readonly referents: Referents;
  /** The referents that are sources. */
  readonly known: Map<Referent, Entity>;
  /** Who speaks in a transcript of "Q:" and "A:", or of initials. */
  readonly labelled: Labelled;
  /** Resolves other words in passing: the principal of a spokesperson, the subject of the sentence before. */
  readonly resolve: (range: TokenRange, mention?: Mention) => Entity;
}

/** A short form or pronoun goes on with the last speaker over at most this many paragraphs. */
export const SPEAKER_REACH = 3;

/** The last speaker, where near enough for a short form or pronoun to go on with; `null` elsewhere. */
export function nearSpeaker({ speaker, distance }: Focus): Entity | null {
  return distance <= SPEAKER_REACH ? speaker : null;
}
