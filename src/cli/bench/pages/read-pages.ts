import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder } from '../../corpus-folder';

/** A page as it was saved. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly isNews: boolean;
  /** The article's text as a person or another program's authors give it; `null` where nobody does. */
  readonly truth: string | null;
}

/** What the corpus says of a page, as far as it is used here. */
interface Notes {
  readonly url?: string;
  readonly text_truth?: string;
  readonly text_truth_kind?: string;
}

/** Texts that were made to judge by. */
const TRUSTED = ['human', 'expected-extractor-output'];

/** Nobody's: for pages that do not say where they are from. */
const NOWHERE = 'https://page.example/news/page';

const META = /<meta[^<>]*>/gi;

/** Of pages that would leave for others. */
const REFRESH = /http-equiv=["']?refresh/i;

/** The corpus' saved pages, or the demo's where there is no corpus. */
export function readPages(root: string): SavedPage[] {
  const folder = join(corpusFolder(root), 'pages');
  if (existsSync(folder)) return [...readFolder(folder, 'news'), ...readFolder(folder, 'other')];
  const html = readFileSync(join(root, 'src/cli/demo/index.html'), 'utf8');
  return [{ name: 'demo', url: NOWHERE, html, isNews: true, truth: null }];
}

function readFolder(folder: string, kind: 'news' | 'other'): SavedPage[] {
  const files = readdirSync(join(folder, kind)).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const name = file.replace(/\.html$/, '');
    const notes: Notes = JSON.parse(readFileSync(join(folder, kind, `${name}.json`), 'utf8'));
    const truth = TRUSTED.includes(notes.text_truth_kind ?? '') ? notes.text_truth : undefined;
    return {
      name,
      url: new URL(notes.url ?? NOWHERE).href,
      html: readFileSync(join(folder, kind, file), 'utf8').replace(META, (tag) =>
        REFRESH.test(tag) ? '' : tag,
      ),
      isNews: kind === 'news',
      truth: (kind === 'news' && truth) || null,
    };
  });
}
