import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whence } from '../../cli/whence';
import { ROOT } from '../../rules/sources';

const PNG = Buffer.from('\x89PNG', 'latin1');

it('npm start without a screen: the report in the terminal, pictures of page, card and popup', async () => {
  const run = await whence(['start'], { env: { CI: 'true' } });
  expect(run.code, run.stderr).toBe(0);
  const words = run.stdout.replace(/\s+/g, ' ');
  expect(words).toContain('The Harbour Post ← The Meridian Courier ← officials at two road agencies');
  expect(run.stderr.trim().split('\n')).toEqual([expect.stringMatching(/^whence: building the extension/)]);
  for (const name of ['page', 'card', 'popup']) {
    const file = join('dist/demo', `${name}.png`);
    expect(run.stdout).toContain(file);
    const picture = readFileSync(join(ROOT, file));
    expect(picture.subarray(0, PNG.length)).toEqual(PNG);
    expect(picture.length, 'shows something').toBeGreaterThan(10_000);
  }
});
