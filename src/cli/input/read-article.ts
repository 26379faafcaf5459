import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip as gunzipWhole } from 'node:zlib';
import type { Article } from '../../report';
import { InputFault, LostInput } from '../input-fault';
import type { FaultTask, FileTask, Task } from '../tasks/task';
import { composeFromParagraphs, NO_META } from './compose-article';
import { decodeUtf8, LARGEST_INPUT_BYTES, TOO_LARGE } from './decode';
import { describeReadError } from './describe-read-error';
import { type NamedArticle, readObject } from './read-object';

type ReadableTask = Exclude<Task, FaultTask>;

/** @throws InputFault, its line counted in the task's own text */
export async function readArticle(task: ReadableTask): Promise<NamedArticle> {
  if (task.kind === 'line') return readObject(task.json, task.id);
  if (task.kind === 'page' || task.kind === 'html') {
    const bytes = task.kind === 'page' ? Buffer.from(task.bytes.buffer) : await readWholeFile(task);
    const { readPage } = await import('./read-page'); // most of the start's time, and of no use to other inputs
    return { id: task.id, article: readPage(bytes, task.kind === 'page' ? task : {}) };
  }
  const text = decodeUtf8(await readWholeFile(task));
  if (task.kind === 'json') return readObject(text, task.id);
  return { id: task.id, article: readPlainText(text) };
}

/** The name that the report will go by, without looking for the article in a page. @throws InputFault as `readArticle` does */
export async function readId(task: ReadableTask): Promise<string | number> {
  if (task.kind === 'page') return task.id;
  if (task.kind !== 'html') return (await readArticle(task)).id;
  await readWholeFile(task);
  return task.id;
}

async function readWholeFile({ path, gzipped }: FileTask): Promise<Buffer> {
  try {
    if ((await stat(path)).size > LARGEST_INPUT_BYTES) throw new InputFault(TOO_LARGE);
    const bytes = await readFile(path);
    return gzipped ? await promisify(gunzipWhole)(bytes, { maxOutputLength: LARGEST_INPUT_BYTES }) : bytes;
  } catch (error) {
    if (error instanceof InputFault) throw error;
    if (error instanceof RangeError) throw new InputFault(TOO_LARGE); // so zlib says that it is more than was asked for
    throw new LostInput(describeReadError(error));
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
