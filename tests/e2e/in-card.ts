import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The middle of a button of the open card, of two the upper one, by its name within the card, in CSS pixels of the window; `null`: it has none. */
export async function findInCard(page: Page, act: string): Promise<{ x: number; y: number } | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = find(root, act);
  const box = found && (await session.send('DOM.getContentQuads', { nodeId: found.nodeId }));
  await session.detach();
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = box?.quads[0] ?? [];
  return found && { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** Clicks a button of the open card, as a reader with a mouse does. */
export async function clickInCard(page: Page, act: string): Promise<void> {
  await expect.poll(() => findInCard(page, act), { timeout: 10_000 }).not.toBeNull();
  const { x, y } = (await findInCard(page, act)) ?? { x: 0, y: 0 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

function find(node: DomNode, act: string): DomNode | null {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  if (attributes[attributes.indexOf('data-act') + 1] === act && attributes.includes('data-act')) return node;
  for (const child of [...children, ...shadowRoots].toReversed()) {
    const found = find(child, act);
    if (found) return found;
  }
  return null;
}
