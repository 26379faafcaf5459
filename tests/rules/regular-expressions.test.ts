import { analyse } from 'scslre';
import { describe, expect, it, test } from 'vitest';
import { parseSource, placeOf, readSources, type SourceFile, type SyntaxNode } from './sources';

/** A regular expression as it stands in a program. */
interface Written {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Repeats of a piece, at which an expression that tries every way from every place takes minutes. */
const REPEATS = 30_000;

/** Milliseconds: a thousand times what an expression takes that reads such a text once. */
const HANG = 2_000;

const files = readSources();
const all = files.flatMap(expressionsIn);

function expressionsIn(file: SourceFile): Written[] {
  return file.nodes.flatMap((node) => {
    const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
    return pattern === undefined ? [] : [{ place: placeOf(file, node), source: pattern, flags: flags ?? '' }];
  });
}

/** Whether a node makes a regular expression of words that stand elsewhere. */
function makesExpression({ type, callee }: SyntaxNode): boolean {
  const { name } = (callee ?? {}) as { name?: string };
  return (type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp';
}

/** The ways in which one character, repeated, costs more than its number. */
function faultsOf({ source, flags }: Pick<Written, 'source' | 'flags'>): string[] {
  return analyse({ source, flags }, { reportTypes: { Move: true } }).reports.map(
    ({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`,
  );
}

describe('every regular expression of the program', () => {
  it('is found: all are written as literals', () => {
    expect(all.length).toBeGreaterThan(100);
    const made = files.flatMap((file) =>
      file.nodes.filter(makesExpression).map((node) => placeOf(file, node)),
    );
    expect(made).toEqual([]);
    const example = parseSource('src/x.ts', 'const one = /a+$/u; const other = new RegExp(words);');
    expect(expressionsIn(example).map(({ source, flags }) => [source, flags])).toEqual([['a+$', 'u']]);
    expect(example.nodes.some(makesExpression)).toBe(true);
  });

  it('takes time linear in a repeated character', () => {
    const faults = all.map((written) => [written.place, `/${written.source}/`, ...faultsOf(written)]);
    expect(faults.filter(([, , ...found]) => found.length > 0)).toEqual([]);
  });

  it('and in repeats of its own pieces', () => {
    expect(all.flatMap((written) => hangsOf(written).map((text) => [written.place, text]))).toEqual([]);
  });
});

test.each([
  ['a run that is tried from each of its characters', /[\s,]+$/],
  ['one of two that is', /^\s+|\s+$/g],
  ['two runs that share their characters', /^a+b*a+$/],
  ['a repeat within a repeat', /^(?:a+)+$/],
  ['a repeat of what may be empty', /^(?:a*b*)*$/],
])('%s is refused', (_, expression) => {
  expect(faultsOf(expression)).not.toEqual([]);
});

test('a run that is tried from each of several words is refused', () => {
  expect(hangsOf(/<meta[^>]*refresh[^>]*>/g, HANG / 20)).not.toEqual([]);
});

/** The first texts at which an expression hangs. */
function hangsOf({ source, flags }: Pick<Written, 'source' | 'flags'>, hang = HANG): string[] {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const found = pumped(source).find((text) => {
    const start = performance.now();
    expression.test(text);
    return performance.now() - start > hang;
  });
  return found === undefined ? [] : [`${JSON.stringify(found.slice(0, 60))} …`];
}

/** Runs of letters that an expression has in it, and characters of which its classes may be. */
const PIECES = /[A-Za-z<>=,.:;/#&!?-]+/g;
const CLASSES = [
  'a',
  'A',
  'é',
  '7',
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  "'",
  '’',
  '"',
  '“',
  '”',
  '-',
  '(',
  ')',
  '\u00ad',
  '\ud800',
];

/** Texts of repeated pieces, each with an end that fits nothing. */
function pumped(source: string): string[] {
  const pieces = [...new Set([...CLASSES, ...(source.match(PIECES) ?? [])])];
  const whole = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[^\p{L}\p{N}<>="', -]/gu, '');
  const joined = [pieces.join(''), whole].filter(Boolean);
  return [...pieces, ...joined].map((piece) => {
    const repeats = Math.ceil(REPEATS / Math.max(1, piece.length / 4));
    return `x${piece.repeat(repeats)}\u0000`;
  });
}
