import type { Finding } from '../rules/finding';
import type { Sources } from '../sources/resolve-sources';

/** The findings of each sentence that have sources, in order. */
export function bySentence({ sourced }: Sources): ReadonlyMap<number, readonly Finding[]> {
  const siblings = new Map<number, Finding[]>();
  for (const { finding } of sourced) {
    const known = siblings.get(finding.sentence);
    if (known) known.push(finding);
    else siblings.set(finding.sentence, [finding]);
  }
  return siblings;
}
