import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceBetween } from '../../src/cli/replace-between';
import { ROOT } from '../rules/sources';

const AFTER = 'Before.\n\n<!-- a -->\n\nnew\n\n<!-- /a -->\n\nBehind.\n';

it.each([
  ['what was written before', 'Before.\n\n<!-- a -->\n\nold\n\n<!-- /a -->\n\nBehind.\n'],
  ['nothing', 'Before.\n\n<!-- a --><!-- /a -->\n\nBehind.\n'],
  ['the same', AFTER],
])('replaces %s', (_, text) => {
  expect(replaceBetween(text, 'a', 'new\n')).toBe(AFTER);
});

it.each([
  ['neither marker', 'text'],
  ['one marker', '<!-- a --> text'],
  ['markers the wrong way round', '<!-- /a --> text <!-- a -->'],
  ['the same marker twice', '<!-- a --><!-- /a --><!-- a --><!-- /a -->'],
])('refuses %s', (_, text) => {
  expect(() => replaceBetween(text, 'a', 'new')).toThrow('<!-- a -->');
});

it('the README has a place for the figures', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(replaceBetween(readme, 'accuracy', 'figures')).toContain('figures');
});
