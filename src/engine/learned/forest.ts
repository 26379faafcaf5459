/** Small decision trees whose sum is the log odds of a finding being right. */
export interface Forest {
  readonly base: number;
  /** Node by node, tree after tree: the fact asked for, or -1 at a leaf. */
  readonly fact: Int16Array;
  /** Threshold of a question (go left where the value is not greater), or a leaf's value. */
  readonly value: Float32Array;
  /** Index of the left child; the right one follows it. */
  readonly left: Int32Array;
  /** First node of each tree. */
  readonly roots: Int32Array;
}

/** The forest's log odds. */
export function sumTrees(forest: Forest, facts: Float32Array): number {
  let sum = forest.base;
  for (const root of forest.roots) {
    let node = root;
    let fact = forest.fact[node] ?? -1;
    while (fact >= 0) {
      node = (forest.left[node] ?? 0) + ((facts[fact] ?? 0) > (forest.value[node] ?? 0) ? 1 : 0);
      fact = forest.fact[node] ?? -1;
    }
    sum += forest.value[node] ?? 0;
  }
  return sum;
}
