import type { Finding, TokenRange } from '../rules/finding';
import { hashWord, mix } from './hash';

/** What the rules found at each token: the tagger learns when to believe them. */
export interface RuleFacts {
  /** 4 × role (1 source, 2 cue, 3 content) + 1 at its first token + 2 at its last; 0 outside. */
  readonly role: Uint8Array;
  /** Hash of the rule, its confidence and the role. */
  readonly name: Int32Array;
  /** 1 where a cue stands. */
  readonly cue: Uint8Array;
}

const SOURCE = 1;
const CUE = 2;
const CONTENT = 3;

/** Steps of confidence that are told apart. */
const SURENESS_STEPS = 10;

/** Shorter contents are painted over longer ones, sources over contents, cues over all. */
export function readRules(tokens: number, findings: readonly Finding[]): RuleFacts {
  const facts: RuleFacts = {
    role: new Uint8Array(tokens),
    name: new Int32Array(tokens),
    cue: new Uint8Array(tokens),
  };
  const longestFirst = [...findings].sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const finding of longestFirst) {
    for (const range of finding.content) {
      paint(facts, range, CONTENT, finding);
    }
  }
  for (const finding of longestFirst) if (finding.source) paint(facts, finding.source, SOURCE, finding);
  for (const finding of longestFirst) {
    for (const range of finding.cue) {
      paint(facts, range, CUE, finding);
      facts.cue.fill(1, range.first, range.end);
    }
  }
  return facts;
}

function paint(facts: RuleFacts, { first, end }: TokenRange, role: number, finding: Finding): void {
  const name = mix(mix(hashWord(finding.rule), Math.round(finding.confidence * SURENESS_STEPS)), role);
  facts.name.fill(name, first, end);
  facts.role.fill(role * 4, first, end);
  facts.role[first] = (facts.role[first] ?? 0) + 1;
  facts.role[end - 1] = (facts.role[end - 1] ?? 0) + 2;
}

function lengthOf(finding: Finding): number {
  return finding.content.reduce((sum, range) => sum + range.end - range.first, 0);
}
