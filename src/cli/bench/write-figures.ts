import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { replaceBetween } from '../replace-between';

/** Puts what a bench has printed into its part of the README, with the machine that it ran on. @param part name of the part's markers */
export function writeFigures(root: string, part: string, text: string): void {
  const path = join(root, 'README.md');
  writeFileSync(path, replaceBetween(readFileSync(path, 'utf8'), part, describeFigures(text)));
}

function describeFigures(text: string): string {
  const processors = cpus();
  const machine = `${processors.length} × ${processors[0]?.model.trim() || 'a processor without a name'}, Node ${process.versions.node}`;
  return `\`\`\`\n${text.trim()}\n\nmeasured on ${machine}\n\`\`\``;
}
