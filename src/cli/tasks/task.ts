/** One article to be read and analysed; plain data, so that it can be sent to a worker. */
export type Task = FileTask | LineTask | PageTask | FaultTask;

interface Place {
  /** As the user named it. */
  readonly file: string;
  /** 1-based, `null` for a whole file. */
  readonly line: number | null;
}

export interface FileTask extends Place {
  readonly kind: 'html' | 'txt' | 'json';
  readonly path: string;
  readonly id: string;
  readonly gzipped: boolean;
}

export interface LineTask extends Place {
  readonly kind: 'line';
  readonly json: string;
  readonly id: string;
}

/** A page as a crawler got it. */
export interface PageTask extends Place {
  readonly kind: 'page';
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly url: string | null;
  /** The encoding that the server named, or `null`. */
  readonly charset: string | null;
}

/** Already known to be bad input; listed so that its message comes in order. */
export interface FaultTask extends Place {
  readonly kind: 'fault';
  readonly message: string;
  /** The file could not be read further. */
  readonly lost: boolean;
}
