import { resolve } from 'node:path';

/** The folder of articles that belong to others and so are not in the project: `WHENCE_CORPUS`, else beside the checkout. */
export function corpusFolder(root: string): string {
  return resolve(root, process.env.WHENCE_CORPUS ?? '../shared');
}
