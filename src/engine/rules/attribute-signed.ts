import { isDash } from '../reading/is-dash';
import { listBlocks } from '../reading/list-blocks';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { laidOut } from './laid-out';

/** A signature has no more tokens than this: "― Mira Holt, harbour master, Sund". */
const LONGEST_SIGNATURE = 12;

/** Findings of quotations that are signed: "“…” ― Mira Holt". */
export function attributeSigned(scan: Scan): Finding[] {
  return listBlocks(scan.sentences).flatMap((block) =>
    scan.article.blocks[block.block]?.kind === 'title' ? [] : readSignature(scan, block),
  );
}

function readSignature(scan: Scan, { first, end }: TokenRange): Finding[] {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  if (!quotation || quotation.first !== first || quotation.open) return [];
  const dash = quotation.end;
  const source = trimMarks(scan, { first: dash + 1, end });
  const length = source.end - source.first;
  if (!isDash(normAt(scan, dash)) || length < 1 || length > LONGEST_SIGNATURE) return [];
  if (scan.classes[source.first] !== 'name') return [];
  for (let i = source.first; i < source.end; i++)
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || scan.speechAt[i] !== -1) return [];
  const content = { first, end: dash };
  return [laidOut(scan, 'signed-quotation', { source, cue: { first: dash, end: dash + 1 }, content })];
}
