import { readFile, stat } from 'node:fs/promises';
import type { Article } from '../report';
import { composeFromParagraphs, NO_META } from './compose-article';
import { decodeUtf8, LARGEST_INPUT_BYTES, TOO_LARGE } from './decode';
import { InputFault } from './input-fault';
import { describeReadError, type FileTask, type LineTask } from './list-tasks';
import { type NamedArticle, readObject } from './read-object';

/** @throws InputFault, its line counted in the task's own text */
export async function readArticle(task: FileTask | LineTask): Promise<NamedArticle> {
  if (task.kind === 'line') return readObject(task.json, task.id);
  const bytes = await readWholeFile(task.path);
  if (task.kind === 'html') {
    const { readPage } = await import('./read-page'); // most of the start's time, and of no use to other inputs
    return { id: task.id, article: readPage(bytes) };
  }
  const text = decodeUtf8(bytes);
  if (task.kind === 'json') return readObject(text, task.id);
  return { id: task.id, article: readPlainText(text) };
}

async function readWholeFile(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > LARGEST_INPUT_BYTES) throw new InputFault(TOO_LARGE);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw new InputFault(describeReadError(error));
  }
}

/** Paragraphs stand between blank lines; the first one is the title. */
function readPlainText(text: string): Article {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split(/\r\n|\n|\r/), '']) {
    if (line.trim() !== '') {
      lines.push(line.trimEnd());
    } else if (lines.length > 0) {
      paragraphs.push(lines.join('\n').trim());
      lines = [];
    }
  }
  const [title, ...body] = paragraphs;
  if (title === undefined) throw new InputFault('holds no text', 1);
  return composeFromParagraphs({ ...NO_META, title }, body);
}
