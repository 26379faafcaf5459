import { readFileSync } from 'node:fs';

/** The lines of a JSONL file by the `id` in them, as they stand; of two with one id the first, as the scorers do. */
export function readLinesById(file: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id } = JSON.parse(line) as { readonly id: string };
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}
