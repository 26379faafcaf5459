import { expect, it } from 'vitest';
import { readAnalyzeOptions } from '../../src/cli/analyze-options';

it.each([
  ['--resume a.jsonl', '--resume wants the file to go on with: --out FILE'],
  ['--resume --out x --format csv a.jsonl', '--resume goes with --format jsonl only: it goes by whole lines'],
  ['--faults none -', '--faults wants fail, skip, report, not "none"'],
  ['--faults report --format csv -', '--faults report goes with --format jsonl only'],
  ['--jobs 0 -', '--jobs wants a number from 1 to 256, not "0"'],
])('%s', (args, fault) => {
  expect(readAnalyzeOptions(args.split(' '))).toBe(fault);
});

it('writes lines to a file, whoever looks', () => {
  expect(readAnalyzeOptions(['--out', 'x', '-'])).toMatchObject({
    format: 'jsonl',
    out: 'x',
    faults: 'fail',
    jobs: 1,
  });
});
