/** What is wrong with something the user gave us, in words for the user; anything else that is thrown is our bug. */
export class InputFault extends Error {
  /** 1-based line in the file, where the fault has one. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

/** Longest fault that is still read, in characters; parsers quote their input. */
const LONGEST_FAULT = 300;

/** One line for standard error: `FILE:LINE: FAULT`. */
export function faultLine(file: string, line: number | null, message: string): string {
  const place = line === null ? file : `${file}:${line}`;
  const oneLine = `${place}: ${message}`.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return `whence: ${oneLine.length > LONGEST_FAULT ? `${oneLine.slice(0, LONGEST_FAULT)}…` : oneLine}\n`;
}
