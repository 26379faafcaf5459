import { expect, it } from 'vitest';
import { folderWith, whence } from './whence';

it('measures the engine, on the demo where there is no corpus; the last line is one JSON object', async () => {
  const run = await whence(['bench', '--json'], { env: { WHENCE_CORPUS: folderWith({}) } });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const { engine } = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
  expect(engine.wordsPerSecond).toBeGreaterThan(1000);
});
