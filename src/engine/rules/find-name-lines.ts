import type { People } from '../names/collect-people';
import { isDash } from '../reading/is-dash';
import type { BlockTokens } from '../reading/list-blocks';
import { normAt, type Scan } from '../reading/scan';
import { type Beside, isQuotation } from './attribute-beside';
import type { TokenRange } from './finding';

/** Tokens of a line that presents somebody: "Mira Holt, 34, a nurse from Sund". */
const LONGEST_LINE = 14;

/**
 * By quotation, an index into `Article.blocks`: the name that stands alone in the paragraph beside it, above where the first of them heads one, below where it
 * signs what is said.
 */
export function findNameLines(
  scan: Scan,
  people: People,
  blocks: readonly BlockTokens[],
): ReadonlyMap<number, Beside> {
  const lines = blocks.map((block) => readLine(scan, people, block));
  const found = new Map<number, Beside>();
  let signs: boolean | null = null;
  const only = lines.filter((line) => line !== null).length === 1;
  lines.forEach((line, at) => {
    const [above, below] = [blocks[at - 1], blocks[at + 1]];
    if (!line) return;
    const [signed, headed] = [above, below].map((block) => block !== undefined && isQuotation(scan, block));
    // between two quotations, one name alone is that of whoever took the picture
    if (only && !line.dashed && signed && headed) return;
    if (line.dashed || signs === null) signs = line.dashed || signed === true;
    const quoted = signs ? signed && above : headed && below;
    if (quoted) found.set(quoted.block, line);
  });
  return found;
}

interface Line extends Beside {
  /** "— Mira Holt" */
  readonly dashed: boolean;
}

/** "Mira Holt, 34, nurse", "— Mira Holt, Sund": a name, and no sentence. */
function readLine(scan: Scan, people: People, { block, first, end }: BlockTokens): Line | null {
  if (scan.article.blocks[block]?.kind === 'title') return null;
  const dashed = isDash(normAt(scan, first));
  const at = dashed ? first + 1 : first;
  const person = people.at(at);
  if (!person || end - first > LONGEST_LINE || ENDS.has(normAt(scan, end - 1))) return null;
  let name = at;
  while (name < end && people.at(name) === person) name++;
  const source: TokenRange = { first: at, end: name };
  const presents = name === end || normAt(scan, name) === ',' || normAt(scan, name) === '(';
  for (let i = at; i < end; i++)
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || scan.speechAt[i] !== -1) return null;
  return presents ? { source, cue: { first: dashed ? first : at, end: dashed ? at : name }, dashed } : null;
}

const ENDS: ReadonlySet<string> = new Set(['.', ':', '?', '!']);
