/** What is wrong with something the user gave us, in words for the user; anything else that is thrown is our bug. */
export class InputFault extends Error {
  /** 1-based line in the file, where the fault has one. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

/** A file that cannot be read, or no further: how many articles are missing with it nobody knows. */
export class LostInput extends InputFault {}

/** Longest fault that is still read, in characters; parsers quote their input. */
const LONGEST_FAULT = 300;

/** One line for standard error: `FILE:LINE: FAULT`. */
export function faultLine(file: string, line: number | null, message: string): string {
  const place = line === null ? file : `${file}:${line}`;
  return `whence: ${onOneLine(`${place}: ${message}`)}\n`;
}

/** Without control characters, which a terminal would obey, and not too long to be read. */
export function onOneLine(message: string): string {
  const oneLine = message.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return oneLine.length > LONGEST_FAULT ? `${oneLine.slice(0, LONGEST_FAULT)}…` : oneLine;
}
