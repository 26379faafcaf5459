import { inflateSync } from 'node:zlib';

/** What follows "stream" in a PDF, compressed, as far as its end. */
const STREAM = /stream\r?\n(.*?)\r?\nendstream/gs;

/** "1 0 0 rg" and its like: red, green and blue of what is filled or drawn from there on. */
const COLOUR = /([\d.]+) ([\d.]+) ([\d.]+) rg\b/gi;

/** Shares of 1: what differs less is grey. */
const GREY = 0.02;

/** The colours in a PDF that are neither black, white nor grey, each once, as its own operators name them. */
export function printedColours(pdf: Buffer): readonly string[] {
  const colours = new Set<string>();
  for (const [, stream = ''] of pdf.toString('latin1').matchAll(STREAM)) {
    for (const [, ...values] of inflate(stream).matchAll(COLOUR)) {
      const shares = values.map(Number);
      if (Math.max(...shares) - Math.min(...shares) > GREY) colours.add(values.join(' '));
    }
  }
  return [...colours];
}

/** A picture's stream may be compressed in another way: there are no operators in it. */
function inflate(stream: string): string {
  const bytes = Buffer.from(stream, 'latin1');
  const isZlib = bytes[0] === 0x78 || bytes[0] === 0x58;
  return isZlib ? inflateSync(bytes).toString('latin1') : '';
}
