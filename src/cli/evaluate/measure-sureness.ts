import { writeFile } from 'node:fs/promises';
import { KINDS } from '../../view/kinds';
import { readingsOf } from '../../view/readings/readings';
import { LEVELS } from '../../view/readings/sureness';
import type { Reports } from './make-reports';
import type { ProvenanceScore, SurenessScore } from './scores';

/**
 * What each level of sureness that a reader can choose does to precision and recall.
 * @param scratch path for the reports as the scorer is given them, again and again
 * @throws Error where the scorer fails
 */
export async function measureSureness(
  reports: Reports,
  scratch: string,
  score: (file: string) => Promise<ProvenanceScore>,
): Promise<SurenessScore[]> {
  const measured: SurenessScore[] = [];
  for (const level of LEVELS) {
    const choice = { sureness: level, marked: KINDS, quiet: false };
    const lines = [...reports].map(([id, report]) =>
      JSON.stringify(report ? { id, ...readingsOf(report, choice).report } : { id, article: null }),
    );
    await writeFile(scratch, lines.map((line) => `${line}\n`).join(''));
    const { P, R } = (await score(scratch)).statements;
    measured.push({ level, P, R });
  }
  return measured;
}
