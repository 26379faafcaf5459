import { expect, test } from 'vitest';
import { nameOutlet } from '../../src/engine/statements/name-outlet';

test.each([
  ['Los Angeles Times', 'https://www.latimes.com/a', 'latimes.com'],
  ['The New York Times', 'https://www.nytimes.com/2024/a', 'NYTimes'],
  ['The Quay', 'https://quay.example/a', 'The Quay'],
  ['The Quay', null, 'The Quay'],
  ['Los Angeles Times', 'http://127.0.0.1/a', 'LATimes.com'],
  ['CNN', 'https://edition.cnn.com/a', null],
  [null, 'https://quay.example/a', null],
  ['The Quay', 'file:///tmp/latimes.com', 'The Quay'],
])('%s ← %s, %s', (wanted, url, outlet) => expect(nameOutlet({ url, outlet })).toBe(wanted));
