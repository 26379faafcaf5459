import type { Chain } from '../chains/chain';
import type { Finding } from '../rules/finding';
import type { FoundLink } from './find-links';
import { listMedia } from './list-media';

/** One original, cited more than once, is linked once: carries its link to the statements that are taken from it too. */
export function carryLinks(chains: readonly Chain[], links: Map<Finding, FoundLink>): void {
  const first = new Map<string, FoundLink>();
  const last = new Map<string, FoundLink>();
  for (const chain of chains) {
    const { finding } = chain.sourced;
    const own = links.get(finding);
    for (const original of originalsOf(chain)) {
      if (own && own.rule !== 'link-beside') {
        last.set(original, own);
        if (!first.has(original)) first.set(original, own);
      }
      const known = links.has(finding) ? undefined : last.get(original);
      if (known) links.set(finding, { link: known.link, rule: 'link-again' });
    }
  }
  // A document is one and the same before its link and behind; of a medium the next link may be another report.
  for (const chain of chains) {
    const { finding } = chain.sourced;
    const known =
      chain.identity === 'document' && !links.has(finding) && first.get(originalsOf(chain)[0] ?? '');
    if (known) links.set(finding, { link: known.link, rule: 'link-again' });
  }
}

/** What a statement is taken from: its document, or the reports of the media that carry it. */
function originalsOf(chain: Chain): readonly string[] {
  const media = listMedia(chain).map((name) => `report ${name}`);
  return chain.who && chain.identity === 'document' ? [`document ${chain.who.id}`, ...media] : media;
}
