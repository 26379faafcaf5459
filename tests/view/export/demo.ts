import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../../src/cli/input/read-page';
import { analyse } from '../../../src/engine/analyse';
import type { Report } from '../../../src/report';
import { ROOT } from '../../rules/sources';
import { WEIGHTS } from '../../weights';

/** What the engine says of the demo, as if it stood in the web. */
export function demoReport(): Report {
  const article = readPage(readFileSync(join(ROOT, 'src/cli/demo/index.html')));
  if (!article) throw new Error('the demo is no article');
  return analyse({ ...article, url: 'https://harbourpost.example/bridge' }, WEIGHTS);
}
