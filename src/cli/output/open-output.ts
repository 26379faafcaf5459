import { once } from 'node:events';
import { open } from 'node:fs/promises';

/** Where reports go. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** The output cannot be written, in words for the user. */
export class OutputFault extends Error {}

/** Standard output. A reader that has seen enough (`whence … | head`) ends the program. */
export function openStdout(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    async write(text) {
      if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    close: async () => undefined,
  };
}

/**
 * A file, of which so many bytes are kept; what is written comes after them, in order, so that a program that was ended at any
 * moment leaves whole reports and at most one torn one.
 * @throws OutputFault, as do its methods
 */
export async function openFile(path: string, keptBytes: number): Promise<Output> {
  const file = await orFault(open(path, keptBytes > 0 ? 'r+' : 'w'));
  await orFault(file.truncate(keptBytes));
  let end = keptBytes;
  return {
    async write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      let written = 0;
      while (written < bytes.length) {
        const part = await orFault(file.write(bytes, written, bytes.length - written, end + written));
        written += part.bytesWritten;
      }
      end += written;
    },
    close: () => orFault(file.sync().then(() => file.close())),
  };
}

async function orFault<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OutputFault(`cannot be written: ${reason}`, { cause });
  }
}
