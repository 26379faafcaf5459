import { KINDS } from '../kinds';
import { groupBy } from './group-by';
import { ARTICLE, type FlowBand, type Trail } from './types';

/** The statements of one kind that came the same way, as one band each; firmer kinds first. */
export function groupBands(trails: readonly Trail[]): FlowBand[] {
  const bands = groupBy(trails, (trail) => [trail.kind, ...stopsOf(trail)].join('\n'));
  return [...bands]
    .flatMap(([key, own]) => {
      const [first] = own;
      if (!first) return [];
      return [
        { key, kind: first.kind, statements: own.map(({ statement }) => statement), stops: stopsOf(first) },
      ];
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Keys from the source to the article. */
function stopsOf({ source, via }: Trail): string[] {
  return [source.key, ...via.map(({ key }) => key).reverse(), ARTICLE];
}
