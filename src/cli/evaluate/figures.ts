import type { Calibration } from './calibrate';
import type { AttributionDetails, ProvenanceDetails } from './details';
import type { Published } from './published';
import type { AttributionScore, PagesScore, ProvenanceScore, SurenessScore } from './scores';

/** One corpus' part of the figures. */
export interface Measured<Score> {
  readonly score: Score;
  /** Seconds for reading its articles and analysing them; 0 where the reports were there before. */
  readonly seconds: number;
}

/** With how sure the engine is against how often it is right. */
export interface Calibrated<Score> extends Measured<Score> {
  readonly calibration: Calibration;
}

/** With what the reader's choice of sureness does. */
export interface Gold extends Calibrated<ProvenanceScore> {
  readonly sureness: readonly SurenessScore[];
  readonly details: ProvenanceDetails;
}

/** The training's own articles, with what the figures consist of. */
export interface HeldOut extends Measured<ProvenanceScore> {
  readonly details: ProvenanceDetails;
}

/** PolNeAR's relations, with what the figures consist of. */
export interface Polnear extends Calibrated<AttributionScore> {
  readonly details: AttributionDetails;
}

/** All that `whence evaluate` knows; what is `null` was not there to be measured. */
export interface Figures {
  /** The first article, as text, as JSON and as a page. */
  readonly seed: Readonly<Record<string, Measured<ProvenanceScore>>> | null;
  /** Articles with provenance by hand. */
  readonly gold: Gold | null;
  /** The training's own articles by weights that have not seen them. */
  readonly heldOut: HeldOut | null;
  /** PolNeAR's development part. */
  readonly polnear: Polnear | null;
  readonly pages: Measured<PagesScore> | null;
  readonly published: readonly Published[];
  /** What was looked for and is not there, as paths in the corpus. */
  readonly absent: readonly string[];
  /** Seconds in all. */
  readonly seconds: number;
}
