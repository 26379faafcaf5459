import { AsyncIterReader } from 'warcio';
import { InputFault } from '../../input-fault';
import type { FaultTask, PageTask } from '../../tasks/task';
import { TOO_LARGE } from '../decode';
import { gunzipMembers } from './gunzip-members';
import { readRecord, skipToRecord, type WarcRecord } from './read-record';
import { readResponse } from './read-response';

/**
 * The pages of a WARC file (ISO 28500): its responses of status 200 that are HTML, one after the other. What is damaged is
 * named by its position, and what comes after it is read.
 */
export async function* readWarc(
  file: string,
  chunks: AsyncIterable<Buffer>,
  gzipped: boolean,
): AsyncGenerator<PageTask | FaultTask> {
  if (!gzipped) {
    yield* readPages(file, chunks, null);
    return;
  }
  for await (const member of gunzipMembers(chunks)) {
    if (member.damage === null) yield* readPages(file, member.chunks, member.at);
    else yield faultAt(file, member.at, member.damage);
  }
}

/** `at`: where in the file a compressed record begins; `null` where the positions are the bytes' own. */
async function* readPages(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  at: number | null,
): AsyncGenerator<PageTask | FaultTask> {
  const reader = new AsyncIterReader(chunks, null);
  for (;;) {
    const position = at ?? reader.getReadOffset();
    const record = await readRecord(reader);
    if (record === null) return;
    if (record.kind === 'record') {
      yield* readTask(file, position, record);
    } else {
      yield faultAt(file, position, record.kind);
      await skipToRecord(reader);
    }
  }
}

/** The page in a record, if there is one. */
async function* readTask(
  file: string,
  position: number,
  { type, id, url, block }: WarcRecord,
): AsyncGenerator<PageTask | FaultTask> {
  if (type !== 'response') return;
  try {
    if (block === null) throw new InputFault(TOO_LARGE);
    const response = await readResponse(block);
    if (response) yield { kind: 'page', file, line: null, id: url ?? id ?? file, url, ...response };
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    yield faultAt(file, position, error.message);
  }
}

/** What comes after a record that is cut off is lost. */
function faultAt(file: string, position: number, what: string): FaultTask {
  const lost = what === 'cut off';
  const is = what === 'damaged' || lost ? `is ${what}` : what;
  return { kind: 'fault', file, line: null, message: `the record at byte ${position} ${is}`, lost };
}
