import { describe, expect, test } from 'vitest';
import { EDGE, placeCard } from '../../../src/page/card/place-card';

const window = { width: 1000, height: 700 };
const line = (top: number, left = 300, right = 600) => ({ left, top, right, bottom: top + 20 });

describe('a card of 340 × 200 in a window of 1000 × 700', () => {
  const card = { width: 340, height: 200 };
  test.each([
    // where the line and the pointer are         left  top  room
    ['in the middle: below, led by the pointer', line(300), 400, 372, 329, 363],
    ['near the bottom: above', line(600), 400, 372, 391, 583],
    ['at the beginning of the line', line(300), 310, 300, 329, 363],
    ['at the left edge', line(300, -5), 0, EDGE, 329, 363],
    ['at the right edge', line(300), 990, 652, 329, 363],
    ['just room enough below', line(463), 400, 372, 492, 200],
    ['scrolled half out above', line(-10), 400, 372, 19, 673],
    ['scrolled far out above', line(-900), 400, 372, EDGE, 684],
    ['scrolled far out below', line(1500), 400, 372, 492, 684],
  ])('%s', (_, at, pointer, left, top, maxHeight) => {
    expect(placeCard(at, pointer, card, window)).toEqual({ left, top, maxHeight });
  });
});

describe('where it does not fit', () => {
  test.each([
    [
      'too high for either side: the larger one, scrolled inside',
      { width: 340, height: 500 },
      window,
      363,
      329,
    ],
    ['too high for the window: the larger side', { width: 340, height: 900 }, window, 363, 329],
    [
      'a window as low as a phone on its side: over the line',
      { width: 340, height: 300 },
      { width: 640, height: 250 },
      234,
      EDGE,
    ],
  ])('%s', (_, card, view, maxHeight, top) => {
    expect(placeCard(line(Math.min(300, view.height / 2)), 400, card, view)).toMatchObject({
      maxHeight,
      top,
    });
  });

  test('a window narrower than the card keeps its left edge in view', () => {
    expect(
      placeCard(line(300, 0, 200), 100, { width: 340, height: 100 }, { width: 320, height: 700 }).left,
    ).toBe(EDGE);
  });
});

test('is inside the window wherever the line is, whatever the sizes', () => {
  const steps = [-400, -30, 0, 8, 50, 171, 333, 480, 700, 2000];
  for (const width of [220, 320, 500, 1600]) {
    for (const height of [120, 240, 480, 1200]) {
      for (const top of steps) {
        for (const x of steps) {
          for (const high of [60, 180, 400, 3000]) {
            const card = { width: Math.min(340, width - 2 * EDGE), height: high };
            const placed = placeCard(line(top, x, x + 90), x, card, { width, height });
            const shown = Math.min(high, placed.maxHeight);
            const where = JSON.stringify({ width, height, top, x, high, placed });
            expect(placed.left >= EDGE && placed.left + card.width <= width - EDGE, where).toBe(true);
            expect(placed.top >= EDGE && placed.top + shown <= height - EDGE, where).toBe(true);
          }
        }
      }
    }
  }
});
