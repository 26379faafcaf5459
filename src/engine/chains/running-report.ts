import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import type { Chain } from './chain';
import { type Quoter, quotingSpeaker, readQuotedBy } from './read-quoted-by';
import type { Tracing } from './tracing';

/** Paragraphs: who "was quoted as saying" something was so by the medium cited so far back, at most. */
const QUOTING_REACH = 1;

/** "The visit went well, the Courier said. […] “It was long,” Holt was quoted as saying": by the medium just cited. */
export function quotingMedium(tracing: Tracing, finding: Finding): Quoter {
  const { scan, cited } = tracing;
  const near = cited && blockOf(scan, finding) - cited.block <= QUOTING_REACH;
  return (
    readQuotedBy(scan, finding) ??
    quotingSpeaker(tracing, finding) ?? { names: near ? [cited.name] : [], unnamed: false }
  );
}

/** The medium whose report goes on: "The Courier says the yard will close. Two buyers are said to be near." */
export function runningReport({ scan, cited }: Tracing, { kind, sentence, cue }: Finding): string[] {
  const at = cue[0]?.first ?? 0;
  const goesOn = kind === 'hearsay' && cited !== null && cited.sentence === sentence - 1;
  return goesOn && cited.block === (scan.tokens[at]?.block ?? 0) ? [cited.name] : [];
}

/**
 * "The Courier confirmed the sale. “It was cheap,” Ada Holt and Ben Roth [wrote].": names that nothing else is said of, and a verb of
 * print; "CNN reported that Holt saw the king. He told the king that …", "Holt told friends that …": what he said to nobody but them.
 */
export function retoldByReport(tracing: Tracing, sourced: Sourced, source: Entity): Chain | null {
  const { cited, scan } = tracing;
  const { finding } = sourced;
  if (cited?.sentence !== finding.sentence - 1) return null;
  const beside = cited.block === blockOf(scan, finding);
  const retold = beside && isReporters(scan, sourced, source);
  if (!retold && !isPrivate(tracing, sourced, source, beside)) return null;
  return throughReport(sourced, source, cited.name);
}

function isReporters(scan: Scan, { finding: { cue }, mention }: Sourced, { mentions }: Entity): boolean {
  const verb = findReportingVerb(normAt(scan, (cue.at(-1)?.end ?? 0) - 1));
  if (verb?.verb.lemma !== 'write' || !mention || mentions[0]?.first !== mention.range.first) return false;
  for (let i = mention.range.first; i < mention.range.end; i++)
    if (scan.classes[i] !== 'name' && scan.classes[i] !== 'conj' && normAt(scan, i) !== ',') return false;
  return true;
}

/** Told to somebody, by one of whom the report before speaks. `beside`: in the same paragraph. */
function isPrivate(
  { scan, carriedAt }: Tracing,
  { finding: { addressee, sentence }, mention }: Sourced,
  source: Entity,
  beside: boolean,
): boolean {
  if (!addressee || !((mention?.pronoun && beside) || isConfidant(scan, addressee))) return false;
  const surname = source.name.slice(source.name.lastIndexOf(' ') + 1);
  const { first, end } = scan.sentences[sentence - 1] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) if (carriedAt[i] && wordsOf(scan, i, i + 1) === surname) return true;
  return false;
}

/** "told [a friend] that", "told [his brother] that": nobody through whom this outlet would have it. */
function isConfidant(scan: Scan, { end }: TokenRange): boolean {
  const kind = findSourceNoun(normAt(scan, end - 1))?.kind;
  return kind === 'unnamed' || kind === 'relative';
}

function throughReport(sourced: Sourced, source: Entity, name: string): Chain {
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: [name],
    viaUnnamed: false,
    secondHand: true,
    goesOn: true,
    reasons: [{ rule: 'same-account', words: [] }],
  };
}

/** "The Courier reported that the yard will close. It is a shock, according to one source.": somebody nameless in a report that goes on. */
export function quotedByReport(tracing: Tracing, sourced: Sourced, source: Entity): Chain | null {
  const { finding, mention } = sourced;
  const { cited, scan } = tracing;
  const nameless = source.identity === 'unnamed' && isOfClass('never-named', mention?.noun?.singular ?? '');
  if (
    !nameless ||
    !cited ||
    cited.sentence !== finding.sentence - 1 ||
    cited.block !== blockOf(scan, finding)
  )
    return null;
  return throughReport(sourced, source, cited.name);
}
