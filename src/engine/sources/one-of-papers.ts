import type { Mention } from '../mentions/describe-mention';
import { normAt, wordsOf } from '../reading/scan';
import type { Resolving } from './sourced';

/** "Five suits are pending. [One of them] says": one of the papers that the sentence before is about; `null` where it speaks of people, too. */
export function onePaperOf(
  { scan, referents }: Resolving,
  { range: { first, end } }: Mention,
): string | null {
  const them = end - first === 3 && normAt(scan, first + 1) === 'of' && scan.classes[first + 2] === 'pron';
  const at = (scan.sentenceAt[first] ?? 0) - 1;
  const before = scan.sentences[at];
  if (!them || before?.block !== scan.tokens[first]?.block) return null;
  const papers = referents.subjectOf(at);
  if (papers?.kind !== 'document' || !papers.plural) return null;
  for (let i = papers.range.end; i < (before?.end ?? 0); i++)
    if (referents.at(i)?.kind === 'people') return null;
  const [opening, ...rest] = papers.name;
  return `${wordsOf(scan, first, first + 1)} of the ${opening?.toLowerCase()}${rest.join('')}`;
}
