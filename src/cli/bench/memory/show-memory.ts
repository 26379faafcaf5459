import { alignColumns } from '../../tables';
import type { HeapAt, MemoryFigures } from './measure-memory';

/** The figures, as tables for a terminal. */
export function showMemory({ loaded, scripted }: MemoryFigures): string {
  return [
    alignColumns([heading('articles that are loaded'), ...loaded.map(row)]),
    alignColumns([heading('articles that a script leads to'), ...scripted.map(row)]),
  ].join('\n');
}

function heading(what: string): string[] {
  return [what, 'tab MB', 'worker MB', 'documents', 'nodes', 'listeners'];
}

function row({ navigations, page, worker, documents, nodes, listeners }: HeapAt): string[] {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  return [
    `after ${navigations}`,
    megabytes(page),
    megabytes(worker),
    ...[documents, nodes, listeners].map(String),
  ];
}
