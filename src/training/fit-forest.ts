import type { Forest } from '../engine/learned/forest';

export interface ForestOptions { trees: number; depth: number; rate: number; leastLeaf: number; ridge: number; bins: number; columns: number; seed: number }
export const FOREST: ForestOptions = { trees: 150, depth: 4, rate: 0.08, leastLeaf: 15, ridge: 5, bins: 48, columns: 0.5, seed: 7 };

/** Gradient boosting with the logistic loss (Friedman 2001, second-order leaves as in XGBoost). */
export function fitForest(rows: readonly Float32Array[], right: readonly number[], o: ForestOptions = FOREST): Forest {
  const n = rows.length, m = rows[0]?.length ?? 0;
  const cuts = cutsOf(rows, m, o.bins);
  const binned = new Uint8Array(n * m);
  for (let i = 0; i < n; i++) for (let f = 0; f < m; f++) { const c = cuts[f]!, v = rows[i]![f]!; let b = 0; while (b < c.length && v > c[b]!) b++; binned[i * m + f] = b; }
  const mean = right.reduce((a, b) => a + b, 0) / n;
  const base = Math.log(mean / (1 - mean));
  const sum = new Float64Array(n).fill(base), g = new Float64Array(n), h = new Float64Array(n);
  const fact: number[] = [], value: number[] = [], left: number[] = [], roots: number[] = [];
  let seed = o.seed >>> 0;
  const random = (): number => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
  for (let t = 0; t < o.trees; t++) {
    for (let i = 0; i < n; i++) { const p = 1 / (1 + Math.exp(-sum[i]!)); g[i] = p - right[i]!; h[i] = p * (1 - p); }
    const use: number[] = [];
    for (let f = 0; f < m; f++) if (random() < o.columns) use.push(f);
    const node = (): number => { fact.push(-1); value.push(0); left.push(0); return fact.length - 1; };
    const root = node();
    roots.push(root);
    const grow = (at: number, items: Int32Array, depth: number): void => {
      let G = 0, H = 0;
      for (const i of items) { G += g[i]!; H += h[i]!; }
      const score = (a: number, b: number): number => (a * a) / (b + o.ridge);
      let best = 1e-3, bf = -1, bb = 0;
      if (depth < o.depth && items.length >= 2 * o.leastLeaf)
        for (const f of use) {
          const k = cuts[f]!.length + 1;
          if (k < 2) continue;
          const hg = new Float64Array(k), hh = new Float64Array(k), hn = new Int32Array(k);
          for (const i of items) { const b = binned[i * m + f]!; hg[b] = hg[b]! + g[i]!; hh[b] = hh[b]! + h[i]!; hn[b] = hn[b]! + 1; }
          let a = 0, b = 0, c = 0;
          for (let s = 0; s < k - 1; s++) {
            a += hg[s]!; b += hh[s]!; c += hn[s]!;
            if (c < o.leastLeaf || items.length - c < o.leastLeaf) continue;
            const gain = score(a, b) + score(G - a, H - b) - score(G, H);
            if (gain > best) { best = gain; bf = f; bb = s; }
          }
        }
      if (bf < 0) { const v = (-G / (H + o.ridge)) * o.rate; value[at] = v; for (const i of items) sum[i] = sum[i]! + v; return; }
      const l = node(); node();
      fact[at] = bf; value[at] = cuts[bf]![bb]!; left[at] = l;
      grow(l, items.filter((i) => binned[i * m + bf]! <= bb), depth + 1);
      grow(l + 1, items.filter((i) => binned[i * m + bf]! > bb), depth + 1);
    };
    grow(root, Int32Array.from({ length: n }, (_, i) => i), 0);
  }
  return { base, fact: Int16Array.from(fact), value: Float32Array.from(value), left: Int32Array.from(left), roots: Int32Array.from(roots) };
}

function cutsOf(rows: readonly Float32Array[], m: number, bins: number): number[][] {
  return Array.from({ length: m }, (_, f) => {
    const v = Float32Array.from(rows, (r) => r[f]!).sort();
    const cuts: number[] = [];
    for (let b = 1; b < bins; b++) { const x = v[Math.floor((b * v.length) / bins)]!; if (x !== cuts.at(-1) && x < v[v.length - 1]!) cuts.push(x); }
    if (cuts.length === 0 && v.length && v[0]! < v[v.length - 1]!) cuts.push(v[0]!);
    return cuts;
  });
}
