import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, Span } from '../report';

export interface GoldAttribution { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }
export interface AnnotatedArticle { readonly id: string; readonly article: Article; readonly attributions: readonly GoldAttribution[]; readonly discard: readonly Span[] }

export function readPolnear(file: string, all = false): AnnotatedArticle[] {
  const seen = new Set<string>();
  const out: AnnotatedArticle[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const g = JSON.parse(line) as { id: string; text: string; attributions: GoldAttribution[]; discard?: Span[] };
    if (!all && seen.has(g.id)) continue;
    seen.add(g.id);
    const blocks: Block[] = [];
    let at = 0;
    for (const p of g.text.split('\n')) {
      if (p.trim()) blocks.push({ span: [at, at + p.length], kind: 'paragraph' });
      at += p.length + 1;
    }
    const article: Article = { url: null, title: null, outlet: null, byline: null, agency: null, published: null, language: 'en', text: g.text, blocks, links: [] };
    out.push({ id: g.id, article, attributions: g.attributions, discard: g.discard ?? [] });
  }
  return out;
}

interface GoldStatement { p: number | 'title'; content: string[]; cue: string; source: string | null }
interface GoldFile { url: string | null; title: string; outlet: string | null; byline: string | null; paragraphs: string[]; statements: GoldStatement[] }

export function readGold(dir: string): AnnotatedArticle[] {
  return readdirSync(dir).filter((f) => f.endsWith('.json')).sort().map((f) => {
    const g = JSON.parse(readFileSync(`${dir}/${f}`, 'utf8')) as GoldFile;
    const all = [g.title, ...g.paragraphs];
    const blocks: Block[] = [];
    let at = 0;
    all.forEach((p, i) => { blocks.push({ span: [at, at + p.length], kind: i ? 'paragraph' : 'title' }); at += p.length + 2; });
    const article: Article = { url: g.url ?? null, title: g.title, outlet: g.outlet ?? null, byline: g.byline ?? null, agency: null, published: null, language: null, text: all.join('\n\n'), blocks, links: [] };
    const used = new Map<string, number>();
    const attributions = g.statements.map((s) => {
      const index = s.p === 'title' ? 0 : s.p + 1;
      const base = blocks[index]!.span[0], block = all[index]!;
      const content: Span[] = s.content.map((c) => {
        const key = `${s.p}|${c}`;
        let i = block.indexOf(c, used.get(key) ?? 0);
        if (i < 0) i = block.indexOf(c);
        used.set(key, i + 1);
        return [base + i, base + i + c.length];
      });
      const cue = s.cue ? nearest(block, base, s.cue, content, content) : null;
      const source = s.source ? nearest(block, base, s.source, cue ? [cue] : content, content) : null;
      return { content, cue: cue ? [cue] : [], source: source ? [source] : [] };
    });
    return { id: f.slice(0, -5), article, attributions, discard: [] };
  });
}

/** The occurrence of `words` in the block nearest to `to` that lies outside `not`. */
function nearest(block: string, base: number, words: string, to: readonly Span[], not: readonly Span[]): Span | null {
  let best: Span | null = null, least = Number.POSITIVE_INFINITY;
  for (let i = block.indexOf(words); i >= 0; i = block.indexOf(words, i + 1)) {
    if (/\w/.test(block[i - 1] ?? ' ') && /\w/.test(words[0] ?? '') || /\w/.test(block[i + words.length] ?? ' ') && /\w/.test(words.at(-1) ?? '')) continue;
    const s = base + i, e = s + words.length;
    let d = Math.min(...to.map(([a, b]) => Math.max(0, a - e, s - b)));
    if (not.some(([a, b]) => s < b && a < e)) d += 1000;
    if (d < least) { least = d; best = [s, e]; }
  }
  return best;
}
