import { isOrdinaryWord } from '../../lexicon/names';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { Phrase } from './read-phrases';
import { isVerbAt } from './read-role';

/** "According to …", "Advice for …", "Sales fell": the capital of a first word that is ordinary, or has no verb behind it, makes no name. */
export function isFirstWord(scan: Scan, { range, role, head, sentence }: Phrase): boolean {
  const first = scan.sentences[sentence]?.first ?? 0;
  const owner = scan.classes[head + 2] === 'name' && scan.classes[head + 3] === 'poss';
  const behind = scan.classes[head + 2];
  // "Bees, which make honey, …", "Tarn, hit by a storm, …"
  const many = /[^s]s$/.test(normAt(scan, head));
  const undergone = behind === 'verb' && normAt(scan, head + 3) === 'by';
  const inserted =
    behind === 'rel'
      ? !many
      : (behind === 'verb' || behind === 'prep') && !undergone && isInsert(scan, head + 1);
  const comma = normAt(scan, head + 1) === ',' && (behind === 'det' || inserted || owner);
  const next = comma ? 'rel' : scan.classes[head + 1];
  const alone = range.end - range.first === 1 && range.first === first && role !== 'possessor';
  if (!alone) return false;
  if (many && !comesAgain(scan, head)) return true;
  if (isOrdinaryWord(normAt(scan, head)) && !isSaying(normAt(scan, head + 1))) return true;
  return next !== 'verb' && next !== 'aux' && next !== 'adv' && next !== 'rel' && next !== 'conj';
}

/** "said"; but "[Work] began" */
function isSaying(word: string): boolean {
  return findReportingVerb(word)?.verb.frames.includes('c') === true;
}

/** "Lights may go out": a title's first word that the text nowhere has with a capital is no name that anybody could go back to. */
function comesAgain({ norms, tokens, article }: Scan, head: number): boolean {
  const block = tokens[head]?.block ?? 0;
  if (article.blocks[block]?.kind !== 'title') return true;
  return tokens.some((token, i) => token.block !== block && token.capital && norms[i] === norms[head]);
}

/** Tokens: "Vestra[, based in the north of Norland,] said". */
const LONGEST_INSERT = 12;

/** The comma opens an insert that the verb follows. */
function isInsert(scan: Scan, comma: number): boolean {
  for (let i = comma + 1; i < comma + LONGEST_INSERT; i++)
    if (scan.classes[i] === 'mark') return normAt(scan, i) === ',' && isVerbAt(scan, i + 1);
  return false;
}
