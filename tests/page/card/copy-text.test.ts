import { expect, it, vi } from 'vitest';
import { textCopier } from '../../../src/page/card/copy-text';
import type { View } from '../../../src/page/dom/view-of';

const viewWith = (clipboard?: { writeText(text: string): Promise<void> }) =>
  ({ navigator: { clipboard } }) as unknown as View;

it('copies, where the browser lets it', async () => {
  const writeText = vi.fn(async () => {});
  expect(await textCopier(viewWith({ writeText }))?.('words')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('words');
});

it('says where the browser refuses', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const refuse = async () => {
    throw new DOMException('Write permission denied.', 'NotAllowedError');
  };
  expect(await textCopier(viewWith({ writeText: refuse }))?.('words')).toBe(false);
});

it('is not there on pages without encryption, which have no clipboard', () => {
  expect(textCopier(viewWith())).toBeNull();
});
